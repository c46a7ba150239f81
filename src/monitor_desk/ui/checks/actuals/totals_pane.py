"""Totals of an audit by week or by person: figures in a table, the weeks drawn as bars."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.hours_chart import Bars, HoursChart
from monitor_desk.ui.checks.actuals.words import difference, hours, share
from monitor_desk.ui.widgets import words
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.domain.actuals import Total
    from monitor_desk.ui.checks.actuals.view import AuditView


_LEAST = 140  # of the table: its head and three rows


class WeeksPane(QWidget):
    """Every week of the audit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        week = Column(key="week", title="Week from", value=_week, sort_key=attrgetter("week_on"), is_stretched=True)
        self.table = RowTable("Hours by week", [week, *_figures()], id_of=attrgetter("week_on"))
        self.chart = HoursChart()
        _lay(self, self.table, self.chart, "Hours by week")

    def show_view(self, view: AuditView) -> None:
        """Show the weeks of an audit."""
        self.table.set_rows(view.audit.by_week)
        self.chart.show_bars(Bars(title="Hours by week", weeks=view.audit.by_week))


class PersonsPane(QWidget):
    """Every person by code; the weeks of the chosen one are drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AuditView | None = None
        person = Column(key="person", title="Person", value=_person, is_stretched=True)
        self.table = RowTable("Hours by person", [person, *_figures()], id_of=attrgetter("person"))
        self.chart = HoursChart()
        _lay(self, self.table, self.chart, "Weeks of the chosen person")
        self.table.chosen.connect(self._show_person)

    def show_view(self, view: AuditView) -> None:
        """Show the persons of an audit."""
        self._view = view
        self.table.set_rows(view.audit.by_person)
        if self.table.chosen_id() is None and view.audit.by_person:
            self.table.choose(view.audit.by_person[0].person)
        self._show_person(self.table.chosen_id())

    def _show_person(self, person: object) -> None:
        weeks = self._view.weeks_of.get(str(person), ()) if self._view and person is not None else ()
        title = f"Weeks of {person}" if weeks else "Weeks of the chosen person"
        self.chart.show_bars(Bars(title=title, weeks=weeks))


def _lay(pane: QWidget, table: RowTable, chart: HoursChart, title: str) -> None:
    card = Card()
    card.body.addWidget(chart)
    table.setMinimumHeight(_LEAST)
    chart.show_bars(Bars(title=title))
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.CARD_GAP)
    layout.addWidget(table, 1)
    layout.addWidget(card)
    pane.setFocusProxy(table)


def _figures() -> list[Column[Any]]:
    return [
        Column(
            key="commissioned",
            title="Commissioned",
            value=_commissioned,
            is_right=True,
            sort_key=attrgetter("commissioned_minutes"),
            is_spare=True,
        ),
        Column(key="planned", title="Planned", value=_planned, is_right=True, sort_key=attrgetter("planned_minutes")),
        Column(
            key="delivered",
            title="Delivered",
            value=_delivered,
            is_right=True,
            sort_key=attrgetter("delivered_minutes"),
        ),
        Column(key="difference", title="To plan", value=_difference, is_right=True, sort_key=to_plan),
        Column(key="visits", title="Visits", value=attrgetter("visits"), kind=Kind.NUMBER, is_spare=True),
        Column(
            key="of_planned",
            title="Of planned",
            value=_of_planned,
            is_right=True,
            sort_key=attrgetter("percentage_of_planned"),
            is_spare=True,
        ),
        Column(
            key="of_commissioned",
            title="Of commissioned",
            value=_of_commissioned,
            is_right=True,
            sort_key=attrgetter("percentage"),
            is_spare=True,
        ),
    ]


def to_plan(total: Total) -> int:
    """Return by how many minutes more than planned was delivered, less than nought where less was."""
    return total.delivered_minutes - total.planned_minutes


def _person(total: Total) -> str:
    return total.person


def _week(total: Total) -> str:
    return words.short_day(total.week_on) if total.week_on else ""


def _commissioned(total: Total) -> str:
    return hours(total.commissioned_minutes)


def _planned(total: Total) -> str:
    return hours(total.planned_minutes)


def _delivered(total: Total) -> str:
    return hours(total.delivered_minutes)


def _difference(total: Total) -> str:
    return difference(to_plan(total))


def _of_planned(total: Total) -> str:
    return share(total.percentage_of_planned)


def _of_commissioned(total: Total) -> str:
    return share(total.percentage)
