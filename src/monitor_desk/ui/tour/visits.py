"""Visits and actions: each tab and state, the dialog of each step, what leaves, and how a paper looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.actions import Action, ActionState, ActionStepKind
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.tour.shots import Shot
from monitor_desk.ui.visits.steps import TAKE_RESPONSE, asking, keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QDialog

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.records.ask_dialog import Asking
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

TABS = ("overview", "desktop", "sections", "findings", "actions", "evidence", "report", "details")
STATES = (
    VisitState.PLANNED,
    VisitState.ON_SITE,
    VisitState.WRITE_UP,
    VisitState.FINAL,
    VisitState.CLOSED,
    VisitState.ABORTED,
)


def shots() -> list[Shot]:
    """Return the pictures of visits, actions, the plan and papers."""
    others: dict[str, Callable[[Stage], View]] = {
        "plan-visit": _plan_visit,
        "set-result": _set_result,
        "read-response": _read_response,
        "leaving-report": _leaving_report,
        "leaving-letter": _leaving_letter,
        "preview": _preview,
        "plan-month": partial(_plan_line, ask="moving"),
        "plan-leave-out": partial(_plan_line, ask="leaving_out"),
        "action-new": _new_action,
    }
    return [
        *(Shot(name=f"visit-{tab}", arrange=partial(_tab, tab=tab)) for tab in TABS),
        *(Shot(name=f"visit-in-{_named(state)}", arrange=partial(_state, state=state)) for state in STATES),
        *(
            Shot(name=f"dialog-visit-{key}", arrange=partial(_step, key=key))
            for key in sorted(keys() - {TAKE_RESPONSE})
        ),
        Shot(name="action-overview", arrange=partial(_action, state=ActionState.PROVIDER_COMPLETE)),
        Shot(name="action-verified", arrange=partial(_action, state=ActionState.VERIFIED)),
        *(
            Shot(name=f"dialog-action-{kind.name.lower()}", arrange=partial(_action_step, kind=kind))
            for kind in ActionStepKind
        ),
        *(Shot(name=f"dialog-{name}", arrange=arrange) for name, arrange in others.items()),
    ]


def visit_of(desk: Desk, state: VisitState) -> UUID:
    """Return a visit in a state; any visit where none is."""
    rows = desk.visits.rows()
    return next((row.id for row in rows if row.state == state.value), rows[0].id)


def action_of(desk: Desk, state: ActionState) -> UUID:
    """Return an action in a state; any action where none is."""
    rows = desk.actions.rows()
    return next((row.id for row in rows if row.state == state.value), rows[0].id)


def _named(state: VisitState) -> str:
    return state.name.lower().replace("_", "-")


def _tab(stage: Stage, *, tab: str) -> View:
    stage.page("visit", visit_of(stage.desk, VisitState.DRAFT_SHARED)).tabs.open_tab(tab)
    stage.settle()
    return stage.view()


def _state(stage: Stage, *, state: VisitState) -> View:
    stage.page("visit", visit_of(stage.desk, state)).tabs.open_tab("overview")
    return stage.view()


def _action(stage: Stage, *, state: ActionState) -> View:
    stage.page("action", action_of(stage.desk, state)).tabs.open_tab("overview")
    return stage.view()


def _on_visit(stage: Stage, state: VisitState, dialog: Callable[[UUID], QDialog]) -> View:
    visit_id = visit_of(stage.desk, state)
    stage.page("visit", visit_id)
    return stage.over(dialog(visit_id))


def _ask(stage: Stage, ask: Asking) -> QDialog:
    return AskDialog(stage.desk, ask, stage.window())


def _step(stage: Stage, *, key: str) -> View:
    state = VisitState.FINAL if key in {"agree_plan", "correct", "follow_up", "close"} else VisitState.DESKTOP
    return _on_visit(stage, state, lambda one: _ask(stage, asking(stage.desk, stage.desk.visits.file(one), key)))


def _action_step(stage: Stage, *, kind: ActionStepKind) -> View:
    from monitor_desk.ui.actions.steps import asking as asking_of

    action_id = action_of(stage.desk, ActionState.PROVIDER_COMPLETE)
    stage.page("action", action_id)
    action = stage.desk.records.get(Action, action_id)
    return stage.over(_ask(stage, asking_of(stage.desk, action_id, action, kind)))


def _new_action(stage: Stage) -> View:
    from monitor_desk.ui.actions.action_dialog import adding

    stage.page("actions")
    return stage.over(_ask(stage, adding(stage.desk, Action())))


def _plan_visit(stage: Stage) -> View:
    from datetime import timedelta

    from monitor_desk.ui.tour.pages import fullest_contract
    from monitor_desk.ui.visits.plan_dialog import PlanDialog

    planned_on = stage.desk.clock.today() + timedelta(days=42)
    draft = VisitDraft(contract_id=fullest_contract(stage.desk), planned_on=planned_on)
    stage.page("visits")
    return stage.over(PlanDialog(stage.desk, draft, stage.window()))


def _set_result(stage: Stage) -> View:
    from monitor_desk.ui.recorded.result_card import setting

    desk = stage.desk
    return _on_visit(
        stage, VisitState.WRITE_UP, lambda one: _ask(stage, setting(desk.visits.file(one), desk.visits.set_level))
    )


def _read_response(stage: Stage) -> View:
    from monitor_desk.ui.visits.response_dialog import ResponseDialog

    return _on_visit(
        stage, VisitState.DRAFT_SHARED, lambda one: ResponseDialog(stage.desk, stage.tasks, one, stage.window())
    )


def _leaving_report(stage: Stage) -> View:
    from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
    from monitor_desk.ui.visits.report_order import ReportOrder

    desk = stage.desk
    return _on_visit(
        stage,
        VisitState.DRAFT_SHARED,
        lambda one: LeavingSheet(desk, stage.tasks, ReportOrder(desk, desk.papers.present(one)), stage.window()),
    )


def _leaving_letter(stage: Stage) -> View:
    from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
    from monitor_desk.ui.visits.letters import LetterOrder

    desk = stage.desk
    return _on_visit(
        stage,
        VisitState.PLANNED,
        lambda one: LeavingSheet(desk, stage.tasks, LetterOrder(desk, desk.visits.file(one)), stage.window()),
    )


def _preview(stage: Stage) -> View:
    from monitor_desk.ui.papers.preview import PreviewDialog, Shown
    from monitor_desk.ui.visits.letters import LetterOrder

    def dialog(visit_id: UUID) -> QDialog:
        order = LetterOrder(stage.desk, stage.desk.visits.file(visit_id))
        content = order.make("", ".pdf", lambda *_told: None)
        name = order.name("", ".pdf", stage.desk.clock.today())
        shown = Shown(content=content, title=order.title, whom="For the provider", file_name=name)
        return PreviewDialog(stage.desk, shown, stage.window())

    return _on_visit(stage, VisitState.PLANNED, dialog)


def _plan_line(stage: Stage, *, ask: str) -> View:
    from monitor_desk.ui.visit_plan.dialogs import leaving_out, moving

    page = stage.page("visit_plan")
    stage.settle()
    line = next(one for one in page.plan.lines if not one.is_booked)
    made = (
        moving(stage.desk, page.plan, line, line.month_on)
        if ask == "moving"
        else leaving_out(stage.desk, page.plan, line)
    )
    return stage.over(_ask(stage, made))
