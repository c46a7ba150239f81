"""Signed as a record of what was said: by drawing, or by role, day and a tick."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.answers import Signature, signature_of, signature_text
from monitor_desk.ui.recorder.answers.asked import Asked
from monitor_desk.ui.recorder.answers.figures import date_answer
from monitor_desk.ui.recorder.answers.seen import EntriesInput
from monitor_desk.ui.recorder.answers.signature_pad import SignaturePad
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.choice_fields import TickField
from monitor_desk.ui.widgets.fields import Field, TextField
from monitor_desk.ui.widgets.labels import label

AGREED = "Agreed as a record of what was said"


class SignatureField(Field):
    """Who signed by role, on which day, and the strokes; the tick gives the day to one who cannot draw."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.role, self.agreed, self.on = TextField(), TickField(AGREED), date_answer(today)
        self.pad, self.clear_button = SignaturePad(), Button("Clear the signature")
        self.role.line.setPlaceholderText("By role, such as registered manager")
        self._settled = ""
        self._lay()
        self.control = self.role.control
        self.setFocusProxy(self.role.control)
        for field in (self.role, self.on):
            field.edited.connect(self._edited)
            field.left.connect(self.focus_left)
        self.agreed.changed.connect(self._ticked)
        self.pad.drawn.connect(self._drawn)
        self.clear_button.clicked.connect(self._clear)

    def _lay(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(label("Signed by", "muted"))
        who.addWidget(self.role, 1)
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addWidget(self.agreed)
        when.addStretch(1)
        day = QHBoxLayout()
        day.setSpacing(8)
        day.addWidget(label("Signed on", "muted"))
        day.addWidget(self.on, 1)
        day.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(who)
        layout.addWidget(self.pad)
        layout.addLayout(when)
        layout.addLayout(day)

    def value(self) -> str:
        """Return the signature as an answer's text."""
        role, signed_on = self.role.value(), self.on.value()
        return signature_text(Signature(role=role, signed_on=signed_on, strokes=self.pad.strokes))

    def show_value(self, value: object) -> None:
        """Show a signature."""
        signed = signature_of(str(value or ""))
        self.role.set_value(signed.role)
        self.on.set_value(signed.signed_on)
        self.agreed.set_value(bool(signed.signed_on))
        self.pad.show_strokes(signed.strokes)

    def problem(self) -> str:
        """Return why the day is none."""
        return self.on.problem()

    def name(self, words: str, hint: str = "") -> None:
        """Name what takes the keyboard."""
        self.role.name(f"{words}: signed by, role", hint)
        self.on.name(f"{words}: signed on", hint)
        self.agreed.name(f"{words}: {AGREED}", f"Today is {say_date(self._today)}")
        self.clear_button.setAccessibleName(f"{words}: clear the signature")

    def _edited(self) -> None:
        self.agreed.show_value(bool(self.on.value()))
        self.edited.emit(self.draft())

    def _ticked(self) -> None:
        self.on.set_value(self._today.isoformat() if self.agreed.value() else "")
        self._told()

    def _drawn(self) -> None:
        if not self.on.value():
            self.on.set_value(self._today.isoformat())
            self.agreed.show_value(True)
        self._told()

    def _clear(self) -> None:
        self.pad.show_strokes(())
        self._told()

    def _told(self) -> None:
        self.edited.emit(self.draft())
        self.focus_left()


class SignatureInput(EntriesInput):
    """The signature of a question."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, SignatureField(asked.today), parent)
