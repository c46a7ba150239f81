"""Filters that choose one of a few: by state, by officer, by type; they stand beside the typed filter."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.ui.widgets.choice_fields import ComboBox
from monitor_desk.ui.widgets.flow import FlowLayout

_WIDEST, _LIST = 156, 220


class ChoiceFilters(QWidget):
    """A row of lists; the first line of each lets everything through."""

    changed = Signal()

    def __init__(self, kinds: Mapping[str, tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ComboBox] = {}
        self._all: dict[str, str] = {}
        layout = FlowLayout(self, gap=8)
        for key, (name, everything) in kinds.items():
            box = ComboBox()
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(_WIDEST)
            box.view().setMinimumWidth(_LIST)
            box.addItem(everything)
            box.activated.connect(self._chosen)
            self.boxes[key], self._all[key] = box, everything
            layout.addWidget(box)

    def offer(self, key: str, words: Iterable[str]) -> None:
        """Offer these words; what was chosen stays chosen as long as it is among them."""
        box, chosen = self.boxes[key], self.value(key)
        offered = sorted({word for word in words if word} | ({chosen} if chosen else set()), key=str.casefold)
        if [box.itemText(at) for at in range(1, box.count())] == offered:
            return
        box.clear()
        box.addItems([self._all[key], *offered])
        box.setCurrentText(chosen or self._all[key])

    def offer_fixed(self, key: str, words: Iterable[str]) -> None:
        """Offer these words in this order."""
        self.boxes[key].clear()
        self.boxes[key].addItems([self._all[key], *words])

    def value(self, key: str) -> str:
        """Return what is chosen, empty for everything."""
        return self.boxes[key].currentText() if self.boxes[key].currentIndex() > 0 else ""

    def chosen(self) -> dict[str, str]:
        """Return what is chosen, by key; what lets everything through is left out."""
        return {key: value for key in self.boxes if (value := self.value(key))}

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose as before."""
        for key, box in self.boxes.items():
            wanted = chosen.get(key, "")
            if wanted and box.findText(wanted) < 0:
                box.addItem(wanted)
            box.setCurrentIndex(max(0, box.findText(wanted)) if wanted else 0)
        self.changed.emit()

    def _chosen(self) -> None:
        self.changed.emit()
