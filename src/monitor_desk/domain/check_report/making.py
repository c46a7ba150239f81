"""A check's file turned into its report."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from monitor_desk.domain.actuals.results import ActualsAudit
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_report.asking import (
    is_over,
    receipt_words,
    reminder_lines,
    request_lines,
    source_lines,
    told_lines,
)
from monitor_desk.domain.check_report.care import audit_lines, care_sample_lines
from monitor_desk.domain.check_report.lines import LastLine
from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.check_report.values import value_lines
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.forms.results import Result
from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.recorded_filled import fill, parts_of
from monitor_desk.domain.visit_report.finding_lines import action_lines, concern_lines, finding_lines, finding_refs
from monitor_desk.domain.visit_report.model import ResultLine
from monitor_desk.domain.visit_report.record_lines import Known, evidence_lines, note_lines
from monitor_desk.domain.visit_report.result_lines import result_line
from monitor_desk.domain.visit_report.section_lines import asked_at, section_lines

FOUND_BEFORE: Final = "On an earlier visit or check"
_NO_AUDITS: Final[Mapping[UUID, ActualsAudit]] = MappingProxyType({})
_NO_FINDINGS: Final[Mapping[UUID, str]] = MappingProxyType({})


def report_of(
    file: CheckFile,
    today: date,
    audits: Mapping[UUID, ActualsAudit] = _NO_AUDITS,
    earlier_findings: Mapping[UUID, str] = _NO_FINDINGS,
) -> CheckReport:
    """Return the whole report of a check as its file stands, for colleagues; `for_reader` makes the others' copies.

    `audits` are the results of the audits of actuals by their ids. `earlier_findings` names the findings of other
    visits and checks that were found again on this one.
    """
    filled = fill(file, file.form, today) if file.form else None
    result = score(filled) if filled else None
    sections = tuple(section_lines(file, filled, result)) if filled and result else ()
    known = Known(
        file=file,
        asked=asked_at(filled, sections),
        section_titles={section.id: section.title for section in file.form.sections} if file.form else {},
        earlier_findings={**_found_before(file), **earlier_findings},
    )
    return CheckReport(
        check_id=file.id,
        **_head(file),
        receipt=receipt_words(file, today),
        result=_result(file, filled, result),
        sections=sections,
        findings=tuple(finding_lines(known)),
        concerns=tuple(concern_lines(known)),
        documents=tuple(request_lines(known, today)),
        reminders=tuple(reminder_lines(file)),
        told=tuple(told_lines(file)),
        earlier_actions=tuple(action_lines(known, are_earlier=True)),
        actions=tuple(action_lines(known, are_earlier=False)),
        validations=tuple(value_lines(file)),
        audits=tuple(audit_lines(file, audits)),
        samples=tuple(care_sample_lines(file)),
        notes=tuple(note_lines(known)),
        evidence=tuple(evidence_lines(known)),
    )


def _head(file: CheckFile) -> dict[str, Any]:
    """Return what the check says of itself."""
    check, contract, form = file.check, file.contract, file.form
    return {
        "title": check.title,
        "provider": file.provider,
        "contract_reference": contract.reference if contract else "",
        "contract_title": contract.title if contract else "",
        "service_type": contract.service_type if contract else "",
        "check_kind": check.check_kind,
        "why": check.why,
        "why_words": check.why_words,
        "sources": tuple(source_lines(file.source_rows)),
        "kpi": check.kpi,
        "state": _state(file).value,
        "from_on": check.from_on,
        "until_on": check.until_on,
        "placement_on": check.placement_on,
        "requested_on": check.requested_on,
        "due_on": check.due_on,
        "concluded_on": check.concluded_on,
        "stopped_reason": check.stopped_reason,
        "lead_officer": file.officer,
        "form_title": form.title if form else "",
        "form_version": form.version if form else None,
        "is_on_paper": bool(check.is_on_paper),
        "scope": check.scope,
        "summary": check.summary,
        "private_note": check.private_note,
        "locations": _locations(file),
        "how_chosen": check.how_chosen,
        "sample_size": check.sample_size,
        "out_of": check.out_of,
        "last": _last(file),
    }


def _state(file: CheckFile) -> CheckState:
    """Return where the check stands; one that is being frozen is concluded."""
    state = file.check.state()
    is_frozen_now = is_over(file) and state in {CheckState.REQUESTED, CheckState.CHECKING}
    return CheckState.CONCLUDED if is_frozen_now else state


def _result(file: CheckFile, filled: Filled | None, result: Result | None) -> ResultLine:
    """Return the outcome; a check that was concluded or withdrawn without one has none, whatever the form computes."""
    check = file.check
    if is_over(file) and not check.level:
        return ResultLine(reason=check.level_reason)
    return result_line(check.level, check.level_reason, filled, result)


def _locations(file: CheckFile) -> tuple[str, ...]:
    """Return the names of the locations that are looked at, in the order of the check's parts."""
    parts = dict(file.parts)
    wanted = dict.fromkeys(parts[part.id].location_id for part in parts_of(file.parts))
    return tuple(file.locations[each] for each in wanted if each is not None and each in file.locations)


def _found_before(file: CheckFile) -> dict[UUID, str]:
    """Return what an earlier finding is called of which nothing is known but that there was one."""
    own = finding_refs(file)
    repeated = (one.repeat_of_id for _, one in file.findings)
    return {made: FOUND_BEFORE for made in repeated if made is not None and made not in own}


def _last(file: CheckFile) -> LastLine:
    last = file.last
    if last is None:
        return LastLine()
    return LastLine(
        title=last.title,
        concluded_on=last.concluded_on,
        level=last.level,
        tone=Tone(last.tone) if last.tone in set(Tone) else Tone.NONE,
        summary=last.summary,
        findings=last.findings,
        open_actions=last.open_actions,
    )
