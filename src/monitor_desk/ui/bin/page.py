"""The bin page: what lies in it, who put it there and why, and the way back by Enter."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.records import KINDS
from monitor_desk.ui import theme
from monitor_desk.ui.remembered import TableMemory
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.bin import BinRow
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

LINE = "What is binned stays here for 90 days; its history stays for good"
EMPTY = "The bin is empty. What you move to the bin stays here for 90 days and can be brought back."


class BinPage(QWidget):
    """Lists what was binned in the last 90 days; Enter brings it back."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset(KINDS)

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._rows: dict[UUID, BinRow] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Bin", has_search=True)
        self.header.set_crumbs([("settings", "Settings")])
        self.restore_button = self.header.add_primary("Restore", icon="undo")
        self.filter_bar = FilterBar("binned records")
        self.table = RowTable("Bin", _columns(), remembered=TableMemory(self._desk.preferences, "bin"))
        self.restore_action = QAction("Restore", self.table)
        self.table.addAction(self.restore_action)
        self.empty = EmptyState()
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.filter_bar):
            layout.addWidget(widget)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.restore_button.clicked.connect(self.restore)
        self.restore_action.triggered.connect(self.restore)
        self.table.opened.connect(self._opened)
        self.table.chosen.connect(self._chosen)
        self.filter_bar.filtered.connect(self._filtered)
        self.empty.acted.connect(self._empty_acted)

    def refresh(self) -> None:
        """Read the bin again."""
        everything = self._desk.bin.rows()
        self._rows = {row.id: row for row in everything}
        rows = [row for row in everything if _fits(row, self.filter_bar.text())]
        self.table.set_rows(rows)
        self.filter_bar.setVisible(bool(everything))
        self.filter_bar.show_count(len(rows), len(everything))
        self.header.set_line(f"{len(everything):,} binned records · {LINE}" if everything else LINE)
        if everything:
            self.empty.show_words("Nothing in the bin fits the filter.", "Clear the filter")
        else:
            self.empty.show_words(EMPTY, "Back to settings")
        self._shown.setCurrentWidget(self.table if rows else self.empty)
        self.restore_button.setVisible(bool(everything))
        self._chosen()

    def restore(self) -> None:
        """Bring the selected records back, as they were."""
        for kind, record_ids in self._by_kind().items():
            self._desk.records.restore(kind, record_ids)
        self.refresh()

    def place_state(self) -> object:
        """Return the filter."""
        return self.filter_bar.text()

    def restore_state(self, state: object) -> None:
        """Filter as before."""
        if isinstance(state, str):
            self.filter_bar.set_text(state)

    def _by_kind(self) -> dict[str, list[UUID]]:
        found: dict[str, list[UUID]] = {}
        for record_id in self.table.selected_ids():
            if isinstance(record_id, UUID) and record_id in self._rows:
                found.setdefault(self._rows[record_id].kind, []).append(record_id)
        return found

    def _opened(self, _record_id: object) -> None:
        self.restore()

    def _chosen(self, _record_id: object = None) -> None:
        self.restore_button.setEnabled(self.table.chosen_id() is not None)

    def _filtered(self, _words: str) -> None:
        self.refresh()

    def _empty_acted(self) -> None:
        if self._rows:
            self.filter_bar.set_text("")
        else:
            self.open_requested.emit("settings", None)


def _fits(row: BinRow, words: str) -> bool:
    text = f"{row.noun} {row.title} {row.officer} {row.reason}".casefold()
    return all(word in text for word in words.casefold().split())


def _when(row: BinRow) -> str:
    local = row.binned_at.astimezone()
    return f"{local.day} {local:%b %Y %H:%M}"


def _columns() -> Sequence[Column[BinRow]]:
    return [
        Column(key="noun", title="What", value=attrgetter("noun")),
        Column(key="title", title="Name", value=attrgetter("title"), is_stretched=True),
        Column(key="when", title="Binned", value=_when, sort_key=attrgetter("binned_at")),
        Column(key="officer", title="By", value=attrgetter("officer")),
        Column(key="reason", title="Why", value=attrgetter("reason"), is_stretched=True),
    ]
