"""Checks: each tab and state, the dialog of each step, their KPI values and audits, what leaves, the recorder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import DUE_DILIGENCE, CheckState
from monitor_desk.ui.checks.steps import CONCLUDE, asking, keys
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QDialog

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.check_rows import CheckRow
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

    Wanted = Callable[[CheckRow], bool]

KPI, AUDIT, MEDICATION, OTHER = "KPI validation", "Audit of actuals", "Medication", "Other check"


def in_state(state: CheckState, kind: str = "", receipt: Receipt | None = None) -> Wanted:
    """Return what fits a check in a state, of a kind and with what came for it where these are given."""

    def fits(row: CheckRow) -> bool:
        is_state = row.state == state.value and row.check_kind.startswith(kind)
        return is_state and (receipt is None or row.receipt is receipt)

    return fits


S = CheckState
WITH_LITTLE = in_state(S.REQUESTED, receipt=Receipt.NOT_AT_ALL)
TABS = {
    "overview": in_state(S.CONCLUDED, MEDICATION),
    "requests": in_state(S.REQUESTED, DUE_DILIGENCE),
    "sections": in_state(S.CHECKING, "Staff rotas"),
    "values": in_state(S.CONCLUDED, KPI),
    "actuals": in_state(S.CHECKING, AUDIT),
    "findings": in_state(S.CONCLUDED, MEDICATION),
    "actions": in_state(S.CONCLUDED, MEDICATION),
    "evidence": in_state(S.CHECKING, AUDIT),
    "result": in_state(S.CONCLUDED, MEDICATION),
    "details": in_state(S.CHECKING, KPI),
}
STATES = {
    "planned": in_state(S.PLANNED),
    "waiting": in_state(S.REQUESTED, receipt=Receipt.WAITING),
    "late": WITH_LITTLE,
    "part-received": in_state(S.REQUESTED, receipt=Receipt.PART_SO_FAR),
    "being-checked": in_state(S.CHECKING, AUDIT),
    "concluded": in_state(S.CONCLUDED, DUE_DILIGENCE),
    "nothing-came": in_state(S.CONCLUDED, receipt=Receipt.NOT_AT_ALL),
    "closed": in_state(S.CLOSED, MEDICATION),
    "withdrawn": in_state(S.WITHDRAWN),
}
STEPS = {
    "list": in_state(S.CHECKING),
    "request": in_state(S.PLANNED),
    "remind": WITH_LITTLE,
    "extend": WITH_LITTLE,
    "begin": in_state(S.REQUESTED, DUE_DILIGENCE),
    "reopen": in_state(S.CONCLUDED),
    "tell": in_state(S.CONCLUDED),
    "close": in_state(S.CONCLUDED),
    "withdraw": in_state(S.REQUESTED),
}


def shots() -> list[Shot]:
    """Return the pictures of checks."""
    others: dict[str, Callable[[Stage], View]] = {
        "plan-check": _plan_check,
        "check-received": _received,
        "check-set-result": _set_result,
        "check-conclude": partial(_conclude, wanted=in_state(S.CHECKING, KPI)),
        "check-conclude-nothing": partial(_conclude, wanted=WITH_LITTLE),
        "leaving-check-report": _leaving_report,
        "leaving-check-request": partial(_leaving_letter, wanted=in_state(S.PLANNED), is_reminder=False),
        "leaving-check-reminder": partial(_leaving_letter, wanted=WITH_LITTLE, is_reminder=True),
        "leaving-check-register": _leaving_register,
    }
    return [
        *(Shot(name=f"check-{tab}", arrange=partial(_tab, tab=tab)) for tab in TABS),
        *(Shot(name=f"check-in-{name}", arrange=partial(_state, name=name)) for name in STATES),
        *(Shot(name=f"dialog-check-{key}", arrange=partial(_step, key=key)) for key in sorted(keys() - {CONCLUDE})),
        *(Shot(name=f"dialog-{name}", arrange=arrange) for name, arrange in others.items()),
        Shot(name="check_recorder", arrange=partial(_recorder, wanted=in_state(S.CHECKING, "Staff rotas"))),
        Shot(name="check_recorder-concluded", arrange=partial(_recorder, wanted=in_state(S.CONCLUDED, MEDICATION))),
        Shot(name="check_trends-chosen", arrange=_trends),
        Shot(name="contract-due-diligence", arrange=partial(_due_diligence, tab="overview")),
        Shot(name="contract-with-checks", arrange=partial(_due_diligence, tab="checks")),
    ]


def check_of(desk: Desk, wanted: Wanted) -> UUID:
    """Return the latest check that fits; any check where none does."""
    rows = desk.checks.rows()
    return next((row.id for row in rows if wanted(row)), rows[0].id)


def over_check(stage: Stage, wanted: Wanted, dialog: Callable[[CheckFile], QDialog], tab: str = "overview") -> View:
    """Show a check with a dialog over its page."""
    check_id = check_of(stage.desk, wanted)
    stage.page("check", check_id).tabs.open_tab(tab)
    return stage.over(dialog(stage.desk.checks.file(check_id)))


def _tab(stage: Stage, *, tab: str) -> View:
    stage.page("check", check_of(stage.desk, TABS[tab])).tabs.open_tab(tab)
    stage.settle()
    return stage.view()


def _state(stage: Stage, *, name: str) -> View:
    stage.page("check", check_of(stage.desk, STATES[name])).tabs.open_tab("overview")
    return stage.view()


def _step(stage: Stage, *, key: str) -> View:
    desk, window = stage.desk, stage.window()
    return over_check(stage, STEPS[key], lambda file: AskDialog(desk, asking(desk, file, key), window))


def _plan_check(stage: Stage) -> View:
    from monitor_desk.ui.checks.plan_dialog import PlanCheckDialog
    from monitor_desk.ui.tour.pages import fullest_contract

    desk = stage.desk
    form = next(row.id for row in desk.forms.rows("check") if row.title.startswith(MEDICATION))
    draft = CheckDraft(contract_id=fullest_contract(desk), form_id=form, why="Finding")
    stage.page("checks")
    return stage.over(PlanCheckDialog(desk, draft, stage.window()))


def _received(stage: Stage) -> View:
    from monitor_desk.ui.checks.requests_pane import receiving

    def dialog(file: CheckFile) -> QDialog:
        request_id, held = next((one for one in file.documents if one[1].expires_on), file.documents[0])
        return AskDialog(stage.desk, receiving(stage.desk, request_id, held), stage.window())

    return over_check(stage, TABS["requests"], dialog, "requests")


def _set_result(stage: Stage) -> View:
    from monitor_desk.ui.recorded.result_card import setting

    def dialog(file: CheckFile) -> QDialog:
        return AskDialog(stage.desk, setting(file, stage.desk.checks.set_level), stage.window())

    return over_check(stage, in_state(S.CHECKING, AUDIT), dialog, "result")


def _conclude(stage: Stage, *, wanted: Wanted) -> View:
    from monitor_desk.ui.checks.conclude_dialog import ConcludeDialog

    return over_check(stage, wanted, lambda file: ConcludeDialog(stage.desk, file, stage.window()))


def _leaving_report(stage: Stage) -> View:
    from monitor_desk.ui.checks.report_order import CheckReportOrder
    from monitor_desk.ui.papers.leaving_sheet import LeavingSheet

    def dialog(file: CheckFile) -> QDialog:
        order = CheckReportOrder(stage.desk, stage.desk.checks.report(file.papers[-1].id))
        return LeavingSheet(stage.desk, stage.tasks, order, stage.window())

    return over_check(stage, TABS["result"], dialog, "result")


def _leaving_letter(stage: Stage, *, wanted: Wanted, is_reminder: bool) -> View:
    from monitor_desk.ui.checks.letters import CheckLetterOrder
    from monitor_desk.ui.papers.leaving_sheet import LeavingSheet

    def dialog(file: CheckFile) -> QDialog:
        order = CheckLetterOrder(stage.desk, file, is_reminder=is_reminder)
        return LeavingSheet(stage.desk, stage.tasks, order, stage.window())

    return over_check(stage, wanted, dialog, "requests")


def _leaving_register(stage: Stage) -> View:
    from monitor_desk.ui.checks.register_order import RegisterOfChecks
    from monitor_desk.ui.papers.leaving_sheet import LeavingSheet

    stage.page("checks")
    order = RegisterOfChecks(stage.desk, stage.desk.checks.rows())
    return stage.over(LeavingSheet(stage.desk, stage.tasks, order, stage.window()))


def _recorder(stage: Stage, *, wanted: Wanted) -> View:
    page = stage.page("check_recorder", check_of(stage.desk, wanted))
    page.told.hide()
    page.open_section(page.panes.sections.section_keys()[1])
    stage.settle()
    return stage.view()


def _trends(stage: Stage) -> View:
    page = stage.page("check_trends")
    page.restore_state((None, page.trends[0].check_kind))
    stage.settle()
    return stage.view()


def _due_diligence(stage: Stage, *, tab: str) -> View:
    rows = stage.desk.checks.rows()
    contract_id = next(row.contract_id for row in rows if row.why == DUE_DILIGENCE and row.level)
    stage.page("contract", contract_id).tabs.open_tab(tab)
    return stage.view()
