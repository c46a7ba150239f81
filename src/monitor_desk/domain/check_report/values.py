"""Submitted KPI values turned into lines of a check's report; every figure is worked out anew from the rows."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_report.value_lines import ListRowLine, ValueLine
from monitor_desk.domain.kpi_recount import Recount, marked, recount, standing_verdict
from monitor_desk.domain.kpi_recount.claim import claim_of
from monitor_desk.domain.kpi_recount.rows import held_rows
from monitor_desk.domain.kpi_recount.units import say_gap
from monitor_desk.domain.kpi_validations import KpiValidation

NONE: Final = "none"


def value_lines(file: CheckFile) -> Iterator[ValueLine]:
    """Yield the values in the order in which they were entered; one without rows and verdict has no verdict."""
    for number, (made, one) in enumerate(file.validations, 1):
        found, unit = recount(one), claim_of(one).unit
        is_judged = bool(one.verdict or one.list_rows)
        rows = tuple(_rows(one))
        yield ValueLine(
            id=f"value:{made}",
            ref=f"K{number}",
            kpi=one.ref,
            title=one.title,
            period=one.period,
            definition=one.definition,
            measure=one.measure,
            unit=one.unit,
            submitted=one.submitted,
            submitted_of=_made_of(one),
            recomputed=found.shown,
            difference=_difference(found, unit),
            tolerance=say_gap(Fraction(found.tolerance), unit) if found.tolerance else NONE,
            verdict=standing_verdict(one, found) if is_judged else "",
            computed=found.verdict if one.list_rows else "",
            verdict_reason=one.verdict_reason,
            marked=marked(one, found),
            sentence=found.sentence,
            working=found.working,
            basis=one.basis,
            how_chosen=one.how_chosen,
            out_of=one.out_of,
            rows=len(rows),
            counted=found.counted,
            excluded=found.excluded,
            blank=found.blank,
            list_name=one.list_name,
            list_sha256=one.list_sha256,
            list_rows=rows,
            author=one.author,
        )


def _rows(validation: KpiValidation) -> Iterator[ListRowLine]:
    for row in held_rows(validation.list_rows) or ():
        yield ListRowLine(label=row.label, counts=row.counts, value=row.value, excluded=row.excluded, note=row.note)


def _made_of(validation: KpiValidation) -> str:
    parts = (validation.submitted_numerator, validation.submitted_denominator)
    return " of ".join(part for part in parts if part)


def _difference(found: Recount, unit: str) -> str:
    """Return "7.5 points lower"; "none" where the figures are the same, nothing where one is missing."""
    if found.difference is None:
        return ""
    gap = Fraction(found.difference)
    way = "higher" if gap > 0 else "lower"
    return f"{say_gap(abs(gap), unit)} {way}" if gap else NONE
