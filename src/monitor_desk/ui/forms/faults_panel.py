"""What keeps a form from being put in use, each line a way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from monitor_desk.ui.forms.words import FIELD_WORDS
from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.forms.faults import FormFault
    from monitor_desk.domain.forms.model import Form

_MOST = 6


class FaultsPanel(QFrame):
    """Lists the first faults; hidden while there is none."""

    asked = Signal(int)  # number of the fault, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.headline, self.more = label("", "strong", wraps=True), label("", "muted")
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self.headline)
        layout.addLayout(self._links)
        layout.addWidget(self.more)
        self._shown: list[str] = []
        self.hide()

    def show_faults(self, faults: Sequence[FormFault], form: Form) -> None:
        """Show the faults of a form."""
        lines = [fault_words(fault, form) for fault in faults]
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, line in enumerate(lines[:_MOST]):
            link = LinkLine(line, self)
            link.setProperty("number", number)
            link.clicked.connect(self._pressed)
            self._links.addWidget(link)
        count = "1 fault keeps" if len(lines) == 1 else f"{len(lines)} faults keep"
        self.headline.setText(f"■ {count} this form from being put in use")
        self.more.setText(f"… and {len(lines) - _MOST} more")
        self.more.setVisible(len(lines) > _MOST)
        self.setVisible(bool(lines))

    def _pressed(self) -> None:
        self.asked.emit(int(self.sender().property("number")))


def fault_words(fault: FormFault, form: Form) -> str:
    """Return a fault with the words of its place."""
    if not fault.section:
        return f"The form: {_words(fault)}"
    section = form.sections[fault.section - 1]
    if not fault.question:
        return f"{section.title or section.id}: {_words(fault)}"
    question = section.questions[fault.question - 1]
    return f"{section.title or section.id}, {question.ask or question.id}: {_words(fault)}"


def _words(fault: FormFault) -> str:
    return f"“{FIELD_WORDS.get(fault.field, fault.field)}” {fault.sentence}" if fault.field else fault.sentence
