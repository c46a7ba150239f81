"""The outline with what is done to the structure: add, move, retire, delete; each one undoable step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import Question, QuestionType
from monitor_desk.ui.forms.add_dialog import AddQuestionDialog, AddSectionDialog
from monitor_desk.ui.forms.outline import ABOUT, Outline
from monitor_desk.ui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.domain.forms.model import Form
    from monitor_desk.ui.forms.session import FormSession

_WIDEST = 360


class OutlinePane(QWidget):
    """Changes the structure of the form of a session."""

    leaving = Signal()  # before the structure changes: store what is typed
    kept = Signal(object)  # Spot: the structure changed, and this is where the officer now is
    refused = Signal(object)  # DeskError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: FormSession | None = None
        self._home, self._after = "", ""
        self._build()
        self._connect()

    def show_session(self, session: FormSession) -> None:
        """Change the structure of another form from now on."""
        self._session = session

    def add_question(self) -> None:
        """Ask for the words of a question and put it below what is chosen; a form without a section gets one first."""
        session, spot = self._session, self.outline.current()
        if session is None:
            return
        sections = session.form.sections
        if not sections:
            self.add_section()
            return
        self._home, self._after = spot.section or sections[-1].id, spot.question
        self.dialog = AddQuestionDialog(session.form.section(self._home).title, self)
        self.dialog.acted.connect(self._question_named)
        self.dialog.open()

    def add_section(self) -> None:
        """Ask for the title of a section and put it below the one that is chosen."""
        self.section_dialog = AddSectionDialog(self)
        self.section_dialog.acted.connect(self._section_named)
        self.section_dialog.open()

    def step(self, spot: Spot, by: int) -> None:
        """Move a part one up or down."""

        def edit(form: Form) -> tuple[Form, Spot]:
            return editing.step(form, spot, by)

        self._do(edit)

    def drop(self, spot: Spot, section: str, at: int) -> None:
        """Put a question at a place of a section, or a section at a place among the sections."""

        def edit(form: Form) -> tuple[Form, Spot]:
            if not spot.question:
                now = [each.id for each in form.sections].index(spot.section)
                return editing.move_section(form, spot.section, at - (now < at)), spot
            inside = [each.id for each in form.section(section).questions]
            is_earlier = spot.section == section and inside.index(spot.question) < at
            return editing.move_question(form, spot, section, at - is_earlier)

        self._do(edit)

    def retire(self) -> None:
        """Retire what is chosen, or take it back."""
        spot = self.outline.current()

        def edit(form: Form) -> tuple[Form, Spot]:
            return editing.retire(form, spot, is_retired=not editing.is_retired(form, spot)), spot

        if spot != ABOUT:
            self._do(edit)

    def delete(self) -> None:
        """Delete what no version ever used."""
        session, spot = self._session, self.outline.current()

        def edit(form: Form) -> tuple[Form, Spot]:
            published = session.published if session is not None else ()
            return editing.remove(form, spot, published), Spot(spot.section) if spot.question else ABOUT

        if spot != ABOUT:
            self._do(edit)

    def show_buttons(self) -> None:
        """Offer what can be done with what is chosen."""
        session, spot = self._session, self.outline.current()
        is_part = session is not None and spot != ABOUT and editing.is_there(session.form, spot)
        for button in (self.up_button, self.down_button, self.retire_button):
            button.setEnabled(is_part)
        self.delete_button.setVisible(False)
        if session is not None and is_part:
            self.delete_button.setVisible(not editing.was_used(spot, session.published))
            self.retire_button.setText("Take back" if editing.is_retired(session.form, spot) else "Retire")

    def _build(self) -> None:
        self.outline = Outline()
        self.add_question_button = Button("Add question…", icon="add")
        self.add_section_button = Button("Add section…")
        self.up_button = IconButton("up", "Move up (Alt+Up)")
        self.down_button = IconButton("down", "Move down (Alt+Down)")
        self.retire_button, self.delete_button = Button("Retire"), Button("Delete")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.outline, 1)
        adding = (self.add_question_button, self.add_section_button)
        changing = (self.up_button, self.down_button, self.retire_button, self.delete_button)
        for buttons in (adding, changing):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        self.setMaximumWidth(_WIDEST)
        self.setFocusProxy(self.outline)

    def _connect(self) -> None:
        self.outline.stepped.connect(self.step)
        self.outline.dropped.connect(self.drop)
        self.outline.retire_requested.connect(self.retire)
        self.outline.add_requested.connect(self.add_question)
        self.add_question_button.clicked.connect(self.add_question)
        self.add_section_button.clicked.connect(self.add_section)
        self.up_button.clicked.connect(self._up)
        self.down_button.clicked.connect(self._down)
        self.retire_button.clicked.connect(self.retire)
        self.delete_button.clicked.connect(self.delete)

    def _question_named(self) -> None:
        new = Question(id="", type=QuestionType(str(self.dialog.type.value())), ask=self.dialog.ask.value())

        def edit(form: Form) -> tuple[Form, Spot]:
            return editing.add_question(form, self._home, new, after=self._after)

        self._do(edit)

    def _section_named(self) -> None:
        title, after = self.section_dialog.name_field.value(), self.outline.current().section

        def edit(form: Form) -> tuple[Form, Spot]:
            return editing.add_section(form, title, after=after)

        self._do(edit)

    def _do(self, edit: Callable[[Form], tuple[Form, Spot]]) -> None:
        """Store what is typed, then the edit; say where the officer now is."""
        session = self._session
        if session is None:
            return
        self.leaving.emit()
        try:
            form, spot = edit(session.form)
        except DeskError as refusal:
            self.refused.emit(refusal)
            return
        session.keep(form)
        self.kept.emit(spot)

    def _up(self) -> None:
        self.step(self.outline.current(), -1)

    def _down(self) -> None:
        self.step(self.outline.current(), 1)
