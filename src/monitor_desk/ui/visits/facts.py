"""What is known of a visit, as facts and as a timeline of its steps."""

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visits import VisitDay, VisitState
from monitor_desk.ui.visit_states import visit_pill
from monitor_desk.ui.widgets.facts import Fact
from monitor_desk.ui.widgets.pills import PillSpec
from monitor_desk.ui.widgets.timeline import TimelineRow
from monitor_desk.ui.widgets.words import short_day

_ICONS = {
    "Rescheduled": "calendar",
    "Announced": "mail",
    "Documents asked for": "attach",
    "On site": "place",
    "Verbal feedback given": "note",
    "Signed for the provider": "edit",
    "Draft shared": "reports",
    "Final report issued": "reports",
    "Correction issued": "reports",
    "Action plan agreed": "actions",
    "Cancelled": "close",
    "Aborted": "warning",
    "Closed": "tick",
}
_STATES = {
    "Announced": VisitState.ANNOUNCED,
    "On site": VisitState.ON_SITE,
    "Draft shared": VisitState.DRAFT_SHARED,
    "Final report issued": VisitState.FINAL,
    "Action plan agreed": VisitState.ACTION_PLAN,
    "Closed": VisitState.CLOSED,
    "Cancelled": VisitState.CANCELLED,
    "Aborted": VisitState.ABORTED,
}


def step_rows(file: VisitFile) -> list[TimelineRow]:
    """Return what happened, the latest first; immediate concerns stand among the steps."""
    rows = [
        (
            step.happened_on,
            step.time,
            TimelineRow(
                target=None,
                on=short_day(step.happened_on) if step.happened_on else "",
                icon=_ICONS.get(step.step, "info"),
                headline=step.step,
                detail=" · ".join(
                    part
                    for part in (step.time, step.how, step.with_whom, step.words.replace("\n", "; "), step.author)
                    if part
                ),
                pill=_pill(step.step),
            ),
        )
        for _, step in file.steps
    ]
    return [row for _, _, row in reversed(rows)]


def _pill(step: str) -> PillSpec | None:
    state = _STATES.get(step)
    return visit_pill(state) if state else None


def facts_of(file: VisitFile) -> list[Fact]:
    """Return the facts of a visit."""
    visit, contract = file.visit, file.contract
    form = f"{file.form.title}, version {file.form.version}" if file.form else ""
    places = ", ".join(part.label for _, part in file.parts)
    announced = {True: "Announced", False: "Unannounced"}.get(visit.is_announced is not False, "")
    found = [
        Fact(name="Provider", value=file.provider, link="provider"),
        Fact(name="Contract", value=contract.headline() if contract else "", link="contract"),
        Fact(name="Type", value=" · ".join(dict.fromkeys(part for part in (visit.visit_type, announced) if part))),
        Fact(name="Form", value=form),
        Fact(name="Officer", value=file.officer),
        Fact(name="Where", value=places),
        Fact(name="Scope", value=visit.scope),
        Fact(name="Why", value=visit.why),
        Fact(name="Follow-up of", value="The visit before" if visit.follows_id else "", link="visit"),
        Fact(name="Feedback", value=_feedback(file)),
        Fact(name="Signed by", value=_signed(file)),
        Fact(name="Re-visit by", value=say_date(visit.revisit_due_on) if visit.revisit_due_on else ""),
        Fact(name="Stopped", value=visit.stopped_reason),
    ]
    return [fact for fact in found if fact.value]


def met_and_times(file: VisitFile) -> list[Fact]:
    """Return who was met by role, and when the officers were where."""
    days = [Fact(name=_day(day), value=_where(file, day)) for _, day in file.days]
    met = [
        Fact(name="Met" if at == 0 else "", value=" · ".join(part for part in (one.role, one.words) if part))
        for at, (_, one) in enumerate(file.people)
    ]
    return [*days, *met]


def _day(day: VisitDay) -> str:
    return short_day(day.held_on) if day.held_on else ""


def _where(file: VisitFile, day: VisitDay) -> str:
    where = file.locations.get(day.location_id, "") if day.location_id else "Office"
    return f"{day.arrived} to {day.left or 'now'} · {where}" if day.arrived else where


def _feedback(file: VisitFile) -> str:
    visit = file.visit
    on = say_date(visit.feedback_on) if visit.feedback_on else ""
    return " · ".join(part for part in (on, visit.feedback_time, visit.feedback_to) if part)


def _signed(file: VisitFile) -> str:
    visit = file.visit
    return f"{visit.signed_role}, {say_date(visit.signed_on)}" if visit.signed_role and visit.signed_on else ""
