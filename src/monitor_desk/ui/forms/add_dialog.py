"""The dialogs that add: a form, a section, a question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import Form, QuestionType, Scoring
from monitor_desk.domain.forms.records import FormRecord
from monitor_desk.ui.forms.words import PURPOSE_CHOICES, TYPE_CHOICES
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.model import Scale
    from monitor_desk.services.desk import Desk

_NEEDED = "Give it a title"


def team_scales(desk: Desk) -> dict[str, Scale]:
    """Return every rating scale of the forms in use, by its id."""
    rows = [row for purpose in ("visit", "check") for row in desk.forms.rows(purpose, retired=True)]
    forms = [desk.forms.version(row.version_id) for row in rows if row.version_id is not None]
    return {scale.id: scale for form in forms for scale in form.scales}


class AddFormDialog(Dialog):
    """Begins a form of the team's own: blank, or as a copy of one that is there."""

    stored = Signal(str, object)  # kind and id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = "It is yours to edit; no visit can be planned with it before it is put in use."
        super().__init__("Add form", "Add form", parent, lead=lead)
        self._desk = desk
        rows = [row for purpose in ("visit", "check") for row in desk.forms.rows(purpose)]
        self._versions = {row.id: row.version_id for row in rows if row.version_id is not None}
        self.name_field, self.purpose = TextField(), ChoiceField(PURPOSE_CHOICES)
        choices = [(row.id, row.title) for row in rows if row.id in self._versions]
        self.start_from = ChoiceField(choices, nothing="Blank")
        self.form.add_row("title", "&Title", self.name_field)
        self.form.add_row("purpose", "&Used for", self.purpose)
        self.form.add_row("start_from", "&Start from", self.start_from, "A copy keeps its questions and their ids")
        self.purpose.set_value("visit")
        self.start_from.set_value(None)

    def act(self) -> None:
        """Store the form; raise `InvalidDraftError` without a title."""
        title = " ".join(self.name_field.value().split())
        if not title:
            raise InvalidDraftError({"title": _NEEDED})
        taken = [row.key for purpose in ("visit", "check") for row in self._desk.forms.rows(purpose, retired=True)]
        form = replace(self._begun(), id=free_id(title, taken), title=title, purpose=str(self.purpose.value()))
        self.stored.emit(FormRecord.kind, self._desk.forms.add(form, title=title))

    def _begun(self) -> Form:
        version = self._versions.get(self.start_from.value())  # type: ignore[call-overload]
        if version is not None:
            return self._desk.forms.version(version)
        scale = next(iter(team_scales(self._desk).values()), None)
        scales = (scale,) if scale is not None else ()
        return Form(
            id="form", title="", version=1, scoring=Scoring.DESCRIPTOR, scale=scale.id if scale else "", scales=scales
        )


class AddSectionDialog(Dialog):
    """Asks for the title of a section; `title` holds it when the dialog is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Add section", "Add section", parent)
        self.name_field = TextField()
        self.form.add_row("title", "&Title", self.name_field, "Its id is made from it and then stays")

    def act(self) -> None:
        """Raise `InvalidDraftError` without a title."""
        if not self.name_field.value():
            raise InvalidDraftError({"title": _NEEDED})


class AddQuestionDialog(Dialog):
    """Asks for the words and the type of a question."""

    def __init__(self, section: str, parent: QWidget | None = None) -> None:
        super().__init__("Add question", "Add question", parent, lead=f"To the section {section}.")
        self.ask, self.type = TextField(), ChoiceField(TYPE_CHOICES)
        self.form.add_row("ask", "What it &asks", self.ask, "Its id is made from the words and then stays")
        self.form.add_row("type", "T&ype", self.type)
        self.type.set_value(QuestionType.MET)

    def act(self) -> None:
        """Raise `InvalidDraftError` without words."""
        if not self.ask.value():
            raise InvalidDraftError({"ask": "Say what the question asks"})
