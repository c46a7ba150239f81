"""The fields of one part of a form: of the form itself, a section or a question; each tells what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.forms.words import FIELD_OF
from monitor_desk.ui.widgets.form import Form as FieldForm
from monitor_desk.ui.widgets.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.faults import FormFault
    from monitor_desk.domain.forms.model import Form
    from monitor_desk.ui.widgets.fields import Field

Changes = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One field: its key in the model, its words, what it shows of a part, and what it changes there."""

    key: str
    words: str
    field: Field
    shown: Callable[[Any], object]
    changes: Callable[[Any, Any], Changes]
    hint: str = ""
    section: str = ""  # the heading that begins above it


def plain(key: str) -> Callable[[Any, Any], Changes]:
    """Return what a field changes that holds just the value of its key."""

    def changes(_part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
        return {key: value}

    return changes


class PartForm(FieldForm):
    """Shows the fields of one part and keeps what is typed; `store` takes the form with a field changed."""

    drafted = Signal(object)  # the form while it is typed
    stored = Signal(object)  # the form when the field is left

    def __init__(
        self, rows: Sequence[Row], current: Callable[[], Form], place: PartPlace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, is_stacked=True)
        self._current, self._place = current, place
        self._own = {row.key: row for row in rows}
        self.keeper = Keeper(self._draft, self._commit, self)
        self.keeper.refused.connect(self.set_problem)
        self._faulty: set[str] = set()
        for row in rows:
            if row.section:
                self.add_section(row.section)
            self.add_row(row.key, row.words, row.field, row.hint)
            self.keeper.watch(row.key, row.field)
        self.changed.connect(self.finish)
        self.show_part()

    @property
    def place(self) -> PartPlace:
        """Return which part is shown."""
        return self._place

    def show_part(self) -> None:
        """Show the stored values in every field in which nothing is being typed."""
        part, pending = self._place.part(self._current()), set(self.keeper.pending())
        for key, row in self._own.items():
            value = row.shown(part)
            if key not in pending and row.field.value() != value:
                row.field.set_value(value)

    def show_faults(self, faults: Iterable[FormFault]) -> None:
        """Say beside each field what is wrong with it."""
        found: dict[str, str] = {}
        for fault in faults:
            key = FIELD_OF.get(fault.field, fault.field)
            if key in self._own:
                sentence = f"{fault.sentence[0].upper()}{fault.sentence[1:]}"
                found[key] = f"{found[key]}; {sentence}" if key in found else sentence
        for key in self._faulty | set(found):
            self.set_problem(key, found.get(key, ""))
        self._faulty = set(found)

    def finish(self) -> None:
        """Store everything that was typed."""
        self.keeper.finish()

    def _draft(self, key: str, draft: object) -> None:
        """Keep what is typed; words that make no value yet wait until they do."""
        try:
            self.drafted.emit(self._applied(key, draft))
        except DeskError:
            return

    def _commit(self, key: str, value: object) -> None:
        """Store a field; raise `DeskError` with the sentence for words that make no value."""
        self.stored.emit(self._applied(key, value))

    def _applied(self, key: str, value: object) -> Form:
        form = self._current()
        return self._place.changed(form, self._own[key].changes(self._place.part(form), value))


class PartPlace:
    """Which part of a form is edited: the form itself."""

    def part(self, form: Form) -> Any:  # noqa: ANN401  # a form, section or question
        """Return the part."""
        return form

    def changed(self, form: Form, changes: Mapping[str, Any]) -> Form:
        """Return the form with fields of the part changed."""
        from monitor_desk.domain.forms.editing import change_form

        return change_form(form, **changes)

    def number(self, form: Form) -> tuple[int, int]:  # noqa: ARG002  # the form is always the same place
        """Return section and question by their number from 1, as faults name them."""
        return 0, 0
