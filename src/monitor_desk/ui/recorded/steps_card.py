"""What can be done with a visit or check next; a step that is stopped says in a sentence by what."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.life_steps import PossibleStep
from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label


class StepsCard(Card):
    """Lists the steps; pressing one asks for what it needs."""

    asked = Signal(str)  # key of the step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("What can be done next", parent)
        self.links: dict[str, LinkLine] = {}
        self._inner: QWidget | None = None

    def show_steps(self, steps: Sequence[PossibleStep]) -> None:
        """Show other steps."""
        focused = next((key for key, link in self.links.items() if link.hasFocus()), "")
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget(self)
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        self.links = {}
        for step in steps:
            self._add(rows, step)
        self.body.addWidget(self._inner)
        self._inner.show()
        self.setVisible(bool(steps))
        if focused in self.links:
            self.links[focused].setFocus()

    def _add(self, rows: QVBoxLayout, step: PossibleStep) -> None:
        link = LinkLine(step.words)
        link.setProperty("step", step.key)
        link.setAccessibleName(f"{step.words}, stopped" if step.stopped_by else step.words)
        link.setAccessibleDescription(step.stopped_by)
        link.clicked.connect(self._pressed)
        rows.addWidget(link)
        self.links[step.key] = link
        if step.stopped_by:
            rows.addWidget(label(f"■ {step.stopped_by}", "hint", wraps=True))

    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("step")))
