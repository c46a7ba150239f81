"""The fields of what is chosen in the outline, with its id and what a change of type took away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms import editing
from monitor_desk.ui.forms.outline import ABOUT
from monitor_desk.ui.forms.part_form import PartForm, PartPlace
from monitor_desk.ui.forms.parts import FormPlace, QuestionPlace, SectionPlace, form_rows, question_rows, section_rows
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from monitor_desk.domain.forms.editing import Spot
    from monitor_desk.domain.forms.faults import FormFault
    from monitor_desk.domain.forms.model import Form, Scale
    from monitor_desk.ui.forms.part_form import Row
    from monitor_desk.ui.forms.session import FormSession


class PartPane(Card):
    """Shows and keeps the fields of one part; another part or type of question has other fields."""

    stored = Signal()
    drafted = Signal()

    def __init__(self, tiers: list[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tiers = tiers
        self._session: FormSession | None = None
        self._scales: Mapping[str, Scale] = {}
        self._spot = ABOUT
        self._shape: object = None
        self.fields: PartForm | None = None
        self.heading, self.lost = label("", "card-title", wraps=True), label("", "amber", wraps=True)
        self.identity = label("", "hint", wraps=True)
        self.lost.hide()
        for widget in (self.heading, self.identity, self.lost):
            self.body.addWidget(widget)
        self._at = QVBoxLayout()
        self.body.addLayout(self._at, 1)

    def show_session(self, session: FormSession, scales: Mapping[str, Scale]) -> None:
        """Show parts of another form from now on; the form itself at first."""
        self._session, self._scales = session, scales
        self._shape = None
        self.show_spot(ABOUT)

    def show_spot(self, spot: Spot) -> None:
        """Show a part, its fields built anew if they are others."""
        session = self._session
        if session is None:
            return
        shape = _shape(session.form, spot)
        if shape == self._shape and self.fields is not None:
            self.fields.show_part()
            return
        if self.fields is not None:
            self.fields.hide()
            self.fields.deleteLater()
        if spot != self._spot:
            self.lost.hide()
        self._spot, self._shape = spot, shape
        self.fields = PartForm(self._rows(session.form, spot), session.current, _place(spot))
        self.fields.drafted.connect(self._drafted)
        self.fields.stored.connect(self._stored)
        self._at.addWidget(self.fields)
        self.heading.setText("About the form" if spot == ABOUT else "Question" if spot.question else "Section")
        key = spot.question or spot.section or session.form.id
        self.identity.setText(f"Id: {key}. It stays, so that earlier answers are found.")

    def show_faults(self, faults: Sequence[FormFault]) -> None:
        """Say beside the fields what is wrong with this part."""
        if self.fields is not None and self._session is not None:
            here = self.fields.place.number(self._session.form)
            self.fields.show_faults(fault for fault in faults if (fault.section, fault.question) == here)

    def go_to(self, field: str = "") -> None:
        """Put the keyboard into a field, the first one unless it is named."""
        if self.fields is not None:
            keys = self.fields.keys()
            self.fields.go_to(field if field in keys else keys[0])

    def finish(self) -> None:
        """Store everything that was typed."""
        if self.fields is not None:
            self.fields.finish()

    def _rows(self, form: Form, spot: Spot) -> list[Row]:
        scales = {**self._scales, **{scale.id: scale for scale in form.scales}}
        if spot == ABOUT:
            return form_rows(form, scales)
        if not spot.question:
            return section_rows(form, self._tiers)
        return question_rows(form, form.question(spot.section, spot.question), scales, self._tiers)

    def _drafted(self, form: Form) -> None:
        if self._session is not None:
            self._session.keep_typing(form)
            self.drafted.emit()

    def _stored(self, form: Form) -> None:
        if self._session is None:
            return
        words = _lost_words(self._session.form, form, self._spot)
        self._session.keep(form)
        self.show_spot(self._spot)
        self.lost.setText(words)
        self.lost.setVisible(bool(words))
        self.stored.emit()


def _place(spot: Spot) -> PartPlace:
    if spot == ABOUT:
        return FormPlace()
    return QuestionPlace(spot) if spot.question else SectionPlace(spot)


def _shape(form: Form, spot: Spot) -> object:
    """Return what decides which fields there are, and what the choices among them are."""
    if spot == ABOUT:
        return form.id, spot, form.scoring, form.scale
    if not spot.question:
        return form.id, spot
    return form.id, spot, form.question(spot.section, spot.question).type, form.scoring, form.scale


def _lost_words(before: Form, after: Form, spot: Spot) -> str:
    """Return what a change of type took away."""
    if not spot.question:
        return ""
    old, new = (form.question(spot.section, spot.question) for form in (before, after))
    lost = editing.lost_by(old, new.type) if old.type is not new.type else ()
    return f"▲ With the type went {', '.join(lost)}. Ctrl+Z brings it back." if lost else ""
