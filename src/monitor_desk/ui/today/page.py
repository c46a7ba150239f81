"""The home page: counts that open exactly their rows, what is due in groups, drafts, safety, risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_full_day
from monitor_desk.domain.today import Bucket
from monitor_desk.ui import theme
from monitor_desk.ui.recorder.places import RECORDERS
from monitor_desk.ui.remembered import TableMemory
from monitor_desk.ui.start.moments import backup_words, clock_time
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.today.actions import RowActions
from monitor_desk.ui.today.draft_dialog import DraftDialog
from monitor_desk.ui.today.lines import SHOWN_FIRST, TodayLine, columns, drafts_group, groups
from monitor_desk.ui.today.note_dialog import NoteDialog
from monitor_desk.ui.today.reader import TodayReader, TodayReading
from monitor_desk.ui.today.side import Side
from monitor_desk.ui.widgets.cards import CountCard
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import NARROW, PageHeader
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.today.lines import DraftLine
    from monitor_desk.ui.widgets.columns import Group

NOTHING_DUE = "Nothing is due in the next 7 days."
NOTHING_IN = {
    Bucket.OVERDUE: "Nothing is overdue.",
    Bucket.TODAY: "Nothing is due today.",
    Bucket.NEXT: NOTHING_DUE,
    Bucket.WAITING: "Nothing waits for a provider.",
    Bucket.DRAFTS: "Nothing is half written.",
}
_OF_CONTRACTS = {"contract", "extension", "break", "variation", "document", "tier_change", "frequency_change"}
_RECORDED = {"visit", "check", "document_request"}
WATCHED = frozenset({"provider", "obligation", "period", "closure", "setting", *_OF_CONTRACTS, *_RECORDED})
_NEEDS_YOU = (Bucket.OVERDUE, Bucket.TODAY, Bucket.DRAFTS)


class TodayPage(QWidget):
    """Shows what needs the officer; each count filters the list to exactly its rows."""

    open_requested = Signal(str, object)  # kind and id
    risk_requested = Signal(str)  # the word of a risk, to list its contracts
    watches = WATCHED

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reader = TodayReader(desk, tasks, self)
        self.bucket: Bucket | None = None
        self._reading: TodayReading | None = None
        self._lines: dict[object, TodayLine] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Today", has_search=True)
        self.header.set_line(say_full_day(self._desk.clock.today()))
        self.note_button = self.header.add_primary("New note", icon="add")
        self.note_button.setToolTip("Ctrl+Shift+N")
        self.table = RowTable("What needs you", columns(), remembered=TableMemory(self._desk.preferences, "today"))
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.row_actions = RowActions(self._desk, self.table)
        self.empty = EmptyState(NOTHING_DUE)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        self.side = Side()
        self.setFocusProxy(self.table)
        self._lay()

    def _lay(self) -> None:
        self.cards: dict[Bucket, CountCard] = {}
        counts = QHBoxLayout()
        counts.setSpacing(theme.CARD_GAP)
        for bucket in Bucket:
            card = CountCard(bucket.value, tone=Tone.RED if bucket is Bucket.OVERDUE else None)
            card.setCheckable(True)
            card.setProperty("bucket", bucket.name)
            self.cards[bucket] = card
            counts.addWidget(card)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._shown, 1)
        self._bar = self.row_actions.bar(self)
        left.addWidget(self._bar)
        middle = QHBoxLayout()
        middle.setSpacing(theme.CARD_GAP)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addLayout(counts)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self.reader.read.connect(self.show_reading)
        self.note_button.clicked.connect(self.add_note)
        for card in self.cards.values():
            card.clicked.connect(self._card_pressed)
        self.table.opened.connect(self._opened)
        self.table.chosen.connect(self._chosen)
        self.row_actions.opened.connect(self._open_line)
        self.row_actions.dealt_with.connect(self._dealt_with)
        self.empty.acted.connect(self._empty_acted)
        self.side.draft_opened.connect(self._open_draft)
        self.side.risk_opened.connect(self.risk_requested)
        self.side.safety_opened.connect(self._open_safety)

    def refresh(self) -> None:
        """Read again, on the worker."""
        self.reader.ask()

    def show_reading(self, reading: TodayReading) -> None:
        """Show what was read; the chosen row stays chosen."""
        self._reading = reading
        view = reading.view
        for bucket, card in self.cards.items():
            card.show_count(view.count(bucket))
        needs = sum(view.count(bucket) for bucket in _NEEDS_YOU)
        words = "1 thing needs you" if needs == 1 else f"{needs:,} things need you, oldest first"
        self.header.set_line(f"{say_full_day(view.today)} · {words if needs else 'nothing needs you now'}")
        self.side.show_reading(reading, self._desk.clock.now())
        self.show_safety()
        self._show_rows()

    def show_safety(self) -> None:
        """Say when the work was last saved and last backed up."""
        now, saved_at = self._desk.clock.now(), self._desk.backups.saved_at
        saved = f"✓ Saved {clock_time(saved_at)}" if saved_at else "✓ Everything is saved"
        made_at = self._reading.backup_at if self._reading else None
        backup = f"✓ {backup_words(made_at, now)}, opened and counted" if made_at else "○ No backup yet"
        self.side.show_safety(saved, backup)

    def _groups(self, reading: TodayReading) -> Sequence[Group[TodayLine]]:
        if self.bucket is Bucket.DRAFTS:
            return [drafts_group(reading.drafts, self._desk.clock.now())]
        wanted = SHOWN_FIRST if self.bucket is None else (self.bucket,)
        return groups({bucket: reading.view.in_bucket(bucket) for bucket in wanted}, reading.view.today)

    def _show_rows(self) -> None:
        if self._reading is None:
            return
        had_focus = self.table.hasFocus()
        shown, before, chosen = self._groups(self._reading), list(self._lines), self.table.chosen_id()
        self._lines = {line.id: line for group in shown for line in group.rows}
        self.table.set_groups(shown)
        self._choose_near(before, chosen)
        for bucket, card in self.cards.items():
            card.setChecked(bucket is self.bucket)
        words = NOTHING_DUE if self.bucket is None else NOTHING_IN[self.bucket]
        self.empty.show_words(words, "Open the contracts" if self.bucket is None else "Show everything due")
        self._shown.setCurrentWidget(self.table if self._lines else self.empty)
        self._bar.setVisible(bool(self._lines))
        self._chosen(self.table.chosen_id())
        if had_focus and not self._lines:
            self.empty.button.setFocus()

    def _choose_near(self, before: Sequence[object], chosen: object) -> None:
        """Keep the chosen row; where it has gone, take the one that followed it; else the first."""
        after = before[before.index(chosen) :] if chosen in before else []
        wanted = next((one for one in (*after, *self._lines) if one in self._lines), None)
        if wanted is not None:
            self.table.choose(wanted)

    def show_bucket(self, bucket: Bucket | None) -> None:
        """Show exactly the rows of one count, or what is due in its groups."""
        self.bucket = bucket
        self._show_rows()
        say(self.table, f"{self.table.count():,} shown")

    def place_state(self) -> object:
        """Return which count is open and which row is chosen."""
        return self.bucket, self.table.chosen_id()

    def restore_state(self, state: object) -> None:
        """Open the count and choose the row again."""
        if isinstance(state, tuple):
            self.bucket, chosen = state
            self._show_rows()
            self.table.choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list the whole width where the page is narrow; counts and status line say what the cards say."""
        super().resizeEvent(event)
        self.side.setVisible(event.size().width() >= NARROW)

    def add_note(self) -> None:
        """Take a note on a provider."""
        dialog = NoteDialog(self._desk, self)
        dialog.finished.connect(self.refresh)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows everything that is due again."""
        if event.key() == Qt.Key.Key_Escape and self.bucket is not None:
            self.show_bucket(None)
        else:
            super().keyPressEvent(event)

    def _card_pressed(self) -> None:
        bucket = Bucket[str(self.sender().property("bucket"))]
        self.show_bucket(None if self.bucket is bucket else bucket)

    def _chosen(self, wanted: object) -> None:
        self.row_actions.show_line(self._lines.get(wanted))

    def _opened(self, wanted: object) -> None:
        self._open_line(self._lines[wanted])

    def _open_line(self, line: TodayLine) -> None:
        if line.draft is not None:
            self._open_draft(line.draft)
        else:
            self.open_requested.emit(line.kind, line.record_id)

    def _open_draft(self, draft: DraftLine) -> None:
        typed = draft.typed
        if draft.file is not None:
            self.open_requested.emit(RECORDERS[draft.file.kind], draft.file.id)
            return
        if not draft.is_new and draft.dialog is None:
            self.open_requested.emit(typed.kind, typed.id)
            return
        is_note = typed.kind == "note" and typed.field == "text"
        dialog = NoteDialog(self._desk, self, typed=typed) if is_note else DraftDialog(self._desk, draft, self)
        if isinstance(dialog, DraftDialog):
            dialog.open_requested.connect(self.open_requested)
        dialog.finished.connect(self.refresh)
        dialog.open()

    def _dealt_with(self, row_id: object) -> None:
        if self._reading is not None:
            self.reader.show(self._reading.without(row_id))

    def _empty_acted(self) -> None:
        if self.bucket is None:
            self.open_requested.emit("contracts", None)
        else:
            self.show_bucket(None)

    def _open_safety(self) -> None:
        self.open_requested.emit("safety", None)
