"""Dialogs at 1366 × 768 with 150 %: the verb stays in sight, the rest scrolls, and problems get their room."""

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import NEEDED, ProblemSummary
from ui_checks import clipped

LONG = "Give the name that the provider has in its own contract, as the council's register writes it in full"


class Refusing(Dialog):
    """Refuses with what it is given."""

    refusal: DeskError

    def act(self) -> None:
        raise self.refusal


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(911, 512)
    made.show()
    return made


def dialog_with(window: QMainWindow, fields: int) -> Refusing:
    dialog = Refusing("Add contract", "Add contract", window)
    for number in range(fields):
        dialog.form.add_row(f"field {number}", f"Field {number}{NEEDED}", TextField(), "A hint")
    dialog.show()
    return dialog


def foot_of(dialog: Dialog) -> int:
    return dialog.verb_button.geometry().bottom()


def test_that_a_long_form_scrolls_and_keeps_its_verb_in_sight(window: QMainWindow) -> None:
    dialog = dialog_with(window, 20)
    assert dialog.height() <= 512
    assert foot_of(dialog) < dialog.height()
    dialog.form.go_to("field 19")
    last = dialog.form.field("field 19").control
    assert not last.visibleRegion().isEmpty()


def test_that_a_short_form_is_shown_whole(window: QMainWindow) -> None:
    dialog = dialog_with(window, 4)
    assert clipped(dialog) == []
    keys = dialog.form.keys()
    assert all(dialog.form.field(key).control.visibleRegion().boundingRect().height() >= 30 for key in keys)


def test_that_the_dialog_grows_for_what_stands_against_it(window: QMainWindow) -> None:
    dialog = dialog_with(window, 2)
    before = dialog.height()
    dialog.refusal = InvalidDraftError({"field 0": LONG, "field 1": "Give it"})
    dialog.verb_button.click()
    assert before < dialog.height() <= 512
    assert clipped(dialog) == []
    assert (
        dialog.form.field("field 0").control.hasFocus() or dialog.focusWidget() is dialog.form.field("field 0").control
    )


def test_that_a_refusal_as_a_whole_gets_its_room_above_the_fields(window: QMainWindow) -> None:
    dialog = dialog_with(window, 2)
    before = dialog.height()
    dialog.refusal = DeskError(LONG)
    dialog.verb_button.click()
    assert dialog.problem.isVisible()
    assert dialog.height() > before
    assert clipped(dialog) == []


def test_that_a_field_is_named_without_its_mark_in_the_summary(window: QMainWindow) -> None:
    dialog = dialog_with(window, 1)
    said: list[str] = []
    dialog.form.set_problems({"field 0": "Give it"})
    said += [
        link.accessibleName() or link.text() for link in dialog.form.summary.findChildren(type(dialog.verb_button))
    ]
    assert "Field 0: Give it" in said


def test_that_what_was_refused_stays_said_until_the_field_is_edited(window: QMainWindow) -> None:
    dialog = dialog_with(window, 2)
    dialog.form.set_problems({"field 0": "Give it"})
    field = dialog.form.field("field 0")
    assert isinstance(field, TextField)
    field.focus_left()
    assert field.control.property("wrong")
    field.line.textEdited.emit("x")
    assert not field.control.property("wrong")


def test_that_a_long_link_of_the_summary_breaks_its_line(qtbot: QtBot) -> None:
    summary = ProblemSummary()
    qtbot.addWidget(summary)
    summary.resize(300, 200)
    summary.show_problems({"name": LONG})
    summary.show()
    link = next(link for link in summary.findChildren(type(Dialog("", "x").verb_button)) if link.isVisible())
    assert link.width() <= 300
    assert link.height() >= 2 * link.fontMetrics().height()
