"""The plan of an import as rows of tables: each thing that would happen, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.import_rows import Outcome
from monitor_desk.domain.imports import Severity
from monitor_desk.domain.records import KINDS
from monitor_desk.ui.records.history_dialog import said
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from monitor_desk.domain.fields import Value
    from monitor_desk.domain.import_plan import ImportPlan
    from monitor_desk.domain.import_rows import (
        FieldChange,
        PlannedProvider,
        PlannedRating,
        PlannedRecord,
        ProviderChoice,
        Repeat,
    )
    from monitor_desk.domain.imports import Problem

SEVERITIES = {
    Severity.REFUSED: PillSpec(word="Row not taken", tone=Tone.RED, mark=Mark.SQUARE),
    Severity.PROBLEM: PillSpec(word="To check", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    Severity.NOTE: PillSpec(word="Note", tone=Tone.GREY, mark=Mark.RING),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """A record that would be added, or stays as it is."""

    id: str
    row: int | None
    reference: str
    name: str
    provider: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One field that would change."""

    id: str
    row: int
    what: str
    field: str
    before: str
    after: str

    @property
    def whole(self) -> str:
        """The change as one line that is not shortened."""
        return f"{self.field}: {self.before} → {self.after}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatLine:
    """An id that several rows bear, and the row that counts."""

    id: str
    what: str
    rows: str
    differences: str
    standing: str
    repeat: Repeat


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceLine:
    """A provider of the file that may be one of several in the desk."""

    id: str
    name: str
    rows: str
    chosen: str
    choice: ProviderChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemLine:
    """One remark on the file."""

    id: int
    row: int
    column: str
    value: str
    message: str
    severity: PillSpec


def words_of(kind: str, name: str, value: Value) -> str:
    """Return a value of a record's field as people read it; nothing is a dash."""
    if value is None or value == "":
        return "–"
    spec = next((spec for spec in KINDS[kind].specs() if spec.name == name), None)
    return said(value, spec.kind if spec else Kind.TEXT)


def record_lines(plan: ImportPlan, outcome: Outcome) -> list[RecordLine]:
    """Return the contracts or locations of one outcome."""
    names = {one.key: one.name for one in plan.providers}
    held = {one.id: str(one.values.get("name", "")) for one in plan.source.providers}
    return [_record_line(plan.kind, record, names, held) for record in plan.of(outcome)]


def _record_line(kind: str, record: PlannedRecord, names: dict[str, str], held: dict[UUID, str]) -> RecordLine:
    values = record.values
    provider = names.get(record.provider_key, "")
    if not provider and record.provider_id is not None:
        provider = held.get(record.provider_id, "")
    reference = values.get("reference") or values.get("regulator_id") or values.get("council_ref")
    known, called = named(record.key, record.headline)
    return RecordLine(
        id=record.key,
        row=record.row,
        reference=str(reference or known),
        name=str(values.get("title") or values.get("name") or called),
        provider=provider,
        detail=_contract_detail(values) if kind == "contract" else _location_detail(record),
    )


def named(key: str, headline: str) -> tuple[str, str]:
    """Return reference and name: keys are written small, so the reference is taken from the headline it begins."""
    known = key.partition(":")[2]
    if known and headline.casefold().startswith(known.casefold()):
        return headline[: len(known)], headline[len(known) :].strip() or headline
    return known, headline


def _contract_detail(values: Mapping[str, Value]) -> str:
    pence = values.get("value_pence")
    dates = (values.get("starts_on"), values.get("ends_on"))
    span = " to ".join(say_date(on) for on in dates if isinstance(on, date))
    return " · ".join(part for part in (span, said(pence, Kind.MONEY) if pence is not None else "") if part)


def _location_detail(record: PlannedRecord) -> str:
    count = len(record.ratings)
    ratings = f"{count} rating{'s' * (count != 1)}" if count else ""
    kind, postcode = str(record.values.get("type") or ""), str(record.values.get("postcode") or "")
    return " · ".join(part for part in (kind, postcode, ratings) if part)


