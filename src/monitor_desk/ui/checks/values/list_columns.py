"""Which column of a list is for what: suggested, and chosen by the officer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.kpi_recount.words import Measure
from monitor_desk.intake.kpi_list import ListRole
from monitor_desk.intake.kpi_list.words import counts_of
from monitor_desk.ui.checks.values.list_reading import VALUED, ListAsked
from monitor_desk.ui.widgets.choice_fields import ChoiceField, TickField
from monitor_desk.ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from monitor_desk.intake.kpi_list import ListColumn, PreparedList
    from monitor_desk.ui.widgets.form import Form

OFFERED: Final = 12  # words of a column, the most frequent
NOT_PEOPLE: Final = "These are places or things, not names of people"
NAMES: Final = "This column seems to hold names of people, which the desk does not keep: choose another, or none"
_KEYS: Final = ("label", "not_people", "value", "words", "excluded", "excluded_words")
_SHOWN: Final = 40


class ListColumns(QObject):
    """Adds the choices to a form and tells of each change."""

    changed = Signal()

    def __init__(self, form: Form, measure: str, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._measure = form, measure
        self._prepared: PreparedList | None = None
        self.label = ChoiceField([], nothing="None: the rows are numbered")
        self.not_people = TickField(NOT_PEOPLE)
        self.value = ChoiceField([], nothing=_without(measure))
        self.words = TicksField("The column holds no words.")
        self.excluded = ChoiceField([], nothing="None: every row is in the figures")
        self.excluded_words = TicksField("The column holds no words.")
        self._add_rows()
        for key in _KEYS:
            form.field(key).changed.connect(self._changed)
        self.hide()

    def _add_rows(self) -> None:
        form, is_valued = self._form, self._measure in VALUED
        form.add_row("label", "&Label", self.label, "A reference for each row, never a name")
        form.add_row("not_people", "Are they &names?", self.not_people)
        form.add_row("value", "&Value" if is_valued else "What &counts", self.value)
        form.add_row("words", "A row &counts when it says" if is_valued else "A row counts &when it says", self.words,
                     "Every other word does not count; blank and n/a are no data. With none ticked yes, no, ✓, met "
                     "and the like are understood.")  # fmt: skip
        form.add_row(
            "excluded", "Left &out by", self.excluded, "The column that says which rows are not in the figures"
        )
        form.add_row("excluded_words", "Left out when it &says", self.excluded_words, "None ticked: whatever it says")

    def hide(self) -> None:
        """Ask for nothing: no list is read."""
        for key in _KEYS:
            self._form.set_row_visible(key, is_visible=False)

    def show_list(self, prepared: PreparedList) -> None:
        """Offer the columns of a list, each role with its suggestion."""
        self._prepared = prepared
        columns = [(column.index, _said(column)) for column in prepared.columns]
        role = ListRole.VALUE if self._measure in VALUED else ListRole.COUNTS
        for field, wanted in ((self.label, ListRole.LABEL), (self.value, role), (self.excluded, ListRole.EXCLUDED)):
            field.set_choices(columns)
            found = prepared.suggestion(wanted)
            field.set_value(found.index if found else None)
        self._offer_words()
        self._offer_excluded()
        self._show_rows()

    def asked(self) -> ListAsked:
        """Return what is chosen."""
        value, excluded = _index(self.value), _index(self.excluded)
        return ListAsked(
            label=_index(self.label),
            value=value,
            counts_when=None if self._counts_every_row(value) else _ticked(self.words),
            excluded=excluded,
            excluded_when=_ticked(self.excluded_words) if excluded is not None else frozenset(),
        )

    def problems(self) -> dict[str, str]:
        """Return what stands against taking the rows."""
        return {"label": NAMES} if self._holds_names() and not self.not_people.value() else {}

    def _counts_every_row(self, value: int | None) -> bool:
        """Say whether no words are read: for figures, and for a count of rows without a column."""
        return self._measure in VALUED or (value is None and self._measure == Measure.COUNT)

    def _holds_names(self) -> bool:
        chosen = _index(self.label)
        columns = self._prepared.columns if self._prepared else ()
        return any(column.holds_names for column in columns if column.index == chosen)

    def _changed(self) -> None:
        sender = self.sender()
        if sender is self.value:
            self._offer_words()
        elif sender is self.excluded:
            self._offer_excluded()
        self._form.set_problem("label", "")
        self._show_rows()
        self.changed.emit()

    def _offer_words(self) -> None:
        chosen = _index(self.value)
        if self._prepared is not None and chosen is not None and self._measure not in VALUED:
            counting = self._prepared.counting_words(chosen)
            _offer(self.words, self._prepared.words(chosen), counting)

    def _offer_excluded(self) -> None:
        chosen = _index(self.excluded)
        if self._prepared is not None and chosen is not None:
            _offer(self.excluded_words, self._prepared.words(chosen), frozenset())

    def _show_rows(self) -> None:
        is_shown = {
            "label": True,
            "not_people": self._holds_names(),
            "value": True,
            "words": self._measure not in VALUED and _index(self.value) is not None,
            "excluded": True,
            "excluded_words": _index(self.excluded) is not None,
        }
        for key, is_visible in is_shown.items():
            self._form.set_row_visible(key, is_visible=is_visible)


def _offer(field: TicksField, words: tuple[str, ...], ticked: frozenset[str]) -> None:
    """Offer the most frequent words, and each that is ticked; n/a and the like are no data whatever is ticked."""
    said = [word for word in words if counts_of(word) != ""]
    offered = [word for at, word in enumerate(said) if at < OFFERED or word in ticked]
    field.set_choices([(word, word) for word in offered], tuple(ticked))


def _ticked(field: TicksField) -> frozenset[str]:
    return frozenset(str(word) for word in field.value())


def _index(field: ChoiceField) -> int | None:
    value = field.value()
    return value if isinstance(value, int) else None


def _said(column: ListColumn) -> str:
    words = f"{column.letter} · {column.heading or 'no heading'}"
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _without(measure: str) -> str:
    if measure in VALUED:
        return "Choose the column of the figures"
    return "None: every row counts" if measure == Measure.COUNT else "Choose the column"
