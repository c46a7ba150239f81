"""Two officers on one visit: sections are taken, both versions stand side by side, a person chooses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import desks
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.versions_panel import VersionsPanel
from recorder_visits import Recorded
from ui_checks import clipped, nameless


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Desk]:
    """Another officer's desk, with keys of its own."""
    opened = desks.open_copy(desks.make_template(tmp_path / "other template"), tmp_path / "colleague")
    yield opened
    opened.close()


def give(ours: Desk, theirs: Desk, recorded: Recorded) -> None:
    """Take our copy of the visit in on the other desk."""
    theirs.sharing.receive(ours.sharing.pack_of_visit(recorded.visit_id), ours.sharing.seal().public)


def test_that_both_versions_stand_at_the_question_until_one_is_chosen(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, colleague: Desk
) -> None:
    desk, visit_id = recorded.desk, recorded.visit_id
    place, other = recorded.place("medication", "managed"), recorded.place("medication", "drugs")
    give(desk, colleague, recorded)
    desk.recording.answer(visit_id, place, value="good", note="Tidy")
    colleague.recording.answer(visit_id, place, value="poor", note="Tidy")
    colleague.recording.answer(visit_id, other, value="no")
    give(colleague, desk, recorded)
    page.refresh()
    assert page.panes.page is not None
    block = page.panes.page.blocks[place]
    (panel,) = block.findChildren(VersionsPanel)
    assert panel.isVisible()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(block) == [], timeout=2000)
    assert recorded.value("medication", "drugs") == "no"
    ours = next(button for button in panel.buttons if "Good" in button.accessibleName())
    qtbot.mouseClick(ours, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(panel) or not panel.isVisible())
    assert recorded.value("medication", "managed") == "good"
    assert desk.visits.file(visit_id).disputed == frozenset()


def test_that_a_section_is_taken_and_marked_finished(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    assert page.panes.page is not None
    head = page.panes.page.head
    qtbot.mouseClick(head.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: head.owner.text() == "Mine")
    assert not head.take_button.isVisible()
    qtbot.mouseClick(head.finish_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: head.finish_button.text() == "Open again")
    spoken = page.panes.sections.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 Medication, 0 of 5 answered, not started, Mine, finished"
    ((_, kept),) = recorded.desk.visits.file(recorded.visit_id).sections
    assert (kept.officer, kept.is_finished) == (recorded.desk.officer, True)


def test_that_a_colleagues_section_says_whose_it_is(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    recorded.desk.recording.take_section(recorded.visit_id, "medication", None, "Officer 2")
    assert page.panes.page is not None
    owner = page.panes.page.head.owner
    qtbot.waitUntil(lambda: owner.text() == "Officer 2")
    assert page.panes.page.head.take_button.isVisible()
