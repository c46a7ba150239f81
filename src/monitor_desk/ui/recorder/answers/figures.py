"""Questions answered by a figure: number, percentage, money, date, time."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui.recorder.answers.as_text import AsText
from monitor_desk.ui.recorder.answers.asked import VALUE, AnswerInput, Asked
from monitor_desk.ui.recorder.answers.parsed_field import ParsedField, read_number, read_percentage, time_field
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.money_field import MoneyField


class FigureInput(AnswerInput):
    """One short field, its unit beside it."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field = _MAKERS[asked.question.type](asked)
        self.field.name(asked.spoken, asked.question.unit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.field}


def iso_text(on: object) -> str:
    """Return a date as an answer holds it."""
    return on.isoformat() if isinstance(on, date) else ""


def iso_date(text: str) -> date | None:
    """Return the date of an answer's text, None for none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def date_answer(today: date) -> AsText:
    """Return a field for a date whose value is its ISO text."""
    return AsText(DateField(partial(read_typed_date, today=today)), iso_text, iso_date)


def _number(asked: Asked) -> Field:
    return _with_unit(ParsedField(read_number), asked.question.unit)


def _percentage(_asked: Asked) -> Field:
    return _with_unit(ParsedField(read_percentage), "%")


def _with_unit(field: ParsedField, unit: str) -> Field:
    if unit:
        field.row.addWidget(label(unit, "muted"))
    field.row.addStretch(1)
    return field


def _money(_asked: Asked) -> Field:
    return AsText(MoneyField(), _pence_text, _pence)


def _pence_text(pence: object) -> str:
    return str(pence) if isinstance(pence, int) else ""


def _pence(text: str) -> int | None:
    return int(text) if text.lstrip("-").isdecimal() else None


def _date(asked: Asked) -> Field:
    return date_answer(asked.today)


def _time(_asked: Asked) -> Field:
    return _with_unit(time_field(), "")


_MAKERS: Mapping[QuestionType, Callable[[Asked], Field]] = {
    QuestionType.NUMBER: _number,
    QuestionType.PERCENTAGE: _percentage,
    QuestionType.MONEY: _money,
    QuestionType.DATE: _date,
    QuestionType.TIME: _time,
}
