"""Holds the pages: made when first shown, refreshed when what they watch has changed."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui.shell.places import PageSpec, Place
from monitor_desk.ui.widgets.messages import ProblemPanel, UndoBar
from monitor_desk.ui.widgets.page_header import PageHeader

_KEYS = Qt.FocusReason.ShortcutFocusReason


@runtime_checkable
class Watching(Protocol):
    """A page that reads again when records of some kinds change."""

    watches: frozenset[str]

    def refresh(self) -> None:
        """Read again."""


@runtime_checkable
class ShowsRecord(Protocol):
    """A page that shows one record."""

    def show_record(self, record: object) -> None:
        """Show the record with this id."""


@runtime_checkable
class Restorable(Protocol):
    """A page that can say how it stands and stand so again."""

    def place_state(self) -> object:
        """Return filter, tab, selection: whatever it takes."""

    def restore_state(self, state: object) -> None:
        """Stand so again."""


class PageHost(QWidget):
    """The pane right of the navigation."""

    open_requested = Signal(str, object)  # kind and id
    page_requested = Signal(str)  # key, from a breadcrumb
    palette_requested = Signal()
    undo_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Page")
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._headers: set[PageHeader] = set()
        self.problem = ProblemPanel()
        self._stack = QStackedWidget()
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo_requested.connect(self.undo_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 0)
        top.addWidget(self.problem)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def register(self, spec: PageSpec) -> None:
        """Know a page; it is not made yet."""
        self._specs[spec.key] = spec

    def spec(self, key: str) -> PageSpec:
        """Return what is known of a page."""
        return self._specs[key]

    def specs(self) -> list[PageSpec]:
        """Return all pages in their order."""
        return list(self._specs.values())

    def current(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._stack.currentWidget()

    def page(self, key: str) -> QWidget:
        """Return a page, made now if it was not."""
        if key not in self._pages:
            made = self._specs[key].make(self._stack)
            self._pages[key] = made
            self._stack.addWidget(made)
            opened = getattr(made, "open_requested", None)
            if isinstance(opened, SignalInstance):
                opened.connect(self.open_requested)
            self._stale.discard(key)
        return self._pages[key]

    def show_place(self, place: Place) -> None:
        """Show a page, its record, and how it stood."""
        page = self.page(place.page)
        if place.record is not None and isinstance(page, ShowsRecord):
            page.show_record(place.record)
            self._stale.discard(place.page)
        elif place.page in self._stale and isinstance(page, Watching):
            self._stale.discard(place.page)
            page.refresh()
        if place.state is not None and isinstance(page, Restorable):
            page.restore_state(place.state)
        self._stack.setCurrentWidget(page)
        self._listen(page)

    def state(self) -> object:
        """Return how the shown page stands."""
        page = self.current()
        return page.place_state() if isinstance(page, Restorable) else None

    def announce(self, kinds: Iterable[str]) -> None:
        """Refresh the shown page if it watches any of these; others read again when next shown."""
        changed = frozenset(kinds)
        for key, page in self._pages.items():
            if not isinstance(page, Watching) or not changed & page.watches:
                continue
            if page is self.current():
                page.refresh()
            else:
                self._stale.add(key)

    def take_focus(self) -> None:
        """Put the keyboard on the page: where it was, else on its focus proxy, else on its first control."""
        page = self.current()
        if page is None:
            return
        wanted = (page.focusWidget(), page.focusProxy(), *page.findChildren(QWidget))
        found = next((one for one in wanted if one is not None and _takes_keys(one, page)), None)
        if found is None:
            header = page.findChild(PageHeader)
            found = header.search if header is not None and header.search.isVisibleTo(page) else page
        found.setFocus(_KEYS)

    def place_messages(self) -> None:
        """Keep the quiet line at the foot of the pane."""
        bar = self.undo_bar
        width = min(max(bar.sizeHint().width(), 320), self.width() - 40)
        bar.setGeometry((self.width() - width) // 2, self.height() - bar.height() - 12, width, bar.height())

    def _listen(self, page: QWidget) -> None:
        for header in page.findChildren(PageHeader):
            if header not in self._headers:
                self._headers.add(header)
                header.palette_requested.connect(self.palette_requested)
                header.crumb_opened.connect(self.page_requested)


def _takes_keys(widget: QWidget, page: QWidget) -> bool:
    """Say whether the keyboard is of use there; the header's search and actions have keys of their own."""
    proxy = widget.focusProxy()
    if proxy is not None:
        return _takes_keys(proxy, page)
    is_reached_by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return is_reached_by_tab and widget.isVisibleTo(page) and widget.isEnabled() and not _is_in_header(widget)


def _is_in_header(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, PageHeader) or _is_in_header(parent))
