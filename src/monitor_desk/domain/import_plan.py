"""What an import would do, worked out before anything is stored: new, changed, same, missing, repeated, refused."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.import_compare import Comparison, compared, planned_ratings
from monitor_desk.domain.import_providers import Providers, choice_of, planned_provider
from monitor_desk.domain.import_repeats import Standing, standing_lines
from monitor_desk.domain.import_rows import (
    FieldChange,
    FieldKept,
    MissingRecord,
    Outcome,
    PlannedProvider,
    PlannedRecord,
    ProviderChoice,
    Repeat,
)
from monitor_desk.domain.imports import (
    ExistingRecord,
    ImportCounts,
    ImportLine,
    Problem,
    Severity,
    is_blank,
    record_keys,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInput:
    """What a plan is made of; a choice is a change of it."""

    lines: tuple[ImportLine, ...]
    existing: tuple[ExistingRecord, ...]
    providers: tuple[ExistingRecord, ...]
    rows: Mapping[str, int] = field(default_factory=dict)
    chosen_providers: Mapping[str, UUID | None] = field(default_factory=dict)
    remembered: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Everything an import would do, in rows for a preview; store what `records` and `providers` say, in one go."""

    kind: str
    records: tuple[PlannedRecord, ...]
    providers: tuple[PlannedProvider, ...]
    choices: tuple[ProviderChoice, ...]
    repeats: tuple[Repeat, ...]
    missing: tuple[MissingRecord, ...]
    problems: tuple[Problem, ...]
    counts: ImportCounts
    to_remember: Mapping[str, str]
    source: PlanInput = field(repr=False)

    def of(self, outcome: Outcome) -> tuple[PlannedRecord, ...]:
        """Return the records that the import would treat so."""
        return tuple(record for record in self.records if record.outcome is outcome)

    def with_choice(self, key: str, row: int) -> "ImportPlan":
        """Return the plan with another row standing for a repeated id; raise `KeyError` if there is no such repeat."""
        if not any(repeat.key == key and row in repeat.rows for repeat in self.repeats):
            raise KeyError(key, row)
        return _planned(replace(self.source, rows={**self.source.rows, key: row}))

    def with_provider(self, key: str, provider_id: UUID | None) -> "ImportPlan":
        """Return the plan with a provider of the file taken as one of the desk, or as a new one (None).

        Raise `KeyError` if the desk has no such provider.
        """
        if provider_id is not None and all(record.id != provider_id for record in self.source.providers):
            raise KeyError(provider_id)
        return _planned(replace(self.source, chosen_providers={**self.source.chosen_providers, key: provider_id}))


def plan_import(
    lines: Sequence[ImportLine],
    existing: Iterable[ExistingRecord],
    existing_providers: Iterable[ExistingRecord] = (),
    remembered: Mapping[str, str] | None = None,
) -> ImportPlan:
    """Compare a file's lines with what the desk holds, by id, never by name; nothing is stored.

    `existing` are all contracts (for a register) or locations with their ratings (for a directory); `remembered` is an
    earlier plan's `to_remember`, so that a correction once chosen stays chosen while its rows are the same.
    """
    return _planned(
        PlanInput(
            lines=tuple(lines),
            existing=tuple(existing),
            providers=tuple(existing_providers),
            remembered=remembered or {},
        )
    )


def _planned(source: PlanInput) -> ImportPlan:
    standing = standing_lines(source.lines, source.rows, source.remembered)
    work = _Work(source, standing)
    records = [work.record(line) for line in standing.lines]
    providers = work.planned_providers()
    missing = work.missing()
    problems = [problem for line in source.lines for problem in line.problems] + work.problems
    problems += [_correction(repeat) for repeat in standing.repeats if repeat.is_correction]
    return ImportPlan(
        kind=work.kind.kind,
        records=tuple(records),
        providers=providers,
        choices=tuple(work.choices.values()),
        repeats=standing.repeats,
        missing=missing,
        problems=tuple(sorted(problems, key=lambda problem: (problem.row, problem.letter, problem.column))),
        counts=_counts(source, records, standing, missing),
        to_remember=standing.remembered,
        source=source,
    )


def _correction(repeat: Repeat) -> Problem:
    *others, last = (str(row) for row in repeat.rows)
    labels = ", ".join(difference.label for difference in repeat.differences)
    return Problem(
        row=repeat.standing_row,
        column=labels,
        value=repeat.headline,
        message=(
            f"Rows {', '.join(others)} and {last} have the same id but differ in: {labels}; row {repeat.standing_row} "
            "counts unless another is chosen."
        ),
    )


def _counts(
    source: PlanInput, records: Sequence[PlannedRecord], standing: Standing, missing: Sequence[MissingRecord]
) -> ImportCounts:
    outcomes = [record.outcome for record in records]
    repeated = sum(len(repeat.rows) - 1 for repeat in standing.repeats)
    waiting = outcomes.count(Outcome.WAITING)
    return ImportCounts(
        rows=len(source.lines),
        new=outcomes.count(Outcome.NEW),
        changed=outcomes.count(Outcome.CHANGED),
        same=outcomes.count(Outcome.SAME),
        missing=len(missing),
        repeated=repeated,
        refused=len(source.lines) - len(records) - repeated + waiting,
    )


