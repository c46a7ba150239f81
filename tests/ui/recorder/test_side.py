"""What belongs to a section: findings, evidence, people, times, quick notes, concerns, earlier actions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from hostile_evidence import photo
from monitor_desk.domain.actions import Action
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.model import QuestionType, Repeat, Section
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.concern_dialog import ConcernDialog
from monitor_desk.ui.recorder.evidence_adding import browse
from monitor_desk.ui.recorder.evidence_dialog import EvidenceDialog
from monitor_desk.ui.recorder.finding_dialog import FindingDialog
from monitor_desk.ui.recorder.note_dialogs import AddToNoteDialog, FileNoteDialog
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.site_dialogs import LeaveDialog, PersonDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.widgets.buttons import LinkLine
from recorder_visits import FORM, Recorded, on_site, question
from ui_checks import clipped, nameless
from ui_waiting import settle

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Open = Callable[[Recorded], RecorderPage]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def opened(qtbot: QtBot, page: RecorderPage, kind: type[QDialog]) -> QDialog:
    """Return the dialog that stands over the page, held to names and room."""
    dialog = next(one for one in page.findChildren(kind) if one.isVisible())
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: clipped(dialog) == [], timeout=2000)
    return dialog


def dropped(page: RecorderPage, *paths: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, held, buttons, keys)
    page.panes.side.evidence.zone.dropEvent(event)


def test_that_a_finding_takes_over_the_note_and_stands_at_its_section(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    place = recorded.place("medication", "trained")
    recorded.desk.recording.answer(recorded.visit_id, place, value="partially met", note="Two of nine not observed")
    page.go_to(place)
    press(Qt.Key.Key_F, CTRL_SHIFT)
    dialog = opened(qtbot, page, FindingDialog)
    assert isinstance(dialog, FindingDialog)
    assert (dialog.grade.value(), dialog.fact.value()) == ("Moderate", "Two of nine not observed")
    dialog.requirement.set_value("Every member of staff is observed")
    dialog.due_on.set_value(date(2027, 1, 15))
    dialog.try_act()
    file = recorded.desk.visits.file(recorded.visit_id)
    ((finding_id, finding),) = file.findings
    assert (finding.section, finding.question, finding.triage) == ("medication", "trained", "Next review")
    assert [action.finding_id for _, action in file.actions] == [finding_id]
    card = page.panes.side.findings
    qtbot.waitUntil(lambda: "1 action" in " ".join(one.text() for one in card.findChildren(type(card.title))))
    assert page.panes.counts.text().endswith("1 finding")
    card.opened.emit(finding_id)
    again = opened(qtbot, page, FindingDialog)
    assert isinstance(again, FindingDialog)
    again.grade.set_value("Minor")
    again.try_act()
    assert recorded.desk.visits.file(recorded.visit_id).findings[0][1].grade == "Minor"


def test_that_a_critical_question_not_met_asks_for_the_concern(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    place = recorded.place("medication", "trained")
    page.go_to(place)
    press(Qt.Key.Key_3)
    assert page.panes.page is not None
    block = page.panes.page.blocks[place]
    qtbot.waitUntil(block.concern_button.isVisible)
    assert block.head.pill.spec.word == "Critical, not met"
    press(Qt.Key.Key_I, CTRL_SHIFT)
    dialog = opened(qtbot, page, ConcernDialog)
    assert isinstance(dialog, ConcernDialog)
    assert "999" in dialog.script.text()
    assert dialog.seen_time.value() == "14:32"
    dialog.what.set_value("A night worker gives medicine untrained")
    dialog.told.set_value("Registered manager")
    dialog.told_time.set_value("14:40")
    dialog.try_act()
    ((_, concern),) = recorded.desk.visits.file(recorded.visit_id).concerns
    assert (concern.question, concern.told_time) == ("trained", "14:40")
    qtbot.waitUntil(lambda: not block.concern_button.isVisible())


def test_that_people_are_met_by_role_and_taken_out_again(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    card = page.panes.side.people
    qtbot.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, PersonDialog)
    assert isinstance(dialog, PersonDialog)
    dialog.role.set_value("Person A")
    dialog.words.set_value("with advocate")
    dialog.try_act()
    ((person_id, person),) = recorded.desk.visits.file(recorded.visit_id).people
    assert (person.role, person.words) == ("Person A", "with advocate")
    card.removed.emit(person_id)
    assert recorded.desk.visits.file(recorded.visit_id).people == ()
    assert recorded.desk.records.is_binned(RecordRef("visit_person", person_id))


def test_that_a_persons_part_is_added_by_letter(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    asked = question("met", QuestionType.MET, "Spoken with alone")
    sections = (*FORM.sections, Section(id="person", title="A person", repeat=Repeat.PERSON, questions=(asked,)))
    page = open_page(on_site(desk, replace(FORM, id="with-persons", sections=sections)))
    assert "person" not in [key[0] for key in page.panes.sections.section_keys()]
    qtbot.mouseClick(page.panes.person_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panes.sections.section_keys()[-1][0] == "person")
    page.open_section(page.panes.sections.section_keys()[-1])
    assert page.panes.page is not None
    assert page.panes.page.head.title.text() == "4 A person, Person A"
    assert nameless(page) == []


def test_that_times_on_site_are_left_and_arrived(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    qtbot.mouseClick(page.panes.side.times.add_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, LeaveDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert recorded.desk.visits.file(recorded.visit_id).days[0][1].left == "14:32"


def test_that_a_quick_note_waits_until_it_is_filed(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    note_id = recorded.desk.recording.quick_note(recorded.visit_id, "Smoke alarm beeps in the hall")
    card = page.panes.side.notes
    qtbot.waitUntil(card.isVisible)
    card.opened.emit(note_id)
    dialog = opened(qtbot, page, FileNoteDialog)
    assert isinstance(dialog, FileNoteDialog)
    dialog.try_act()
    assert dialog.isVisible()
    dialog.where.set_value(recorded.place("seen", "kitchen"))
    dialog.try_act()
    ((_, note),) = recorded.desk.visits.file(recorded.visit_id).notes
    assert (note.section, note.question, note.part_id) == ("seen", "kitchen", recorded.part_id)
    qtbot.waitUntil(lambda: not card.isVisible())


def test_that_a_private_note_says_so_among_the_notes_to_file(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded
) -> None:
    recorded.desk.recording.quick_note(recorded.visit_id, "Heard from a relative", is_private=True)
    recorded.desk.recording.quick_note(recorded.visit_id, "Alarm beeps")
    card = page.panes.side.notes
    qtbot.waitUntil(lambda: len(card.findChildren(LinkLine)) == 2)
    assert [one.words for one in card.findChildren(LinkLine)] == [
        "14:32 Private: Heard from a relative", "14:32 Alarm beeps",
    ]  # fmt: skip
    assert nameless(card) == []


def test_that_dropped_photos_go_in_and_refused_ones_are_named(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, tasks: TaskRunner, tmp_path: Path
) -> None:
    good, bad = tmp_path / "kitchen.jpg", tmp_path / "old.doc"
    good.write_bytes(photo())
    bad.write_bytes(b"\xd0\xcf\x11\xe0 not a document")
    dropped(page, good, bad)
    settle(qtbot, tasks)
    ((evidence_id, evidence),) = recorded.desk.visits.file(recorded.visit_id).evidence
    assert (evidence.name, evidence.section) == ("kitchen.jpg", "medication")
    assert page.problem.isVisible()
    assert "old.doc" in page.problem.advice.text()
    card = page.panes.side.evidence
    qtbot.waitUntil(lambda: list(card.thumbs) == [evidence_id])
    settle(qtbot, tasks)
    assert not card.thumbs[evidence_id]._picture.isNull()
    assert not card.strip.isVisible()
    qtbot.mouseClick(card.thumbs[evidence_id], Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, EvidenceDialog)
    assert isinstance(dialog, EvidenceDialog)
    dialog.caption.set_value("Fire door held open by a chair")
    dialog.try_act()
    assert recorded.desk.visits.file(recorded.visit_id).evidence[0][1].caption == "Fire door held open by a chair"


def test_that_a_picture_is_pasted_with_ctrl_v(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, tasks: TaskRunner
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    page.panes.side.evidence.zone.setFocus()
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    ((_, evidence),) = recorded.desk.visits.file(recorded.visit_id).evidence
    assert (evidence.width, evidence.height) == (40, 30)


def test_that_a_question_for_photos_counts_them(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, tasks: TaskRunner, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    paths = [tmp_path / "one.jpg", tmp_path / "two.jpg"]
    for number, path in enumerate(paths):
        path.write_bytes(photo(shade=60 + 40 * number))
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_args: ([str(path) for path in paths], "")
    )
    assert browse(page) == paths
    page.go_to(recorded.place("seen", "panel"))
    press(Qt.Key.Key_E, CTRL_SHIFT)
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: recorded.value("seen", "panel") == "2")
    assert page.panes.page is not None
    words = page.panes.page.blocks[recorded.place("seen", "panel")].input.words  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: words.text() == "2 files")


def test_that_adding_can_be_cancelled_and_then_nothing_was_added(
    qtbot: QtBot, page: RecorderPage, recorded: Recorded, tasks: TaskRunner, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(12)]
    for number, path in enumerate(paths):
        path.write_bytes(photo(900, 700, shade=10 + number * 15))
    dropped(page, *paths)
    strip = page.panes.side.evidence.strip
    assert strip.isVisible()
    qtbot.mouseClick(strip.cancel_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert recorded.desk.visits.file(recorded.visit_id).evidence == ()
    assert not strip.isVisible()


def test_that_an_earlier_action_is_carried_forward_by_one_key(
    qtbot: QtBot, recorded: Recorded, open_page: Open
) -> None:
    desk, place = recorded.desk, recorded.place("medication", "policy")
    desk.recording.answer(recorded.visit_id, place, value="yes", quality="yes")
    visit = desk.visits.file(recorded.visit_id).visit
    finding_id = desk.findings.add(
        Finding(
            fact="Staff have not signed", grade="Minor", visit_id=recorded.visit_id, section="medication",
            question="policy",
        )
    )  # fmt: skip
    action_id = desk.actions.add(Action(requirement="Staff sign it", finding_id=finding_id))
    desk.actions.agree(action_id, date(2026, 12, 1), due_on=date(2027, 1, 15))
    desk.visits.end_site(recorded.visit_id)
    later_id = desk.visits.plan(
        VisitDraft(
            provider_id=visit.provider_id, contract_id=visit.contract_id, form_id=_form_of(recorded),
            planned_on=date(2026, 12, 2), title="Second visit",
        )
    )  # fmt: skip
    page = open_page(Recorded(desk=desk, visit_id=later_id, part_id=recorded.part_id))
    page.go_to(place)
    assert page.panes.page is not None
    previous = page.panes.page.blocks[place].previous
    assert previous.words.text().startswith("Last visit, 1 December 2026: In place: yes. Good enough: yes.")
    assert nameless(page) == []
    press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    steps = desk.actions.page(action_id).steps
    assert later_id in [step.visit_id for _, step in steps]
    qtbot.waitUntil(lambda: previous.buttons == [])


def test_that_what_is_refused_is_said_at_the_top(page: RecorderPage, recorded: Recorded) -> None:
    draft_id = recorded.desk.actions.add(Action(requirement="Staff sign it", provider_id=_provider_of(recorded)))
    page.doing.carry_forward(recorded.place("medication", "policy"), draft_id)
    assert page.problem.isVisible()
    assert "draft" in page.problem.headline.text()


def test_that_a_note_is_only_added_to_after_the_visit(qtbot: QtBot, page: RecorderPage, recorded: Recorded) -> None:
    place = recorded.place("medication", "policy")
    recorded.desk.recording.answer(recorded.visit_id, place, value="yes", note="Version 4")
    recorded.desk.visits.end_site(recorded.visit_id)
    page.refresh()
    assert page.panes.page is not None
    block = page.panes.page.blocks[place]
    qtbot.mouseClick(block.notes.add_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, AddToNoteDialog)
    assert isinstance(dialog, AddToNoteDialog)
    dialog.text.set_value("It is dated March 2026")
    dialog.reason.set_value("Left out on site")
    dialog.try_act()
    qtbot.waitUntil(lambda: block.notes._added.count() == 1)
    assert recorded.value("medication", "policy", "note") == "Version 4"


def _form_of(recorded: Recorded) -> UUID:
    return next(row.id for row in recorded.desk.forms.rows() if row.key == "every-type")


def _provider_of(recorded: Recorded) -> UUID | None:
    return recorded.desk.visits.file(recorded.visit_id).visit.provider_id
