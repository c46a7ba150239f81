"""What the steps after a visit ask for: draft, final, correction, plan, follow-up, closing."""

from datetime import date
from typing import TYPE_CHECKING

from monitor_desk.domain.accuracy_corrections import ACCEPTED, unchanged
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.months import add_months
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_choice, a_date, a_text, as_date

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_REVISIT_MONTHS = 6


def share_draft(desk: "Desk", file: VisitFile) -> Asking:
    """Freeze the draft as version 1."""

    def act(_typed: Typed) -> object:
        return desk.papers.freeze(file.id, "Draft")

    lead = (
        "The report is frozen as version 1, and the factual accuracy clock starts. "
        "You then see what leaves, preview it and save it."
    )
    return Asking(title="Share the draft", verb="Freeze draft", items=(), do=act, lead=lead)


def finalise(desk: "Desk", file: VisitFile) -> Asking:
    """Freeze the final report."""

    def act(_typed: Typed) -> object:
        return desk.papers.freeze(file.id, "Final")

    points = len(file.accuracy)
    said = f"All {points} factual accuracy points are answered. " if points else ""
    lead = (
        f"{said}{_as_in_draft(desk, file)}The report is frozen as its final version; later corrections need a reason."
    )
    return Asking(title="Issue the final report", verb="Freeze final", items=(), do=act, lead=lead)


def _as_in_draft(desk: "Desk", file: VisitFile) -> str:
    """Warn of lines that were to be corrected and still read as in the draft; nothing is stopped by it."""
    draft = next((paper.id for paper in reversed(file.papers) if paper.stage == "Draft"), None)
    accepted = [point for _, point in file.accuracy if point.answer in ACCEPTED]
    if draft is None or not accepted:
        return ""
    refs = unchanged(accepted, desk.papers.report(draft), desk.papers.present(file.id))
    if not refs:
        return ""
    reads = (
        "still reads as in the draft, though a point" if len(refs) == 1 else "still read as in the draft, though points"
    )
    about = "it was" if len(refs) == 1 else "them were"
    return f"Check before you issue it: {', '.join(refs)} {reads} about {about} accepted. "


def correct(desk: "Desk", file: VisitFile) -> Asking:
    """Freeze a corrected version, with the reason."""

    def act(typed: Typed) -> object:
        return desk.papers.freeze(file.id, "Correction", typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say what is corrected and why"),)
    lead = "The version before stays as it was; the new one supersedes it and carries the reason."
    return Asking(title="Issue a correction", verb="Freeze correction", items=items, do=act, lead=lead)


def agree_plan(desk: "Desk", file: VisitFile) -> Asking:
    """Ask when the plan was agreed."""

    def act(typed: Typed) -> None:
        desk.visits.agree_plan(file.id, as_date(typed["on"]))

    due = file.visit.plan_due_on
    lead = f"The plan is due by {say_date(due)}. " if due else ""
    lead += f"It has {len(file.actions)} actions; each issue needs one."
    items = (Item(key="on", words="&Agreed on", make=a_date, value=desk.clock.today(), needed="Give the day"),)
    return Asking(title="Agree the action plan", verb="Agree plan", items=items, do=act, lead=lead)


def follow_up(desk: "Desk", file: VisitFile) -> Asking:
    """Ask for the day of a follow-up and its form."""

    def act(typed: Typed) -> object:
        on = as_date(typed["planned_on"])
        return desk.visits.plan_follow_up(file.id, on, typed["form_id"]) if on else None

    forms = [(row.id, row.title) for row in desk.forms.rows() if row.version_id]
    on = _usual_day(desk, file)
    items = (
        Item(key="planned_on", words="&Day", make=a_date, value=on, needed="Give the day"),
        Item(key="form_id", words="&Form", make=a_choice(forms, nothing="The team's follow-up form")),
    )
    open_actions = sum(1 for _, action in file.actions if action.is_open())
    lead = f"It takes the same locations and checks what is open: {open_actions} actions now."
    return Asking(title="Plan a follow-up visit", verb="Plan follow-up", items=items, do=act, lead=lead)


def _usual_day(desk: "Desk", file: VisitFile) -> date:
    """Return the working day by which the provider is visited again, never one that is over."""
    today, days = desk.clock.today(), desk.schedule.working_days()
    wanted = file.visit.revisit_due_on or add_months(today, _REVISIT_MONTHS)
    return max(days.on_or_before(wanted), days.on_or_after(today))


def close(desk: "Desk", file: VisitFile) -> Asking:
    """Close the visit; nothing is asked."""

    def act(_typed: Typed) -> None:
        desk.visits.close(file.id)

    lead = "It stays on record with its report and its actions."
    return Asking(title="Close the visit", verb="Close visit", items=(), do=act, lead=lead)
