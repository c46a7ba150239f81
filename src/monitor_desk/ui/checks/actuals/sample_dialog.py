"""Drawing a sample of care visits: how, how many, and the seed by which a colleague draws the same again."""

from __future__ import annotations

from secrets import randbelow
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from monitor_desk.domain.actuals import SampleMethod, draw
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.checks.actuals.reading_work import lines_again
from monitor_desk.ui.checks.actuals.working_dialog import WorkingDialog
from monitor_desk.ui.records.dialog_drafts import DialogDrafts
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.choice_fields import AnswerField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.actuals import ActualsAudit
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

_USUAL_SIZE, _SEEDS, _WIDTH = 25, 9_999, 560
_LEAD: Final = "Care visits to look at against rota, daily record and invoice. The spreadsheet is read again for them."
_HOW: Final = {
    SampleMethod.RANDOM: (
        "Every care visit is as likely as any other. The same seed draws the same sample again; a larger sample of it "
        "holds the smaller one."
    ),
    SampleMethod.EVERY_NTH: "Spread evenly over the rows; the seed is the number of the care visit to begin with.",
    SampleMethod.HIGHEST_VARIANCE: "Those that depart most from their plan in minutes; it says nothing of the others.",
}


class SampleDialog(WorkingDialog):
    """Draws and keeps a sample of one audit."""

    drawn = Signal(object)  # id of the sample

    def __init__(
        self,
        desk: Desk,
        tasks: TaskRunner,
        file: CheckFile,
        audited: tuple[UUID, ActualsAudit],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, "Draw a sample", "Draw the sample", parent, lead=_LEAD)
        self._desk = desk
        self._audit_id, self._audit = audited
        self.setMinimumWidth(_WIDTH)
        self.method = AnswerField(
            [(method, method.value.capitalize(), str(at)) for at, method in enumerate(SampleMethod, start=1)]
        )
        self.size_field, self.seed = NumberField(), NumberField()
        self.how = label("", "muted", wraps=True)
        self.form.add_row("method", "&How", self.method)
        self.form.add_row("size", "How &many", self.size_field, f"Of {self._audit.lines:,} care visits")
        self.form.add_row("seed", "&Seed", self.seed, "A number; type a colleague’s to draw what they drew")
        self.body.addWidget(self.how)
        self.body.addWidget(self.strip)
        self.size_field.set_value(min(_USUAL_SIZE, self._audit.lines))
        self.seed.set_value(randbelow(_SEEDS) + 1)
        self.method.set_value(SampleMethod.RANDOM)
        self.drafts = DialogDrafts(desk, self, file.ref)
        self.method.changed.connect(self._show_method)
        self._show_method()

    def chosen(self) -> SampleMethod:
        """Return the method; without a choice it is at random."""
        return next((one for one in SampleMethod if one == self.method.value()), SampleMethod.RANDOM)

    def try_act(self) -> None:
        """Draw and keep the sample, or say beside the fields what stands against it."""
        problems = self.form.typing_problems() or self._missing()
        if problems:
            self.show_refusal(InvalidDraftError(problems))
            return
        self.form.set_problems({})
        size, seed = self.size_field.value() or 0, self.seed.value() or 1
        desk, audit_id, audit, method = self._desk, self._audit_id, self._audit, self.chosen()

        def work(report: Report) -> UUID:
            found = draw(lines_again(desk, audit_id, report), audit, method, size, seed)
            return desk.checks.keep_sample(audit_id, found, method=method.value, seed=seed)

        self.working.run("Drawing the sample", work, self._done)

    def _missing(self) -> dict[str, str]:
        """Return what is not given, or cannot be."""
        size, seed = self.size_field.value(), self.seed.value()
        problems = {} if size else {"size": "Give how many care visits are drawn"}
        if self.chosen() is not SampleMethod.HIGHEST_VARIANCE and (seed is None or seed < 1):
            problems["seed"] = "Give a number from 1 on"
        return problems

    def _done(self, sample_id: UUID) -> None:
        self.acted.emit()
        self.accept()
        self.drawn.emit(sample_id)

    def _show_method(self, _method: object = None) -> None:
        if self.method.value() is None:  # the same key again: a sample is always drawn in some way
            self.method.set_value(SampleMethod.RANDOM)
        method = self.chosen()
        self.how.setText(_HOW[method])
        self.form.set_row_visible("seed", is_visible=method is not SampleMethod.HIGHEST_VARIANCE)
