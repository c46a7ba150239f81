"""The reports page: what can be written now, each through the same gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.reports.calendar_file import CalendarFile
from monitor_desk.ui.reports.due_list import DueList
from monitor_desk.ui.reports.export_dialog import ExportDialog
from monitor_desk.ui.reports.register_file import RegisterFile
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.scrolling import Scrolled
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.reports.outgoing import Outgoing, Written
    from monitor_desk.ui.shell.tasks import TaskRunner

LINE = "Before a file leaves you see what is in it, for whom it is, and how much"
WIDEST = 760


class ReportsPage(QWidget):
    """Lists what can be written; each asks before anything leaves."""

    open_requested = Signal(str, object)  # kind and id

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._written: Path | None = None
        self.outgoing: dict[str, Outgoing] = {one.key: one for one in (RegisterFile(), DueList(), CalendarFile())}
        self.buttons: dict[str, Button] = {}
        self._build()
        self.folder_button.clicked.connect(self._open_folder)

    def _build(self) -> None:
        self.header = PageHeader("Reports", has_search=True)
        self.header.set_line(LINE)
        self.done = Card()
        self.done_words = label("", wraps=True)
        self.folder_button = Button("Open the folder")
        row = QHBoxLayout()
        row.addWidget(self.done_words, 1)
        row.addWidget(self.folder_button)
        self.done.body.addLayout(row)
        self.done.hide()
        held = QWidget()
        stack = QVBoxLayout(held)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.CARD_GAP)
        stack.addWidget(self.done)
        for one in self.outgoing.values():
            stack.addWidget(self._card(one))
        stack.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(Scrolled(held), 1)
        self.setFocusProxy(self.buttons["register"])

    def _card(self, outgoing: Outgoing) -> QFrame:
        card = Card(outgoing.title)
        card.setMaximumWidth(WIDEST)
        button = Button("Export…", icon="export")
        button.setAccessibleName(f"Export: {outgoing.title.lower()}")
        button.setProperty("key", outgoing.key)
        button.clicked.connect(self._pressed)
        self.buttons[outgoing.key] = button
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(outgoing.lead, "muted", wraps=True), 1)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def export(self, key: str) -> None:
        """Ask before one of the files is written."""
        dialog = ExportDialog(self._desk, self._tasks, self.outgoing[key], self)
        dialog.written.connect(self.show_written)
        dialog.open()

    def _pressed(self) -> None:
        self.export(str(self.sender().property("key")))

    def show_written(self, written: Written) -> None:
        """Say quietly what was written and where."""
        self._written = written.path
        words = " ".join([f"✓ {written.words} written to {written.path}.", *written.notes])
        self.done_words.setText(words)
        self.done.setMaximumWidth(WIDEST)
        self.done.show()
        self.folder_button.setFocus()
        say(self, words)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
