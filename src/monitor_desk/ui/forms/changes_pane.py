"""What differs from the version in use, each line a way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms.comparing import ChangeKind
from monitor_desk.ui.forms.held import held_in
from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.forms.comparing import FormChange


class ChangesPane(QWidget):
    """Lists the changes by what happened."""

    asked = Signal(object)  # Spot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[FormChange] | None = None
        self.links: list[LinkLine] = []
        self._card = Card("What differs from the version in use")
        self._card.body.addStretch(1)
        self.empty = EmptyState()
        self._area = Scrolled(held_in(self._card))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.empty)

    def show_changes(self, changes: Sequence[FormChange], *, has_version: bool) -> None:
        """Show what differs."""
        why = (
            "Nothing differs from the version in use." if has_version else "No version is in use yet: all of it is new."
        )
        self.empty.show_words(why)
        self.empty.setVisible(not changes)
        self._area.setVisible(bool(changes))
        if changes == self._changes:
            return
        self._changes, self.links = changes, []
        body = self._card.body
        while (item := body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for kind in ChangeKind:
            lines = [change for change in changes if change.kind is kind]
            if lines:
                body.addWidget(label(f"{kind} ({len(lines)})", "section"))
            for change in lines:
                body.addWidget(self._line(change))
        body.addStretch(1)

    def _line(self, change: FormChange) -> QWidget:
        if change.spot is None:
            return label(change.words, wraps=True)
        link = LinkLine(change.words)
        link.setProperty("spot", change.spot)
        link.clicked.connect(self._pressed)
        self.links.append(link)
        return link

    def _pressed(self) -> None:
        self.asked.emit(self.sender().property("spot"))
