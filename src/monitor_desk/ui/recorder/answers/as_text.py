"""A field whose value is the text of an answer, whatever it shows; and several fields that make one such text."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label

NARROW = 118  # the words before a field of an answer, as in the drawing


class AsText(Field):
    """Holds a field and gives its value as text."""

    def __init__(
        self,
        inner: Field,
        to_text: Callable[[object], str],
        from_text: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.inner = inner
        self._to_text, self._from_text = to_text, from_text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(inner)
        self.control = inner.control
        self.setFocusProxy(inner.control)
        inner.edited.connect(self.edited)
        inner.left.connect(self.focus_left)
        inner.changed.connect(self.settle)
        self._settled = self.value()

    def value(self) -> str:
        """Return the answer's text."""
        return self._to_text(self.inner.value())

    def show_value(self, value: object) -> None:
        """Show an answer's text."""
        self.inner.set_value(self._from_text(str(value or "")))

    def draft(self) -> object:
        """Return the words as typed."""
        return self.inner.draft()

    def set_draft(self, draft: object) -> None:
        """Bring back the words as typed."""
        self.inner.set_draft(draft)

    def problem(self) -> str:
        """Return why what is typed makes no answer."""
        return self.inner.problem()

    def name(self, words: str, hint: str = "") -> None:
        """Name the control."""
        self.inner.name(words, hint)

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Mark the control."""
        self.inner.mark_wrong(is_wrong=is_wrong)

    def add_beside(self, widget: QWidget) -> None:
        """Put something right of the control, such as a unit."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(widget)
            layout.addStretch(1)


class PartsField(Field):
    """Several fields, each with its words before it, whose values together are one answer's text."""

    def __init__(
        self,
        to_text: Callable[[Mapping[str, object]], str],
        from_text: Callable[[str], Mapping[str, object]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_text, self._from_text = to_text, from_text
        self.parts: dict[str, Field] = {}
        self._words: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, NARROW)
        self._grid.setColumnStretch(1, 1)
        self._settled = ""

    def add(self, key: str, words: str, field: Field) -> None:
        """Add a part under the others."""
        line = self._grid.rowCount()
        name = label(words, "muted", wraps=True)
        name.setFixedWidth(NARROW)
        name.setMinimumHeight(32)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, line, 1)
        if not self.parts:
            self.control = field.control
            self.setFocusProxy(field.control)
        self.parts[key] = field
        self._words[key] = words
        field.edited.connect(self._edited)
        field.left.connect(self.focus_left)
        field.changed.connect(self._edited)

    def value(self) -> str:
        """Return the answer's text; empty while every part is."""
        return self._to_text({key: field.value() for key, field in self.parts.items()})

    def show_value(self, value: object) -> None:
        """Show an answer's text in its parts."""
        for key, held in self._from_text(str(value or "")).items():
            if key in self.parts:
                self.parts[key].set_value(held)

    def problem(self) -> str:
        """Return why one of the parts makes no value."""
        return next((found for field in self.parts.values() if (found := field.problem())), "")

    def name(self, words: str, hint: str = "") -> None:
        """Name every part with its question."""
        for key, field in self.parts.items():
            field.name(f"{words}: {self._words[key]}", hint)

    def _edited(self) -> None:
        self.edited.emit(self.draft())
