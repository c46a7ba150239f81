"""The audit of actuals of a check: figures, variances, totals by week and person, and the samples looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.dates import say_date
from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.audit_body import AuditBody
from monitor_desk.ui.checks.actuals.take_out import TakeOutDialog
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.labels import ElidedLabel
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from monitor_desk.domain.check_file import AuditRow, CheckFile
    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.checks.actuals.view import AuditView
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

_NONE = (
    "An audit of actuals compares care as it was planned with care as it was delivered, care visit by care visit, "
    "from the spreadsheet that the provider sends."
)
_NONE_SETTLED = "No spreadsheet of planned and delivered care was read for this check."
_READING = "The audit is being read."


class ActualsPane(QWidget):
    """Shows one audit of the check at a time, read on the worker when it is first looked at."""

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._file: CheckFile | None = None
        self._views: dict[str, AuditView] = {}  # by the check sum of what is kept
        self._under_way = ""
        self._wanted: UUID | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.audit = ChoiceField([])
        self.audit.name("Audit")
        self.name = ElidedLabel("", "strong")
        self.read_button = Button("Read a spreadsheet…")
        self.sample_button = Button("Draw a sample…")
        self.out_button = Button("Take out…")
        self.empty, self.waiting = EmptyState(), EmptyState(_READING)
        self.body = AuditBody(self._desk)
        nothing = Card()
        nothing.body.addWidget(self.empty)
        self._nothing = nothing
        self.shown = QStackedWidget()
        for page in (nothing, self.waiting, self.body):
            self.shown.addWidget(page)
        self._bar = QWidget()
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.audit)
        line.addWidget(self.name, 1)
        for button in (self.read_button, self.sample_button, self.out_button):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self._bar)
        layout.addWidget(Scrolled(self.shown), 1)
        self.setFocusProxy(self.body.tabs)

    def _connect(self) -> None:
        self.read_button.clicked.connect(self.read_spreadsheet)
        self.empty.acted.connect(self.read_spreadsheet)
        self.waiting.acted.connect(self._load)
        self.sample_button.clicked.connect(self.draw_sample)
        self.body.samples.list.empty_acted.connect(self.draw_sample)
        self.out_button.clicked.connect(self.take_out)
        self.audit.edited.connect(self._show_chosen)

    def show_file(self, file: CheckFile) -> int | None:
        """Show the audits of a check; return how many there are, None for none."""
        self._file = file
        held = {row.content_sha256 for row in file.audits}
        self._views = {one: view for one, view in self._views.items() if one in held}
        kept = self.audit.value()
        self.audit.set_choices([(row.id, _title(row)) for row in reversed(file.audits)])
        ids = [row.id for row in reversed(file.audits)]
        self.audit.set_value(next((one for one in (self._wanted, kept, *ids) if one in ids), None))
        if self._wanted in ids:
            self._wanted = None
        self._show_buttons(file)
        self._show_chosen()
        return len(file.audits) or None

    def showEvent(self, event: QShowEvent) -> None:
        """Read the audit when it is first looked at."""
        super().showEvent(event)
        self._show_chosen()

    def read_spreadsheet(self) -> None:
        """Ask for a spreadsheet, its columns and the limits."""
        from monitor_desk.ui.checks.actuals.read_dialog import ReadActualsDialog

        if self._file is not None:
            view = self._view()
            settings = view.audit.settings if view else None
            dialog = ReadActualsDialog(self._desk, self._tasks, self._file, self, settings=settings)
            dialog.kept.connect(self._kept)
            dialog.open()

    def draw_sample(self) -> None:
        """Ask how care visits are drawn from the audit that is shown."""
        from monitor_desk.ui.checks.actuals.sample_dialog import SampleDialog

        row, view = self._row(), self._view()
        if self._file is not None and row is not None and view is not None:
            dialog = SampleDialog(self._desk, self._tasks, self._file, (row.id, view.audit), self)
            dialog.drawn.connect(self.body.show_sample)
            dialog.open()

    def take_out(self) -> None:
        """Take the audit that is shown out, once it is confirmed."""
        row = self._row()
        if row is not None:
            TakeOutDialog(self._desk, row, self).open()

    def _show_buttons(self, file: CheckFile) -> None:
        is_open, is_any = not is_settled(file.check), bool(file.audits)
        for button in (self.read_button, self.sample_button, self.out_button):
            button.setVisible(is_open)
        self._bar.setVisible(is_any)
        self.audit.setVisible(len(file.audits) > 1)
        self.name.setVisible(len(file.audits) == 1)
        self.empty.show_words(_NONE if is_open else _NONE_SETTLED, "Read a spreadsheet…" if is_open else "")

    def _row(self) -> AuditRow | None:
        chosen = self.audit.value()
        return next((row for row in self._file.audits if row.id == chosen), None) if self._file else None

    def _view(self) -> AuditView | None:
        row = self._row()
        return self._views.get(row.content_sha256) if row else None

    def _show_chosen(self, _chosen: object = None) -> None:
        row, view = self._row(), self._view()
        self.sample_button.setEnabled(view is not None)
        if self._file is None or row is None:
            self.shown.setCurrentWidget(self._nothing)
            return
        self.name.show_words(_title(row))
        self.body.show_samples(self._file, row.id, is_open=not is_settled(self._file.check))
        if view is not None:
            self.body.show_view(row, view)
            self.shown.setCurrentWidget(self.body)
        elif self.isVisible():
            self._load()

    def _load(self) -> None:
        """Read what was kept of the chosen audit; what comes after another was chosen is kept for later."""
        row = self._row()
        self.shown.setCurrentWidget(self.waiting)
        if row is None or self._under_way == row.content_sha256:
            return
        from monitor_desk.ui.checks.actuals.view import view_of

        checks, audit_id, held = self._desk.checks, row.id, row.content_sha256
        self._under_way = held
        self.waiting.show_words(_READING)

        def work(report: Report) -> AuditView:
            return view_of(checks.audit(audit_id), report)

        def take(view: AuditView) -> None:
            self._under_way = ""
            self._views[held] = view
            self._show_chosen()

        self._tasks.run("Reading the audit", work, take, self._cannot_read)

    def _cannot_read(self, refusal: DeskError) -> None:
        self._under_way = ""
        self.waiting.show_words(str(refusal), "Try again")

    def _kept(self, audit_id: UUID) -> None:
        """Show the new audit, whether the page has heard of it by now or not."""
        self._wanted = audit_id
        if self._file is not None and any(row.id == audit_id for row in self._file.audits):
            self.show_file(self._file)


def _title(row: AuditRow) -> str:
    return f"{row.name}, read on {say_date(row.read_on)}" if row.read_on else row.name
