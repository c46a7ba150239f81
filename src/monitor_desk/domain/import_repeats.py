"""Rows of one file that bear the same id: the same again, or a correction to choose (quality, section 3)."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from monitor_desk.domain.fields import Value
from monitor_desk.domain.import_rows import Repeat, RepeatDifference
from monitor_desk.domain.imports import ImportLine
from monitor_desk.domain.providers import Provider


@dataclass(frozen=True, slots=True)
class Standing:
    """The one line that counts for each id, and the repeats behind them."""

    lines: tuple[ImportLine, ...]
    repeats: tuple[Repeat, ...]
    remembered: Mapping[str, str]


def standing_lines(lines: Sequence[ImportLine], chosen: Mapping[str, int], remembered: Mapping[str, str]) -> Standing:
    """Return one line for each id: the row chosen, or the one remembered from the same rows before, else the last."""
    groups: dict[str, list[ImportLine]] = {}
    for line in lines:
        if not line.is_refused and line.keys:
            groups.setdefault(line.keys[0], []).append(line)
    standing: list[ImportLine] = []
    repeats: list[Repeat] = []
    decided: dict[str, str] = {}
    for key, group in groups.items():
        if len(group) == 1:
            standing.append(group[0])
            continue
        versions = _fingerprint(*group)
        line = _standing(group, chosen.get(key), remembered.get(versions, ""))
        standing.append(line)
        repeats.append(_repeat(key, group, line))
        decided[versions] = _fingerprint(next(other for other in group if other.row == line.row))
    return Standing(
        tuple(sorted(standing, key=lambda line: line.row)),
        tuple(sorted(repeats, key=lambda repeat: repeat.rows)),
        decided,
    )


def _standing(group: Sequence[ImportLine], row: int | None, fingerprint: str) -> ImportLine:
    """Return the line that stands, with the ratings of every row that says the same of the record."""
    last_first = sorted(group, key=lambda line: -line.row)
    line = next((line for line in group if line.row == row), None) or next(
        (line for line in last_first if _fingerprint(line) == fingerprint), last_first[0]
    )
    ratings: dict[tuple[Value, Value], Mapping[str, Value]] = {}
    for other in (*reversed(last_first), line):
        if _said(other) == _said(line):
            ratings.update({(item["rated_on"], item["area"]): item for item in other.ratings})
    return replace(line, ratings=tuple(ratings.values())) if ratings else line


def _repeat(key: str, group: Sequence[ImportLine], standing: ImportLine) -> Repeat:
    in_order = sorted(group, key=lambda line: line.row)
    return Repeat(
        key=key,
        headline=standing.record.of(standing.values).headline(),
        rows=tuple(line.row for line in in_order),
        standing_row=standing.row,
        differences=_differences(in_order),
    )


def _differences(group: Sequence[ImportLine]) -> tuple[RepeatDifference, ...]:
    said = [_said(line) for line in group]
    names = dict.fromkeys(name for values in said for name in values)
    found = [
        RepeatDifference(
            field=name,
            label=_label(group[0], name),
            values=tuple((line.row, values.get(name)) for line, values in zip(group, said, strict=True)),
        )
        for name in names
        if any(values.get(name) != said[0].get(name) for values in said[1:])
    ]
    return (*found, *_rating_differences(group))


def _rating_differences(group: Sequence[ImportLine]) -> list[RepeatDifference]:
    """Return the ratings of one date and area that the rows grade differently; other ratings only add up."""
    grades: dict[tuple[Value, Value], dict[int, Value]] = {}
    for line in group:
        for rating in line.ratings:
            grades.setdefault((rating["rated_on"], rating["area"]), {})[line.row] = rating.get("rating")
    return [
        RepeatDifference(field="rating", label=f"Rating of {when} {area}".strip(), values=tuple(by_row.items()))
        for (when, area), by_row in grades.items()
        if len(set(by_row.values())) > 1
    ]


def _said(line: ImportLine) -> dict[str, Value]:
    """Return what a line says of the record and its provider, under one set of names."""
    return {**line.values, **{f"provider.{name}": value for name, value in line.provider.items()}}


def _label(line: ImportLine, name: str) -> str:
    if name.startswith("provider."):
        return f"Provider: {Provider.spec(name.removeprefix('provider.')).label.lower()}"
    return line.record.spec(name).label


def _fingerprint(*lines: ImportLine) -> str:
    """Return what stands for these lines whatever their rows and order."""
    said = sorted(
        repr((sorted(_said(line).items()), [sorted(item.items()) for item in line.ratings])) for line in lines
    )
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
