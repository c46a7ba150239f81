"""Every type of question answered by keys alone, and kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.domain.forms.answers import (
    choices_of,
    conversation_of,
    document_of,
    observation_of,
    sample_of,
    signature_of,
)
from monitor_desk.domain.forms.model import MET, NOT_APPLICABLE, NOT_MET, QuestionType, Section
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.question_block import QuestionBlock
from recorder_visits import FORM, Recorded, on_site
from recorder_visits import question as asked_for

Open = Callable[[Recorded], RecorderPage]
CTRL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def spoken() -> str:
    return focus().accessibleName()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)


def typed(words: str) -> None:
    for letter in words:
        QTest.keyClicks(focus(), letter)


def tab(times: int = 1) -> None:
    for _ in range(times):
        press(Qt.Key.Key_Tab)


def block(page: RecorderPage, recorded: Recorded, section: str, question: str) -> QuestionBlock:
    page.go_to(recorded.place(section, question))
    assert page.panes.page is not None
    return page.panes.page.blocks[recorded.place(section, question)]


def test_that_a_whole_section_is_recorded_by_keyboard_alone(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    assert spoken() == "1.1 Medication policy, is it in place?: Yes"
    typed("1")
    tab()
    typed("2")
    tab()
    typed("Version 4, signed by 9 of 11 staff")
    tab(2)  # past what else can be done with the question
    assert spoken() == "1.2 Administration records: how was the sample chosen?"
    typed("Every third file")
    tab()
    typed("9")
    tab()
    assert spoken() == "1.2 Administration records: records sampled"
    press(Qt.Key.Key_Return)
    typed("12")
    typed("2 dec")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: spoken() == "1.2 Administration records: records sampled")
    press(Qt.Key.Key_Return)
    typed("nn")
    tab(3)
    assert spoken() == "1.2 Administration records: your judgement: Met"
    typed("2")
    tab(3)
    typed("3")
    tab(3)
    typed("N")
    tab()
    assert spoken() == "1.4 Staff are trained and observed, reason"
    typed("Nobody works alone here")
    tab(3)
    typed("S")
    press(Qt.Key.Key_Return, CTRL)
    value = recorded.value
    assert (value("medication", "policy"), value("medication", "policy", "quality")) == ("yes", "partly")
    assert value("medication", "policy", "note") == "Version 4, signed by 9 of 11 staff"
    sample = sample_of(value("medication", "records"))
    assert (sample.how_chosen, sample.out_of) == ("Every third file", 9)
    first, second = sample.rows
    assert (first.label, dict(first.cells)) == ("Person A", {"gaps": MET, "signed": NOT_MET, "checked": "2026-12-02"})
    assert (second.label, dict(second.cells)) == ("Person B", {"gaps": NOT_APPLICABLE, "signed": NOT_APPLICABLE})
    assert value("medication", "records", "quality") == "partially met"
    assert value("medication", "managed") == "poor"
    assert (value("medication", "trained"), value("medication", "trained", "reason")) == (
        "n/a",
        "Nobody works alone here",
    )
    assert value("medication", "drugs") == "not seen"
    assert recorded.desk.recording.unfinished(recorded.visit_id) == []


def test_that_figures_dates_and_choices_are_typed_as_people_write_them(page: RecorderPage, recorded: Recorded) -> None:
    written = {
        "hours": "1,237.5",
        "share": "92 %",
        "cash": "£75.50",
        "drill": "3 nov",
        "arrival": "2.30pm",
        "name": "Week 48",
        "changes": "A new manager since May",
    }
    for question, words in written.items():
        block(page, recorded, "figures", question)
        typed(words)
        tab()
    block(page, recorded, "figures", "how")
    typed("2")
    block(page, recorded, "figures", "met_whom")
    typed("12")
    page.finish()
    stored = {question: recorded.value("figures", question) for question in written}
    assert stored == {
        "hours": "1237.5",
        "share": "92",
        "cash": "7550",
        "drill": "2026-11-03",
        "arrival": "14:30",
        "name": "Week 48",
        "changes": "A new manager since May",
    }
    assert recorded.value("figures", "how") == "phone"
    assert choices_of(recorded.value("figures", "met_whom")) == ("post", "phone")


def test_that_what_is_no_figure_is_said_beside_it_and_kept(page: RecorderPage, recorded: Recorded) -> None:
    hours = block(page, recorded, "figures", "hours")
    typed("a few")
    tab()
    assert hours.problem.isVisible()
    assert hours.problem.text() == "■ Write a number, such as 12.5"
    assert recorded.value("figures", "hours") == ""
    assert [one.text for one in recorded.desk.recording.unfinished(recorded.visit_id)] == ["a few"]


def test_that_what_was_seen_and_heard_is_recorded_by_keys(page: RecorderPage, recorded: Recorded) -> None:
    block(page, recorded, "seen", "insurance")
    for words in ("Liability certificate", "1/4/26", "3", "On the wall"):
        typed(words)
        tab(2 if words == "1/4/26" else 1)
    block(page, recorded, "seen", "kitchen")
    typed("10.15")
    tab()
    typed("Meals are planned together")
    tab()
    typed("Menu of the week on the door")
    block(page, recorded, "seen", "talk")
    typed("Support worker")
    tab()
    press(Qt.Key.Key_Down)
    tab()
    press(Qt.Key.Key_Space)
    tab()
    typed("Two handovers a day")
    block(page, recorded, "seen", "signed")
    typed("Registered manager")
    tab()
    assert spoken() == "3.5 Signed by the representative: Agreed as a record of what was said"
    press(Qt.Key.Key_Space)
    page.finish()
    seen = document_of(recorded.value("seen", "insurance"))
    assert (seen.title, seen.dated, seen.version, seen.where) == (
        "Liability certificate",
        "2026-04-01",
        "3",
        "On the wall",
    )
    kitchen = observation_of(recorded.value("seen", "kitchen"))
    assert (kitchen.time, kitchen.interpretation) == ("10:15", "Meals are planned together")
    assert recorded.value("seen", "kitchen", "note") == "Menu of the week on the door"
    talk = conversation_of(recorded.value("seen", "talk"))
    assert (talk.role, talk.consent, talk.is_alone) == ("Support worker", "agreed to be noted", True)
    signed = signature_of(recorded.value("seen", "signed"))
    assert (signed.role, signed.signed_on) == ("Registered manager", "2026-12-01")


def test_that_a_record_that_was_removed_comes_back(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    held = block(page, recorded, "medication", "records")
    field = held.input.field.entries  # type: ignore[attr-defined]
    field.table.setFocus()
    press(Qt.Key.Key_Return)
    typed("1")
    press(Qt.Key.Key_Delete)
    assert field.model.rowCount() == 0
    assert field.undo_button.text() == "Removed Person A. Undo"
    qtbot.mouseClick(field.undo_button, Qt.MouseButton.LeftButton)
    page.finish()
    assert [row.label for row in sample_of(recorded.value("medication", "records")).rows] == ["Person A"]
    assert field.totals.text() == "1 of 1 checks met in 1 record · suggests met"


def test_that_the_same_key_takes_an_answer_back(page: RecorderPage, recorded: Recorded) -> None:
    block(page, recorded, "medication", "managed")
    typed("1")
    assert recorded.value("medication", "managed") == "good"
    typed("1")
    assert recorded.value("medication", "managed") == ""


def test_that_the_arrows_tell_what_each_level_looks_like(page: RecorderPage, recorded: Recorded) -> None:
    held = block(page, recorded, "medication", "managed")
    press(Qt.Key.Key_Right)
    assert held.input.descriptor.text() == "Fair: Some gaps, none that harm."  # type: ignore[attr-defined]
    assert focus().accessibleDescription() == "Some gaps, none that harm."


def test_that_a_signature_is_drawn_with_the_pointer(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    pad = block(page, recorded, "seen", "signed").input.field.pad  # type: ignore[attr-defined]
    start = pad.rect().center()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pad, pad.rect().topLeft())
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=pad.rect().topLeft())
    page.finish()
    signed = signature_of(recorded.value("seen", "signed"))
    assert len(signed.strokes) == 1
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for x, y in signed.strokes[0])
    assert signed.signed_on == "2026-12-01"


def test_that_words_in_a_cell_are_durable_while_they_are_typed(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    held = block(page, recorded, "medication", "records")
    held.input.field.entries.table.setFocus()  # type: ignore[attr-defined]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left)
    typed("Staff file 3")
    unfinished = recorded.desk.recording.unfinished
    qtbot.waitUntil(lambda: any("Staff file 3" in one.text for one in unfinished(recorded.visit_id)), timeout=2000)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: spoken() == "1.2 Administration records: records sampled")
    page.finish()
    assert [row.label for row in sample_of(recorded.value("medication", "records")).rows] == ["Person A"]


def test_that_a_section_that_closes_the_visit_stands_and_comes_after_the_schemes(desk: Desk, open_page: Open) -> None:
    closing = Section(id="closing", title="Closing", questions=(asked_for("wrap", QuestionType.SHORT_TEXT, "Agreed?"),))
    form = replace(FORM, id="with-closing", sections=(*FORM.sections, closing))
    page = open_page(on_site(desk, form))
    listed = page.panes.sections
    heads = [listed.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(listed.count())]
    assert heads[0] == "Office part"
    assert heads[-4].startswith("12 Bramble Close")
    assert heads[-2] == "To finish"
    order = [key[0] for key in listed.section_keys()]
    assert order == ["medication", "figures", "seen", "closing"]
    gone = []
    page.open_section(listed.section_keys()[0])
    page.panes.step(0)
    for _ in order[1:]:
        press(Qt.Key.Key_Return, CTRL)
        assert page.panes.page is not None
        gone.append(page.panes.page.key[0])
    assert gone == order[1:]
    press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.panes.page is not None
    assert page.panes.page.key[0] == "seen"


def test_that_tab_goes_on_with_a_note_behind_its_last_word(page: RecorderPage, recorded: Recorded) -> None:
    place = recorded.place("medication", "policy")
    recorded.desk.recording.answer(recorded.visit_id, place, value="yes", quality="yes", note="Version 4")
    page.refresh()
    page.go_to(place)
    tab(2)
    assert spoken() == "1.1 Medication policy, note"
    typed(", signed")
    page.finish()
    assert recorded.value("medication", "policy", "note") == "Version 4, signed"
    tab()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    typed(".")
    page.finish()
    assert recorded.value("medication", "policy", "note") == "Version 4, signed."


def test_that_a_click_leaves_the_cursor_where_it_was_put(page: RecorderPage, recorded: Recorded) -> None:
    note = block(page, recorded, "medication", "policy").notes.note
    note.set_value("Version 4")
    note.page.moveCursor(QTextCursor.MoveOperation.Start)
    note.page.setFocus(Qt.FocusReason.MouseFocusReason)
    assert note.page.textCursor().position() == 0
