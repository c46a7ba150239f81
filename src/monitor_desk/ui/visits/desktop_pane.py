"""The desktop review: the letter, the documents asked for, and what became of each."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_date, say_day
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.ui import theme
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.records.ask_dialog import AskDialog, Asking, Item, Typed, a_date, a_text, a_yes_or_no, as_date
from monitor_desk.ui.records.owned_list import OwnedRow
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.columns import Column, Kind, Lateness
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk

_WAITING = PillSpec(word="Waiting", mark=Mark.RING)
_CAME = PillSpec(word="Received", tone=Tone.PRIMARY, mark=Mark.DISC)
_ENOUGH = PillSpec(word="Good enough", tone=Tone.GREEN, mark=Mark.DISC)
_NOT_ENOUGH = PillSpec(word="Not good enough", tone=Tone.RED, mark=Mark.SQUARE)


class DesktopPane(QWidget):
    """Shows letter and documents; the page is told when the letter or more documents are asked for."""

    step_requested = Signal(str)  # key of the step
    letter_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._documents: dict[UUID, DocumentRequest] = {}
        self.letter_words = label("", wraps=True)
        self.preview_button = Button("Preview the letter…", icon="mail")
        self.sent_button = Button("Record as sent…")
        letter = Card("Visit letter")
        row = QHBoxLayout()
        row.addWidget(self.letter_words, 1)
        row.addWidget(self.preview_button)
        row.addWidget(self.sent_button)
        letter.body.addLayout(row)
        self.documents = TablePane(
            "Documents asked for", self._columns(), ("No documents were asked for yet.", "Ask for documents…")
        )
        self.ask_button = self.documents.add_button("Ask for documents…", icon="add")
        self.receive_button = self.documents.add_row_button("Document received…")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(letter)
        layout.addWidget(self.documents, 1)
        self.setFocusProxy(self.documents)
        self._connect()

    def _connect(self) -> None:
        self.preview_button.clicked.connect(self.letter_requested)
        self.sent_button.clicked.connect(self._sent)
        self.ask_button.clicked.connect(self._ask)
        self.documents.empty_acted.connect(self._ask)
        self.documents.opened.connect(self._receive_this)
        self.receive_button.clicked.connect(self._receive)

    def show_file(self, file: VisitFile) -> int:
        """Show what was sent, asked for and received; return how many documents were asked for."""
        visit = file.visit
        self._documents = dict(file.documents)
        self.documents.set_rows([OwnedRow(id=one, record=held, names={}) for one, held in file.documents])
        missing = sum(1 for _, one in file.documents if one.received_on is None)
        self.documents.words.setText(f"{missing} of {len(file.documents)} have not come yet" if file.documents else "")
        if visit.is_announced is False:
            words = "An unannounced visit gets no letter."
        elif visit.letter_sent_on:
            words = f"Sent on {say_date(visit.letter_sent_on)}."
        else:
            words = f"Not sent yet; due by {say_day(visit.letter_due_on)}." if visit.letter_due_on else "Not sent yet."
        self.letter_words.setText(words)
        self.preview_button.setVisible(visit.is_announced is not False)
        self._show_sent(is_shown=visit.is_announced is not False and visit.letter_sent_on is None)
        return len(file.documents)

    def _show_sent(self, *, is_shown: bool) -> None:
        """Show or hide the button; the keyboard goes on to the next one before it hides."""
        if not is_shown and self.window().focusWidget() is self.sent_button:
            self.ask_button.setFocus()
        self.sent_button.setVisible(is_shown)

    def _columns(self) -> list[Column[Any]]:
        today = self._desk.clock.today()

        def due(row: OwnedRow) -> Lateness | None:
            held = row.record
            if not isinstance(held, DocumentRequest) or held.due_on is None:
                return None
            is_late = held.received_on is None and held.due_on < today
            return Lateness(words=say_day(held.due_on), is_late=is_late, due_on=held.due_on)

        return [
            Column(key="title", title="Document", value=attrgetter("record.title"), is_stretched=True),
            Column(key="asked", title="Asked for", value=attrgetter("record.asked_on"), kind=Kind.DATE, is_spare=True),
            Column(key="due", title="Due", value=due, kind=Kind.LATENESS),
            Column(key="received", title="Received", value=attrgetter("record.received_on"), kind=Kind.DATE),
            Column(key="enough", title="State", value=_state, kind=Kind.PILL),
            Column(key="words", title="What it shows", value=_shows, is_stretched=True, is_spare=True),
        ]

    def _sent(self) -> None:
        self.step_requested.emit("announce")

    def _ask(self) -> None:
        self.step_requested.emit("ask_documents")

    def _receive(self) -> None:
        self._receive_this(self.documents.chosen())

    def _receive_this(self, request_id: object) -> None:
        if isinstance(request_id, UUID) and request_id in self._documents:
            asking = receiving(self._desk, request_id, self._documents[request_id])
            AskDialog(self._desk, asking, self).open()


def receiving(desk: Desk, request_id: UUID, held: DocumentRequest) -> Asking:
    """Ask when a document came, whether it is good enough and what it shows."""

    def act(typed: Typed) -> None:
        on = as_date(typed["received_on"])
        desk.visits.document_received(request_id, on, words=typed["words"], is_enough=typed["is_enough"])

    on = held.received_on or desk.clock.today()
    items = (
        Item(key="received_on", words="&Received on", make=a_date, value=on, needed="Give the day"),
        Item(key="is_enough", words="&Good enough?", make=a_yes_or_no, value=held.is_enough),
        Item(key="words", words="&What it shows", make=a_text, value=held.words),
    )
    return Asking(title="Document received", verb="Record", items=items, do=act, lead=held.title)


def _state(row: OwnedRow) -> PillSpec:
    held = row.record
    if not isinstance(held, DocumentRequest) or held.received_on is None:
        return _WAITING
    return _CAME if held.is_enough is None else _ENOUGH if held.is_enough else _NOT_ENOUGH


def _shows(row: OwnedRow) -> str:
    return str(getattr(row.record, "words", "")).replace("\n", " ")
