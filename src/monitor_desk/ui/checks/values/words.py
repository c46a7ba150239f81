"""A KPI value as its table and its card say it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final
from uuid import UUID

from monitor_desk.domain.kpi_recount import Recount, recount, standing_verdict
from monitor_desk.domain.kpi_recount.figures import read_figure
from monitor_desk.domain.kpi_recount.units import PERCENT, say_gap
from monitor_desk.domain.kpi_recount.words import Measure, Verdict
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.ui.checks.states import verdict_pill
from monitor_desk.ui.widgets.pills import Mark, PillSpec

SUM: Final = 12
_LONG: Final = 16_000  # characters, about 500 rows
_UNDER_WAY: Final = PillSpec(word="Recounting", mark=Mark.RING)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """One value with its recount; a long list is still being recounted where there is none."""

    id: UUID
    value: KpiValidation
    found: Recount | None = None

    @property
    def headline(self) -> str:
        """Return reference and title."""
        return self.value.headline()

    @property
    def verdict(self) -> PillSpec:
        """Return the verdict that stands; the officer's own says so where it differs from the recount's."""
        if self.found is None:
            return _UNDER_WAY
        verdict = standing_verdict(self.value, self.found)
        pill = verdict_pill(verdict)
        return pill if verdict == self.found.verdict else pill.saying(f"{verdict}, officer's")

    @property
    def shown(self) -> str:
        """Return the recomputed figure in words."""
        return self.found.shown if self.found else ""

    @property
    def is_wrong(self) -> bool:
        """Say whether what was submitted is not supported."""
        return self.found is not None and standing_verdict(self.value, self.found) == Verdict.NOT_SUPPORTED

    @property
    def difference(self) -> str:
        """Return how far the recount is from what was submitted."""
        return _difference(self.value, self.found) if self.found else ""


def value_row(value_id: UUID, value: KpiValidation) -> ValueRow:
    """Return a value recounted."""
    return ValueRow(id=value_id, value=value, found=recount(value))


def is_long(value: KpiValidation) -> bool:
    """Say whether a recount would be felt: some hundred rows are done within a few milliseconds."""
    return len(value.list_rows) > _LONG


def _difference(value: KpiValidation, found: Recount) -> str:
    """Return "−7.5 points", "None" where there is none, nothing where nothing can be compared."""
    if found.difference is None:
        return ""
    if not found.difference:
        return "None"
    figure = read_figure(value.submitted, value.measure)
    unit = PERCENT if value.measure == Measure.PERCENTAGE else value.unit or (figure.unit if figure else "")
    sign = "+" if found.difference > 0 else "−"
    return f"{sign}{say_gap(Fraction(abs(found.difference)), unit)}"


def list_words(value: KpiValidation) -> str:
    """Return where the rows came from, with the fingerprint of a file."""
    if not value.list_sha256:
        return value.list_name
    return f"{value.list_name}, fingerprint {value.list_sha256[:SUM]}…"
