"""The window: pages made when shown, the way back, panes, keys, palette, what changed."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import style, theme
from monitor_desk.ui.shell.commands import Command, PaletteItem, matching
from monitor_desk.ui.shell.main_frame import FrameParts, MainFrame
from monitor_desk.ui.shell.places import History, PageSpec, Place
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.page_header import PageHeader
from ui_checks import nameless, shortcut_clashes, spoken

KEY = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class ListPage(QWidget):
    """A page with a filter; it remembers how it stood."""

    open_requested = Signal(str, object)
    watches = frozenset({"provider"})
    made = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        type(self).made += 1
        self.reads = 0
        self.header = PageHeader("Providers", self, has_search=True)
        self.filter = FilterBar("providers", self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.header)
        layout.addWidget(self.filter)

    def refresh(self) -> None:
        self.reads += 1

    def place_state(self) -> object:
        return self.filter.text()

    def restore_state(self, state: object) -> None:
        self.filter.set_text(str(state))


class RecordPage(QWidget):
    """A page of one record."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.record: object = None
        self.header = PageHeader("Provider", self)
        self.header.set_crumbs([("providers", "Providers")])
        self.note = QLineEdit(self)
        self.note.setAccessibleName("Note")

    def show_record(self, record: object) -> None:
        self.record = record


def router(kind: str, record: object) -> Place | None:
    return Place(page=kind, record=record) if kind == "provider" else None


def search(typed: str) -> Sequence[PaletteItem]:
    return (
        [PaletteItem(kind="provider", target=7, title="Harbour Lane Support", detail="Provider")]
        if typed == "lane"
        else []
    )


@pytest.fixture
def frame(qtbot: QtBot, qapp: QApplication) -> MainFrame:
    style.apply(qapp, theme.LIGHT)
    ListPage.made = 0
    made = MainFrame(FrameParts(router=router, search=search))
    qtbot.addWidget(made)
    made.register(PageSpec(key="today", title="Today", icon="today", make=RecordPage))
    made.register(PageSpec(key="providers", title="Providers", icon="providers", make=ListPage))
    made.register(PageSpec(key="provider", title="Provider", icon="providers", make=RecordPage, under="providers"))
    made.register(PageSpec(key="help", title="Help", icon="help", make=RecordPage, is_at_foot=True))
    made.go("today")
    with qtbot.waitActive(made):
        made.show()
    return made


def list_page(frame: MainFrame) -> ListPage:
    page = frame.host.page("providers")
    assert isinstance(page, ListPage)
    return page


def test_that_a_page_is_made_when_first_shown_and_once(qtbot: QtBot, frame: MainFrame) -> None:
    assert ListPage.made == 0
    for key in (KEY.Key_2, KEY.Key_1, KEY.Key_2):
        qtbot.keyClick(frame, key, CTRL)
    assert ListPage.made == 1
    assert frame.rail.items["providers"].isChecked()
    assert frame.windowTitle() == "Providers – Monitor Desk"


