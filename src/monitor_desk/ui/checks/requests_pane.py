"""What was asked for: the letters, the list of what to send, and a tick for what has come."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.check_receipt import has_come
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
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk

_LISTED = PillSpec(word="Not asked for yet", mark=Mark.RING)
_WAITING = PillSpec(word="Waiting", mark=Mark.RING)
_CAME = PillSpec(word="Has come", tone=Tone.PRIMARY, mark=Mark.DISC)
_CAME_LATE = PillSpec(word="Came late", tone=Tone.AMBER, mark=Mark.TRIANGLE)
_NOT_ENOUGH = PillSpec(word="Not good enough", tone=Tone.RED, mark=Mark.SQUARE)


class RequestsPane(QWidget):
    """Ticks what has come; the page is told when the letters or more things are asked for."""

    step_requested = Signal(str)  # key of the step
    letter_requested = Signal(bool)  # True for the reminder

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._requests: dict[UUID, DocumentRequest] = {}
        self.letter_words = label("", wraps=True)
        self.letter_button = Button("Preview the request…", icon="mail")
        self.reminder_button = Button("Preview the reminder…", icon="mail")
        self.sent_button = Button("Record as sent…")
        letter = Card("Request")
        row = QHBoxLayout()
        row.addWidget(self.letter_words, 1)
        for button in (self.letter_button, self.reminder_button, self.sent_button):
            row.addWidget(button)
        letter.body.addLayout(row)
        self.list = TablePane(
            "What was asked for", self._columns(), ("Nothing is on the list yet.", "Add to what is asked for…")
        )
        self.add_button = self.list.add_button("Add…", icon="add")
        self.tick_button = self.list.add_row_button("Tick as come", "Space")
        self.open_button = self.list.add_row_button("When, how good, expires…")
        self.untick_button = self.list.add_row_button("Take tick back")
        self.off_button = self.list.add_row_button("Take off the list", "Del")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(letter)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.letter_button.clicked.connect(self._letter)
        self.reminder_button.clicked.connect(self._reminder)
        self.sent_button.clicked.connect(self._sent)
        self.add_button.clicked.connect(self._add)
        self.list.empty_acted.connect(self._add)
        self.list.opened.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.tick_button.clicked.connect(self._tick)
        self.untick_button.clicked.connect(self._untick)
        self.off_button.clicked.connect(self._take_off)

    def show_file(self, file: CheckFile) -> int:
        """Show what was sent, asked for and has come; return how much was asked for."""
        check = file.check
        self._requests = dict(file.documents)
        self.list.set_rows([OwnedRow(id=one, record=held, names={}) for one, held in file.documents])
        came = sum(1 for _, one in file.documents if has_come(one))
        unsent = sum(1 for _, one in file.documents if one.asked_on is None)
        self.list.words.setText(f"{came} of {len(file.documents)} have come" if file.documents else "")
        until = f", due {say_date(check.due_on)}" if check.due_on else ""
        sent = f"Sent on {say_date(check.requested_on)}{until}." if check.requested_on else ""
        due = (
            f"Not sent yet; to be sent by {say_day(check.request_due_on)}." if check.request_due_on else "Not sent yet."
        )
        added = f" {unsent} added since and not asked for yet." if check.requested_on and unsent else ""
        self.letter_words.setText(f"{sent or due}{added}")
        is_open = not is_settled(check)
        is_late = check.requested_on is not None and came < len(file.documents)
        self.reminder_button.setVisible(is_late)
        self._show_sent(is_shown=is_open and bool(unsent))
        for button in (self.add_button, self.tick_button, self.untick_button, self.off_button):
            button.setVisible(is_open)
        return len(file.documents)

    def _show_sent(self, *, is_shown: bool) -> None:
        """Show or hide the button; the keyboard goes on to the next one before it hides."""
        if not is_shown and self.window().focusWidget() is self.sent_button:
            self.list.setFocus()
        self.sent_button.setVisible(is_shown)

    def _columns(self) -> list[Column[Any]]:
        today = self._desk.clock.today()

        def due(row: OwnedRow) -> Lateness | None:
            held = row.record
            if not isinstance(held, DocumentRequest) or held.due_on is None:
                return None
            is_late = not has_come(held) and held.due_on < today
            return Lateness(words=say_day(held.due_on), is_late=is_late, due_on=held.due_on)

        return [
            Column(key="title", title="What to send", value=attrgetter("record.title"), is_stretched=True),
            Column(key="state", title="State", value=_state, kind=Kind.PILL),
            Column(key="due", title="Due", value=due, kind=Kind.LATENESS),
            Column(key="received", title="Came on", value=attrgetter("record.received_on"), kind=Kind.DATE),
            Column(key="expires", title="Expires", value=attrgetter("record.expires_on"), kind=Kind.DATE),
            Column(key="words", title="What it shows", value=_shows, is_stretched=True, is_spare=True),
        ]

    def _letter(self) -> None:
        self.letter_requested.emit(False)

    def _reminder(self) -> None:
        self.letter_requested.emit(True)

    def _sent(self) -> None:
        self.step_requested.emit("request")

    def _add(self) -> None:
        self.step_requested.emit("list")

    def _tick(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self._desk.checks.tick([chosen])

    def _untick(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self._desk.checks.untick([chosen])

    def _take_off(self) -> None:
        if (chosen := self.list.chosen()) is not None:
            self._desk.checks.take_off([chosen])

    def _open(self) -> None:
        chosen = self.list.chosen()
        if chosen in self._requests:
            AskDialog(self._desk, receiving(self._desk, chosen, self._requests[chosen]), self).open()


def receiving(desk: Desk, request_id: UUID, held: DocumentRequest) -> Asking:
    """Ask when something came, whether it is good enough, what it shows, and when it expires."""

    def act(typed: Typed) -> None:
        desk.checks.received(
            request_id,
            received_on=as_date(typed["received_on"]),
            is_enough=typed["is_enough"],
            words=typed["words"],
            expires_on=as_date(typed["expires_on"]),
        )

    on = held.received_on or desk.clock.today()
    items = (
        Item(key="received_on", words="&Came on", make=a_date, value=on, needed="Give the day"),
        Item(key="is_enough", words="&Good enough?", make=a_yes_or_no, value=held.is_enough),
        Item(key="words", words="&What it shows", make=a_text, value=held.words),
        Item(
            key="expires_on",
            words="&Expires",
            make=a_date,
            value=held.expires_on,
            hint="Insurance, registration, a policy's review: the schedule reminds you in time",
        ),
    )
    return Asking(title="What has come", verb="Record", items=items, do=act, lead=held.title)


def _state(row: OwnedRow) -> PillSpec:
    held = row.record
    if not isinstance(held, DocumentRequest) or held.received_on is None:
        is_asked = isinstance(held, DocumentRequest) and held.asked_on is not None
        return _WAITING if is_asked else _LISTED
    if held.is_enough is False:
        return _NOT_ENOUGH
    return _CAME_LATE if held.due_on is not None and held.received_on > held.due_on else _CAME


def _shows(row: OwnedRow) -> str:
    return str(getattr(row.record, "words", "")).replace("\n", " ")
