"""Matching a file's columns to fields: remembered, known, in another word order, or nearly spelt; each field once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor_desk.intake.headers import Header, HeaderColumn
from monitor_desk.intake.known_columns import (
    Target,
    known_headings,
    known_word_sets,
    normalised,
    target_field,
    word_set,
)

_NO_FIELD: Final = ""
_SHORT: Final = 12
_LONG_ENOUGH: Final = 5
_CHOSEN: Final = "Chosen by you"
_REMEMBERED: Final = "Remembered from last time"
_GIVEN_AWAY: Final = "Its field was given to another column"
_DECIDED: Final = frozenset({_CHOSEN, _REMEMBERED, _GIVEN_AWAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMatch:
    """Which field a column fills, how sure that is (1 is certain) and why; no field where none was found."""

    column: int
    letter: str
    heading: str
    field: str | None
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class _Guess:
    field: str
    confidence: float
    why: str


def match_columns(
    header: Header, target: Target, remembered: Mapping[str, str] | None = None
) -> tuple[ColumnMatch, ...]:
    """Return every column with its field, if one was found; a field is given to one column, the surest."""
    memory = {normalised(heading): field for heading, field in (remembered or {}).items()}
    guesses = [
        (guess, order, column)
        for order, column in enumerate(header.columns)
        for guess in _guesses(column, target, memory)
    ]
    taken: dict[str, int] = {}
    chosen: dict[int, _Guess] = {}
    for guess, _, column in sorted(guesses, key=lambda item: (-item[0].confidence, item[1])):
        if column.index in chosen or (guess.field and guess.field in taken):
            continue
        chosen[column.index] = guess
        if guess.field:
            taken[guess.field] = column.index
    return tuple(_match(column, chosen.get(column.index), header, taken, target) for column in header.columns)


def with_match(matches: Sequence[ColumnMatch], column: int, field: str | None) -> tuple[ColumnMatch, ...]:
    """Return the matches with a column's field changed by the officer; whoever had the field loses it."""
    changed = []
    for match in matches:
        if match.column == column:
            changed.append(replace(match, field=field, confidence=1.0, why=_CHOSEN))
        elif field is not None and match.field == field:
            changed.append(replace(match, field=None, confidence=0.0, why=_GIVEN_AWAY))
        else:
            changed.append(match)
    return tuple(changed)


def remembered_matches(matches: Sequence[ColumnMatch]) -> dict[str, str]:
    """Return heading -> field to store for the next file like this; "" for a column the officer left out."""
    return {
        match.heading: match.field or _NO_FIELD
        for match in matches
        if match.heading and (match.field or match.why in _DECIDED)
    }


def unmatched(matches: Sequence[ColumnMatch]) -> tuple[ColumnMatch, ...]:
    """Return the columns that fill no field: listed, never silently dropped."""
    return tuple(match for match in matches if match.field is None)


def _guesses(column: HeaderColumn, target: Target, memory: Mapping[str, str]) -> Iterator[_Guess]:
    plain = normalised(column.heading)
    if not plain:
        return
    if plain in memory and _is_possible(memory[plain], target):
        yield _Guess(memory[plain], 2.0, _REMEMBERED)
        return
    known = known_headings(target)
    if plain in known:
        yield _Guess(known[plain], 1.0, "A heading the desk knows")
        return
    by_words = known_word_sets(target).get(word_set(plain))
    if by_words:
        yield _Guess(by_words, 0.95, "The words of a heading the desk knows, in another order")
        return
    yield from _near(plain, known)


def _near(plain: str, known: Mapping[str, str]) -> Iterator[_Guess]:
    """Yield the field of a heading that is a slip or two of the pen away."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 1 if len(plain) <= _SHORT else 2
    if len(plain) < _LONG_ENOUGH:
        return
    found = process.extractOne(plain, list(known), scorer=OSA.distance, score_cutoff=slips)
    if found is not None:
        yield _Guess(known[found[0]], 0.8, f"Spelt nearly like “{found[0]}”")


def _is_possible(field: str, target: Target) -> bool:
    if field == _NO_FIELD:
        return True
    try:
        target_field(target, field)
    except KeyError:
        return False
    return True


def _match(
    column: HeaderColumn, guess: _Guess | None, header: Header, taken: Mapping[str, int], target: Target
) -> ColumnMatch:
    field = guess.field or None if guess else None
    return ColumnMatch(
        column=column.index,
        letter=column.letter,
        heading=column.heading,
        field=field,
        confidence=min(1.0, guess.confidence) if guess and field else 0.0,
        why=guess.why if guess else _why_not(column, header, taken, target),
    )


def _why_not(column: HeaderColumn, header: Header, taken: Mapping[str, int], target: Target) -> str:
    if not column.heading:
        return "The column has no heading"
    lost = known_headings(target).get(normalised(column.heading).removesuffix(" 2").removesuffix(" 3"))
    if lost is not None and lost in taken:
        other = next(item for item in header.columns if item.index == taken[lost])
        return f"Column {other.letter} “{other.said}” already fills this field"
    return "No field of the desk has such a heading"
