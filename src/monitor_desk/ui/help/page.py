"""The help page: topics at the left, their text at the right, words found in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.help.topics import START, topic_for, topics
from monitor_desk.ui.help.typesetting import typeset
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

LIST_WIDTH = 230
LINE = "Everything here stands in the program itself; nothing is fetched from anywhere"


class HelpPage(QWidget):
    """Shows one topic; F1 on any page opens the topic of that page."""

    open_requested = Signal(str, object)  # kind and id

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._topic = ""
        self._build()
        self._connect()
        self._list("")
        self.show_topic(START)

    def _build(self) -> None:
        self.header = PageHeader("Help", has_search=True)
        self.header.set_line(LINE)
        self.search = FilterBar("topics")
        self.list = QListWidget()
        self.list.setObjectName("rows")
        self.list.setAccessibleName("Topics")
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setTabKeyNavigation(False)
        self.list.setSpacing(1)
        self.text = QTextBrowser()
        self.text.setObjectName("rows")
        self.text.setOpenLinks(False)
        middle = QHBoxLayout()
        middle.setSpacing(theme.CARD_GAP)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.search)
        layout.addLayout(middle, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._item_changed)
        self.text.anchorClicked.connect(self._follow)
        self.search.filtered.connect(self._list)
        self.search.field.returnPressed.connect(self.find_next)

    def show_topic(self, key: str) -> None:
        """Show a topic, by its own key or by that of a page."""
        wanted = topic_for(key)
        if self._row_of(wanted) < 0:
            self.search.set_text("")
        self.list.setCurrentRow(self._row_of(wanted))

    def topic(self) -> str:
        """Return the key of the topic that is shown."""
        return self._topic

    def find_next(self) -> None:
        """Go on to the next place of the words in this topic, from the end back to the start."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])

    def place_state(self) -> object:
        """Return which topic is shown."""
        return self._topic

    def restore_state(self, state: object) -> None:
        """Show a topic again, or the one of the page from which help was asked."""
        if isinstance(state, str):
            self.show_topic(state)

    def changeEvent(self, event: QEvent) -> None:
        """Write the topic anew in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text") and self._topic:
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list goes into the text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.list.hasFocus():
            self.text.setFocus()
        else:
            super().keyPressEvent(event)

    def _row_of(self, key: str) -> int:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(Qt.ItemDataRole.UserRole) == key), -1)

    def _list(self, words: str) -> None:
        found = [topic for topic in topics() if topic.holds(words)]
        kept = self._topic
        self.list.blockSignals(True)
        self.list.clear()
        for topic in found:
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic.key)
            item.setSizeHint(QSize(0, theme.ROW))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.search.show_count(len(found), len(topics()))
        if found:
            self.list.setCurrentRow(max(0, self._row_of(kept)))
        self._mark()

    def _item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._topic = str(item.data(Qt.ItemDataRole.UserRole))
            self._write()

    def _write(self) -> None:
        topic = next(topic for topic in topics() if topic.key == self._topic)
        self.text.setMarkdown(topic.text)
        typeset(self.text.document())
        self.text.setAccessibleName(f"Help: {topic.title}")
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _mark(self) -> None:
        """Mark every place of the typed words."""
        tokens = theme.current()
        look = QTextCharFormat()
        look.setBackground(QColor(tokens.amber_soft if not tokens.has_outlines else tokens.focus))
        look.setForeground(QColor(tokens.amber if not tokens.has_outlines else tokens.bg))
        marks = []
        for word in self.search.text().split():
            for cursor in _places(self.text.document(), word):
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        self.text.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        self.show_topic(link.toString())


def _places(document: QTextDocument, word: str) -> list[QTextCursor]:
    found, cursor = [], document.find(word)
    while not cursor.isNull():
        found.append(cursor)
        cursor = document.find(word, cursor)
    return found
