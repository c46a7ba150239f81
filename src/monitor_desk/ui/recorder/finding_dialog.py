"""A finding: fact apart from impact, graded and triaged, what it repeats, and the action that it asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.actions import Action
from monitor_desk.domain.dates import read_typed_date, say_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.finding_rules import suggested_triage
from monitor_desk.domain.findings import GOOD_PRACTICE, GRADES, Finding
from monitor_desk.domain.notes import TRIAGE
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, in_recorder, mark_of
from monitor_desk.ui.widgets.choice_fields import ChoiceField, TickField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.finding_rows import RepeatRow
    from monitor_desk.services.desk import Desk


class FindingDialog(Dialog):
    """Adds a finding, with its first action where one is asked for, or changes one."""

    def __init__(
        self, desk: Desk, draft: Finding, parent: QWidget | None = None, *, finding_id: UUID | None = None
    ) -> None:
        title, verb = ("Add finding", "Add finding") if finding_id is None else ("Finding", "Keep finding")
        super().__init__(title, verb, parent)
        self.setMinimumWidth(560)
        self._desk, self._draft, self.finding_id = desk, draft, finding_id
        self._suggested = suggested_triage(draft.grade)
        self._build()
        self._show(draft)
        owner = _owner(draft)
        if owner is not None:
            own = mark_of(str(finding_id or f"{draft.section}/{draft.question}/{draft.part_id or ''}"))
            self.drafts = DialogDrafts(desk, self, in_recorder(owner), own)

    def _build(self) -> None:
        self.grade = ChoiceField([(one, one) for one in GRADES], nothing="Choose")
        self.fact, self.impact, self.required_outcome = LongTextField(), LongTextField(), LongTextField()
        self.triage = ChoiceField([(one, one) for one in TRIAGE], nothing="As the grade suggests")
        self.repeats = ChoiceField(self._earlier(), nothing="Not a repeat")
        self.may_be_shared = TickField("May be shared with other providers")
        self.form.add_row("grade", "&Grade", self.grade)
        self.form.add_row("fact", "&Fact", self.fact, "What was found, apart from what you make of it")
        self.form.add_row("impact", "&Impact on people", self.impact)
        self.form.add_row("triage", "&Triage", self.triage)
        self.form.add_row("repeat_of_id", "&Repeat of", self.repeats)
        self.form.add_row("required_outcome", "Required &outcome", self.required_outcome)
        self.form.add_row("may_be_shared", "Good practice", self.may_be_shared)
        self.grade.changed.connect(self._graded)
        if self.finding_id is None:
            self._build_action()

    def _build_action(self) -> None:
        self.form.add_section("Action asked for")
        self.requirement, self.owner = LongTextField(), TextField()
        self.due_on = DateField(partial(read_typed_date, today=self._desk.clock.today()))
        self.form.add_row("requirement", "What done &looks like", self.requirement, "Leave it empty for no action yet")
        self.form.add_row("owner", "O&wner", self.owner, "By role at the provider")
        self.form.add_row("due_on", "&Due", self.due_on)

    def _show(self, draft: Finding) -> None:
        self.form.set_values({key: value for key, value in draft.values().items() if value})
        self._graded()

    def _earlier(self) -> list[tuple[object, str]]:
        return [(row.id, _repeat_words(row)) for row in self._desk.findings.repeats_of(self._draft, self.finding_id)]

    def _graded(self) -> None:
        grade = str(self.grade.value() or "")
        self.may_be_shared.setEnabled(grade == GOOD_PRACTICE)
        if grade != GOOD_PRACTICE:
            self.may_be_shared.set_value(False)
        suggested = suggested_triage(grade)
        if self.triage.value() in {None, self._suggested} and suggested:  # another triage is the officer's own
            self.triage.set_value(suggested)
        self._suggested = suggested

    def act(self) -> None:
        """Store the finding, and its action."""
        repeat = self.repeats.value()
        finding = replace(
            self._draft,
            grade=str(self.grade.value() or ""),
            fact=self.fact.value(),
            impact=self.impact.value(),
            triage=str(self.triage.value() or ""),
            repeat_of_id=repeat if isinstance(repeat, UUID) else None,
            required_outcome=self.required_outcome.value(),
            may_be_shared=True if self.may_be_shared.value() else None,
        )
        if self.finding_id is not None:
            self._desk.findings.edit(self.finding_id, finding)
            return
        if (self.owner.value() or self.due_on.value()) and not self.requirement.value():
            raise InvalidDraftError({"requirement": "Say what has to be done"})
        self.finding_id = self._desk.findings.add(finding)
        if self.requirement.value():
            due = self.due_on.value()
            self._desk.actions.add(
                Action(
                    requirement=self.requirement.value(),
                    owner=self.owner.value(),
                    due_on=due if isinstance(due, date) else None,
                    finding_id=self.finding_id,
                )
            )


def _owner(draft: Finding) -> RecordRef | None:
    """Return the visit or check that a finding came of."""
    if draft.check_id is not None:
        return RecordRef("check", draft.check_id)
    return RecordRef("visit", draft.visit_id) if draft.visit_id is not None else None


def _repeat_words(row: RepeatRow) -> str:
    when = f", {say_date(row.earlier.found_on)}" if row.earlier.found_on else ""
    return f"{row.headline} ({row.why}{when})"
