"""One line of a file against one record, field by field: a blank never erases, a missing column never touches."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Value
from monitor_desk.domain.import_rows import FieldChange, FieldKept, PlannedRating
from monitor_desk.domain.imports import ExistingRecord, ImportLine, Problem, is_blank, same_id

_IDS = frozenset({"reference", "regulator_id", "council_ref"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a line would write to its record, and what it leaves alone."""

    values: Mapping[str, Value]
    changes: tuple[FieldChange, ...]
    kept: tuple[FieldKept, ...]
    problems: tuple[Problem, ...]


def compared(line: ImportLine, current: ExistingRecord | None) -> Comparison:
    """Return the fields to write: those the file fills and the desk holds otherwise, unless a rule forbids them."""
    old = current.values if current else {}
    said = {
        name: value
        for name, value in line.values.items()
        if not is_blank(value) and not _is_same(name, value, old.get(name))
    }
    values, problems = _within_rules(line, old, said)
    if current is None:
        return Comparison(_named(line, values), (), (), problems)
    changes = tuple(
        FieldChange(field=name, label=line.record.spec(name).label, old=old.get(name), new=value)
        for name, value in values.items()
    )
    kept = tuple(
        FieldKept(field=name, label=line.record.spec(name).label, value=old[name])
        for name, value in line.values.items()
        if is_blank(value) and not is_blank(old.get(name))
    )
    return Comparison(values, changes, kept, problems)


def planned_ratings(line: ImportLine, current: ExistingRecord | None) -> tuple[PlannedRating, ...]:
    """Return the ratings that join the history: new dates and areas, and grades given or corrected since."""
    held = {_moment(rating.values): rating for rating in current.ratings} if current else {}
    planned = []
    for rating in line.ratings:
        known = held.get(_moment(rating))
        if known is None:
            planned.append(PlannedRating(values=rating))
            continue
        old = str(known.values.get("rating") or "")
        if not is_blank(rating.get("rating")) and rating["rating"] != old:
            planned.append(PlannedRating(values=rating, id=known.id, old=old))
    return tuple(planned)


def _within_rules(
    line: ImportLine, old: Mapping[str, Value], said: Mapping[str, Value]
) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """Leave out what breaks a rule of the record, such as an end before the start; if that does not help, all dates."""
    values = dict(said)
    problems: list[Problem] = []
    for name, sentence in line.record.of({**old, **values}).rules().items():
        touched = [name] if name in values else [other for other in values if other.endswith("_on")]
        problems += [_broken(line, other, values.pop(other), sentence) for other in touched]
    return values, tuple(problems)


def _broken(line: ImportLine, name: str, value: Value, sentence: str) -> Problem:
    message = f"{sentence}, so this cell was left out."
    return Problem(row=line.row, column=line.record.spec(name).label, value=str(value), message=message)


def _named(line: ImportLine, values: Mapping[str, Value]) -> dict[str, Value]:
    """Give a new record whose file has no title or name its id for one; a later file never writes it again."""
    name = "title" if line.record is Contract else "name"
    if not is_blank(values.get(name)):
        return dict(values)
    given = next(values[key] for key in ("reference", "regulator_id", "council_ref") if not is_blank(values.get(key)))
    return {**values, name: given}


def _is_same(name: str, new: Value, old: Value) -> bool:
    return new == old or (name in _IDS and same_id(new) == same_id(old))


def _moment(values: Mapping[str, Value]) -> tuple[Value, str]:
    area = str(values.get("area") or "")
    return values.get("rated_on"), "" if area.casefold() == "overall" else area.casefold()
