"""The widget for each kind of field that a record declares."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.fields import FieldSpec, Kind
from monitor_desk.domain.records import KINDS
from monitor_desk.ui.widgets.choice_fields import ChoiceField, YesNoField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.fields import Field, LineField, LongTextField, TextField
from monitor_desk.ui.widgets.money_field import MoneyField
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_NUMBER_WIDTH = 120


class NumberField(LineField):
    """A whole number; anything else is said to be none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_NUMBER_WIDTH)

    def value(self) -> int | None:
        """Return the number, None when nothing or no number is typed."""
        words = self.line.text().strip().replace(",", "")
        return int(words) if words.removeprefix("-").isdecimal() else None

    def show_value(self, value: object) -> None:
        """Show a number."""
        self.line.setText("" if value is None else str(value))

    def problem(self) -> str:
        """Say that what is typed is no whole number."""
        typed = self.line.text().strip()
        return f"“{typed}” is not a whole number" if typed and self.value() is None else ""


class WordField(ChoiceField):
    """One of a few words; no choice is an empty text."""

    def __init__(self, choices: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__([(word, word) for word in choices], parent, nothing="Not chosen")

    def value(self) -> object:
        """Return the word, empty when none is chosen."""
        return super().value() or ""

    def show_value(self, value: object) -> None:
        """Show the line of a word."""
        super().show_value(value or None)


_PLAIN: Final[dict[Kind, Callable[[], Field]]] = {
    Kind.TEXT: TextField,
    Kind.LONG_TEXT: LongTextField,
    Kind.MONEY: MoneyField,
    Kind.NUMBER: NumberField,
    Kind.YES_NO: YesNoField,
}


def widget_for(spec: FieldSpec, desk: "Desk") -> Field:
    """Return the widget to fill a field with."""
    if spec.kind is Kind.DATE:
        return DateField(partial(read_typed_date, today=desk.clock.today()))
    if spec.kind is Kind.CHOICE:
        return WordField(spec.choices)
    return _picker(spec, desk) if spec.kind is Kind.RECORD else _PLAIN[spec.kind]()


def _picker(spec: FieldSpec, desk: "Desk") -> PickField:
    field = PickField()
    offer(field, spec, desk)
    return field


def offer(field: PickField, spec: FieldSpec, desk: "Desk") -> None:
    """Offer the records that there are now."""
    found = desk.records.all_of(KINDS[spec.record])
    field.set_choices(sorted(((record_id, draft.headline()) for record_id, draft in found), key=_words))


def _words(choice: tuple[object, str]) -> str:
    return choice[1].casefold()
