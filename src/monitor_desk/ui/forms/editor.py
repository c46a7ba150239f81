"""The editor of a form: outline left, the fields of what is chosen right, what is wrong above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.ui import theme
from monitor_desk.ui.forms.faults_panel import FaultsPanel
from monitor_desk.ui.forms.held import held_in
from monitor_desk.ui.forms.outline import ABOUT
from monitor_desk.ui.forms.outline_pane import OutlinePane
from monitor_desk.ui.forms.part_pane import PartPane
from monitor_desk.ui.forms.words import FIELD_OF
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from monitor_desk.domain.forms.faults import FormFault
    from monitor_desk.domain.forms.model import Form, Scale
    from monitor_desk.ui.forms.session import FormSession

_FAULTS_MS = 250


class FormEditor(QWidget):
    """Edits the form of a session."""

    refused = Signal(object)  # DeskError

    def __init__(self, tiers: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiers = tiers
        self._session: FormSession | None = None
        self.faults: list[FormFault] = []
        self._checked: Form | None = None
        self._build()
        self._connect()

    def show_session(self, session: FormSession, scales: Mapping[str, Scale]) -> None:
        """Edit another form."""
        self.finish()
        self._session = session
        self.structure.show_session(session)
        self.part.show_session(session, scales)
        self._check()
        self.outline.choose(ABOUT)
        self.structure.show_buttons()

    def refresh(self) -> None:
        """Show the form as it stands now; what is being typed stays."""
        session = self._session
        if session is None:
            return
        self._check()
        spot = self.outline.current()
        self.part.show_spot(spot if editing.is_there(session.form, spot) else ABOUT)
        self.part.show_faults(self.faults)
        self.structure.show_buttons()

    def finish(self) -> None:
        """Store everything that was typed."""
        self.part.finish()

    def go_to(self, spot: Spot, field: str = "") -> None:
        """Choose a part and put the keyboard into one of its fields."""
        self.outline.choose(spot)
        self.part.go_to(field)

    def _build(self) -> None:
        self.structure, self.part = OutlinePane(), PartPane(self._tiers)
        self.outline, self.faults_panel = self.structure.outline, FaultsPanel()
        self._area = Scrolled(held_in(self.faults_panel, self.part, gap=theme.CARD_GAP))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.structure, 3)
        layout.addWidget(self._area, 5)
        self.setFocusProxy(self.outline)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FAULTS_MS)

    def _connect(self) -> None:
        self.outline.chosen.connect(self._chosen)
        self.outline.entered.connect(self.part.go_to)
        self.structure.leaving.connect(self.finish)
        self.structure.kept.connect(self._kept)
        self.structure.refused.connect(self.refused)
        self.part.drafted.connect(self._soon.start)
        self.part.stored.connect(self.refresh)
        self.faults_panel.asked.connect(self._to_fault)
        self._soon.timeout.connect(self._check_and_show)

    def _chosen(self, spot: Spot) -> None:
        self.finish()
        if self._session is not None and editing.is_there(self._session.form, spot):
            self.part.show_spot(spot)
            self.part.show_faults(self.faults)
            self.structure.show_buttons()
            self._area.verticalScrollBar().setValue(0)

    def _kept(self, spot: Spot) -> None:
        self._check()
        self.outline.choose(spot)
        self.refresh()

    def _check(self) -> None:
        """Find the faults and mark them in the outline."""
        form = self._session.form if self._session is not None else None
        if form is not None and form is not self._checked:
            self._checked = form
            self.faults = faults_of(form, tiers=self._tiers)
            self.outline.show_form(form, {self._spot_of(fault) for fault in self.faults})
            self.faults_panel.show_faults(self.faults, form)

    def _check_and_show(self) -> None:
        self._check()
        self.part.show_faults(self.faults)

    def _spot_of(self, fault: FormFault) -> Spot:
        if not fault.section or self._session is None:
            return ABOUT
        section = self._session.form.sections[fault.section - 1]
        return Spot(section.id, section.questions[fault.question - 1].id if fault.question else "")

    def _to_fault(self, number: int) -> None:
        if number < len(self.faults):
            fault = self.faults[number]
            self.go_to(self._spot_of(fault), FIELD_OF.get(fault.field, fault.field))
