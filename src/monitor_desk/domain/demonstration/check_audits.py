"""The audits of actuals of the demonstration's checks: the spreadsheet, what was found in it, a sample looked at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from monitor_desk.domain.actuals import CareLine, Drawn, SampleMethod, content_sum, draw, to_text
from monitor_desk.domain.actuals_audits import (
    AGREES,
    DIFFERS,
    NO_RECORD,
    ActualsLine,
    ActualsSample,
    AuditRecord,
    line_id,
)
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import Check, CheckStep
from monitor_desk.domain.demonstration.actuals_lines import Sheet, sheet
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_scenes import AUDIT, CONCLUDED
from monitor_desk.domain.demonstration.check_stages import AFTER_VISITS
from monitor_desk.domain.demonstration.visit_scenes import Forms
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.evidence import SOURCES, Evidence
from monitor_desk.domain.fields import Draft

NAME: Final = "Planned and delivered care.csv"
_TIMES: Final = "numbers: hours and minutes, so that 8.30 is 8:30"
# How the desk reads the columns, as it keeps it with an audit.
COLUMNS: Final = "\n".join(
    (
        "A | Person code | “Person code”",
        "B | Worker code | “Worker code”",
        "C | Date | dates: day first | “Date”",
        f"D | Planned start | {_TIMES} | “Planned start”",
        f"E | Planned end | {_TIMES} | “Planned end”",
        f"F | Actual start | {_TIMES} | “Actual start”",
        f"G | Actual end | {_TIMES} | “Actual end”",
        "H | Status | “Status”",
    )
)
_SIZE, _SEED, _SEEN = 12, 7, 5  # of the sample; so many of its lines are looked at while the check goes on
_LOOKED_AT: Final = (
    (AGREES, None, ""),
    (DIFFERS, 25, "Log and daily record say 25 minutes; the person remembers a short call."),
    (AGREES, None, "Rota, log and daily record agree."),
    (NO_RECORD, None, "No entry in the daily record for this call."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spreadsheet:
    """A spreadsheet to be stored as evidence, and the records of its audit."""

    content: bytes
    records: Made


def spreadsheets(made: Iterable[tuple[UUID, Draft]], forms: Forms) -> list[Spreadsheet]:
    """Return the spreadsheets of the checks that audit actuals and have begun."""
    if AUDIT not in forms:
        return []
    listed = list(made)
    begun = {draft.check_id: draft for _, draft in listed if isinstance(draft, CheckStep) and draft.step == Step.BEGIN}
    audited = [
        (check_id, draft)
        for check_id, draft in listed
        if isinstance(draft, Check) and draft.form_version_id == forms[AUDIT][0] and check_id in begun
    ]
    return [
        _spreadsheet(check, begun[check_id], sheet(check.from_on, check_id.hex), nth)
        for nth, (check_id, check) in enumerate(audited)
        if check.from_on is not None
    ]


def _spreadsheet(check: Check, begun: CheckStep, found: Sheet, number: int) -> Spreadsheet:
    evidence_id = demonstration_id(Evidence.kind, AFTER_VISITS + number)
    audit_id = demonstration_id(AuditRecord.kind, number)
    audit = _audit(found, begun, evidence_id)
    drawn = draw(found.lines, found.audit, SampleMethod.RANDOM, _SIZE, _SEED)
    sample_id = demonstration_id(ActualsSample.kind, number)
    seen = _SIZE if check.state() in CONCLUDED else _SEEN
    return Spreadsheet(
        content=found.content,
        records=[
            (evidence_id, _evidence(found, check, begun)),
            (audit_id, audit),
            (sample_id, _sample(drawn, begun, audit_id)),
            *_lines(drawn, begun, sample_id, seen),
        ],
    )


def _evidence(found: Sheet, check: Check, begun: CheckStep) -> Evidence:
    return Evidence(
        caption="Planned and delivered care, as submitted",
        name=NAME,
        source=SOURCES[1],
        provider_id=check.provider_id,
        check_id=begun.check_id,
        media_type="text/csv",
        size=len(found.content),
        sha256=sha256(found.content).hexdigest(),
        added_on=begun.happened_on,
        author=begun.author,
    )


def _audit(found: Sheet, begun: CheckStep, evidence_id: UUID) -> AuditRecord:
    content = to_text(found.audit)
    return AuditRecord(
        name=NAME,
        check_id=begun.check_id,
        evidence_id=evidence_id,
        file_sha256=sha256(found.content).hexdigest(),
        columns=COLUMNS,
        lines=found.audit.lines,
        left_out=0,
        content=content,
        content_sha256=content_sum(content),
        read_on=begun.happened_on,
        author=begun.author,
    )


def _sample(drawn: Drawn, begun: CheckStep, audit_id: UUID) -> ActualsSample:
    return ActualsSample(
        words=drawn.words,
        check_id=begun.check_id,
        audit_id=audit_id,
        method=SampleMethod.RANDOM.value,
        size=len(drawn.lines),
        out_of=drawn.out_of,
        seed=_SEED,
        drawn_on=begun.happened_on,
        author=begun.author,
    )


def _lines(drawn: Drawn, begun: CheckStep, sample_id: UUID, seen: int) -> Iterator[tuple[UUID, ActualsLine]]:
    for nth, line in enumerate(drawn.lines):
        result, minutes, said = _LOOKED_AT[nth % len(_LOOKED_AT)] if nth < seen else ("", None, "")
        yield line_id(sample_id, line.row), _line(line, begun, sample_id, (result, minutes, said))


def _line(line: CareLine, begun: CheckStep, sample_id: UUID, looked_at: tuple[str, int | None, str]) -> ActualsLine:
    result, minutes_found, said = looked_at
    return ActualsLine(
        person=line.person,
        check_id=begun.check_id,
        sample_id=sample_id,
        row=line.row,
        held_on=line.on,
        planned=line.planned_words,
        actual=line.recorded_words,
        worker=line.worker,
        actual_minutes=line.recorded_length,
        result=result,
        minutes_found=minutes_found,
        words=said,
        author=begun.author if result else "",
    )
