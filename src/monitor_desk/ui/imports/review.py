"""One file on its way into the desk: how it was read, what was chosen, and what an import of it would do."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from monitor_desk.domain.import_rows import Outcome
from monitor_desk.intake.preparing import lines, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from uuid import UUID

    from monitor_desk.domain.import_plan import ImportPlan
    from monitor_desk.domain.import_rows import ProviderChoice
    from monitor_desk.intake.dates import DateOrder
    from monitor_desk.intake.known_columns import Target
    from monitor_desk.intake.preparing import Prepared
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report

NOUNS = {"contract": ("contract", "contracts"), "location": ("location", "locations")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What is shown before anything is stored; each `with_…` gives a changed copy whose plan is to be made anew."""

    path: Path
    prepared: Prepared
    plan: ImportPlan | None = None
    rows: Mapping[str, int] = field(default_factory=dict)
    providers: Mapping[str, UUID | None] = field(default_factory=dict)
    asked: tuple[ProviderChoice, ...] = ()

    def with_match(self, column: int, name: str | None) -> Review:
        """Return it with a column given to a field, or to none."""
        return replace(self, prepared=self.prepared.with_match(column, name), plan=None)

    def with_order(self, column: int, order: DateOrder) -> Review:
        """Return it with a column's dates read in another order."""
        return replace(self, prepared=self.prepared.with_order(column, order), plan=None)

    def with_row(self, key: str, row: int) -> Review:
        """Return it with another row standing for a repeated id."""
        return replace(self, rows={**self.rows, key: row})

    def with_provider(self, key: str, provider_id: UUID | None) -> Review:
        """Return it with a provider of the file taken as one of the desk, or as a new one."""
        return replace(self, providers={**self.providers, key: provider_id})

    @property
    def touched(self) -> int:
        """Return how many records the import would add or change."""
        return self.plan.counts.new + self.plan.counts.changed if self.plan else 0

    @property
    def touched_providers(self) -> int:
        """Return how many providers the import would add or change."""
        writing = (Outcome.NEW, Outcome.CHANGED)
        return sum(1 for one in self.plan.providers if one.outcome in writing) if self.plan else 0

    @property
    def has_work(self) -> bool:
        """Say whether there is anything to store."""
        return bool(self.touched or self.touched_providers)


def read(desk: Desk, path: Path, target: Target, report: Report) -> Review:
    """Return a file as it would be imported; raise `DeskError` with one sentence for what cannot be read."""
    report(0, 0, f"Reading {path.name}")
    remembered = desk.imports.remembered_columns(target)
    prepared = prepare(path, target, remembered, _counting(report))
    return worked_out(desk, Review(path=path, prepared=prepared), report)


def worked_out(desk: Desk, review: Review, report: Report) -> Review:
    """Return the review with its plan made anew from the columns, dates and choices; without an id there is none."""
    if review.prepared.refusal:
        return replace(review, plan=None)
    report(0, 0, "Comparing with the desk")
    if review.plan is not None:
        plan = desk.imports.plan(review.plan.source.lines)
    else:
        plan = desk.imports.plan(lines(review.prepared))
    asked = {choice.key: choice for choice in (*review.asked, *plan.choices)}
    for key, row in review.rows.items():
        with suppress(KeyError):  # the columns or the desk have changed since it was chosen
            plan = plan.with_choice(key, row)
    for key, provider_id in review.providers.items():
        with suppress(KeyError):
            plan = plan.with_provider(key, provider_id)
    return replace(review, plan=plan, asked=tuple(asked.values()))


def _counting(report: Report) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        report(done, total, "Reading rows")

    return progress


def counted(number: int, kind: str) -> str:
    """Return "1 contract" or "141 contracts"."""
    one, many = NOUNS[kind]
    return f"{number:,} {one if number == 1 else many}"
