"""A condition as plain text, with the list of what it can refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from monitor_desk.domain.forms.expression_nodes import FUNCTIONS
from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.domain.forms.references import FACTS
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from monitor_desk.domain.forms.model import Form

_LONGEST = 60


class LogicField(LongTextField):
    """Typed as text; Insert offers the questions by section, the facts of the visit, and the functions."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.insert_button = Button("Insert…")
        row = QHBoxLayout()
        row.addWidget(self.insert_button)
        row.addStretch(1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setSpacing(4)
            layout.addLayout(row)
        self.insert_button.clicked.connect(self._open)

    def name(self, words: str, hint: str = "") -> None:
        """Name the text and its button."""
        super().name(words, hint)
        self.insert_button.setAccessibleName(f"{words}: insert a question, fact or function")

    def menu(self) -> QMenu:
        """Return what can be inserted; each action holds its text."""
        menu = QMenu(self)
        for section in self._form.sections:
            held = menu.addMenu(_short(section.title or section.id))
            for question in section.questions:
                if question.type is not QuestionType.GUIDANCE:
                    _add(held, _short(question.ask), f"${{{section.id}.{question.id}}}")
        facts = menu.addMenu("Visit and contract")
        for fact in sorted(FACTS):
            _add(facts, fact, f"${{{fact}}}")
        functions = menu.addMenu("Functions")
        for words in ("and", "or", "not()", "=", "!=", *(f"{name}()" for name in sorted(FUNCTIONS) if name != "not")):
            _add(functions, words, f" {words} " if words.isalpha() or "=" in words else words)
        return menu

    def insert(self, action: QAction) -> None:
        """Put what was chosen where the cursor stands."""
        self.page.insertPlainText(str(action.data()))
        self.page.setFocus()

    def _open(self) -> None:
        menu = self.menu()
        chosen = menu.exec(self.insert_button.mapToGlobal(self.insert_button.rect().bottomLeft()))
        if chosen is not None:
            self.insert(chosen)
        menu.deleteLater()


def _add(menu: QMenu, words: str, text: str) -> None:
    menu.addAction(words).setData(text)


def _short(words: str) -> str:
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return shown.replace("&", "&&")
