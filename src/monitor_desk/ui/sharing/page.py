"""The sharing page: packs out and in, what two officers wrote differently, and what still waits."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.packs import fingerprint
from monitor_desk.domain.records import KINDS
from monitor_desk.ui import theme
from monitor_desk.ui.sharing.make_dialog import MakePackDialog
from monitor_desk.ui.sharing.read_dialog import ReadPackDialog
from monitor_desk.ui.sharing.rows import DisputedRow, disputed_rows
from monitor_desk.ui.sharing.settle_dialog import SettleDialog
from monitor_desk.ui.sharing.words import counted, received_words
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.scrolling import Scrolled
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.packs import Received
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.sharing.make_dialog import Made
    from monitor_desk.ui.shell.tasks import TaskRunner

_LEAST = 220  # room for the heading and a few lines
LINE = "A pack is an encrypted file that you hand over; nothing is ever sent"
NO_DISPUTE = "Nothing stands in two versions. When a colleague's pack says something else than you, you choose here."


class SharingPage(QWidget):
    """Makes and reads packs, and lists what two officers wrote differently; Enter opens the choice."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset(KINDS)

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._rows: dict[UUID, DisputedRow] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Sharing", has_search=True)
        self.header.set_line(LINE)
        self.make_button = self.header.add_action("Make a pack…", icon="export")
        self.read_button = self.header.add_primary("Read a pack…", icon="import")
        self.done = Card()
        self.done_words = label("", wraps=True)
        self.done.body.addWidget(self.done_words)
        self.done.hide()
        about = Card("This desk")
        self.facts = FactsList(label_width=150)
        about.body.addWidget(self.facts)
        self.table = RowTable("Written differently", _columns())
        self.settle_action = QAction("Choose a version…", self.table)
        self.table.addAction(self.settle_action)
        self.empty = EmptyState(NO_DISPUTE, "Read a pack…")
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        disputed = Card("Written differently by two officers")
        disputed.body.addWidget(self._shown, 1)
        disputed.setMinimumHeight(_LEAST)
        held = QWidget()
        stack = QVBoxLayout(held)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.CARD_GAP)
        for widget in (self.done, about):
            stack.addWidget(widget)
        stack.addWidget(disputed, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(Scrolled(held), 1)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.read_button.clicked.connect(self.read)
        self.empty.acted.connect(self.read)
        self.table.opened.connect(self.settle)
        self.settle_action.triggered.connect(self.settle)

    def refresh(self) -> None:
        """Read again what is in dispute and what waits."""
        rows = disputed_rows(self._desk.sharing.conflicts())
        self._rows = {row.id: row for row in rows}
        self.table.set_rows(rows)
        self._shown.setCurrentWidget(self.table if rows else self.empty)
        self.setFocusProxy(self.table if rows else self.empty.button)
        waiting = self._desk.sharing.waiting()
        words = "; ".join(f"{counted(number, 'Entry')}: {why.lower()}" for why, number in waiting.most_common(3))
        self.facts.set_facts(
            [
                Fact(name="Officer", value=self._desk.officer),
                Fact(name="Seal of this desk", value=fingerprint(self._desk.sharing.seal().public)),
                Fact(name="In two versions", value=counted(len(rows), "Field") if rows else "Nothing"),
                Fact(name="Waiting", value=words or "Nothing: all that came could be taken in"),
            ]
        )

    def make(self) -> None:
        """Make a pack of a visit."""
        dialog = MakePackDialog(self._desk, self._tasks, None, self)
        dialog.made.connect(self.show_made)
        dialog.open()

    def read(self) -> None:
        """Read a colleague's pack."""
        dialog = ReadPackDialog(self._desk, self._tasks, "", self)
        dialog.received.connect(self.show_received)
        dialog.open()

    def settle(self, _record_id: object = None) -> None:
        """Choose a version of the field that is selected."""
        chosen = self.table.chosen_id()
        if isinstance(chosen, UUID) and chosen in self._rows:
            dialog = SettleDialog(self._desk, self._rows[chosen].conflict, self)
            dialog.acted.connect(self.refresh)
            dialog.open()

    def show_made(self, made: Made) -> None:
        """Say quietly what was written and where."""
        self._tell(f"✓ {made.content.title} written to {made.path} ({made.size / 1_000_000:.1f} MB, encrypted).")

    def show_received(self, received: Received) -> None:
        """Say what the pack brought."""
        self.refresh()
        self._tell(received_words(received))

    def _tell(self, words: str) -> None:
        self.done_words.setText(words)
        self.done.show()
        say(self, words)


def _columns() -> Sequence[Column[DisputedRow]]:
    return [
        Column(key="record", title="Record", value=attrgetter("record"), is_stretched=True),
        Column(key="field", title="Field", value=attrgetter("field")),
        Column(key="shown", title="Shown now", value=attrgetter("shown"), is_stretched=True),
        Column(key="other", title="Other version", value=attrgetter("other"), is_stretched=True),
        Column(key="officers", title="Written by", value=attrgetter("officers")),
    ]
