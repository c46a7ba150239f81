"""Two columns of lengths beside each other: hours and minutes that belong together, or the same length twice."""

from collections.abc import Iterable


def are_parts(pairs: Iterable[tuple[int, int]]) -> bool:
    """Say whether 1 and 30 under hours and minutes are 1 hour 30: the first always full hours, the second below one.

    Each pair is (minutes of the first column, minutes of the second).
    """
    found = list(pairs)
    return bool(found) and all(first % 60 == 0 and second < 60 for first, second in found)


def joined(first: int | None, second: int | None, *, parts: bool) -> int | None:
    """Return the minutes of both columns; the second is the finer one where they are no parts."""
    if parts and (first is not None or second is not None):
        return (first or 0) + (second or 0)
    return first if second is None else second
