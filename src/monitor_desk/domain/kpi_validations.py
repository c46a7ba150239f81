"""KPI validations: a submitted value, the list behind it, and the officer's verdict (domain.md, section 6)."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.kpi_recount import recount
from monitor_desk.domain.kpi_recount.claim import faults
from monitor_desk.domain.kpi_recount.rows import held_rows
from monitor_desk.domain.kpi_recount.words import BASES, MEASURES, VERDICTS, Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiValidation(Draft):
    """One submitted KPI value and its recount, all as typed; the figures are worked out anew by `recount`."""

    kind: ClassVar[str] = "kpi_validation"
    noun: ClassVar[str] = "KPI validation"

    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    ref: str = says("KPI reference", is_searchable=True)
    title: str = says("KPI", required="Say which KPI it is", is_searchable=True)
    period: str = says("Period", hint="Such as Q2 2026/27")
    definition: str = says("Definition used", Kind.LONG_TEXT, hint="What counts, of what, and what is left out")
    measure: str = says("Measured as", Kind.CHOICE, choices=MEASURES)
    unit: str = says("Unit", hint="Such as weeks, hours or £")
    submitted: str = says("Submitted", required="Give the value that the provider submitted")
    submitted_numerator: str = says("Numerator submitted")
    submitted_denominator: str = says("Denominator submitted")
    tolerance: str = says("Tolerance", hint="In the KPI's unit, such as 2 for two points; blank for none")
    basis: str = says("Recounted from", Kind.CHOICE, choices=BASES)
    how_chosen: str = says("How the sample was chosen", Kind.LONG_TEXT)
    out_of: int | None = says("Sample out of", Kind.NUMBER, hint="How many rows the whole list has")
    list_name: str = says("List", hint="The file or register that it came from")
    list_sha256: str = says("Fingerprint of the list")
    list_rows: str = says("Rows", Kind.LONG_TEXT)
    verdict: str = says("Verdict", Kind.CHOICE, choices=VERDICTS)
    verdict_reason: str = says("Reason for the verdict", Kind.LONG_TEXT, is_searchable=True)
    author: str = says("Recorded by", is_byline=True)

    def rules(self) -> dict[str, str]:
        """A value that can be read, rows that say what they are, a verdict that is the recount's or has a reason."""
        return {**faults(self), **self._row_rules(), **self._verdict_rules()}

    def headline(self) -> str:
        """Return the reference and title."""
        return " ".join(part for part in (self.ref, self.title) if part)

    def _row_rules(self) -> dict[str, str]:
        rows = held_rows(self.list_rows)
        if rows is None:
            return {"list_rows": "The rows kept here are not a list of a KPI: enter or import them again"}
        found = {}
        if rows and not self.measure:
            found["measure"] = "Choose how the KPI is measured"
        if rows and not self.basis:
            found["basis"] = "Say whether the rows are the whole list or a sample"
        if self.basis == Basis.SAMPLE and rows and not self.how_chosen:
            found["how_chosen"] = "Say how the sample was chosen"
        if self.out_of is not None and self.out_of < 1:
            found["out_of"] = "Give how many rows the whole list has, 1 or more"
        elif self.out_of is not None and self.basis == Basis.SAMPLE and self.out_of < len(rows):
            found["out_of"] = f"A sample of {len(rows):,} cannot come from a list of {self.out_of:,}"
        return found

    def _verdict_rules(self) -> dict[str, str]:
        if not self.verdict or self.verdict_reason:
            return {}
        computed = recount(self).verdict
        if self.verdict == computed:
            return {}
        return {"verdict_reason": f"Say why the verdict is other than the recount's, which is: {computed.lower()}"}
