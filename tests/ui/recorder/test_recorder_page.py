"""The recorder as a page: its panes, names, keys, and how the visit stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.recorder.end_dialog import EndDialog
from monitor_desk.ui.recorder.note_dialogs import QuickNoteDialog
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.site_dialogs import ArriveDialog
from monitor_desk.ui.recorder.visit_reading import BEGIN, END
from monitor_desk.ui.theme import Theme
from recorder_visits import FORM, Recorded, planned
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

Open = Callable[[Recorded], RecorderPage]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focus(), key, modifiers)


def dialog_of(page: RecorderPage, kind: type[QDialog]) -> QDialog:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def check_every_section(qtbot: QtBot, page: RecorderPage) -> list[str]:
    """Show every section whole, hold it to names and room, and return what was shown."""
    shown = []
    for key in page.panes.sections.section_keys():
        page.open_section(key)
        assert page.panes.page is not None
        page.panes.page.build_all()
        qtbot.waitUntil(lambda: clipped(page) == [], timeout=2000)
        assert nameless(page) == [], key[0]
        shown.append(key[0])
    return shown


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK, theme.HIGH_CONTRAST], ids=lambda one: one.key)
def test_that_every_type_of_question_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, qapp: QApplication, page: RecorderPage, palette: Theme
) -> None:
    style.apply(qapp, palette)
    qtbot.wait(1)
    assert check_every_section(qtbot, page) == ["medication", "figures", "seen"]


def test_that_the_head_says_what_where_and_since_when(page: RecorderPage) -> None:
    title, line = page.header._title.words, page.header._line.words
    assert title == "Annual visit · Kestrel Supported Living and Outreach Partnership"
    assert line == "SL-0103 · 12 Bramble Close · on site since 09:40 · announced"
    assert page.panes.counts.text() == "0 of 19 answered · 0 findings"


def test_that_ctrl_enter_goes_through_the_sections_and_shift_goes_back(qtbot: QtBot, page: RecorderPage) -> None:
    page.panes.sections.setFocus()
    seen = []
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Return, CTRL)
        seen.append(page.place_state()[0][0])  # type: ignore[index]
    assert seen == ["figures", "seen", "seen"]
    press(qtbot, Qt.Key.Key_Return, CTRL | SHIFT)
    assert page.place_state()[0][0] == "figures"  # type: ignore[index]
    assert page.panes.pane_at() == 1


def test_that_f6_goes_through_the_panes_of_the_recorder(qtbot: QtBot, page: RecorderPage) -> None:
    page.panes.sections.setFocus()
    panes = []
    for _ in range(2):
        press(qtbot, Qt.Key.Key_F6)
        panes.append(page.panes.pane_at())
    press(qtbot, Qt.Key.Key_F6, SHIFT)
    assert [*panes, page.panes.pane_at()] == [1, 2, 1]


def test_that_the_page_stands_in_the_window_with_its_keys(qtbot: QtBot, window: MainWindow, recorded: Recorded) -> None:
    window.go("recorder", recorded.visit_id)
    settle(qtbot, window.tasks)
    page = window.host.current()
    assert isinstance(page, RecorderPage)
    assert page.isAncestorOf(focus())
    assert shortcut_clashes(window) == []
    assert window.rail.items["visits"].isChecked()
    press(qtbot, Qt.Key.Key_N, CTRL | SHIFT)
    assert isinstance(dialog_of(page, QuickNoteDialog), QuickNoteDialog)
    window.resize(911, 512)
    dialog_of(page, QuickNoteDialog).reject()
    qtbot.wait(1)
    assert window.size().toTuple() == (911, 512)
    assert clipped(page) == []
    assert not page.panes._right.isVisible()
    assert page.panes.side.findings.isVisible()


def test_that_a_planned_visit_begins_from_its_primary_button(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    recorded = planned(desk)
    page = open_page(recorded)
    assert page.header.next_button.text() == BEGIN
    page.header.next_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    dialog = dialog_of(page, ArriveDialog)
    assert isinstance(dialog, ArriveDialog)
    assert nameless(dialog) == []
    qtbot.keyClick(dialog.arrived.control, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.header.next_button.text() == END)
    assert desk.visits.file(recorded.visit_id).days[0][1].arrived == "14:32"


def test_that_the_end_lists_what_is_missing_and_leads_there(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    page.header.next_button.click()
    dialog = dialog_of(page, EndDialog)
    assert isinstance(dialog, EndDialog)
    assert nameless(dialog) == []
    gaps = [link.words for link in dialog.gaps.links]
    assert gaps == ["2.1 “Hours a week” is not answered"]
    qtbot.keyClick(dialog.gaps.links[0], Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert page.place_state() == (("figures", None), recorded.place("figures", "hours"))


def test_that_ending_keeps_feedback_and_times_and_locks_what_was_noted(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    desk, place = recorded.desk, recorded.place("medication", "policy")
    desk.recording.answer(recorded.visit_id, place, value="yes", quality="partly", note="Version 4")
    qtbot.wait(1)
    page.header.next_button.click()
    dialog = dialog_of(page, EndDialog)
    assert isinstance(dialog, EndDialog)
    dialog.to_whom.set_value("Registered manager")
    dialog.summary.set_value("Records are better than last year.")
    dialog.try_act()
    file = desk.visits.file(recorded.visit_id)
    assert (file.visit.state(), file.visit.feedback_to) == (VisitState.WRITE_UP, "Registered manager")
    assert file.days[0][1].left == "14:32"
    block = page.panes.page.blocks[place]  # type: ignore[union-attr]
    qtbot.waitUntil(block.notes.add_button.isVisible)
    assert block.notes.note.page.isReadOnly()
    assert block.input.isEnabled()
    other = page.panes.page.blocks[recorded.place("medication", "managed")]  # type: ignore[union-attr]
    assert not other.notes.note.page.isReadOnly()


def test_that_a_question_appears_with_the_answer_that_asks_for_it(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    blocks = page.panes.page.blocks  # type: ignore[union-attr]
    hidden = recorded.place("medication", "why_drugs")
    assert hidden not in blocks
    blocks[recorded.place("medication", "drugs")].take_focus()
    press(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: hidden in blocks and blocks[hidden].isVisible())
    press(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: not blocks[hidden].isVisible())
    assert len(FORM.sections[0].questions) == 6


def test_that_the_keyboard_stays_on_the_questions_when_the_section_changes(page: RecorderPage) -> None:
    assert page.panes.pane_at() == 1
    page.open_section(("figures", None))
    assert page.panes.pane_at() == 1
    assert focus().accessibleName() == "2.1 Hours a week"


def test_that_a_question_that_is_gone_to_stands_at_the_top(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    place = recorded.place("medication", "drugs")
    page.go_to(place)
    assert page.panes.page is not None
    block, viewport = page.panes.page.blocks[place], page.panes.area.viewport()

    def is_whole() -> bool:
        top = block.mapTo(viewport, block.rect().topLeft()).y()
        return top >= 0 and top + block.height() <= viewport.height()

    qtbot.waitUntil(is_whole, timeout=2000)
