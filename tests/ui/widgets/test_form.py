"""Forms say what to correct and lead there; dialogs act, refuse and close by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.widgets.dialogs import ConfirmDialog, Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.form import Form
from ui_checks import nameless, spoken

KEY = Qt.Key


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    made.add_row("name", "&Name", TextField(), "As in the register.")
    made.add_row("reference", "&Reference", TextField())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_that_a_field_is_spoken_by_its_label_and_reached_by_its_letter(qtbot: QtBot, form: Form) -> None:
    assert spoken(form.field("name").control) == "Name"
    assert form.field("name").control.accessibleDescription() == "As in the register."
    qtbot.keyClick(form, KEY.Key_R, Qt.KeyboardModifier.AltModifier)
    assert form.field("reference").control.hasFocus()


def test_that_problems_stand_beside_their_fields_and_the_first_is_gone_to(qtbot: QtBot, form: Form) -> None:
    form.set_problems({"reference": "Write a reference", "name": "Write a name"})
    assert form.field("name").control.hasFocus()
    assert form.summary.headline.text() == "2 things to correct"
    link = next(found for found in form.summary.findChildren(QPushButton) if found.text().startswith("Reference"))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert form.field("reference").control.hasFocus()
    assert "Write a reference" in form.field("reference").control.accessibleDescription()
    assert nameless(form) == []


def test_that_typing_takes_the_problem_beside_the_field_away(qtbot: QtBot, form: Form) -> None:
    form.set_problems({"name": "Write a name"})
    qtbot.keyClicks(form.field("name").control, "A")
    assert form.field("name").control.property("wrong") is False
    form.set_problems({})
    assert not form.summary.isVisible()


def test_that_the_form_tells_by_key(qtbot: QtBot, form: Form) -> None:
    form.go_to("name")
    heard: list[tuple[object, ...]] = []
    form.edited.connect(lambda key, draft: heard.append(("edited", key, draft)))
    form.changed.connect(lambda key, value: heard.append(("changed", key, value)))
    form.left.connect(lambda key: heard.append(("left", key)))
    qtbot.keyClicks(form.field("name").control, "A")
    qtbot.keyClick(form.field("name").control, KEY.Key_Tab)
    assert heard == [("edited", "name", "A"), ("changed", "name", "A"), ("left", "name")]
    assert form.values() == {"name": "A", "reference": ""}


class Plan(Dialog):
    """A dialog that refuses until it is content."""

    def __init__(self) -> None:
        super().__init__("Plan a visit", "Plan visit")
        self.form.add_row("place", "&Place", TextField())
        self.form.add_row("why", "&Why", LongTextField())
        self.done_with: list[object] = []

    def act(self) -> None:
        place = self.form.values()["place"]
        if not place:
            raise InvalidDraftError({"place": "Choose a place"})
        if place == "closed":
            raise DeskError("That place is closed. Nothing was stored; choose another.")
        self.done_with.append(place)


@pytest.fixture
def plan(qtbot: QtBot) -> Plan:
    dialog = Plan()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_that_the_first_field_has_the_cursor_and_enter_does_the_verb(qtbot: QtBot, plan: Plan) -> None:
    control = plan.form.field("place").control
    assert control.hasFocus()
    qtbot.keyClicks(control, "Bramble Close")
    with qtbot.waitSignal(plan.acted):
        qtbot.keyClick(control, KEY.Key_Return)
    assert (plan.done_with, plan.isVisible()) == (["Bramble Close"], False)


def test_that_a_refusal_keeps_the_dialog_and_what_was_typed(qtbot: QtBot, plan: Plan) -> None:
    control = plan.form.field("place").control
    qtbot.keyClick(control, KEY.Key_Return)
    assert plan.isVisible()
    assert "Choose a place" in control.accessibleDescription()
    qtbot.keyClicks(control, "closed")
    qtbot.keyClick(control, KEY.Key_Return)
    assert plan.problem.headline.text().startswith("That place is closed")
    assert plan.form.values()["place"] == "closed"
    assert nameless(plan) == []


def test_that_enter_in_a_long_text_is_a_new_line(qtbot: QtBot, plan: Plan) -> None:
    plan.form.go_to("why")
    qtbot.keyClick(plan.form.field("why").control, KEY.Key_Return)
    assert plan.isVisible()
    assert plan.form.field("why").draft() == "\n"


def test_that_escape_closes_and_does_nothing(qtbot: QtBot, plan: Plan) -> None:
    qtbot.keyClick(plan.form.field("place").control, KEY.Key_Escape)
    assert (plan.done_with, plan.isVisible()) == ([], False)


def test_that_the_gravest_wants_its_word_typed(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Erase?", "This cannot be undone.", "Erase", typed="ERASE")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert not dialog.verb_button.isEnabled()
    qtbot.keyClicks(dialog.answer.control, "ERAS")
    qtbot.keyClick(dialog.answer.control, KEY.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.answer.control, "E")
    with qtbot.waitSignal(dialog.acted):
        qtbot.keyClick(dialog.answer.control, KEY.Key_Return)


def test_that_a_plain_question_starts_on_cancel(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Erase?", "This cannot be undone.", "Erase")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert dialog.cancel_button.hasFocus()
    qtbot.keyClick(dialog.cancel_button, KEY.Key_Return)
    assert not dialog.isVisible()
