"""A KPI value: as the provider submitted it, the list behind it recounted with every key, and the verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.kpi_recount.words import VERDICTS, Basis, Measure
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.checks.values.drafts import ValueDrafts
from monitor_desk.ui.checks.values.list_dialog import ListDialog
from monitor_desk.ui.checks.values.recount_field import RecountField
from monitor_desk.ui.checks.values.recounting import Recounting
from monitor_desk.ui.checks.values.rows_field import RowsField
from monitor_desk.ui.records.dialog_drafts import mark_of
from monitor_desk.ui.records.field_widgets import widget_for
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LineField, LongTextField
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.kpi_recount import Recount
    from monitor_desk.domain.kpi_recount.rows import ListRow
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.checks.values.list_reading import TakenList
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.widgets.fields import Field

MEASURE_FIRST: Final = "Choose how the KPI is measured: it decides what is read from a list"
SETTLED: Final = "The check was concluded, closed or withdrawn, so this is only to be read."
_WIDTH: Final = 680
_ROWS, _RECOUNT = "list_rows", "recount"
_PARTS: Final = (
    (
        "",
        (
            ("ref", "KPI referen&ce"),
            ("title", "&KPI (needed)"),
            ("period", "&Period"),
            ("definition", "&Definition used"),
            ("measure", "&Measured as"),
            ("unit", "&Unit"),
        ),
    ),
    (
        "As submitted",
        (
            ("submitted", "&Submitted (needed)"),
            ("submitted_numerator", "&Numerator submitted"),
            ("submitted_denominator", "D&enominator submitted"),
            ("tolerance", "&Tolerance"),
        ),
    ),
    (
        "The list behind it",
        (
            ("basis", "Recounted &from"),
            ("how_chosen", "&How the sample was chosen"),
            ("out_of", "Sample &out of"),
            (_ROWS, "&Rows"),
            ("list_name", "&List"),
            ("list_sha256", "Fin&gerprint of the list"),
        ),
    ),
    (
        "Recount",
        ((_RECOUNT, "What the rows come to"), ("verdict", "&Verdict"), ("verdict_reason", "&Why this verdict")),
    ),
)
_COUNTED: Final = frozenset(
    {"measure", "unit", "submitted", "submitted_numerator", "submitted_denominator", "tolerance", "basis", "out_of"}
    | {_ROWS}
)
_MADE_OF: Final = ("submitted_numerator", "submitted_denominator")
_OF_SAMPLE: Final = ("how_chosen", "out_of")


class ValueDialog(Dialog):
    """Adds a value or changes one; of a settled check it is only read."""

    def __init__(
        self,
        desk: Desk,
        tasks: TaskRunner,
        draft: KpiValidation,
        parent: QWidget | None = None,
        *,
        value_id: UUID | None = None,
        is_settled: bool = False,
    ) -> None:
        verb = "Close" if is_settled else "Add KPI value" if value_id is None else "Keep KPI value"
        title = "Add KPI value" if value_id is None else "KPI value"
        super().__init__(title, verb, parent, lead=SETTLED if is_settled else "")
        self.setMinimumWidth(_WIDTH)
        self._desk, self._tasks, self._draft = desk, tasks, draft
        self._value_id, self._is_settled = value_id, is_settled
        self._computed = ""
        self.rows, self.recount = RowsField(), RecountField()
        self._build()
        self.form.set_values(draft.values())
        self.form.field("verdict").set_value(draft.verdict or None)
        self.recounting = Recounting(tasks, self._typed, self)
        self._connect()
        if is_settled:
            self._only_show()
        elif draft.check_id is not None:
            about = RecordRef("check", draft.check_id)
            self.drafts = ValueDrafts(desk, self, about, mark_of(str(value_id or "")))
        self._show_what_is_asked()
        self.recounting.ask(0)

    def _build(self) -> None:
        for title, fields in _PARTS:
            if title:
                self.form.add_section(title)
            for key, words in fields:
                hint = "" if key == _RECOUNT else KpiValidation.spec(key).hint
                self.form.add_row(key, words, self._widget(key), hint)
        self._foot.insertWidget(0, self.recount.pill)
        self._foot.insertWidget(1, self.recount.short)

    def _widget(self, key: str) -> Field:
        own: dict[str, Field] = {_ROWS: self.rows, _RECOUNT: self.recount}
        if key in own:
            return own[key]
        if key == "verdict":
            return ChoiceField([(word, word) for word in VERDICTS], nothing="As recounted")
        return widget_for(KpiValidation.spec(key), self._desk)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.recounting.recounted.connect(self._recounted)
        self.rows.import_asked.connect(self.import_list)

    def import_list(self) -> None:
        """Ask for a list and which of its columns are read."""
        measure = str(self.form.field("measure").value() or "")
        self.form.set_problems({} if measure else {"measure": MEASURE_FIRST})
        if measure:
            dialog = ListDialog(self._desk, self._tasks, measure, self)
            dialog.taken.connect(self._take_list)
            dialog.open()

    def act(self) -> None:
        """Store the value; raise `InvalidDraftError` naming each field that breaks a rule."""
        if self._is_settled:
            return
        value = replace(self._typed()[0], list_rows=self.rows.value())
        if self._value_id is None:
            self._value_id = self._desk.checks.add_value(value)
        else:
            self._desk.checks.change_value(self._value_id, value)

    def show_refusal(self, refusal: DeskError) -> None:
        """Say it beside its field, which may have been hidden."""
        for key in refusal.problems if isinstance(refusal, InvalidDraftError) else ():
            if key in self.form.keys():  # noqa: SIM118  a form is no mapping
                self.form.set_row_visible(key, is_visible=True)
        super().show_refusal(refusal)

    def _typed(self) -> tuple[KpiValidation, tuple[ListRow, ...]]:
        """Return what stands in the fields, and the rows apart; what is not asked for is empty."""
        shown = {key: self.form.field(key) for _, fields in _PARTS for key, _ in fields if key not in {_ROWS, _RECOUNT}}
        typed: dict[str, Any] = {
            key: KpiValidation.spec(key).blank() if key in self._not_asked() else field.value()
            for key, field in shown.items()
        }
        typed["verdict"] = typed["verdict"] or ""
        unread = "" if self.rows.rows else self.rows.value()
        return replace(self._draft, **typed, list_rows=unread), self.rows.rows

    def _not_asked(self) -> set[str]:
        """Return the fields that this measure and basis do without; one that was stored stays to be seen."""
        hidden: set[str] = set()
        if self.form.field("measure").value() not in {Measure.PERCENTAGE, Measure.AVERAGE}:
            hidden.update(_MADE_OF)
        if self.form.field("basis").value() != Basis.SAMPLE:
            hidden.update(_OF_SAMPLE)
        return {key for key in hidden if not getattr(self._draft, key)}

    def _show_what_is_asked(self) -> None:
        hidden = self._not_asked()
        for key in (*_MADE_OF, *_OF_SAMPLE):
            self.form.set_row_visible(key, is_visible=key not in hidden)
        self.rows.show_measure(str(self.form.field("measure").value() or ""))
        self._show_source()
        self._show_reason()

    def _show_source(self) -> None:
        """A file's name goes with its fingerprint and is not typed over; a register seen on site is named by hand."""
        is_file = bool(self.form.field("list_sha256").value())
        self.form.set_row_visible("list_sha256", is_visible=is_file)
        for key in ("list_name", "list_sha256"):
            field = self.form.field(key)
            if isinstance(field, LineField):
                field.line.setReadOnly(is_file or self._is_settled)

    def _show_reason(self) -> None:
        chosen = self.form.field("verdict").value()
        reason = self.form.field("verdict_reason").value()
        self.form.set_row_visible("verdict_reason", is_visible=bool(reason or (chosen and chosen != self._computed)))

    def _edited(self, key: str, _draft: object) -> None:
        if key in {"measure", "basis"}:
            self._show_what_is_asked()
        if key == "verdict":
            self._show_reason()
        if key in _COUNTED:
            self.recounting.ask(self.rows.model.rowCount())

    def _recounted(self, found: Recount) -> None:
        if found.verdict != self._computed and self._computed:
            say(self, found.sentence)
        self._computed = found.verdict
        self.recount.show_recount(found)
        self._show_reason()

    def _take_list(self, taken: TakenList) -> None:
        self.rows.take(taken.rows, f"Took {len(taken.rows):,} row{'s' * (len(taken.rows) != 1)}.")
        for key, words in (("list_name", taken.name), ("list_sha256", taken.sha256)):
            field = self.form.field(key)
            field.set_value(words)
            field.edited.emit(field.draft())
        self._show_source()

    def _only_show(self) -> None:
        """Let everything be read and copied, and nothing be changed."""
        self.cancel_button.hide()
        self.rows.set_read_only()
        for key in self.form.keys():  # noqa: SIM118  a form is no mapping
            field = self.form.field(key)
            if isinstance(field, LineField):
                field.line.setReadOnly(True)
            elif isinstance(field, LongTextField):
                field.page.setReadOnly(True)
            elif isinstance(field, ChoiceField):
                field.box.setEnabled(False)