def test_that_alt_left_goes_back_to_the_page_as_it_stood(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    qtbot.keyClicks(list_page(frame).filter.field, "grove")
    list_page(frame).open_requested.emit("provider", 7)
    shown = frame.host.current()
    assert isinstance(shown, RecordPage)
    assert shown.record == 7
    assert frame.rail.items["providers"].isChecked()
    frame.go("help")
    list_page(frame).filter.field.clear()
    qtbot.keyClick(frame, KEY.Key_Left, ALT)
    qtbot.keyClick(frame, KEY.Key_Left, ALT)
    assert frame.history.current == Place(page="providers", record=None, state="grove")
    assert list_page(frame).filter.text() == "grove"
    qtbot.keyClick(frame, KEY.Key_Right, ALT)
    assert frame.history.current is not None
    assert frame.history.current.record == 7


def test_that_a_breadcrumb_leads_up(qtbot: QtBot, frame: MainFrame) -> None:
    frame.open_record("provider", 7)
    page = frame.host.current()
    assert isinstance(page, RecordPage)
    page.header.crumb_opened.emit("providers")
    assert frame.host.current() is list_page(frame)


def test_that_f6_moves_between_the_panes_and_back(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    frame.rail.take_focus()

    def pane() -> str:
        focus = QApplication.focusWidget()
        parts = {"rail": frame.rail, "page": frame.host, "status": frame.status}
        return next(name for name, part in parts.items() if focus is not None and part.isAncestorOf(focus))

    seen = [pane()]
    for _ in range(3):
        qtbot.keyClick(frame, KEY.Key_F6)
        seen.append(pane())
    qtbot.keyClick(frame, KEY.Key_F6, SHIFT)
    assert [*seen, pane()] == ["rail", "page", "status", "rail", "status"]


def test_that_the_arrow_keys_go_along_the_navigation(qtbot: QtBot, frame: MainFrame) -> None:
    frame.rail.take_focus()
    item = frame.rail.items["today"]
    assert item.hasFocus()
    qtbot.keyClick(item, KEY.Key_Down)
    assert frame.rail.items["providers"].hasFocus()
    qtbot.keyClick(frame.rail.items["providers"], KEY.Key_Space)
    assert frame.host.current() is list_page(frame)


def test_that_only_the_shown_page_reads_again_and_the_other_when_it_is_shown(frame: MainFrame) -> None:
    frame.go("providers")
    page = list_page(frame)
    frame.announce({"visit"})
    frame.announce({"provider"})
    assert page.reads == 1
    frame.go("today")
    frame.announce({"provider", "contract"})
    frame.announce({"provider"})
    assert page.reads == 1
    frame.go("providers")
    assert page.reads == 2
    frame.go("today")
    frame.go("providers")
    assert page.reads == 2


def test_that_ctrl_f_comes_to_the_filter_of_the_shown_page(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    frame.rail.take_focus()
    qtbot.keyClick(frame, KEY.Key_F, CTRL)
    field = list_page(frame).filter.field
    assert field.hasFocus()
    with qtbot.waitSignal(list_page(frame).filter.filtered) as asked:
        qtbot.keyClicks(field, "ash")
    assert asked.args == ["ash"]
    list_page(frame).filter.show_count(12, 240)
    assert list_page(frame).filter.count.text() == "12 of 240 providers"
    qtbot.keyClick(field, KEY.Key_Escape)
    assert field.text() == ""


def test_that_the_palette_finds_pages_commands_and_records(qtbot: QtBot, frame: MainFrame) -> None:
    ran: list[str] = []
    frame.add_command(
        Command(key="plan", title="Plan a visit", shortcut="Ctrl+Shift+V", run=lambda: ran.append("plan"))
    )
    box = frame.palette_box
    qtbot.keyClick(frame, KEY.Key_K, CTRL)
    assert box.isVisible()
    assert box.field.hasFocus()
    qtbot.keyClicks(box.field, "plan vis")
    assert [item.shortcut for item in box.found.items] == ["Ctrl+Shift+V"]
    assert box.count.text() == "1 found"
    qtbot.keyClick(box.field, KEY.Key_Return)
    assert (ran, box.isVisible()) == (["plan"], False)
    qtbot.keyClick(frame, KEY.Key_K, CTRL)
    qtbot.keyClicks(box.field, "lane")
    qtbot.keyClick(box.field, KEY.Key_Return)
    assert frame.history.current == Place(page="provider", record=7)
    qtbot.keyClick(frame, KEY.Key_V, CTRL | SHIFT)
    assert ran == ["plan", "plan"]


def test_that_the_palette_goes_along_by_arrows_and_closes_by_escape(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    list_page(frame).filter.take_focus()
    qtbot.keyClick(frame, KEY.Key_K, CTRL)
    box = frame.palette_box
    assert box.found.items[0].shortcut == "Ctrl+1"
    qtbot.keyClick(box.field, KEY.Key_Down)
    assert box.list.currentIndex().row() == 1
    assert nameless(frame) == []
    qtbot.keyClick(box.field, KEY.Key_Escape)
    assert not box.isVisible()
    assert list_page(frame).filter.field.hasFocus()


def test_that_the_header_opens_the_palette(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    qtbot.mouseClick(list_page(frame).header.search, Qt.MouseButton.LeftButton)
    assert frame.palette_box.isVisible()


def test_that_ctrl_z_outside_a_text_asks_to_take_the_last_change_back(qtbot: QtBot, frame: MainFrame) -> None:
    frame.rail.take_focus()
    with qtbot.waitSignal(frame.undo_requested) as asked:
        qtbot.keyClick(frame.rail.items["today"], KEY.Key_Z, CTRL)
    assert asked.args == [None]


def test_that_what_was_done_can_be_taken_back_from_the_quiet_line(qtbot: QtBot, frame: MainFrame) -> None:
    frame.show_done("Action 12 moved to the bin", "change-12")
    bar = frame.host.undo_bar
    assert spoken(bar.undo_button) == "Undo: Action 12 moved to the bin"
    assert frame.host.rect().contains(bar.geometry())
    with qtbot.waitSignal(frame.undo_requested) as asked:
        qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert (asked.args, bar.isVisible()) == (["change-12"], False)


def test_that_a_problem_stands_at_the_top_until_it_is_dismissed(qtbot: QtBot, frame: MainFrame) -> None:
    frame.show_problem(DeskError("The backup folder is full. Nothing was lost. Make room on the disk."))
    panel = frame.host.problem
    assert (panel.headline.text(), panel.advice.text()) == (
        "The backup folder is full.",
        "Nothing was lost. Make room on the disk.",
    )
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_that_the_status_line_says_what_is_safe_and_opens_it(qtbot: QtBot, frame: MainFrame) -> None:
    frame.status.show_saved("14:32")
    assert frame.status.words("saved") == "Saved 14:32"
    frame.status.take_focus()
    with qtbot.waitSignal(frame.status_opened) as opened:
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert opened.args == ["saved"]


def test_that_a_narrow_window_folds_the_navigation_and_keeps_its_names(qtbot: QtBot, frame: MainFrame) -> None:
    frame.set_badges({"providers": 3})
    frame.resize(900, 600)
    assert frame.rail.width() == theme.RAIL_NARROW
    assert spoken(frame.rail.items["providers"]) == "Providers, 3 to do"
    assert nameless(frame) == []
    assert shortcut_clashes(frame) == []


def test_that_a_shortcut_cannot_be_given_twice(frame: MainFrame) -> None:
    with pytest.raises(ValueError, match="Ctrl\\+K is taken"):
        frame.add_command(Command(key="clash", title="Clash", run=frame.back, shortcut="Ctrl+K"))


def test_that_help_is_asked_for_the_shown_page(qtbot: QtBot, frame: MainFrame) -> None:
    frame.go("providers")
    with qtbot.waitSignal(frame.help_requested) as asked:
        qtbot.keyClick(frame, KEY.Key_F1)
    assert asked.args == ["providers"]


def test_that_history_forgets_the_way_forward_when_another_way_is_taken() -> None:
    history = History()
    for page in ("a", "b", "c"):
        history.visit(Place(page=page))
    history.visit(Place(page="c"))
    assert history.back() == Place(page="b")
    history.visit(Place(page="d"))
    assert not history.can_go_forward
    assert [history.back(), history.back(), history.back()] == [Place(page="b"), Place(page="a"), None]


def test_that_what_begins_with_the_letters_stands_first() -> None:
    items = [PaletteItem(kind="page", target=title, title=title) for title in ("New visit", "Visits", "Reports")]
    assert [item.title for item in matching(items, "vis")] == ["Visits", "New visit"]
