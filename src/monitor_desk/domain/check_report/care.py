"""Audits of actuals and the samples drawn from them turned into lines of a check's report."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from monitor_desk.domain.actuals.clock_times import say_length
from monitor_desk.domain.actuals.results import ActualsAudit, Total
from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.variances import Variance, VarianceKind
from monitor_desk.domain.actuals_audits import LINE_RESULTS, ActualsLine
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_report.care_lines import (
    AuditLine,
    CareSampleLine,
    CareVisitLine,
    TotalLine,
    VarianceLine,
)
from monitor_desk.domain.check_report.lines import CountLine

NOT_LOOKED_AT: Final = "Not looked at yet"


def audit_lines(file: CheckFile, audits: Mapping[UUID, ActualsAudit]) -> Iterator[AuditLine]:
    """Yield the readings in their order; one whose result is not given says how many rows were read and no more."""
    refs = _refs(file)
    for row in file.audits:
        line = AuditLine(
            id=f"audit:{row.id}",
            ref=refs[row.id],
            name=row.name,
            read_on=row.read_on,
            author=row.author,
            file_sha256=row.file_sha256,
            lines=row.lines,
            left_out=row.left_out,
        )
        yield _with_result(line, audits[row.id]) if row.id in audits else line


def care_sample_lines(file: CheckFile) -> Iterator[CareSampleLine]:
    """Yield the samples, each with its care visits in the order of the file's rows."""
    refs = _refs(file)
    for number, (made, one) in enumerate(file.samples, 1):
        held = sorted((line for _, line in file.lines if line.sample_id == made), key=lambda line: line.row or 0)
        yield CareSampleLine(
            id=f"sample:{made}",
            ref=f"S{number}",
            audit=refs.get(one.audit_id, "") if one.audit_id else "",
            words=one.words,
            method=one.method,
            size=len(held) if one.size is None else one.size,
            out_of=one.out_of,
            seed=one.seed,
            drawn_on=one.drawn_on,
            author=one.author,
            counts=tuple(_results(held)),
            lines=tuple(_care(line) for line in held),
        )


def _refs(file: CheckFile) -> dict[UUID, str]:
    return {row.id: f"U{number}" for number, row in enumerate(file.audits, 1)}


def _with_result(line: AuditLine, audit: ActualsAudit) -> AuditLine:
    return replace(
        line,
        is_read=True,
        lines=audit.lines,
        from_on=audit.from_on,
        until_on=audit.until_on,
        tolerances=tuple(_tolerances(audit.settings)),
        counts=tuple(CountLine(kind=kind.value, number=audit.counts[kind]) for kind in VarianceKind),
        caveats=audit.notes,
        total=_total(audit.total),
        by_week=tuple(_total(one) for one in audit.by_week),
        by_person=tuple(_total(one) for one in audit.by_person),
        variances=tuple(_variance(one) for one in audit.variances),
    )


def _tolerances(settings: ActualsSettings) -> Iterator[str]:
    """Yield what the audit allowed and measured against; no code of a person or worker is named."""
    share = f", or by {settings.short_by_percent} % of it if that is more" if settings.short_by_percent else ""
    yield f"A visit may fall short of its plan by {say_length(settings.short_by_minutes)}{share}."
    overlap = settings.overlap_minutes
    yield f"Visits of one worker may overlap by {say_length(overlap)}." if overlap else "No visits may overlap."
    if settings.commissioned_minutes_a_week is not None:
        yield f"Commissioned are {say_length(settings.commissioned_minutes_a_week)} a week."
    elif settings.commissioned_by_person:
        yield "Commissioned is what was entered for each person, added up."
    else:
        yield "What is commissioned was not entered, so delivered care is measured against the plan."


def _total(total: Total) -> TotalLine:
    return TotalLine(
        week=total.week,
        week_on=total.week_on,
        person=total.person,
        visits=total.visits,
        planned_minutes=total.planned_minutes,
        delivered_minutes=total.delivered_minutes,
        cancelled_minutes=total.cancelled_minutes,
        unmeasured=total.unmeasured,
        commissioned_minutes=total.commissioned_minutes,
        percentage=total.percentage,
        percentage_of_planned=total.percentage_of_planned,
    )


def _variance(one: Variance) -> VarianceLine:
    return VarianceLine(
        kind=one.kind.value,
        row=one.row,
        person=one.person,
        on=one.on,
        worker=one.worker,
        planned=one.planned,
        actual=one.actual,
        minutes=one.minutes,
        other_row=one.other_row,
        sentence=one.sentence,
    )


def _results(held: list[ActualsLine]) -> Iterator[CountLine]:
    counted = Counter(line.result for line in held)
    for result in (*LINE_RESULTS, ""):
        if counted[result]:
            yield CountLine(kind=result or NOT_LOOKED_AT, number=counted[result])


def _care(line: ActualsLine) -> CareVisitLine:
    return CareVisitLine(
        row=line.row,
        person=line.person,
        held_on=line.held_on,
        planned=line.planned,
        actual=line.actual,
        actual_minutes=line.actual_minutes,
        worker=line.worker,
        result=line.result or NOT_LOOKED_AT,
        minutes_found=line.minutes_found,
        words=line.words,
        author=line.author,
    )
