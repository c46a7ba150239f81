"""The window of an open desk, by keys, on the demonstration caseload."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.locations import Contact
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.later_page import LaterPage
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.page_list import PAGES, PageEntry
from monitor_desk.ui.shell.commands import PaletteItem
from monitor_desk.ui.shell.status_line import BACKUP, SAVED
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.today.page import TodayPage
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, caseload: Desk, tasks: TaskRunner) -> Iterator[MainWindow]:
    style.apply(qapp, theme.LIGHT)
    made = MainWindow(caseload, tasks, is_demonstration=True)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, tasks)
    yield made
    put_away(qtbot, made)
    style.apply(qapp, theme.LIGHT)


def put_away(qtbot: QtBot, window: MainWindow) -> None:
    """Take the window away as the program does: when the worker rests, since what it brings is for the window."""
    window.leave()
    settle(qtbot, window.tasks)
    window.hide()
    window.deleteLater()


def page_of(window: MainWindow) -> TodayPage:
    page = window.host.page("today")
    assert isinstance(page, TodayPage)
    return page


def looked_up(window: MainWindow, qtbot: QtBot, words: str) -> list[PaletteItem]:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), words)
    return list(window.palette_box.found.items)


def run_command(window: MainWindow, qtbot: QtBot, words: str) -> None:
    looked_up(window, qtbot, words)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def provider_named(desk: Desk, name: str) -> UUID:
    return next(row.id for row in desk.providers.rows() if row.name == name)


def current(window: MainWindow) -> str:
    place = window.history.current
    return place.page if place is not None else ""


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_that_every_page_opens_with_every_control_named_and_nothing_cut(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk, entry: PageEntry
) -> None:
    rows = {
        "provider": caseload.providers,
        "contract": caseload.contracts,
        "location": caseload.locations,
        "visit": caseload.visits,
        "recorder": caseload.visits,
        "action": caseload.actions,
        "form": caseload.forms,
    }
    record = rows[entry.key].rows()[0].id if entry.key in rows else None  # type: ignore[attr-defined]
    window.go(entry.key, record)
    settle(qtbot, tasks)
    assert window.windowTitle() == f"{entry.title} – Monitor Desk"
    assert nameless(window) == []
    assert clipped(window) == []
    assert shortcut_clashes(window) == []


def test_that_a_page_of_a_later_version_says_so_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    later = [entry for entry in PAGES if not entry.is_built()]
    window.go(later[0].key)
    page = window.host.current()
    assert isinstance(page, LaterPage)
    assert page.empty.words.text() == later[0].later
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert current(window) == "today"


def test_that_the_count_in_the_navigation_follows_a_commit_within_a_second(
    window: MainWindow, qtbot: QtBot, caseload: Desk
) -> None:
    item = window.rail.items["today"]
    before = item.count
    assert before > 0
    window.go("providers")
    row = page_of(window)._reading.view.rows[0]  # type: ignore[union-attr]
    caseload.schedule.mark_done(next(one for one in caseload.schedule.due(until_on=row.due_on) if one.id == row.id))
    qtbot.waitUntil(lambda: item.count == before - 1, timeout=1000)


def test_that_a_change_is_said_quietly_and_its_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner
) -> None:
    page = page_of(window)
    count = page.table.count()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_D, CTRL)
    bar = window.host.undo_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text().startswith("Done: ")
    assert page.table.count() == count - 1
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: page.table.count() == count)
    assert bar.words.text().startswith("Taken back: Done: ")


def test_that_ctrl_z_and_ctrl_shift_z_undo_and_redo_from_any_page(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    added = caseload.records.add(Provider(name="Added Provider"))
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, tasks)
    assert added not in {row.id for row in caseload.providers.rows()}
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    settle(qtbot, tasks)
    assert added in {row.id for row in caseload.providers.rows()}


def test_that_ctrl_z_in_a_text_undoes_the_typing_and_not_the_last_change(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    added = caseload.records.add(Provider(name="Added Provider"))
    window.go("providers")
    settle(qtbot, tasks)
    field = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "xyz")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    settle(qtbot, tasks)
    assert field.text() == ""
    assert added in {row.id for row in caseload.providers.rows()}


def test_that_nothing_to_undo_is_said_at_the_top_of_the_page(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
    window = MainWindow(desk, tasks)
    window.show()
    settle(qtbot, tasks)
    while desk.undo.steps():
        desk.undo.undo()
    window.ask_undo()
    settle(qtbot, tasks)
    assert "There is nothing to undo." in window.host.problem.headline.text()
    put_away(qtbot, window)


def test_that_the_palette_finds_a_provider_by_part_of_its_name_and_opens_it(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    found = looked_up(window, qtbot, "lane supp")
    assert found[0].title == "Harbour Lane Support"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, tasks)
    place = window.history.current
    assert place is not None
    assert (place.page, place.record) == ("provider", provider_named(caseload, "Harbour Lane Support"))


def test_that_the_palette_finds_contracts_by_reference_and_notes_by_their_words(
    window: MainWindow, qtbot: QtBot, caseload: Desk
) -> None:
    caseload.records.add(
        Note(
            text="Wheelchair ramp was <blocked>",
            provider_id=provider_named(caseload, "Harbour Lane Support"),
            happened_on=caseload.clock.today(),
        )
    )
    assert [item.kind for item in looked_up(window, qtbot, "SL-0114")][:1] == ["contract"]
    window.palette_box.close_palette()
    items = looked_up(window, qtbot, "wheelch ramp")
    assert [(item.kind, item.title) for item in items] == [("note", "Wheelchair ramp was <blocked>")]
    assert "\x02" not in items[0].detail


def test_that_a_record_just_opened_stands_first_when_nothing_is_typed(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    run_command(window, qtbot, "lane supp")
    settle(qtbot, tasks)
    items = looked_up(window, qtbot, "")
    assert items[0].title == "Harbour Lane Support"
    again = MainWindow(caseload, tasks)
    assert [item.title for item in again.finder.recents()] == ["Harbour Lane Support"]
    put_away(qtbot, again)


def test_that_a_record_in_the_palette_that_belongs_to_another_opens_that_one(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    owner = provider_named(caseload, "Harbour Lane Support")
    contact = caseload.records.add(Contact(name="Duty desk", provider_id=owner))
    window.open_record("contact", contact)
    settle(qtbot, tasks)
    place = window.history.current
    assert place is not None
    assert (place.page, place.record) == ("provider", owner)


def test_that_commands_run_from_the_palette(window: MainWindow, qtbot: QtBot, tasks: TaskRunner) -> None:
    for words, page in (
        ("kpi calendar", "calendar"),
        ("bin", "bin"),
        ("import a reg", "import"),
        ("locations", "locations"),
    ):
        run_command(window, qtbot, words)
        settle(qtbot, tasks)
        assert current(window) == page
    run_command(window, qtbot, "switch to high")
    assert theme.current() is theme.HIGH_CONTRAST


def test_that_the_palette_names_what_undo_would_take_back(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    caseload.records.add(Provider(name="Added Provider"))
    qtbot.waitUntil(lambda: window.commands.last_change != "")
    item = looked_up(window, qtbot, "undo")[0]
    assert (item.title, item.shortcut) == ("Undo: Add provider Added Provider", "Ctrl+Z")


def test_that_a_backup_is_made_on_demand_and_the_status_line_says_so(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    assert window.status.words(BACKUP) == "No backup yet"
    run_command(window, qtbot, "back up now")
    settle(qtbot, tasks)
    assert window.status.words(BACKUP).startswith("Backup ")
    assert window.status.words(BACKUP).endswith(", verified")
    assert caseload.backups.last() is not None


def test_that_the_backup_timer_makes_one_only_when_it_is_due(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    caseload.records.add(Provider(name="Added Provider"))
    for _ in range(3):
        window.backups.look()
        settle(qtbot, tasks)
    assert len(caseload.backups.listed()) == 1


def test_that_the_status_line_says_saved_and_how_large_the_desk_is(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    assert window.status._size.words == "24 providers · 40 contracts · Demonstration"
    caseload.records.add(Provider(name="Added Provider"))
    qtbot.waitUntil(lambda: window.status.words(SAVED).startswith("Saved "))
    settle(qtbot, tasks)
    assert window.status._size.words == "25 providers · 40 contracts · Demonstration"


def test_that_a_commit_on_the_worker_reaches_the_page_on_the_windows_thread(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    window.go("providers")
    settle(qtbot, tasks)
    before = window.host.current().table.count()  # type: ignore[union-attr]
    tasks.run("Adding", lambda _report: caseload.records.add(Provider(name="From the worker")), lambda _id: None)
    qtbot.waitUntil(lambda: window.host.current().table.count() == before + 1, timeout=2000)  # type: ignore[union-attr]


def test_that_a_pill_on_today_lists_exactly_the_contracts_of_its_risk(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    page_of(window).risk_requested.emit("Act")
    settle(qtbot, tasks)
    assert current(window) == "contracts"
    assert window.host.current().table.count() == dict(caseload.today.view().risks)["Act"]  # type: ignore[union-attr]


def test_that_alt_left_returns_to_today_with_its_row(window: MainWindow, qtbot: QtBot, tasks: TaskRunner) -> None:
    page = page_of(window)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    chosen = page.table.chosen_id()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert current(window) == "contract"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    settle(qtbot, tasks)
    assert current(window) == "today"
    assert page.table.chosen_id() == chosen


def test_that_a_note_can_be_taken_from_any_page(window: MainWindow, qtbot: QtBot, tasks: TaskRunner) -> None:
    window.go("contracts")
    settle(qtbot, tasks)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == "New note"
    dialog.reject()


def test_that_a_refused_task_is_shown_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, tasks: TaskRunner, caseload: Desk
) -> None:
    missing = Provider(name="")
    tasks.run("Adding", lambda _report: caseload.records.add(missing), lambda _id: None)
    settle(qtbot, tasks)
    assert window.host.problem.isVisible()
    assert "Nothing was stored" in f"{window.host.problem.headline.text()} {window.host.problem.advice.text()}"


def test_that_tab_leaves_the_list_of_today(window: MainWindow, qtbot: QtBot) -> None:
    table = page_of(window).table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table