def provider_lines(providers: Sequence[PlannedProvider]) -> list[RecordLine]:
    """Return the providers that the import would add."""
    return [
        RecordLine(
            id=f"provider {one.key}",
            row=one.rows[0] if one.rows else None,
            reference=str(one.values.get("regulator_id") or one.values.get("company_number") or ""),
            name=one.name,
            provider="",
            detail=f"named in {len(one.rows):,} row{'s' * (len(one.rows) != 1)}",
        )
        for one in providers
        if one.outcome is Outcome.NEW
    ]


def change_lines(plan: ImportPlan) -> list[ChangeLine]:
    """Return each field of a contract or location that would change, and each rating that would join or change."""
    found: list[ChangeLine] = []
    for record in plan.of(Outcome.CHANGED):
        found += [_change(plan.kind, record.key, record.row, record.headline, change) for change in record.changes]
        found += [_rating(record, at, rating) for at, rating in enumerate(record.ratings)]
    return found


def _rating(record: PlannedRecord, at: int, rating: PlannedRating) -> ChangeLine:
    rated_on, area = words_of("rating", "rated_on", rating.values.get("rated_on")), rating.values.get("area") or ""
    return ChangeLine(
        id=f"{record.key} rating {at}",
        row=record.row,
        what=record.headline,
        field=f"Rating of {rated_on} {area}".strip(),
        before=rating.old or "–",
        after=words_of("rating", "rating", rating.values.get("rating")),
    )


def provider_change_lines(providers: Sequence[PlannedProvider]) -> list[ChangeLine]:
    """Return each field of a provider that would change."""
    return [
        _change("provider", f"provider {one.key}", one.rows[0] if one.rows else 0, one.name, change)
        for one in providers
        if one.outcome is Outcome.CHANGED
        for change in one.changes
    ]


def _change(kind: str, key: str, row: int, what: str, change: FieldChange) -> ChangeLine:
    return ChangeLine(
        id=f"{key} {change.field}",
        row=row,
        what=what,
        field=change.label,
        before=words_of(kind, change.field, change.old),
        after=words_of(kind, change.field, change.new),
    )


def missing_lines(plan: ImportPlan) -> list[RecordLine]:
    """Return the records of the desk that no row names; they stay as they are."""
    found = []
    for one in plan.missing:
        reference, name = named(one.key, one.headline)
        found.append(RecordLine(id=str(one.id), row=None, reference=reference, name=name, provider="", detail=""))
    return found


def repeat_lines(plan: ImportPlan) -> list[RepeatLine]:
    """Return the ids that several rows bear, those that differ first."""
    found = [
        RepeatLine(
            id=repeat.key,
            what=repeat.headline,
            rows=", ".join(str(row) for row in repeat.rows),
            differences="; ".join(difference_words(plan.kind, repeat)) or "The same in every row",
            standing=f"Row {repeat.standing_row}",
            repeat=repeat,
        )
        for repeat in plan.repeats
    ]
    return sorted(found, key=_is_identical)


def _is_identical(line: RepeatLine) -> bool:
    return not line.repeat.is_correction


def difference_words(kind: str, repeat: Repeat) -> list[str]:
    """Return each field in which the rows differ: "Value: row 12 £100.00, row 40 £120.00"."""
    return [
        f"{one.label}: " + ", ".join(f"row {row} {words_of(kind, one.field, value)}" for row, value in one.values)
        for one in repeat.differences
    ]


def row_words(kind: str, repeat: Repeat, row: int) -> str:
    """Return what one of the rows says where they differ: "Row 12: Value £100.00"."""
    parts = [
        f"{one.label} {words_of(kind, one.field, value)}"
        for one in repeat.differences
        for own, value in one.values
        if own == row
    ]
    return f"Row {row}: {', '.join(parts)}" if parts else f"Row {row}"


def problem_lines(problems: Sequence[Problem]) -> list[ProblemLine]:
    """Return the remarks on the file, by row."""
    return [
        ProblemLine(
            id=at,
            row=problem.row,
            column=f"{problem.letter} {problem.column}".strip(),
            value=problem.value,
            message=problem.message,
            severity=SEVERITIES[problem.severity],
        )
        for at, problem in enumerate(problems)
    ]
