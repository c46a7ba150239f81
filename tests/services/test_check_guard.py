"""Whatever path a change takes, what a check was concluded on stays: the record service, the bin, undo."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from checked import POLICY, ROTA, SENT_ON, TODAY, Checked
from hostile_evidence import photo
from monitor_desk.domain.actuals import ActualsSettings, CareLine, SampleMethod, analyse, draw, span
from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample, AuditRecord
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_keeping import RESTED_ON
from monitor_desk.domain.checks import Check, CheckSource, CheckState, CheckStep
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import EvidenceTarget, Pasted
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.notes import Note
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.visits import DocumentRequest, QuickNote, VisitPart, VisitSection
from monitor_desk.services.check_actuals import AuditedFile
from monitor_desk.services.desk import Desk

S = CheckState
STAYS = "The check was concluded and rests on this, so it stays; nothing was changed. Reopen the check"
LINES = [
    CareLine(row, f"0000{row}", date(2026, 11, 2), planned=span(date(2026, 11, 2), 9 * 60, 10 * 60)) for row in (2, 3)
]
# One field of each kind of record that a check is concluded on, and what somebody might make of it afterwards.
OTHERWISE: Mapping[str, tuple[str, Value]] = {
    Answer.kind: ("note", "Other"),
    QuickNote.kind: ("text", "Other"),
    VisitPart.kind: ("label", "Other"),
    VisitSection.kind: ("officer", "Other"),
    DocumentRequest.kind: ("received_on", SENT_ON),
    Evidence.kind: ("caption", "Other"),
    Finding.kind: ("fact", "Other"),
    Concern.kind: ("what", "Other"),
    CheckSource.kind: ("note_id", None),
    KpiValidation.kind: ("submitted", "97 %"),
    ActualsLine.kind: ("words", "Other"),
}


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def whole(checked: Checked, folder: Path) -> tuple[UUID, dict[str, UUID]]:
    """Conclude a check with one record of each kind that it rests on; return it and them by kind."""
    desk = checked.desk
    note = Note(provider_id=checked.provider_id, text="Carers come late", happened_on=SENT_ON)
    check_id = checked.answered(note_id=desk.records.add(note))
    desk.check_recording.quick_note(check_id, "Two initials missing")
    desk.check_recording.take_section(check_id, "office")
    desk.check_recording.raise_concern(check_id, Concern(what="No chart", check_id=check_id, seen_time="10:05"))
    desk.evidence.add([Pasted(name="chart.jpg", content=photo())], EvidenceTarget(check_id=check_id))
    desk.checks.add_value(KpiValidation(check_id=check_id, title="Seen in three days", submitted="95 %"))
    sampled(checked, check_id, folder)
    desk.checks.conclude(check_id, "As seen")
    file = checked.file(check_id)
    held: dict[str, Any] = {
        Answer.kind: [one for one, _ in file.answers.values()],
        QuickNote.kind: [one for one, _ in file.notes],
        VisitPart.kind: [one for one, _ in file.parts],
        VisitSection.kind: [one for one, _ in file.sections],
        DocumentRequest.kind: [one for one, _ in file.documents],
        Evidence.kind: [one for one, _ in file.evidence],
        Finding.kind: [one for one, _ in file.findings],
        Concern.kind: [one for one, _ in file.concerns],
        CheckSource.kind: [one for one, _ in file.sources],
        KpiValidation.kind: [one for one, _ in file.validations],
        ActualsLine.kind: [one for one, _ in file.lines],
    }
    return check_id, {kind: ids[0] for kind, ids in held.items()}


def sampled(checked: Checked, check_id: UUID, folder: Path) -> UUID:
    path = folder / "actuals.csv"
    path.write_text("Person code,Visit date\n00002,02/11/2026\n", encoding="utf-8")
    audit = analyse(LINES, ActualsSettings())
    file = AuditedFile(name=path.name, content=path.read_bytes(), columns="", left_out=0, problems="")
    audit_id = checked.desk.checks.keep_audit(check_id, file, audit)
    drawn = draw(LINES, audit, SampleMethod.RANDOM, 1)
    checked.desk.checks.keep_sample(audit_id, drawn, method=SampleMethod.RANDOM, seed=1)
    return audit_id


def test_that_nothing_a_concluded_check_rests_on_is_changed_moved_or_binned(checked: Checked, tmp_path: Path) -> None:
    check_id, held = whole(checked, tmp_path)
    other, before = checked.plan(), checked.file(check_id)
    assert held.keys() == OTHERWISE.keys() == RESTED_ON - {AuditRecord.kind, ActualsSample.kind}  # frozen anyway
    for kind, one in held.items():
        field, value = OTHERWISE[kind]
        for values in ({field: value}, {"check_id": other}):
            with pytest.raises(DeskError, match=STAYS):
                checked.desk.records.change_many(kind, {one: values}, label="Change", reason="Wrong")
        with pytest.raises(DeskError, match=STAYS):
            checked.desk.records.put_in_bin(kind, [one], "Untidy")
    assert checked.file(check_id) == before


def test_that_nothing_is_added_to_what_a_concluded_check_rests_on(checked: Checked) -> None:
    desk, check_id = checked.desk, checked.answered()
    binned = desk.checks.add_value(KpiValidation(check_id=check_id, title="Seen in three days", submitted="95 %"))
    desk.records.put_in_bin(KpiValidation.kind, [binned])
    elsewhere = desk.findings.add(Finding(fact="Gaps", grade="Minor", provider_id=checked.provider_id))
    desk.checks.conclude(check_id, "As seen")
    before = checked.file(check_id)
    with pytest.raises(DeskError, match=STAYS):
        desk.records.restore(KpiValidation.kind, [binned])
    with pytest.raises(DeskError, match=STAYS):
        desk.records.change_many(Finding.kind, {elsewhere: {"check_id": check_id}}, label="Move")
    for draft in (
        KpiValidation(check_id=check_id, title="Another", submitted="1"),
        QuickNote(check_id=check_id, text="Later"),
        DocumentRequest(check_id=check_id, title="Rota"),
    ):
        with pytest.raises(DeskError, match=STAYS):
            desk.records.add(draft)
    assert checked.file(check_id) == before


def test_that_no_audit_goes_or_comes_back_by_undo_once_a_check_is_concluded(checked: Checked, tmp_path: Path) -> None:
    desk, check_id = checked.desk, checked.answered()
    kept = sampled(checked, check_id, tmp_path)
    out = sampled(checked, check_id, tmp_path)
    desk.checks.take_out_audit(out)
    steps = {step.label: step for step in desk.undo.steps()}
    desk.checks.conclude(check_id, "As seen")
    for label in ("Take audit out", "Read actuals of actuals.csv"):
        with pytest.raises(DeskError):
            desk.undo.undo(steps[label].change_set)
    assert [row.id for row in checked.file(check_id).audits] == [kept]


def test_that_it_changes_once_the_check_is_reopened(checked: Checked, tmp_path: Path) -> None:
    check_id, held = whole(checked, tmp_path)
    checked.desk.checks.reopen(check_id, "A chart was found")
    for kind in held.keys() - {CheckSource.kind}:
        field, value = OTHERWISE[kind]
        changed = checked.desk.records.change_many(kind, {held[kind]: {field: value}}, label="Change")
        assert changed == 1, kind
    checked.desk.records.put_in_bin(CheckSource.kind, [held[CheckSource.kind]])
    assert checked.file(check_id).sources == ()


def test_that_an_action_goes_on_after_the_check_was_concluded(checked: Checked) -> None:
    from monitor_desk.domain.actions import Action

    check_id = checked.answered()
    finding_id = checked.desk.findings.add(Finding(check_id=check_id, fact="Gaps", grade="Minor"))
    checked.desk.checks.conclude(check_id)
    action_id = checked.desk.actions.add(
        Action(requirement="Keep the chart", finding_id=finding_id, due_on=date(2027, 1, 29))
    )
    checked.desk.actions.agree(action_id)
    checked.desk.actions.progress(action_id, "A new chart is used")
    assert [held for held, _ in checked.file(check_id).actions] == [action_id]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("summary", "Other"),
        ("level", "poor"),
        ("level_reason", "Other"),
        ("concluded_on", date(2026, 11, 1)),
        ("concluded_on", None),
        ("closed_on", TODAY),
        ("private_note", "Other"),
        ("title", "Other"),
        ("how_chosen", "Other"),
    ],
)
def test_that_no_field_of_a_concluded_check_is_changed_by_hand(checked: Checked, field: str, value: Value) -> None:
    check_id = checked.concluded()
    before = checked.check(check_id)
    with pytest.raises(DeskError, match=STAYS):
        checked.desk.records.set_field(Check.kind, check_id, field, value)
    changes: dict[UUID, dict[str, Value]] = {check_id: {"status": S.CLOSED.value, "scope": "Other"}}
    with pytest.raises(DeskError, match=STAYS):
        checked.desk.records.change_many(Check.kind, changes, label="Close")
    assert checked.check(check_id) == before


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("status", S.PLANNED.value, "A check that is concluded does not become planned by hand"),
        ("status", S.WITHDRAWN.value, "does not become withdrawn by hand"),
        ("form_version_id", None, "A check keeps the version of the form it began with"),
        ("provider_id", None, "Choose the provider"),
        ("contract_id", None, "The check is under way, so its provider and contract stay"),
    ],
)
def test_that_a_check_is_led_by_its_steps_alone(checked: Checked, field: str, value: Value, words: str) -> None:
    check_id = checked.concluded()
    before = checked.check(check_id)
    with pytest.raises(DeskError, match=words):
        checked.desk.records.set_field(Check.kind, check_id, field, value)
    assert checked.check(check_id) == before


def test_that_a_planned_check_still_changes_its_contract_and_its_form_and_goes_to_the_bin(checked: Checked) -> None:
    check_id, records = checked.plan(), checked.desk.records
    form = next(row for row in checked.desk.forms.rows(Check.kind) if row.key == "medication")
    records.set_field(Check.kind, check_id, "contract_id", None)
    records.set_field(Check.kind, check_id, "form_version_id", form.version_id)
    assert checked.file(check_id).form == checked.desk.forms.in_use(form.id)
    records.put_in_bin(Check.kind, [check_id])
    assert checked.desk.checks.rows() == []


@pytest.mark.parametrize("is_asked", [False, True])
def test_that_a_check_under_way_stays_out_of_the_bin_and_with_its_provider(checked: Checked, is_asked: bool) -> None:
    check_id = checked.requested() if is_asked else checked.begun()
    with pytest.raises(DeskError, match="The check is under way, so it is not moved to the bin; nothing was changed"):
        checked.desk.records.put_in_bin(Check.kind, [check_id])
    with pytest.raises(DeskError, match="The check is under way, so its provider and contract stay"):
        checked.desk.records.set_field(Check.kind, check_id, "contract_id", None)
    assert len(checked.desk.checks.rows()) == 1


def test_that_its_history_its_versions_its_audits_and_its_samples_are_only_added_to(
    checked: Checked, tmp_path: Path
) -> None:
    check_id, _ = whole(checked, tmp_path)
    checked.desk.checks.reopen(check_id, "A chart was found")
    file = checked.file(check_id)
    kept: list[tuple[str, UUID, str]] = [
        (CheckStep.kind, file.steps[0][0], "words"),
        (Paper.kind, file.papers[0].id, "content"),
        (AuditRecord.kind, file.audits[0].id, "content"),
        (ActualsSample.kind, file.samples[0][0], "words"),
    ]
    for kind, one, field in kept:
        with pytest.raises(DeskError, match=r"stays|nothing was changed"):
            checked.desk.records.change_many(kind, {one: {field: "Other"}}, label="Change")
        with pytest.raises(DeskError, match="stays as it was kept, so nothing was moved"):
            checked.desk.records.put_in_bin(kind, [one])
    assert checked.file(check_id) == file


def undo(checked: Checked, label: str) -> None:
    step = next(step for step in checked.desk.undo.steps() if step.label == label)
    checked.desk.undo.undo(step.change_set)


@pytest.mark.parametrize("label", ["Answer: Safeguarding policy", "Set outcome of check", "Quick note"])
def test_that_undo_unsays_nothing_of_a_concluded_check(checked: Checked, label: str) -> None:
    check_id = checked.answered()
    checked.desk.check_recording.answer(check_id, POLICY, value="yes", quality="yes")
    checked.desk.check_recording.quick_note(check_id, "Seen")
    checked.desk.checks.set_level(check_id, "good")
    checked.desk.checks.conclude(check_id)
    before = checked.file(check_id)
    with pytest.raises(DeskError, match=STAYS):
        undo(checked, label)
    assert checked.file(check_id) == before


def test_that_undo_does_not_conclude_a_check_that_was_reopened(checked: Checked) -> None:
    check_id = checked.concluded()
    checked.desk.checks.reopen(check_id, "A chart was found")
    checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating"), value="poor")
    with pytest.raises(DeskError, match="may have changed since it was reopened, so nothing was changed"):
        undo(checked, "Reopen check")
    assert checked.check(check_id).state() is S.CHECKING


def test_that_undo_takes_a_closing_a_withdrawal_and_a_beginning_back(checked: Checked) -> None:
    closed = checked.concluded()
    checked.desk.checks.tell(closed, to_whom="Registered manager")
    checked.desk.checks.close(closed)
    checked.desk.undo.undo()
    assert (checked.check(closed).state(), checked.check(closed).closed_on) == (S.CONCLUDED, None)
    check_id = checked.begun()
    checked.desk.checks.withdraw(check_id, "A slip")
    checked.desk.undo.undo()
    assert (checked.check(check_id).state(), checked.check(check_id).stopped_reason) == (S.CHECKING, "")
    checked.desk.undo.undo()
    assert (checked.check(check_id).state(), checked.history(check_id)) == (S.PLANNED, [])


def test_that_undo_takes_a_plan_back_whole_until_something_was_asked(checked: Checked) -> None:
    check_id = checked.plan()
    checked.desk.undo.undo()
    assert checked.desk.checks.rows() == []
    assert checked.desk.records.owned(DocumentRequest, check_id=check_id) == []
    checked.desk.undo.redo()
    assert next(iter(checked.asked(check_id))) == ROTA
    checked.send(check_id)
    with pytest.raises(DeskError, match="The check is under way, so it is not moved to the bin"):
        undo(checked, "Plan check")
    assert checked.check(check_id).state() is S.REQUESTED
