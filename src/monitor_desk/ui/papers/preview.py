"""A paper as it will look: pages up and down, larger and smaller, its words to copy, printed and saved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.reports.whole_files import write_whole
from monitor_desk.ui import theme
from monitor_desk.ui.papers.printing import print_paper
from monitor_desk.ui.papers.saving import keep_folder, usual_folder
from monitor_desk.ui.widgets.buttons import Button, IconButton
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import ProblemPanel
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.services.desk import Desk

_STEP, _LEAST, _MOST = 1.2, 0.3, 5.0
_SIZE = (900, 1_000)
_AROUND = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A PDF with its title, for whom it is, and the name that it is saved under."""

    content: bytes
    title: str
    whom: str
    file_name: str


class PreviewDialog(QDialog):
    """Shows a PDF; Page Up and Page Down turn its pages, Ctrl and plus or minus change its size."""

    saved = Signal(object)  # Path

    def __init__(self, desk: Desk, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Preview: {shown.title}")
        self._desk, self._shown = desk, shown
        self._bytes = QByteArray(shown.content)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        self._build()
        self._connect()
        self._moved(0)
        self._fit_window()

    def _build(self) -> None:
        self.problem = ProblemPanel()
        self.view = QPdfView(self)
        self.view.setAccessibleName(f"Pages of {self._shown.title}")
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.before_button, self.after_button = IconButton("up", "Page before"), IconButton("down", "Next page")
        self.place = label("")
        self.smaller_button, self.larger_button = Button("−"), Button("+")
        self.smaller_button.setAccessibleName("Smaller")
        self.larger_button.setAccessibleName("Larger")
        self.width_button = Button("Whole width")
        self.copy_button = Button("Copy the words of this page")
        self.print_button = Button("Print…")
        self.save_button = Button("Save…", "primary")
        self.close_button = Button("Close")
        top = QHBoxLayout()
        top.setSpacing(6)
        turning: tuple[QWidget, ...] = (self.before_button, self.after_button, self.place)
        sizing: tuple[QWidget, ...] = (self.smaller_button, self.larger_button, self.width_button, self.copy_button)
        for widget in turning:
            top.addWidget(widget)
        top.addSpacing(12)
        for widget in sizing:
            top.addWidget(widget)
        top.addStretch(1)
        foot = QHBoxLayout()
        self.note = label(self._shown.whom, "muted", wraps=True)
        foot.addWidget(self.note, 1)
        for button in (self.close_button, self.print_button, self.save_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(theme.GRID * 2)
        layout.addWidget(self.problem)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.view.setFocus()

    def _connect(self) -> None:
        self.view.pageNavigator().currentPageChanged.connect(self._moved)
        presses: tuple[tuple[Button | IconButton, Callable[[], None]], ...] = (
            (self.before_button, self.page_before),
            (self.after_button, self.next_page),
            (self.smaller_button, self.make_smaller),
            (self.larger_button, self.make_larger),
            (self.width_button, self.fit_width),
            (self.copy_button, self.copy_words),
            (self.print_button, self.print),
            (self.save_button, self.save),
            (self.close_button, self.reject),
        )
        for button, slot in presses:
            button.clicked.connect(slot)
        keys = {
            "PgDown": self.next_page,
            "PgUp": self.page_before,
            "Ctrl++": self.make_larger,
            "Ctrl+=": self.make_larger,
            "Ctrl+-": self.make_smaller,
            "Ctrl+0": self.fit_width,
            "Ctrl+P": self.print,
            "Ctrl+S": self.save,
        }
        for words, slot in keys.items():
            QShortcut(QKeySequence(words), self).activated.connect(slot)

    def page(self) -> int:
        """Return the page that is shown, from 0."""
        return self.view.pageNavigator().currentPage()

    def next_page(self) -> None:
        """Turn on."""
        self._turn_to(self.page() + 1)

    def page_before(self) -> None:
        """Turn back."""
        self._turn_to(self.page() - 1)

    def make_larger(self) -> None:
        """Show the page larger."""
        self._zoom(_STEP)

    def make_smaller(self) -> None:
        """Show the page smaller."""
        self._zoom(1 / _STEP)

    def fit_width(self) -> None:
        """Show the page as wide as there is room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def copy_words(self) -> None:
        """Put the words of the page on the clipboard."""
        QGuiApplication.clipboard().setText(self.document.getAllText(self.page()).text())
        say(self, "The words of this page are on the clipboard")

    def print(self) -> None:
        """Print it on a printer of the officer's choice."""
        print_paper(self.document, self._shown.title, self)

    def save(self) -> None:
        """Ask where to save it; the usual name has provider, what and day."""
        usual = str(usual_folder(self._desk) / self._shown.file_name)
        name, _ = QFileDialog.getSaveFileName(self, "Save", usual, "PDF (*.pdf)")
        if name:
            self.save_as(Path(name).with_suffix(".pdf"))

    def save_as(self, path: Path) -> None:
        """Save it there, or say at the top why that cannot be."""
        try:
            write_whole(path, self._shown.content)
        except DeskError as refusal:
            self.problem.show_problem(str(refusal))
            return
        keep_folder(self._desk, path.parent)
        self.saved.emit(path)
        self.note.setText(f"Saved as {path.name}")
        say(self, self.note.text())

    def _turn_to(self, page: int) -> None:
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def _zoom(self, by: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom:
            points = self.document.pagePointSize(self.page()).width() or 1
            now = (self.view.viewport().width() - _AROUND) / (points * self.logicalDpiX() / 72)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * by, _LEAST), _MOST))

    def _moved(self, page: int) -> None:
        count = self.document.pageCount()
        self.place.setText(f"Page {page + 1} of {count}" if count else "This paper could not be shown")
        self.before_button.setEnabled(page > 0)
        self.after_button.setEnabled(page + 1 < count)

    def _fit_window(self) -> None:
        parent = self.parentWidget()
        most = parent.window().size() if parent is not None else self.screen().availableGeometry().size()
        self.resize(min(_SIZE[0], most.width() - _AROUND), min(_SIZE[1], most.height() - _AROUND))
