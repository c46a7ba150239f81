"""What every list page has: header, filter, table, and an empty list that says why and what to do."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.fields import Draft
from monitor_desk.ui import theme
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.remembered import TableMemory
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class ListPage(QWidget):
    """Lists the records of a kind and says which one the officer opens; a subclass says which and with what columns."""

    open_requested = Signal(str, object)  # kind and id
    watches: frozenset[str] = frozenset()
    draft: ClassVar[type[Draft]]
    title: ClassVar[str]
    noun: ClassVar[str]  # plural, as in "12 of 40 contracts"
    chips: ClassVar[tuple[str, ...]] = ()
    when_empty: ClassVar[str] = "Import a file"  # what an empty list offers

    def __init__(self, desk: "Desk", tasks: "TaskRunner", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._everything: Sequence[Any] = ()
        self._build()
        self._recall_filter()
        self._connect()
        self.refresh()

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        raise NotImplementedError

    def found(self, words: str) -> Sequence[Any]:
        """Return the rows that fit the typed words; all of them for none."""
        raise NotImplementedError

    def chip_of(self, row: Any) -> str:  # noqa: ANN401, ARG002  # a row of whatever the page lists
        """Return the chip under which a row is found."""
        return ""

    def fits(self, row: Any) -> bool:  # noqa: ANN401, ARG002  # a row of whatever the page lists
        """Say whether a row is let through by what else a page filters by."""
        return True

    def fill(self, rows: Sequence[Any]) -> None:
        """Show the rows that are let through."""
        self.table.set_rows(rows)

    def line(self, rows: Sequence[Any]) -> str:
        """Return the line under the title."""
        return f"{len(rows):,} {self.noun}"

    def refresh(self) -> None:
        """Read the list again."""
        self._everything = self.found("")
        self._show()

    def _show(self) -> None:
        """Show what fits the filter; only typed words ask the store again."""
        everything = self._everything
        words, chips = self.filter_bar.text(), self.filter_bar.chosen_chips()
        fitting = self.found(words) if words else everything
        rows = [row for row in fitting if (not chips or self.chip_of(row) in chips) and self.fits(row)]
        self.fill(rows)
        self.filter_bar.show_count(len(rows), len(everything))
        self.header.set_line(self.line(rows))
        if everything:
            self.empty.show_words(f"None of the {self.noun} fits the filter.", "Clear the filter")
        else:
            self.empty.show_words(f"There are no {self.noun} yet.", self.when_empty)
        self._shown.setCurrentWidget(self.table if rows else self.empty)

    def place_state(self) -> object:
        """Return the filter and the chosen row."""
        return self.filter_bar.text(), self.filter_bar.chosen_chips(), self.table.chosen_id()

    def restore_state(self, state: object) -> None:
        """Filter and choose as before."""
        if isinstance(state, tuple):
            words, chips, chosen = state
            self.filter_bar.set_text(words)
            self.filter_bar.choose_chips(chips)
            self.table.choose(chosen)

    def add(self) -> None:
        """Ask for a new record and open it."""
        dialog = RecordDialog(self._desk, self.draft(), self)
        dialog.stored.connect(self.open_requested)
        dialog.open()

    def put_in_bin(self) -> None:
        """Move the selected records to the bin."""
        bin_records(self._desk, self.draft.kind, self.selected(), self)

    def selected(self) -> list[UUID]:
        """Return the ids of the selected records."""
        return [one for one in self.table.selected_ids() if isinstance(one, UUID)]

    def clear_filter(self) -> None:
        """Show everything."""
        self.filter_bar.set_text("")
        self.filter_bar.choose_chips(frozenset())

    def _build(self) -> None:
        self.header = PageHeader(self.title, has_search=True)
        self.add_button = self.header.add_primary(f"Add {self.draft.noun.lower()}", icon="add")
        self.filter_bar = FilterBar(self.noun)
        for words in self.chips:
            self.filter_bar.add_chip(words, words)
        memory = TableMemory(self._desk.preferences, self.noun)
        self.table = RowTable(self.title, self.columns(), remembered=memory)
        self.bin_action = QAction("Move to the bin…", self.table)
        self.bin_action.setShortcut("Del")
        self.table.addAction(self.bin_action)
        self.empty = EmptyState()
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.filter_bar.filtered.connect(self._filter_changed)
        self.filter_bar.chips_changed.connect(self._filter_changed)
        self.table.opened.connect(self._opened)
        self.bin_action.triggered.connect(self.put_in_bin)
        self.empty.acted.connect(self._empty_acted)

    def _filter_changed(self, _asked: object) -> None:
        self._show()
        kept = {"words": self.filter_bar.text(), "chips": sorted(self.filter_bar.chosen_chips())}
        self._desk.preferences.put(f"filter:{self.noun}", json.dumps(kept))

    def _recall_filter(self) -> None:
        kept = json.loads(self._desk.preferences.get(f"filter:{self.noun}", "{}"))
        self.filter_bar.field.setText(kept.get("words", ""))
        self.filter_bar.choose_chips(frozenset(kept.get("chips", ())))

    def _opened(self, record_id: object) -> None:
        self.open_requested.emit(self.draft.kind, record_id)

    def _empty_acted(self) -> None:
        if self.filter_bar.text() or self.filter_bar.chosen_chips():
            self.clear_filter()
        else:
            self.open_requested.emit("import", None)
