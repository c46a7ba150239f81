"""One line that is read by a function: numbers, percentages, times."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_times import read_typed_time
from monitor_desk.ui.widgets.fields import LineField

NUMBER_WIDTH = 120
HUNDRED = Decimal(100)


class ParsedField(LineField):
    """Its value is what the function makes of the words, an empty text while they make nothing."""

    def __init__(self, read: Callable[[str], str], parent: QWidget | None = None, *, width: int = NUMBER_WIDTH) -> None:
        super().__init__(parent, width=width)
        self._read = read
        self._settled = ""

    def value(self) -> str:
        """Return the answer's text."""
        try:
            return self._read(self.line.text()) if self.line.text().strip() else ""
        except DeskError:
            return ""

    def show_value(self, value: object) -> None:
        """Show an answer's text."""
        self.line.setText(str(value or ""))

    def problem(self) -> str:
        """Return why what is typed makes no answer."""
        if not self.line.text().strip():
            return ""
        try:
            self._read(self.line.text())
        except DeskError as wrong:
            return str(wrong)
        return ""

    def focus_left(self) -> None:
        """Write what was understood in full."""
        if self.value():
            self.line.setText(self.value())
        super().focus_left()


def read_number(text: str) -> str:
    """Return "1234.5" for "1,234.5"; raise `DeskError` for what is no number."""
    return _plain(text.replace(",", "").replace(" ", ""), "Write a number, such as 12.5")


def read_percentage(text: str) -> str:
    """Return "98" for "98 %"; raise `DeskError` for what is no percentage of 0 to 100."""
    sentence = "Write a percentage from 0 to 100"
    plain = _plain(text.replace("%", "").strip(), sentence)
    if not 0 <= Decimal(plain) <= HUNDRED:
        raise DeskError(sentence)
    return plain


def time_field(parent: QWidget | None = None) -> ParsedField:
    """Return a field for a time of day."""
    field = ParsedField(read_typed_time, parent)
    field.line.setPlaceholderText("14:30")
    return field


def _plain(text: str, sentence: str) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation as wrong:
        raise DeskError(sentence) from wrong
    if not number.is_finite():
        raise DeskError(sentence)
    return f"{number:f}"
