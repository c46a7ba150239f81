"""What the lives of visits and checks have in common: a step that can be taken, and how what is open is told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from monitor_desk.domain.fields import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleStep:
    """A step in the present state; `stopped_by` says in a sentence what stands in its way."""

    key: str
    words: str
    is_primary: bool = False
    stopped_by: str = ""


def listed(found: tuple[str, ...], one: str, many: str) -> str:
    """Return how many there are and which is the first: "3 gaps remain, the first is …"."""
    return f"{one}: {found[0]}" if len(found) == 1 else f"{len(found)} {many}, the first: {found[0]}"


def named(found: Iterable[Draft]) -> tuple[str, ...]:
    """Return what records are called, each by its number where it has one."""
    return tuple(_numbered(found))


def _numbered(found: Iterable[Draft]) -> Iterator[str]:
    for one in found:
        number = getattr(one, "number", None)
        yield f"{number} {one.headline()}" if number is not None else one.headline()
