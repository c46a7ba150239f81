"""A dialog that asks a few things and does one: described as data, so that a step is a few lines where it belongs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, mark_of, place_of
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.choice_fields import AnswerField, ChoiceField, TickField, YesNoField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import Field, LongTextField, TextField
from monitor_desk.ui.widgets.form import NEEDED
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

Maker = Callable[["Desk"], Field]
Typed = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that is asked: its key is the name that the service gives it in a refusal."""

    key: str
    words: str  # with its shortcut, such as "&Why"
    make: Maker
    hint: str = ""
    value: object = None
    needed: str = ""  # the sentence where nothing is given; empty where it may stay empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a dialog is called, what it asks, and what its verb does with what was typed."""

    title: str
    verb: str
    items: Sequence[Item]
    do: Callable[[Typed], object]
    lead: str = ""
    about: RecordRef | None = None  # with what its drafts are kept; else with the page, apart from others by its lead


class AskDialog(Dialog):
    """Asks, checks what has to be there, and does it; refusals of the service stand beside their fields."""

    answered = Signal(object)  # what the service returned

    def __init__(self, desk: "Desk", asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(asking.title, asking.verb, parent, lead=asking.lead)
        self._asking = asking
        for item in asking.items:
            words = f"{item.words}{NEEDED}" if item.needed else item.words
            field = self.form.add_row(item.key, words, item.make(desk), item.hint)
            if item.value is not None:
                field.set_value(item.value)
        self.form.setVisible(bool(asking.items))
        own = "" if asking.about else mark_of(asking.lead)
        self.drafts = DialogDrafts(desk, self, asking.about or place_of(parent), own)

    def act(self) -> None:
        """Do it; raise `InvalidDraftError` naming each field that is still empty."""
        typed = self.form.values()
        empty = {
            item.key: item.needed for item in self._asking.items if item.needed and typed[item.key] in (None, "", ())
        }
        if empty:
            raise InvalidDraftError(empty)
        self.answered.emit(self._asking.do(typed))


def a_date(desk: "Desk") -> Field:
    """A date typed as officers type it."""
    return DateField(partial(read_typed_date, today=desk.clock.today()))


def a_line(_desk: "Desk") -> Field:
    """One line of text."""
    return TextField()


def a_text(_desk: "Desk") -> Field:
    """Several lines of text."""
    return LongTextField()


def a_number(_desk: "Desk") -> Field:
    """A whole number."""
    return NumberField()


def a_yes_or_no(_desk: "Desk") -> Field:
    """Yes, no, or not known."""
    return YesNoField()


def an_officer(desk: "Desk") -> Field:
    """One of the team's officers."""
    return a_record([(officer_id, officer.name) for officer_id, officer in desk.records.all_of(Officer)])(desk)


def a_choice(choices: Sequence[tuple[object, str]], nothing: str = "") -> Maker:
    """One of a few, from a list."""

    def make(_desk: "Desk") -> Field:
        return ChoiceField(choices, nothing=nothing)

    return make


def a_word(words: Sequence[str], nothing: str = "") -> Maker:
    """One of a few words, from a list."""
    return a_choice([(word, word) for word in words], nothing)


def answers(choices: Sequence[tuple[object, str]]) -> Maker:
    """One of a few, all of them shown, chosen by their number keys."""

    def make(_desk: "Desk") -> Field:
        return AnswerField([(value, words, str(at)) for at, (value, words) in enumerate(choices, start=1)])

    return make


def a_tick(words: str) -> Maker:
    """A yes that is ticked."""

    def make(_desk: "Desk") -> Field:
        return TickField(words)

    return make


def a_record(choices: Sequence[tuple[object, str]]) -> Maker:
    """One of many, found by typing part of its name."""

    def make(_desk: "Desk") -> Field:
        field = PickField()
        field.set_choices(choices)
        return field

    return make


def as_date(value: object) -> date | None:
    """Return a field's value where it is a date."""
    return value if isinstance(value, date) else None
