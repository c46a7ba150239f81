"""What the page of every record has: header, tabs, its fields, its history, and the way out of the bin."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.fields import Draft
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui import theme
from monitor_desk.ui.records.history_dialog import HistoryDialog
from monitor_desk.ui.records.record_form import RecordForm
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.messages import ProblemPanel
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class RecordPage(QWidget):
    """Shows one record; a subclass adds its tabs in `_build_tabs` and fills them in `_show`."""

    open_requested = Signal(str, object)  # kind and id
    watches: frozenset[str] = frozenset()
    draft: ClassVar[type[Draft]]
    leaving_out: ClassVar[tuple[str, ...]] = ()

    def __init__(self, desk: "Desk", tasks: "TaskRunner", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.record_id: UUID | None = None
        self._panes: dict[str, QWidget] = {}
        self._build()
        self._build_tabs()
        self._add_form()
        self._connect()

    def show_record(self, record: object) -> None:
        """Show the record with this id."""
        if isinstance(record, UUID):
            self.finish()
            is_other = record != self.record_id
            self.record_id = record
            self.form.show_record(record)
            self._show(record)
            if is_other:
                self.tabs.open_tab(next(iter(self._panes)))

    def refresh(self) -> None:
        """Read the record again; what is being typed stays."""
        if self.record_id is not None:
            self.form.refresh()
            self._show(self.record_id)

    def finish(self) -> None:
        """Store everything that was typed: before a lock, a close or another page."""
        self.form.finish()

    def place_state(self) -> object:
        """Return which tab is open."""
        return self.tabs.current_key()

    def restore_state(self, state: object) -> None:
        """Open the tab again."""
        if isinstance(state, str) and state in self._panes:
            self.tabs.open_tab(state)

    def show_history(self) -> None:
        """Show who changed what and why."""
        if self.record_id is not None:
            title = self._desk.records.get(self.draft, self.record_id).headline()
            HistoryDialog(self._desk, self._ref(self.record_id), title, self).open()

    def add_tab(self, key: str, words: str, pane: QWidget) -> None:
        """Add a tab with what it shows."""
        self._panes[key] = pane
        self._stack.addWidget(pane)
        self.tabs.add_tab(key, words)

    def show_binned(self, *, is_binned: bool) -> None:
        """Say at the top that the record lies in the bin, with the way back."""
        if is_binned:
            noun = self.draft.noun.lower()
            self.binned.show_problem(f"This {noun} is in the bin.", "Nothing of it is lost.", "Restore")
        else:
            self.binned.hide()

    def _build(self) -> None:
        self.header = PageHeader("")
        self.binned = ProblemPanel()
        self.binned.hide()
        self.tabs = TabBar(f"Parts of the {self.draft.noun.lower()}")
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.binned)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)

    def _build_tabs(self) -> None:
        """Add the tabs that come before the record's own fields."""

    def _add_form(self) -> None:
        self.form = RecordForm(self._desk, self.draft, leaving_out=self.leaving_out)
        card = Card()
        card.body.addWidget(self.form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(card)
        self.add_tab("details", "Details", area)

    def _connect(self) -> None:
        self.tabs.opened.connect(self._tab_opened)
        self.binned.acted.connect(self._restore)

    def _show(self, record_id: UUID) -> None:
        """Fill header and tabs."""
        raise NotImplementedError

    def _ref(self, record_id: UUID) -> RecordRef:
        return RecordRef(self.draft.kind, record_id)

    def _tab_opened(self, key: str) -> None:
        if key in self._panes:
            self.finish()
            self._stack.setCurrentWidget(self._panes[key])

    def _restore(self) -> None:
        if self.record_id is not None:
            self._desk.records.restore(self.draft.kind, [self.record_id])
            self.refresh()
