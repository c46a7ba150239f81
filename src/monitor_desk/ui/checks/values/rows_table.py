"""The grid of a list: arrows go along, 1, 2 and 0 say what counts, typing fills the rest, Enter adds a row."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from monitor_desk.domain.kpi_recount.rows import NO, YES
from monitor_desk.ui import theme
from monitor_desk.ui.checks.values.rows_cells import COUNTS, EXCLUDED, FIELDS, LABEL, NOTE, VALUE
from monitor_desk.ui.checks.values.rows_drawing import RowsCells, RowsHead
from monitor_desk.ui.checks.values.rows_model import RowsModel
from monitor_desk.ui.widgets import paint

COUNT_KEYS = {Qt.Key.Key_1: YES, Qt.Key.Key_2: NO, Qt.Key.Key_0: "", Qt.Key.Key_Backspace: ""}
NOTHING = "No rows yet: press Enter for the first, paste cells, or import a list"
_NEXT = {"": YES, YES: NO, NO: ""}
_WIDTHS = {LABEL: 140, COUNTS: 96, VALUE: 104}
_MOST = 240
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowsTable(QTableView):
    """Shows a few rows and scrolls to the others; Tab leaves it."""

    added = Signal()
    removed = Signal(int)  # row that the officer takes away
    pasted = Signal(str)
    left = Signal()

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setHorizontalHeader(RowsHead(self))
        self.setModel(model)
        self._cells = RowsCells(self)
        self.setItemDelegate(self._cells)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setCornerButtonEnabled(False)
        self._share()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.fit)
        self.doubleClicked.connect(self._turn)
        self.fit()

    def _share(self) -> None:
        """Give the short columns their width and the others the rest."""
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setDefaultSectionSize(theme.ROW)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for section, width in _WIDTHS.items():
            head.resizeSection(section, width)
        for section in (EXCLUDED, NOTE):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Be as high as the rows, up to a limit; then scroll."""
        rows = max(1, self._rows.rowCount())
        self.setFixedHeight(min(theme.HEAD + rows * theme.ROW + 2, _MOST))

    def shown(self) -> list[int]:
        """Return the columns that are shown."""
        return [section for section in range(len(FIELDS)) if not self.isColumnHidden(section)]

    def go(self, row: int, section: int | None = None) -> None:
        """Make a cell current, by default the first that has to be filled."""
        first = self.shown()[1] if section is None else section
        self.setCurrentIndex(self._rows.index(row, first))
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what counts, add or remove a row, paste, or begin to type."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if self.state() is QAbstractItemView.State.EditingState:
            if key not in _ENTER:  # the cell takes it; a dialog would take it for its verb
                super().keyPressEvent(event)
        elif self._rows.is_read_only:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.added.emit()
        elif not index.isValid():
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Delete:
            self.removed.emit(index.row())
        else:
            self._fill(event, key, index)

    def _fill(self, event: QKeyEvent, key: Qt.Key, index: QModelIndex) -> None:
        if index.column() == COUNTS and key in COUNT_KEYS:
            self._judge(index, COUNT_KEYS[key])
        elif index.column() != COUNTS and key is Qt.Key.Key_Backspace:
            self._rows.put(index.row(), index.column(), "")
        elif index.column() != COUNTS and event.text().isprintable() and event.text().strip():
            self.edit(index)
            self._type_on(event.text())
        elif not event.text().strip():  # a table would swallow letters to search by them
            super().keyPressEvent(event)

    def _judge(self, index: QModelIndex, counts: str) -> None:
        """Say whether a row counts and go on to the next one."""
        self._rows.put(index.row(), COUNTS, counts)
        if index.row() + 1 < self._rows.rowCount():
            self.go(index.row() + 1, COUNTS)

    def _turn(self, index: QModelIndex) -> None:
        """A double click turns yes into no, and no into no data."""
        if index.column() == COUNTS and not self._rows.is_read_only:
            self._rows.put(index.row(), COUNTS, _NEXT[self._rows.text(index.row(), COUNTS)])

    def _type_on(self, text: str) -> None:
        """Let the first letter replace what stood in the cell."""
        editor = self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            self._cells.take(text)

    def closeEditor(  # noqa: N802  Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Return the keyboard to the grid; Esc brings back what stood in the cell."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._cells.take_back()
        super().closeEditor(editor, hint)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the first cell that has to be filled."""
        is_first = not self.currentIndex().isValid()  # Qt would begin on the label
        super().focusInEvent(event)
        if is_first and self._rows.rowCount() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.go(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the officer went on, unless it was into a cell."""
        super().focusOutEvent(event)
        self.viewport().update()
        if self.state() is not QAbstractItemView.State.EditingState:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or say how they come to be there."""
        super().paintEvent(event)
        if not self._rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current().muted))
            paint.elided(painter, self.viewport().rect().adjusted(8, 0, -8, 0), NOTHING)
