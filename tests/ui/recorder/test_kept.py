"""Nothing typed is lost: kept within a second, there again after a kill, told to the officer, both versions shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui.recorder.concern_dialog import ConcernDialog
from monitor_desk.ui.recorder.note_dialogs import QuickNoteDialog
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.typing_kept import keep_everything
from monitor_desk.ui.widgets.keeper import DRAFT_MS
from recorder_visits import Recorded

Open = Callable[[Recorded], RecorderPage]
Restart = Callable[[Recorded], Recorded]
SENTENCE = "Two people at this scheme are prescribed medicine as requi"


def typed_into_note(page: RecorderPage, recorded: Recorded, words: str) -> None:
    """Put the cursor at the end of the note of the first question and type."""
    assert page.panes.page is not None
    note = page.panes.page.blocks[recorded.place("medication", "policy")].notes.note
    note.page.setFocus()
    QTest.keyClick(note.page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(note.page, words)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def drafts(recorded: Recorded) -> list[str]:
    return [one.text for one in recorded.desk.recording.unfinished(recorded.visit_id)]


def test_that_a_sentence_is_durable_within_a_second_of_its_last_key(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    assert DRAFT_MS < 1000
    typed_into_note(page, recorded, SENTENCE)
    qtbot.waitUntil(lambda: drafts(recorded) == [SENTENCE], timeout=2000)
    assert recorded.value("medication", "policy", "note") == ""
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert recorded.value("medication", "policy", "note") == SENTENCE
    assert drafts(recorded) == []


def test_that_an_answer_is_stored_by_its_key_alone(page: RecorderPage, recorded: Recorded) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_3)
    assert recorded.value("medication", "policy") == "no"


def test_that_after_a_kill_both_versions_stand_there_and_the_officer_is_told(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, open_page: Open, after_a_kill: Restart
) -> None:
    recorded.desk.recording.answer(recorded.visit_id, recorded.place("medication", "policy"), note="Version 4. ")
    page.refresh()
    typed_into_note(page, recorded, SENTENCE)
    qtbot.waitUntil(lambda: len(drafts(recorded)) == 1, timeout=2000)
    again = after_a_kill(recorded)
    restarted = open_page(again)
    assert restarted.told.isVisible()
    assert restarted.told.headline.text() == "You were typing when the desk stopped: 1.1 Medication policy, note."
    assert SENTENCE in restarted.told.advice.text()
    assert "stored is “Version 4.”" in restarted.told.advice.text()
    assert restarted.panes.page is not None
    block = restarted.panes.page.blocks[again.place("medication", "policy")]
    assert block.notes.note.value() == f"Version 4.{SENTENCE}"
    assert "Stored before that: “Version 4.”" in block.restored.text()
    restarted.finish()
    assert again.value("medication", "policy", "note") == f"Version 4.{SENTENCE}"
    assert drafts(again) == []
    qtbot.wait(1)


def test_that_go_there_leads_to_the_question_in_another_section(
    qtbot: QtBot, recorded: Recorded, open_page: Open
) -> None:
    place = recorded.place("figures", "changes")
    recorded.desk.recording.keep_typing(recorded.visit_id, place, "value", "A new man")
    page = open_page(recorded)
    qtbot.mouseClick(page.told.action, Qt.MouseButton.LeftButton)
    assert page.place_state() == (("figures", None), place)
    page.finish()
    assert recorded.value("figures", "changes") == "A new man"


def test_that_leaving_the_section_stores_what_was_typed(page: RecorderPage, recorded: Recorded) -> None:
    typed_into_note(page, recorded, SENTENCE)
    page.open_section(("figures", None))
    assert recorded.value("medication", "policy", "note") == SENTENCE


def test_that_locking_the_desk_stores_what_was_typed(page: RecorderPage, recorded: Recorded) -> None:
    typed_into_note(page, recorded, SENTENCE)
    keep_everything(recorded.desk, page)
    assert recorded.value("medication", "policy", "note") == SENTENCE


def test_that_a_colleagues_answer_does_not_overwrite_what_is_being_typed(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    typed_into_note(page, recorded, SENTENCE)
    recorded.desk.recording.answer(recorded.visit_id, recorded.place("medication", "managed"), value="good")
    page.refresh()
    assert page.panes.page is not None
    blocks = page.panes.page.blocks
    assert blocks[recorded.place("medication", "policy")].notes.note.value() == SENTENCE
    assert blocks[recorded.place("medication", "managed")].input.fields()["value"].value() == "good"


def test_that_a_quick_note_that_was_not_saved_stands_there_again(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    page.doing.add_quick_note()
    first = next(one for one in page.findChildren(QuickNoteDialog) if one.isVisible())
    QTest.keyClicks(first.text.control, "Smoke alarm beeps")
    first.reject()
    qtbot.wait(1)
    page.doing.add_quick_note()
    second = next(one for one in page.findChildren(QuickNoteDialog) if one.isVisible())
    assert second.text.value() == "Smoke alarm beeps"
    second.try_act()
    assert [note.text for _, note in recorded.desk.visits.file(recorded.visit_id).notes] == ["Smoke alarm beeps"]
    assert recorded.desk.records.unfinished() == []


def test_that_the_words_of_a_concern_are_durable_while_they_are_typed(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    page.doing.raise_concern(None)
    dialog = next(one for one in page.findChildren(ConcernDialog) if one.isVisible())
    QTest.keyClicks(dialog.what.control, "The fire door is wedged open")
    qtbot.waitUntil(
        lambda: [one.text for one in recorded.desk.records.unfinished()] == ["The fire door is wedged open"],
        timeout=2000,
    )
    dialog.reject()


def test_that_a_note_of_5000_words_stays_quick(page: RecorderPage, recorded: Recorded) -> None:
    assert page.panes.page is not None
    note = page.panes.page.blocks[recorded.place("medication", "policy")].notes.note
    note.set_draft("A word of it. " * 1250)
    assert note.height() < page.height()
    typed_into_note(page, recorded, "x")
    page.finish()
    assert len(recorded.value("medication", "policy", "note").split()) == 5001
