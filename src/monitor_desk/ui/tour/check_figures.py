"""A check's KPI values and audits of actuals: their dialogs; files are read from the throw-away desk's folder."""

from __future__ import annotations

import csv
from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.kpi_recount.words import Measure
from monitor_desk.ui.tour.checks import AUDIT, KPI, TABS, in_state, over_check
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.ui.checks.actuals.read_dialog import ReadActualsDialog
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.checks import Wanted
    from monitor_desk.ui.tour.stage import Stage

PARTS = ("weeks", "persons", "samples")
STEPS = ("file", "columns", "limits", "found")
_SESSIONS = [(f"Case {number}", "yes" if number % 6 else "no", "") for number in range(1, 38)]
_LIST = [("Case", "Session held", "Left out because"), *_SESSIONS]


def shots() -> list[Shot]:
    """Return the pictures of KPI values and audits of actuals."""
    others: dict[str, Callable[[Stage], View]] = {
        "check-value": partial(_value, wanted=in_state(CheckState.CHECKING, KPI)),
        "check-value-settled": partial(_value, wanted=TABS["values"]),
        "check-value-new": _new_value,
        "check-import-list": _list,
        "check-import-list-read": partial(_list, is_read=True),
        "check-sample": _sample,
        "check-line": _line,
        "check-take-out": _take_out,
        **{f"check-actuals-{step}": partial(_read, step=step) for step in STEPS},
    }
    return [
        *(Shot(name=f"check-actuals-{part}", arrange=partial(_part, part=part)) for part in PARTS),
        *(Shot(name=f"dialog-{name}", arrange=arrange) for name, arrange in others.items()),
    ]


def _part(stage: Stage, *, part: str) -> View:
    from monitor_desk.ui.tour.checks import check_of

    page = stage.page("check", check_of(stage.desk, TABS["actuals"]))
    page.tabs.open_tab("actuals")
    stage.settle()
    page.parts.actuals.body.tabs.open_tab(part)
    stage.settle()
    return stage.view()


def _value(stage: Stage, *, wanted: Wanted) -> View:
    from monitor_desk.ui.checks.values.dialog import ValueDialog

    def dialog(file: CheckFile) -> QDialog:
        value_id, held = file.validations[0]
        settled = file.check.state() is not CheckState.CHECKING
        window = stage.window()
        return ValueDialog(stage.desk, stage.tasks, held, window, value_id=value_id, is_settled=settled)

    return over_check(stage, wanted, dialog, "values")


def _new_value(stage: Stage) -> View:
    from monitor_desk.domain.kpi_validations import KpiValidation
    from monitor_desk.ui.checks.values.dialog import ValueDialog

    def dialog(file: CheckFile) -> QDialog:
        return ValueDialog(stage.desk, stage.tasks, KpiValidation(check_id=file.id), stage.window())

    return over_check(stage, in_state(CheckState.CHECKING, KPI), dialog, "values")


def _list(stage: Stage, *, is_read: bool = False) -> View:
    from monitor_desk.ui.checks.values.list_dialog import ListDialog

    def dialog(_file: CheckFile) -> QDialog:
        made = ListDialog(stage.spare.desk, stage.tasks, Measure.PERCENTAGE.value, stage.window())
        if is_read:
            made.read(_written(stage.spare.folder / "Sessions of the quarter.csv"))
        return made

    return over_check(stage, in_state(CheckState.CHECKING, KPI), dialog, "values")


def _written(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_LIST)
    return path


def _sample(stage: Stage) -> View:
    from monitor_desk.ui.checks.actuals.sample_dialog import SampleDialog

    def dialog(file: CheckFile) -> QDialog:
        audit_id = file.audits[0].id
        audited = audit_id, stage.desk.checks.audit(audit_id)
        made = SampleDialog(stage.desk, stage.tasks, file, audited, stage.window())
        made.seed.set_value(7)  # it would be another one each time
        return made

    return over_check(stage, TABS["actuals"], dialog, "actuals")


def _line(stage: Stage) -> View:
    from monitor_desk.ui.checks.actuals.line_asking import recording
    from monitor_desk.ui.records.ask_dialog import AskDialog

    def dialog(file: CheckFile) -> QDialog:
        line_id, held = next(one for one in file.lines if one[1].result)
        return AskDialog(stage.desk, recording(stage.desk, line_id, held), stage.window())

    return over_check(stage, TABS["actuals"], dialog, "actuals")


def _take_out(stage: Stage) -> View:
    from monitor_desk.ui.checks.actuals.take_out import TakeOutDialog

    def dialog(file: CheckFile) -> QDialog:
        return TakeOutDialog(stage.desk, file.audits[0], stage.window())

    return over_check(stage, TABS["actuals"], dialog, "actuals")


def _read(stage: Stage, *, step: str) -> View:
    """Go through the reading of a spreadsheet up to a step; what is remembered of it stays in the throw-away desk."""
    from monitor_desk.ui.checks.actuals.read_dialog import ReadActualsDialog

    made: list[ReadActualsDialog] = []

    def dialog(file: CheckFile) -> QDialog:
        made.append(ReadActualsDialog(stage.spare.desk, stage.tasks, file, stage.window()))
        return made[0]

    view = over_check(stage, in_state(CheckState.CHECKING, AUDIT), dialog, "actuals")
    path = stage.spare.folder / "Planned and delivered care.csv"
    for at in range(STEPS.index(step)):
        if at == 0:
            path.write_bytes(_actuals(stage))
            made[0].take(path)
        else:
            made[0].verb_button.click()
        stage.settle()
    return view


def _actuals(stage: Stage) -> bytes:
    from monitor_desk.ui.tour.checks import check_of

    file = stage.desk.checks.file(check_of(stage.desk, TABS["actuals"]))
    return stage.desk.checks.audit_source(file.audits[0].id).content
