"""One audit as it is shown: its figures at the side, its variances, totals and samples under tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.headline import figure_facts, kind_facts, source_facts
from monitor_desk.ui.checks.actuals.samples_pane import SamplesPane
from monitor_desk.ui.checks.actuals.totals_pane import PersonsPane, WeeksPane
from monitor_desk.ui.checks.actuals.variances_pane import VariancesPane
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.check_file import AuditRow, CheckFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.checks.actuals.view import AuditView

VARIANCES, WEEKS, PERSONS, SAMPLES = "variances", "weeks", "persons", "samples"
_SIDE, _NAMES, _KINDS = 344, 116, 196


class AuditBody(QWidget):
    """Holds the parts; a kind at the side opens its lines."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AuditView | None = None
        self._wanted: UUID | None = None
        self.tabs = TabBar("Parts of the audit")
        self.variances, self.weeks, self.persons = VariancesPane(), WeeksPane(), PersonsPane()
        self.samples = SamplesPane(desk)
        self._parts = {
            VARIANCES: ("Variances", self.variances),
            WEEKS: ("By week", self.weeks),
            PERSONS: ("By person", self.persons),
            SAMPLES: ("Samples", self.samples),
        }
        self._stack = QStackedWidget()
        for key, (words, part) in self._parts.items():
            self.tabs.add_tab(key, words)
            self._stack.addWidget(part)
        self.figures, self.kinds = FactsList(label_width=_NAMES), FactsList(label_width=_KINDS)
        self.source, self.notes = FactsList(label_width=_NAMES), label("", "muted", wraps=True)
        self._lay()
        self.tabs.opened.connect(self._tab_opened)
        self.kinds.opened.connect(self.show_kind)

    def _lay(self) -> None:
        figures, kinds, source = Card("Planned and delivered"), Card("Variances"), Card("Source")
        figures.body.addWidget(self.figures)
        figures.body.addWidget(self.notes)
        kinds.body.addWidget(self.kinds)
        source.body.addWidget(self.source)
        self._side = SideColumn((figures, kinds, source), _SIDE)
        left = QVBoxLayout()
        left.setSpacing(theme.CARD_GAP)
        left.addWidget(self.tabs)
        left.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(left, 1)
        layout.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_samples(self, file: CheckFile, audit_id: UUID, *, is_open: bool) -> None:
        """Show what was drawn from the audit."""
        self.tabs.set_count(SAMPLES, self.samples.show_audit(file, audit_id, is_open=is_open))
        if self._wanted is not None:
            self.show_sample(self._wanted)

    def show_view(self, row: AuditRow, view: AuditView) -> None:
        """Show what the audit found; the same again changes nothing."""
        self.source.set_facts(source_facts(row))
        if view is self._view:
            return
        self._view = view
        self.figures.set_facts(figure_facts(view.audit))
        self.kinds.set_facts(kind_facts(view.audit))
        self.notes.setText("\n".join(view.audit.notes))
        self.notes.setVisible(bool(view.audit.notes))
        for part in (self.variances, self.weeks, self.persons):
            part.show_view(view)
        self.tabs.set_count(VARIANCES, len(view.lines))
        self.tabs.set_count(WEEKS, len(view.audit.by_week))
        self.tabs.set_count(PERSONS, len(view.audit.by_person))

    def show_kind(self, kind: str) -> None:
        """List the variances of one kind."""
        self.tabs.open_tab(VARIANCES)
        self.variances.choose_kind(kind)
        self.variances.setFocus()

    def show_sample(self, sample_id: UUID) -> None:
        """Show a sample that was just drawn, once it is known."""
        is_known = self.samples.choose_sample(sample_id)
        self._wanted = None if is_known else sample_id
        if is_known:
            self.tabs.open_tab(SAMPLES)
            self.samples.setFocus()

    def _tab_opened(self, key: str) -> None:
        self._stack.setCurrentWidget(self._parts[key][1])
