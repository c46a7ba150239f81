"""What was looked at or heard: a document, an observation, a conversation."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms.answers import (
    NOT_TO_BE_NOTED,
    Conversation,
    DocumentSeen,
    Observation,
    conversation_of,
    conversation_text,
    document_of,
    document_text,
    observation_of,
    observation_text,
)
from monitor_desk.ui.recorder.answers.as_text import PartsField
from monitor_desk.ui.recorder.answers.asked import VALUE, AnswerInput, Asked
from monitor_desk.ui.recorder.answers.figures import date_answer
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.recorder.answers.uncounted import SetAsideField
from monitor_desk.ui.recorder.note_field import NoteField
from monitor_desk.ui.widgets.choice_fields import ChoiceField, TickField
from monitor_desk.ui.widgets.fields import Field, TextField

CONSENTS = (
    "agreed to be noted",
    "agreed for a relative or advocate to be told",
    NOT_TO_BE_NOTED,
    "could not be asked",
)


class EntriesInput(AnswerInput):
    """Shows a field that holds several entries."""

    def __init__(self, asked: Asked, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field = field
        field.name(asked.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.field}


class DocumentInput(EntriesInput):
    """Title, date, version and where it was seen; the document itself is not taken."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        entries = PartsField(_document_text, _document_parts)
        entries.add("title", "Title", TextField())
        entries.add("dated", "Dated", date_answer(asked.today))
        entries.add("version", "Version", TextField(width=186))
        entries.add("where", "Where seen", TextField())
        super().__init__(asked, SetAsideField(entries, asked), parent)


class ObservationInput(EntriesInput):
    """When, and what the officer makes of it; the fact itself is the note, kept apart."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        entries = PartsField(_observation_text, _observation_parts)
        entries.add("time", "Seen at", time_field())
        entries.add("interpretation", "Interpretation", NoteField("What you make of it, apart from the fact"))
        super().__init__(asked, entries, parent)


class ConversationInput(EntriesInput):
    """With whom by role, whether they agreed, whether they were alone; the words are the note."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        entries = PartsField(_conversation_text, _conversation_parts)
        role = TextField()
        role.line.setPlaceholderText("By role, such as support worker or Person A")
        entries.add("role", "With", role)
        entries.add("consent", "Consent", ChoiceField([(one, one.capitalize()) for one in CONSENTS], nothing="Choose"))
        entries.add("is_alone", "In private", TickField("Nobody else was present"))
        super().__init__(asked, entries, parent)


def _document_text(parts: Mapping[str, object]) -> str:
    return document_text(DocumentSeen(**{name: str(value or "") for name, value in parts.items()}))


def _document_parts(text: str) -> Mapping[str, object]:
    seen = document_of(text)
    return {"title": seen.title, "dated": seen.dated, "version": seen.version, "where": seen.where}


def _observation_text(parts: Mapping[str, object]) -> str:
    return observation_text(Observation(**{name: str(value or "") for name, value in parts.items()}))


def _observation_parts(text: str) -> Mapping[str, object]:
    seen = observation_of(text)
    return {"time": seen.time, "interpretation": seen.interpretation}


def _conversation_text(parts: Mapping[str, object]) -> str:
    role, consent = str(parts["role"] or ""), str(parts["consent"] or "")
    return conversation_text(Conversation(role=role, consent=consent, is_alone=bool(parts["is_alone"])))


def _conversation_parts(text: str) -> Mapping[str, object]:
    talk = conversation_of(text)
    return {"role": talk.role, "consent": talk.consent or None, "is_alone": talk.is_alone}
