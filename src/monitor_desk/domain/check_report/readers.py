"""Who sees what of a check's report: the table of visits for the lines that both have, and that of a check's own.

What led to a check is for colleagues only, and so is all that could tell it: who was told of the outcome, for it may be
who complained; what was said with a reminder; why the check was opened again. The public gets counts and totals: no
row of a list, no care visit, no code of a person or worker.
"""

from dataclasses import replace
from typing import Final

from monitor_desk.domain.check_report.care_lines import (
    AuditLine,
    CareSampleLine,
    CareVisitLine,
    TotalLine,
    VarianceLine,
)
from monitor_desk.domain.check_report.lines import (
    CountLine,
    LastLine,
    ReminderLine,
    RequestLine,
    SourceLine,
    ToldLine,
)
from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.check_report.value_lines import ListRowLine, ValueLine
from monitor_desk.domain.visit_report.lines import DocumentLine
from monitor_desk.domain.visit_report.model import Reader
from monitor_desk.domain.visit_report.readers import (
    COLLEAGUE,
    EVERYONE,
    LINES,
    PROVIDER,
    Table,
    about_people,
    copy_for,
    seen,
    told,
    without_concerns,
)

_WHY: Final = "why the check was made"
_RECORDED: Final = "who recorded each value and care visit"

WHO_SEES: Final[Table] = {
    **LINES,
    CheckReport: {
        **seen(EVERYONE, "check_id reader title provider contract_reference contract_title service_type check_kind"),
        **seen(EVERYONE, "kpi state from_on until_on requested_on due_on receipt concluded_on form_title form_version"),
        **seen(EVERYONE, "stage version frozen_on is_on_paper scope summary result sample_size out_of"),
        **seen(EVERYONE, "sections findings actions validations audits samples"),
        **seen(PROVIDER, "placement_on documents reminders earlier_actions concerns last evidence"),
        **seen(COLLEAGUE, "sources told notes"),
        **about_people(PROVIDER, lead_officer="officers’ names", frozen_by="officers’ names"),
        **told(PROVIDER, locations="names of locations", how_chosen="how samples were chosen"),
        **told(COLLEAGUE, why=_WHY, why_words=_WHY, private_note="private notes"),
        **told(COLLEAGUE, correction_reason="why the check was opened again", stopped_reason="why it was withdrawn"),
    },
    RequestLine: {**LINES[DocumentLine], **seen(PROVIDER, "arrival expires_on")},
    ReminderLine: {
        **seen(PROVIDER, "step happened_on how"),
        **about_people(PROVIDER, to_whom="to whom reminders went, by role"),
        **told(COLLEAGUE, words="what was said with reminders"),
    },
    ToldLine: {
        **seen(COLLEAGUE, "happened_on how"),
        **about_people(COLLEAGUE, to_whom="who was told of the outcome", words="who was told of the outcome"),
    },
    SourceLine: {**seen(COLLEAGUE, "kind on"), **told(COLLEAGUE, words=_WHY)},
    LastLine: {
        **seen(COLLEAGUE, "title concluded_on level tone findings open_actions"),
        **told(COLLEAGUE, summary="summary of the last check of its kind"),
    },
    CountLine: seen(EVERYONE, "kind number"),
    ValueLine: {
        **seen(EVERYONE, "id ref kpi title period measure unit submitted submitted_of recomputed difference tolerance"),
        **seen(EVERYONE, "verdict computed marked sentence basis out_of rows counted excluded blank"),
        **seen(PROVIDER, "list_sha256 list_rows"),
        **told(PROVIDER, definition="definitions of KPIs", verdict_reason="reasons for verdicts on KPI values"),
        **told(PROVIDER, how_chosen="how samples were chosen"),
        **about_people(PROVIDER, working="working of recounts", list_name="names of lists and of files of actuals"),
        **about_people(COLLEAGUE, author=_RECORDED),
    },
    ListRowLine: {
        **seen(PROVIDER, "counts value excluded note"),
        **about_people(PROVIDER, label="rows of the lists behind KPI values"),
    },
    TotalLine: {
        **seen(EVERYONE, "week week_on visits planned_minutes delivered_minutes cancelled_minutes unmeasured"),
        **seen(EVERYONE, "commissioned_minutes percentage percentage_of_planned"),
        **about_people(PROVIDER, person="totals by person"),
    },
    VarianceLine: {
        **seen(PROVIDER, "kind row person on worker planned actual minutes other_row"),
        **about_people(PROVIDER, sentence="variances, row by row"),
    },
    AuditLine: {
        **seen(EVERYONE, "id ref read_on is_read lines left_out from_on until_on tolerances counts caveats total"),
        **seen(EVERYONE, "by_week"),
        **seen(PROVIDER, "file_sha256 by_person variances"),
        **about_people(PROVIDER, name="names of lists and of files of actuals"),
        **about_people(COLLEAGUE, author=_RECORDED),
    },
    CareVisitLine: {
        **seen(PROVIDER, "row held_on planned actual actual_minutes worker result minutes_found"),
        **about_people(PROVIDER, person="care visits that were looked at", words="what was seen of care visits"),
        **about_people(COLLEAGUE, author=_RECORDED),
    },
    CareSampleLine: {
        **seen(EVERYONE, "id ref audit size out_of method drawn_on counts"),
        **seen(PROVIDER, "seed lines"),
        **told(PROVIDER, words="how samples were chosen"),
        **about_people(COLLEAGUE, author=_RECORDED),
    },
}


def for_reader(report: CheckReport, reader: Reader) -> CheckReport:
    """Return the reader's copy of a report: what the table does not allow, and every private line, is left out."""
    if reader is Reader.PUBLIC:
        findings, actions = without_concerns(report)
        report = replace(report, findings=findings, actions=actions)
    return replace(copy_for(report, reader, WHO_SEES), reader=reader)
