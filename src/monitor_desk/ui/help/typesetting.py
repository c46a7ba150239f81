"""Sets the help's Markdown in the desk's sizes and colours: room round headings and lists, thin rules in tables."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from monitor_desk.ui import theme

MARGIN = 20
CELL = 6
LEADING = 135  # per cent of the line's own height
_HEADINGS = {1: (theme.PAGE_TITLE_PX, 0, 10), 2: (15, 16, 6), 3: (theme.CARD_TITLE_PX, 12, 4)}


def typeset(document: QTextDocument) -> None:
    """Dress a document that was read from Markdown."""
    document.setDocumentMargin(MARGIN)
    block = document.begin()
    while block.isValid():
        _dress(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)


def _dress(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    look = block.blockFormat()
    level = look.headingLevel()
    in_table = cursor.currentTable() is not None
    look.setLineHeight(LEADING, 1)
    if level in _HEADINGS:
        size, above, below = _HEADINGS[level]
        look.setTopMargin(above)
        look.setBottomMargin(below)
        _letters(cursor, size)
    elif not in_table:
        look.setBottomMargin(4 if block.textList() is not None else 8)
    cursor.setBlockFormat(look)


def _letters(cursor: QTextCursor, size: int) -> None:
    font = QFont()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold)
    letters = QTextCharFormat()
    letters.setFont(font)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.mergeCharFormat(letters)
    cursor.clearSelection()


def _rule(table: QTextTable) -> None:
    look = QTextTableFormat(table.format())
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QColor(theme.current().line))
    look.setCellPadding(CELL)
    look.setCellSpacing(0)
    look.setBottomMargin(12)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
