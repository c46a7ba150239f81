"""A short list of facts: label left, value right; a value may hold states and links."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill, PillSpec

Part = str | PillSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; `value` is words, a state, or several of both in a row; a `link` makes the words a button."""

    name: str
    value: Part | Sequence[Part]
    is_strong: bool = False
    link: str = ""


class FactsList(QWidget):
    """Shows facts and tells which linked one is opened."""

    opened = Signal(str)  # the fact's link

    def __init__(self, parent: QWidget | None = None, *, label_width: int = 118) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self._shell = QVBoxLayout(self)
        self._shell.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, fact in enumerate(facts):
            name = label(fact.name, "muted", wraps=True)
            name.setFixedWidth(self._label_width)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(fact), line, 1)
        self._shell.addWidget(self._body)

    def _value(self, fact: Fact) -> QWidget:
        if fact.link and isinstance(fact.value, str):
            link = LinkLine(fact.value)
            link.setAccessibleName(f"{fact.name}: {fact.value}")
            link.setProperty("link", fact.link)
            link.clicked.connect(self._pressed)
            return link
        if isinstance(fact.value, str):
            words = label(fact.value, "strong" if fact.is_strong else "", wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            return words
        parts = [fact.value] if isinstance(fact.value, PillSpec) else fact.value
        row = QWidget()
        flow = FlowLayout(row, gap=6, row_gap=4)
        for part in parts:
            flow.addWidget(Pill(part) if isinstance(part, PillSpec) else label(part))
        return row

    def _pressed(self) -> None:
        self.opened.emit(str(self.sender().property("link")))
