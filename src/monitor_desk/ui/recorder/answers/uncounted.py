"""Entries that a key may set aside: not applicable, not assessed, not seen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms.model import UNCOUNTED
from monitor_desk.ui.recorder.answers.asked import Asked
from monitor_desk.ui.recorder.answers.judgement import KeyField
from monitor_desk.ui.widgets.fields import Field


class SetAsideField(Field):
    """Entries, and beneath them the answers that never count; one of those hides the entries without losing them."""

    def __init__(self, entries: Field, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = entries
        self.aside = KeyField([one for one in asked.options if one.value in UNCOUNTED])
        self.aside.name(asked.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(entries)
        layout.addWidget(self.aside)
        self.control = entries.control
        self.setFocusProxy(entries.control)
        self._settled = ""
        entries.edited.connect(self._edited)
        entries.left.connect(self.focus_left)
        self.aside.edited.connect(self._edited)
        self.aside.changed.connect(self._chosen)

    def value(self) -> str:
        """Return why nothing is entered, else the entries."""
        return self.aside.value() or str(self.entries.value() or "")

    def show_value(self, value: object) -> None:
        """Show what is stored."""
        text = str(value or "")
        is_aside = text in UNCOUNTED
        self.aside.set_value(text if is_aside else "")
        if not is_aside:
            self.entries.set_value(text)
        self.entries.setVisible(not is_aside)

    def problem(self) -> str:
        """Return why the entries make no answer."""
        return "" if self.aside.value() else self.entries.problem()

    def name(self, words: str, hint: str = "") -> None:
        """Name the entries."""
        self.entries.name(words, hint)

    def _edited(self) -> None:
        self.edited.emit(self.draft())

    def _chosen(self) -> None:
        self.entries.setVisible(not self.aside.value())
        self.focus_left()
