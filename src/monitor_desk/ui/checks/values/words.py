"""A KPI value as its table and its card say it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final
from uuid import UUID

from monitor_desk.domain.kpi_figures import read_figure
from monitor_desk.domain.kpi_recount import Recount, recount, standing_verdict
from monitor_desk.domain.kpi_units import PERCENT, say_gap
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.kpi_words import Measure
from monitor_desk.ui.checks.states import verdict_pill
from monitor_desk.ui.widgets.pills import PillSpec

SUM: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """One value with its recount."""

    id: UUID
    value: KpiValidation
    found: Recount

    @property
    def headline(self) -> str:
        """Return reference and title."""
        return self.value.headline()

    @property
    def verdict(self) -> PillSpec:
        """Return the verdict that stands; the officer's own says so where it differs from the recount's."""
        return standing_pill(self.value, self.found)

    @property
    def difference(self) -> str:
        """Return how far the recount is from what was submitted."""
        return difference(self.value, self.found)


def value_row(value_id: UUID, value: KpiValidation) -> ValueRow:
    """Return a value recounted."""
    return ValueRow(id=value_id, value=value, found=recount(value))


def standing_pill(value: KpiValidation, found: Recount) -> PillSpec:
    """Return the verdict that stands, the officer's own marked as such."""
    verdict = standing_verdict(value, found)
    pill = verdict_pill(verdict)
    return pill if verdict == found.verdict else pill.saying(f"{verdict}, officer's")


def difference(value: KpiValidation, found: Recount) -> str:
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
