"""Printing a PDF: its pages are drawn onto the printer's paper, each as large as fits."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_MOST_DPI = 300  # a page at 300 dots an inch is sharp on paper and takes 35 MB while it is drawn


def print_paper(document: QPdfDocument, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print; return whether anything was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, max(1, document.pageCount()))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    return draw_pages(document, printer)


def draw_pages(document: QPdfDocument, printer: QPrinter) -> bool:
    """Draw the pages that the printer asks for; return whether that worked."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    first = printer.fromPage() - 1 if printer.fromPage() else 0
    last = printer.toPage() if printer.toPage() else document.pageCount()
    for page in range(first, min(last, document.pageCount())):
        if page > first:
            printer.newPage()
        area = printer.pageLayout().paintRectPixels(printer.resolution())
        _draw(painter, document, page, QRect(0, 0, area.width(), area.height()))
    return painter.end()


def _draw(painter: QPainter, document: QPdfDocument, page: int, area: QRect) -> None:
    points = document.pagePointSize(page)
    fitted = points.toSize().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    most = QSize(round(points.width() * _MOST_DPI / 72), round(points.height() * _MOST_DPI / 72))
    image = document.render(page, fitted.boundedTo(most))
    painter.drawImage(QRect(area.topLeft(), fitted), image)
