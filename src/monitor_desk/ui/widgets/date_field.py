"""A date typed as officers type it (3/4/26, 3 apr, tomorrow, +14), its weekday beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import words
from monitor_desk.ui.widgets.buttons import IconButton
from monitor_desk.ui.widgets.fields import LineField
from monitor_desk.ui.widgets.labels import label

WIDTH = 186


_BUTTONS = {
    "qt_calendar_prevmonth": ("Month before", "back"),
    "qt_calendar_nextmonth": ("Month after", "forward"),
    "qt_calendar_monthbutton": ("Month", ""),
    "qt_calendar_yearbutton": ("Year", ""),
}


class CalendarPopup(QFrame):
    """A month to point at; Esc closes it."""

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName("Calendar")
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)
        self.calendar.activated.connect(self._picked)
        self.calendar.clicked.connect(self._picked)

    def _dress(self) -> None:
        """Name the buttons, and draw arrows and weekends in the palette of now."""
        tokens = theme.current()
        for name, (spoken, icon) in _BUTTONS.items():
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setAccessibleName(spoken)
                if icon:
                    button.setIcon(icons.icon(icon))
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(tokens.muted))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)

    def open_at(self, place: QPoint, on: date | None) -> None:
        """Show the month of a date, under the field."""
        self._dress()
        if on is not None:
            self.calendar.setSelectedDate(QDate(on.year, on.month, on.day))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


class DateField(LineField):
    """Reads what is typed by the function it is given, which raises `DeskError` for what is no date."""

    def __init__(self, parse: Callable[[str], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._parse = parse
        self._problem = ""
        self._value: date | None = None
        self.line.setPlaceholderText("3 apr, tomorrow, +14")
        self.button = IconButton("calendar", "Open the calendar")
        self.beside = label("", "muted")
        self.row.addWidget(self.button)
        self.row.addWidget(self.beside, 1)
        self._calendar: CalendarPopup | None = None
        self.button.clicked.connect(self._open_calendar)
        self.line.textChanged.connect(self._read)

    def name(self, spoken: str, hint: str = "") -> None:
        """Give the field and its calendar button their names."""
        super().name(spoken, hint)
        self.button.setAccessibleName(f"Calendar for {spoken}")

    def value(self) -> date | None:
        """Return the date, None while nothing or nothing understood is typed."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a date in full; None is empty."""
        self.line.setText(words.day(value) if isinstance(value, date) else "")

    def problem(self) -> str:
        """Return why what is typed is no date."""
        return self._problem

    def focus_left(self) -> None:
        """Write a date that was understood in full."""
        if self._value is not None and self.line.text() != words.day(self._value):
            self.line.setText(words.day(self._value))
        super().focus_left()

    def _read(self, typed: str) -> None:
        self._value, self._problem = None, ""
        if typed.strip():
            try:
                self._value = self._parse(typed.strip())
            except DeskError as wrong:
                self._problem = str(wrong)
        self.beside.setText(words.weekday(self._value) if self._value is not None else "")
        self.line.setAccessibleDescription(self.beside.text())

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.picked.connect(self._picked)
        self._calendar.open_at(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)), self._value)

    def _picked(self, on: date) -> None:
        self.line.setText(words.day(on))
        self.line.setFocus()
        self.edited.emit(self.draft())
        self.settle()