class _Work:
    """One run of planning: what was matched, asked and remarked so far."""

    def __init__(self, source: PlanInput, standing: Standing) -> None:
        self.kind: type[Draft] = source.lines[0].record if source.lines else Contract
        self.problems: list[Problem] = []
        self.choices: dict[str, ProviderChoice] = {}
        self._source = source
        self._standing = standing
        self._providers = Providers(standing.lines, source.providers, source.chosen_providers)
        self._by_key: dict[str, list[ExistingRecord]] = {}
        for record in source.existing:
            for key in record_keys(self.kind.kind, record.values):
                self._by_key.setdefault(key, []).append(record)
        self._matched: set[UUID] = set()
        self._used: set[str] = set()

    def record(self, line: ImportLine) -> PlannedRecord:
        """Return what would happen to the record of a line."""
        found = self._existing(line)
        fresh = [record for record in found if record.id not in self._matched]
        self._matched.update(record.id for record in found)
        if len(found) > 1 or len(fresh) < len(found):
            return self._waiting(line, "More than one record has this id; join them, then import the file again.")
        current = found[0] if found else None
        if current is not None and current.is_binned:
            return self._left_in_bin(line, current)
        held = _provider_id(current)
        group, resolution = self._providers.resolved(line, held)
        if group is not None and resolution.is_question:
            self.choices[group.key] = choice_of(group, resolution)
            return self._waiting(line, f"Which provider is “{group.name}”? Choose one; until then the row waits.")
        if group is not None and (resolution.id is None or resolution.id == self._resolved_id(group.key)):
            self._used.add(group.key)
        comparison = compared(line, current)
        self.problems += comparison.problems
        return self._planned(line, current, comparison, resolution.id, group.key if group else "")

    def planned_providers(self) -> tuple[PlannedProvider, ...]:
        """Return the providers that the rows taken mean."""
        planned = []
        for group in self._providers.groups:
            if group.key in self._used:
                held = self._resolved_id(group.key)
                provider, problems = planned_provider(group, self._providers.existing[held] if held else None)
                planned.append(provider)
                self.problems += problems
        return tuple(planned)

    def missing(self) -> tuple[MissingRecord, ...]:
        """Return the desk's records of the kinds of id in the file that no row names."""
        kinds = {key.partition(":")[0] for line in self._source.lines for key in line.keys}
        found = []
        for record in self._source.existing:
            keys = [key for key in record_keys(self.kind.kind, record.values) if key.partition(":")[0] in kinds]
            if keys and record.id not in self._matched and not record.is_binned:
                headline = self.kind.of(record.values).headline()
                found.append(MissingRecord(id=record.id, key=keys[0], headline=headline))
        return tuple(sorted(found, key=lambda item: (item.headline, item.key, item.id)))

    def _existing(self, line: ImportLine) -> list[ExistingRecord]:
        """Return the desk's records of a line's id; the council's id only where the regulator's says nothing."""
        strong, *weak = line.keys
        found = _live_first(self._by_key.get(strong, []))
        if found or not weak:
            return found
        return [record for record in self._by_key.get(weak[0], []) if is_blank(record.values.get("regulator_id"))]

    def _resolved_id(self, key: str) -> UUID | None:
        return self._providers.resolutions[key].id

    def _waiting(self, line: ImportLine, message: str) -> PlannedRecord:
        headline = self.kind.of(line.values).headline()
        self.problems.append(
            Problem(row=line.row, column="", value=headline, message=message, severity=Severity.REFUSED)
        )
        return PlannedRecord(
            key=line.keys[0], row=line.row, headline=headline, outcome=Outcome.WAITING, id=None, values={}
        )

    def _left_in_bin(self, line: ImportLine, current: ExistingRecord) -> PlannedRecord:
        headline = self.kind.of(current.values).headline()
        words = "It is in the bin and was left there; restore it, then import the file again, to take its changes."
        self.problems.append(Problem(row=line.row, column="", value=headline, message=words, severity=Severity.NOTE))
        return PlannedRecord(
            key=line.keys[0], row=line.row, headline=headline, outcome=Outcome.SAME, id=current.id, values={}
        )

    def _planned(
        self,
        line: ImportLine,
        current: ExistingRecord | None,
        comparison: Comparison,
        provider_id: UUID | None,
        group_key: str,
    ) -> PlannedRecord:
        ratings = planned_ratings(line, current)
        changes = (*comparison.changes, *self._provider_change(line, current, provider_id, group_key))
        kept = (*comparison.kept, *self._provider_kept(line, current, group_key))
        outcome = Outcome.NEW if current is None else Outcome.CHANGED if changes or ratings else Outcome.SAME
        return PlannedRecord(
            key=line.keys[0],
            row=line.row,
            headline=self.kind.of({**(current.values if current else {}), **comparison.values}).headline(),
            outcome=outcome,
            id=current.id if current else None,
            values=comparison.values,
            changes=changes,
            kept=kept,
            provider_key=group_key,
            provider_id=provider_id,
            ratings=ratings,
        )

    def _provider_change(
        self, line: ImportLine, current: ExistingRecord | None, provider_id: UUID | None, group_key: str
    ) -> tuple[FieldChange, ...]:
        held = _provider_id(current)
        if current is None or not group_key or (provider_id is not None and provider_id == held):
            return ()
        new: Value = self._providers.name_of(provider_id) or str(line.provider.get("name") or group_key)
        return (FieldChange(field="provider_id", label="Provider", old=self._providers.name_of(held), new=new),)

    def _provider_kept(self, line: ImportLine, current: ExistingRecord | None, group_key: str) -> tuple[FieldKept, ...]:
        held = _provider_id(current)
        if held is None or group_key or "name" not in line.provider:
            return ()
        return (FieldKept(field="provider_id", label="Provider", value=self._providers.name_of(held)),)


def _live_first(found: list[ExistingRecord]) -> list[ExistingRecord]:
    """Return the records that are not in the bin; those in it only where there is no other."""
    return [record for record in found if not record.is_binned] or found


def _provider_id(record: ExistingRecord | None) -> UUID | None:
    value = record.values.get("provider_id") if record else None
    return value if isinstance(value, UUID) else None
