"""What is done after a visit: results set, the plan agreed, a follow-up planned, the visit closed."""

from datetime import date
from uuid import UUID

from monitor_desk.data import clock_settings, records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain import action_life
from monitor_desk.domain.actions import Action, ActionState, ActionStep, ActionStepKind
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.forms.model import Form, Tone
from monitor_desk.domain.recorded_results import computed_level, computed_section_level
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import Visit, VisitPart, VisitState
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.services.section_keeping import keep_section
from monitor_desk.services.visit_before import VisitBefore
from monitor_desk.services.visit_steps import Taken, take

_OPEN_TO_RESULTS = frozenset({VisitState.DESKTOP, VisitState.ON_SITE, VisitState.WRITE_UP, VisitState.DRAFT_SHARED})


class VisitAfter(VisitBefore):
    """Brings a visit to its end."""

    def set_level(self, visit_id: UUID, level: str, reason: str = "") -> None:
        """Set the overall result, a level of the form's scale; one that differs from the computed one has a reason.

        Both are kept. A poor result makes a re-visit due (domain.md, section 5). Nothing takes the result back.
        """
        with self._database.write(by=self._officer, label="Set result of visit", reason=reason.strip()) as session:
            file = self._whole(session, visit_id)
            form = _form_of(file.form, level)
            computed = computed_level(file, self._clock.today())
            _demand_reason(file.visit, reason, is_other=bool(level and computed and level != computed))
            values: dict[str, Value] = {
                "level": level,
                "level_computed": computed,
                "level_reason": reason.strip(),
                "revisit_due_on": revisit_due_on(
                    file.visit, form, level, clock_settings.of_visits(session), self._calendar(session)
                ),
            }
            records.change(session, Visit.kind, visit_id, values)

    def set_section_level(
        self, visit_id: UUID, section: str, part_id: UUID | None, level: str, reason: str = ""
    ) -> None:
        """Set the level of a section; one that differs from the computed one has a reason."""
        with self._database.write(by=self._officer, label="Set result of section", reason=reason.strip()) as session:
            file = self._whole(session, visit_id)
            _form_of(file.form, level)
            computed = computed_section_level(file, section, part_id, self._clock.today())
            _demand_reason(file.visit, reason, is_other=bool(level and computed and level != computed))
            values: dict[str, Value] = {"level": level, "level_reason": reason.strip()}
            keep_section(session, file.ref, section, part_id, values)

    def agree_plan(self, visit_id: UUID, on: date | None = None) -> None:
        """Record that the action plan is agreed, and with it each of its actions that was a draft.

        Raise `DeskError` listing the issues that have no action, or naming an action without a date.
        """
        day = self._settled_day(on)
        taken = Taken(step=Step.AGREE_PLAN, happened_on=day, values={"plan_agreed_on": day})
        with self._database.write(by=self._officer, label="Agree action plan") as session:
            take(session, visit_id, taken, self._facts(session, visit_id))
            for action_id, action in records.owned(session, Action, visit_id=visit_id):
                if action.state() is ActionState.DRAFT:
                    self._agree(session, action_id, action, day)

    def _agree(self, session: WritingSession, action_id: UUID, action: Action, day: date) -> None:
        step = ActionStep(
            step=ActionStepKind.AGREED.value,
            action_id=action_id,
            visit_id=action.visit_id,
            happened_on=day,
            words="Agreed with the action plan",
            author=self._officer,
        )
        try:
            agreed = action_life.taken(action, step, self._clock.today())
        except InvalidDraftError as lacking:
            why = " ".join(lacking.problems.values())
            message = f"The plan was not agreed and nothing was changed. Action {action.number}: {why}."
            raise DeskError(message) from lacking
        records.insert(session, agreed.step)
        records.change(session, Action.kind, action_id, agreed.changes)

    def close(self, visit_id: UUID) -> None:
        """Close a visit; raise `DeskError` while an action is open and no follow-up is planned."""
        today = self._clock.today()
        taken = Taken(step=Step.CLOSE, happened_on=today, values={"closed_on": today})
        with self._database.write(by=self._officer, label="Close visit") as session:
            take(session, visit_id, taken, self._facts(session, visit_id))

    def plan_follow_up(self, visit_id: UUID, planned_on: date, form_id: UUID | None = None) -> UUID:
        """Plan a follow-up of a visit on the same locations, with the team's follow-up form unless another is named."""
        with self._database.read() as session:
            visit = records.get(session, Visit, visit_id)
            parts = [one for _, one in records.owned(session, VisitPart, visit_id=visit_id)]
        draft = VisitDraft(
            provider_id=visit.provider_id,
            contract_id=visit.contract_id,
            form_id=form_id or self._follow_up_form(),
            visit_type="Follow-up",
            planned_on=planned_on,
            officer_id=visit.officer_id,
            location_ids=tuple(part.location_id for part in parts if part.location_id),
            why=f"Follow-up of: {visit.title}",
            follows_id=visit_id,
        )
        with self._database.write(by=self._officer, label=f"Plan follow-up of {visit.title}") as session:
            taken = Taken(step=Step.FOLLOW_UP, happened_on=self._clock.today(), words=f"Planned for {planned_on}")
            take(session, visit_id, taken, self._facts(session, visit_id))
            return self._put(session, draft)

    def _follow_up_form(self) -> UUID:
        """Return the form for follow-ups: one that names this type of visit, the most particular first."""
        fitting = [row for row in self._forms.rows() if "follow-up" in row.visit_types and row.version_id]
        if not fitting:
            message = "No form for follow-up visits is in use, so nothing was planned. Choose a form."
            raise DeskError(message)
        return min(fitting, key=lambda row: (len(row.visit_types), row.title)).id


def revisit_due_on(
    visit: Visit, form: Form | None, level: str, clocks: VisitClocks, calendar: WorkingDays
) -> date | None:
    """Return when a visit with a poor result is to be repeated, None for any other result."""
    held_on = visit.ended_on or visit.began_on
    found = form.named_scale(form.scale).level(level) if form and level else None
    if found is None or held_on is None or found.tone is not Tone.POOR:
        return None
    return clocks.revisit.after(held_on, calendar)


def _form_of(form: Form | None, level: str) -> Form:
    """Return the form; raise `DeskError` for a level that its scale does not have."""
    if form is None or (level and form.named_scale(form.scale).level(level) is None):
        raise DeskError(f"“{level}” is no level of this form's scale; nothing was changed. Choose one of the scale.")
    return form


def _demand_reason(visit: Visit, reason: str, *, is_other: bool) -> None:
    if visit.state() not in _OPEN_TO_RESULTS:
        message = f"The result of a visit that is {visit.state().value.lower()} does not change; nothing was changed."
        raise DeskError(message)
    if not reason.strip() and (is_other or visit.state() is VisitState.DRAFT_SHARED):
        why = "It differs from the computed result" if is_other else "The draft has been shared"
        raise DeskError(f"{why}, so it needs a reason; nothing was changed. Say why.")
