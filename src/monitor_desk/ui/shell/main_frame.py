"""The window: navigation, pages, status line, palette; it knows where the officer is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.shell.commands import Command, PaletteItem
from monitor_desk.ui.shell.frame_keys import FrameKeys
from monitor_desk.ui.shell.page_host import PageHost
from monitor_desk.ui.shell.palette import CommandPalette
from monitor_desk.ui.shell.places import History, PageSpec, Place
from monitor_desk.ui.shell.rail import NAME, Rail
from monitor_desk.ui.shell.status_line import StatusLine

NARROW = 1000
Router = Callable[[str, object], Place | None]


def _no_items(_typed: str = "") -> Sequence[PaletteItem]:
    return ()


def _beside(widget: QWidget, is_next: bool) -> QWidget | None:  # noqa: FBT001  Qt's way to say it
    return widget.nextInFocusChain() if is_next else widget.previousInFocusChain()


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameParts:
    """What the frame is given: the way from (kind, id) to a place, and what the palette searches."""

    router: Router
    search: Callable[[str], Sequence[PaletteItem]] = _no_items
    recents: Callable[[], Sequence[PaletteItem]] = _no_items


class MainFrame(QMainWindow):
    """The desk's window; pages are registered and made when first shown."""

    place_changed = Signal(object)  # Place
    lock_requested = Signal()
    help_requested = Signal(str)  # key of the page
    undo_requested = Signal(object)  # change set of the quiet line, None for the last one
    status_opened = Signal(str)  # saved, backup or offline
    closing = Signal()

    def __init__(self, parts: FrameParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._commands: dict[str, Command] = {}
        self.history = History()
        self.setWindowTitle(NAME)
        self._build()
        self.keys = FrameKeys(self)
        self._connect()

    def _build(self) -> None:
        self.rail = Rail()
        self.host = PageHost()
        self.host.setObjectName("page")
        self.status = StatusLine()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.host, 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.palette_box = CommandPalette(self._fixed_items, self)
        self.palette_box.search = self._parts.search
        self.palette_box.recents = self._parts.recents
        self.resize(1366, 768)
        self.setMinimumSize(800, 500)

    def _connect(self) -> None:
        self.rail.opened.connect(self.go)
        self.host.open_requested.connect(self.open_record)
        self.host.page_requested.connect(self.go)
        self.host.palette_requested.connect(self.palette_box.open)
        self.host.undo_requested.connect(self.undo_requested)
        self.palette_box.picked.connect(self._picked)
        self.palette_box.closed.connect(self.host.take_focus)
        self.status.opened.connect(self.status_opened)

    def register(self, spec: PageSpec) -> None:
        """Add a page; without `under` it gets its place in the navigation and a key."""
        self.host.register(spec)
        if not spec.under:
            self.rail.add(spec)
            self.keys.add_page(spec)

    def add_command(self, command: Command) -> None:
        """Offer something in the palette, and under its shortcut."""
        self._commands[command.key] = command
        self.keys.add_command(command)

    def go(self, page: str, record: object = None, state: object = None) -> None:
        """Show a page, or a record on it, and remember where the officer was."""
        self.history.note(self.host.state())
        self.history.visit(Place(page=page, record=record, state=state))
        self._show_current()

    def open_record(self, kind: str, record: object) -> None:
        """Open the record of a kind wherever the router says it is shown."""
        place = self._parts.router(kind, record)
        if place is not None:
            self.go(place.page, place.record, place.state)

    def back(self) -> None:
        """Return to the place before."""
        self.history.note(self.host.state())
        if self.history.back() is not None:
            self._show_current()

    def forward(self) -> None:
        """Return to the place that was left by going back."""
        self.history.note(self.host.state())
        if self.history.forward() is not None:
            self._show_current()

    def _show_current(self) -> None:
        place = self.history.current
        if place is None:
            return
        spec = self.host.spec(place.page)
        self.host.problem.hide()
        self.host.show_place(place)
        self.rail.show_current(spec.under or spec.key)
        self.setWindowTitle(f"{spec.title} – {NAME}")
        if not self.rail.is_walked():
            self.host.take_focus()
        self.place_changed.emit(place)

    def announce(self, kinds: Iterable[str]) -> None:
        """Tell the pages which kinds of record have changed."""
        self.host.announce(kinds)

    def set_badges(self, counts: Mapping[str, int]) -> None:
        """Show the counts beside the pages in the navigation."""
        for key, count in counts.items():
            if key in self.rail.items:
                self.rail.items[key].show_count(count)

    def show_done(self, words: str, change_set: object = None) -> None:
        """Say quietly what was done; with a change set, offer Undo."""
        self.host.undo_bar.show_done(words, change_set)
        self.host.place_messages()

    def show_problem(self, problem: DeskError) -> None:
        """Show at the top of the page what went wrong and what to do."""
        headline, _, advice = str(problem).partition(". ")
        self.host.problem.show_problem(headline if not advice else f"{headline}.", advice)

    def ask_help(self) -> None:
        """Ask for the help of the page that is shown."""
        place = self.history.current
        self.help_requested.emit(place.page if place is not None else "")

    def ask_undo(self) -> None:
        """Ask to take back the last change."""
        self.undo_requested.emit(None)

    def _fixed_items(self) -> list[PaletteItem]:
        pages = [
            PaletteItem(
                kind="page",
                target=spec.key,
                title=spec.title,
                detail="Page",
                icon=spec.icon,
                shortcut=self.keys.words(spec.key),
            )
            for spec in self.host.specs()
            if not spec.under
        ]
        return pages + [
            PaletteItem(
                kind="command",
                target=command.key,
                title=command.title,
                detail="Command",
                icon=command.icon,
                shortcut=command.shortcut,
            )
            for command in self._commands.values()
        ]

    def _picked(self, item: PaletteItem) -> None:
        if item.kind == "page":
            self.go(str(item.target))
        elif item.kind == "command":
            self._commands[str(item.target)].run()
        else:
            self.open_record(item.kind, item.target)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's name
        """Go on by Tab to every control in turn.

        Qt also stops at what only hands the keyboard on: at a page, which hands it into its middle, so that what stands
        above would never be reached, or to a list that is hidden, where the keyboard would stay for ever.
        """
        before = QApplication.focusWidget()
        if before is None or before.window() is not self:
            return super().focusNextPrevChild(next)
        one = _beside(before, next)
        while one is not None and one is not before:
            is_stop = one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            if is_stop and one.focusProxy() is None and one.isVisibleTo(self) and one.isEnabled():
                one.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                return True
            one = _beside(one, next)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where the window is narrow; keep overlays in their places."""
        super().resizeEvent(event)
        self.rail.set_narrow(is_narrow=self.width() < NARROW)
        self.host.place_messages()
        if self.palette_box.isVisible():
            self.palette_box.place(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before closing, so that what is typed is stored; nothing is asked."""
        self.closing.emit()
        super().closeEvent(event)
