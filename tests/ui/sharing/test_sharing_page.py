from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import Visit
from monitor_desk.reports.pack import write_pack
from monitor_desk.services.desk import Desk
from monitor_desk.ui.sharing.make_dialog import MakePackDialog
from monitor_desk.ui.sharing.page import SharingPage
from monitor_desk.ui.sharing.read_dialog import ReadPackDialog
from monitor_desk.ui.sharing.settle_dialog import SettleDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import nameless

PASSPHRASE = "grey lantern harvest moon"


@pytest.fixture
def colleague(desk_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Another officer's desk, with keys of its own."""
    opened = desks.open_copy(desks.make_template(tmp_path / "other template"), tmp_path / "colleague")
    yield opened
    opened.close()


@pytest.fixture
def visit(desk: Desk) -> UUID:
    """A visit on our desk."""
    provider = desk.records.add(Provider(name="Kestrel Supported Living"))
    return desk.records.add(Visit(title="Annual visit", provider_id=provider, visit_type="Annual", scope="All"))


def taken(desk: Desk, other: Desk, visit: UUID) -> None:
    other.sharing.receive(desk.sharing.pack_of_visit(visit), desk.sharing.seal().public)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SharingPage:
    tasks = TaskRunner()
    made = SharingPage(desk, tasks)
    tasks.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_that_a_pack_is_made_by_keyboard_and_read_on_the_other_desk(
    qtbot: QtBot, desk: Desk, colleague: Desk, visit: UUID, tmp_path: Path
) -> None:
    tasks, path = TaskRunner(), tmp_path / "visit.mdpack"
    making = MakePackDialog(desk, tasks, visit)
    tasks.setParent(making)
    qtbot.addWidget(making)
    making.show()
    assert "1 visit, 1 provider" in making.leaving.text()
    assert nameless(making) == []
    making.file.line.selectAll()
    qtbot.keyClicks(making.file.line, str(path))
    qtbot.keyClicks(making.first.control, PASSPHRASE)
    qtbot.keyClicks(making.second.control, PASSPHRASE)
    with qtbot.waitSignal(making.made, timeout=20_000):
        qtbot.keyClick(making, Qt.Key.Key_Return)
    others = TaskRunner()
    reading = ReadPackDialog(colleague, others, str(path))
    others.setParent(reading)
    qtbot.addWidget(reading)
    reading.show()
    qtbot.keyClicks(reading.passphrase.control, PASSPHRASE)
    qtbot.keyClick(reading, Qt.Key.Key_Return)
    qtbot.waitUntil(reading.facts.isVisible, timeout=20_000)
    assert colleague.records.all_of(Visit) == []
    assert nameless(reading) == []
    with qtbot.waitSignal(reading.received, timeout=20_000):
        qtbot.keyClick(reading, Qt.Key.Key_Return)
    assert colleague.records.all_of(Visit) == desk.records.all_of(Visit)


def test_that_a_weak_passphrase_or_another_name_keeps_the_dialog_open(qtbot: QtBot, desk: Desk, visit: UUID) -> None:
    tasks = TaskRunner()
    making = MakePackDialog(desk, tasks, visit)
    tasks.setParent(making)
    qtbot.addWidget(making)
    making.show()
    qtbot.keyClicks(making.first.control, "password")
    making.file.line.selectAll()
    qtbot.keyClicks(making.file.line, "visit.pdf")
    qtbot.keyClick(making, Qt.Key.Key_Return)
    assert making.isVisible()
    assert making.file.control.property("wrong")
    assert making.first.control.property("wrong")
    assert not making.second.control.property("wrong")


def test_that_the_wrong_passphrase_is_said_in_the_dialog(
    qtbot: QtBot, desk: Desk, colleague: Desk, visit: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "visit.mdpack"
    write_pack(desk.sharing.pack_of_visit(visit), path, passphrase=PASSPHRASE, seal=desk.sharing.seal())
    tasks = TaskRunner()
    reading = ReadPackDialog(colleague, tasks, str(path))
    tasks.setParent(reading)
    qtbot.addWidget(reading)
    reading.show()
    qtbot.keyClicks(reading.passphrase.control, "grey lantern harvest sun")
    qtbot.keyClick(reading, Qt.Key.Key_Return)
    qtbot.waitUntil(reading.problem.isVisible, timeout=20_000)
    assert "nothing was stored" in reading.problem.headline.text()


def test_that_what_two_officers_wrote_is_listed_and_settled_by_enter(
    qtbot: QtBot, page: SharingPage, desk: Desk, colleague: Desk, visit: UUID
) -> None:
    taken(desk, colleague, visit)
    desk.records.set_field(Visit.kind, visit, "scope", "Medication")
    colleague.records.set_field(Visit.kind, visit, "scope", "Finances")
    taken(colleague, desk, visit)
    page.refresh()
    assert len(page.table.rows.entries) == 1
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.findChild(SettleDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.choice.box.setFocus()
    other = 1 - dialog.choice.box.currentIndex()
    qtbot.keyClick(dialog.choice.box, Qt.Key.Key_Down if other else Qt.Key.Key_Up)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.sharing.conflicts() == []
    assert len(page.table.rows.entries) == 0


def test_that_every_control_of_the_page_has_a_spoken_name(page: SharingPage) -> None:
    assert nameless(page) == []
