"""Fields for passphrases: hidden unless shown, with a word when Caps Lock is on; and the pair for a new one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from monitor_desk.domain.passphrases import judge
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import LineField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

CAPS_WORDS = "Caps Lock is on"


class PassphraseField(LineField):
    """A passphrase exactly as typed, blanks at its ends included."""

    caps_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_button = Button("Show")
        self.show_button.setCheckable(True)
        self.row.addWidget(self.show_button)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.show_button.toggled.connect(self.set_shown)
        self.set_shown(is_shown=False)

    def name(self, words: str, hint: str = "") -> None:
        """Give the field and its button their names."""
        super().name(words, hint)
        self.show_button.setAccessibleName(f"Show {words.lower()}")

    def value(self) -> str:
        """Return the passphrase."""
        return self.line.text()

    def show_value(self, value: object) -> None:
        """Put in a passphrase; None is empty."""
        self.line.setText("" if value is None else str(value))

    def set_shown(self, is_shown: bool) -> None:  # noqa: FBT001  Qt's toggled signal gives it by place
        """Show the letters or hide them."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.show_button.setText("Hide" if is_shown else "Show")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell from the letters that arrive whether Caps Lock is on: Qt does not say."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text()
            if typed.isalpha() and typed.upper() != typed.lower():
                has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps_noticed.emit(typed.isupper() != has_shift)
        return super().eventFilter(watched, event)


class CapsHint(QWidget):
    """One line that stands there only while Caps Lock is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(f"▲ {CAPS_WORDS}", "amber")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        self.hide()

    def notice(self, is_on: bool) -> None:  # noqa: FBT001  a signal gives it by place
        """Show or hide the line."""
        if is_on and self.isHidden():
            say(self, CAPS_WORDS)
        self.setVisible(is_on)


class NewPassphrase(QWidget):
    """A passphrase typed twice, with a sentence on its strength while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form(is_stacked=True)
        self.first, self.second = PassphraseField(), PassphraseField()
        self.form.add_row("first", "&Passphrase", self.first)
        self.strength = label("", "hint", wraps=True)
        self.form.add_row("second", "Passphrase &again", self.second)
        self.caps = CapsHint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.form, self.strength, self.caps):
            layout.addWidget(widget)
        self.first.edited.connect(self._judge)
        self.second.edited.connect(self._judge)
        for field in (self.first, self.second):
            field.caps_noticed.connect(self.caps.notice)
        self._judge()

    def _judge(self) -> None:
        typed = self.first.value()
        weakness = judge(typed)
        if not typed:
            words = "Three or four unrelated words are strong and easy to remember. Nobody can look it up for you."
        elif weakness:
            words = f"○ {weakness}."
        elif self.second.value() == typed:
            words = "● Strong enough, and both are the same."
        else:
            words = "● Strong enough. Now type it again."
        self.strength.setText(words)

    def passphrase(self) -> str:
        """Return the passphrase; where it is weak or the two differ, say so beside the field and return nothing."""
        weakness = judge(self.first.value())
        problems = {"first": f"{weakness}."} if weakness else {}
        if not weakness and self.first.value() != self.second.value():
            problems = {"second": "The two are not the same. Type it again."}
        self.form.set_problems(problems)
        return "" if problems else self.first.value()

    def clear(self) -> None:
        """Forget both."""
        self.form.set_values({"first": "", "second": ""})
        self._judge()
