"""Pick one of many by typing part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from monitor_desk.ui.widgets.fields import LineField

SHOWN = 12


class PickField(LineField):
    """Finds as it is typed; holds the id of what was picked, so that two of one name stay apart."""

    def __init__(self, parent: QWidget | None = None, *, hint: str = "Type part of the name") -> None:
        super().__init__(parent)
        self._choices: Sequence[tuple[object, str]] = ()
        self._value: object = None
        self.line.setPlaceholderText(hint)
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SHOWN)
        self.line.setCompleter(completer)
        self._completer = completer
        popup = QListView()
        popup.setAccessibleName("What fits")
        completer.setPopup(popup)
        completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self.line.textEdited.connect(self._typed)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these (id, words) pairs."""
        self._choices = choices
        self._words.setStringList([words for _, words in choices])
        self.show_value(self._value)

    def value(self) -> object:
        """Return the id that was picked, None if none was."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show the words of an id."""
        self._value = value
        self.line.setText(next((words for own, words in self._choices if own == value), ""))
        self.line.setCursorPosition(0)

    def problem(self) -> str:
        """Say that what is typed is none of the choices."""
        typed = self.line.text().strip()
        return f"Nothing called “{typed}” here. Choose one from the list." if typed and self._value is None else ""

    def focus_left(self) -> None:
        """Take the only choice whose words are what was typed."""
        if self._value is None:
            typed = self.line.text().strip().casefold()
            same = [own for own, words in self._choices if words.casefold() == typed]
            if typed and len(same) == 1:
                self.show_value(same[0])
        super().focus_left()

    def _typed(self) -> None:
        self._value = None

    def _picked(self, index: QModelIndex) -> None:
        proxy = self._completer.completionModel()
        if isinstance(proxy, QAbstractProxyModel):
            self._value = self._choices[proxy.mapToSource(index).row()][0]
            self.edited.emit(self.draft())
            self.settle()
