"""The editor of a form, worked by keys: what is typed, moved and retired is kept; no version changes unasked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import Form, QuestionType
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.forms.detail import FormPage
from monitor_desk.ui.forms.logic_field import LogicField
from monitor_desk.ui.forms.put_in_use_dialog import PutInUseDialog
from monitor_desk.ui.forms.session import FormSession
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.widgets.fields import Field
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def stored(page: FormPage, desk: Desk) -> Form:
    return desk.forms.working(session(page).form_id)


def line(page: FormPage) -> QTreeWidgetItem:
    found = page.editor.outline.currentItem()
    assert found is not None
    return found


def session(page: FormPage) -> FormSession:
    assert page.session is not None
    return page.session


def field(page: FormPage, key: str) -> Field:
    assert page.editor.part.fields is not None
    return page.editor.part.fields.field(key)


def stands_whole(qtbot: QtBot, page: FormPage) -> None:
    """Let the layout come to rest, then say what is cut."""
    for _ in range(40):
        if not clipped(page):
            return
        qtbot.wait(50)
    assert clipped(page) == []


def first(page: FormPage) -> Spot:
    section = session(page).form.sections[0]
    return Spot(section.id, section.questions[0].id)


def typed(qtbot: QtBot, page: FormPage, field: str, words: str) -> None:
    """Replace what stands in a field by words, with keys."""
    page.editor.part.go_to(field)
    qtbot.keyClick(focused(), KEY.Key_A, CTRL)
    qtbot.keyClicks(focused(), words)


def test_that_words_typed_are_kept_within_a_second_and_stored_when_the_field_is_left(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    spot = first(page)
    page.editor.go_to(spot, "ask")
    typed(qtbot, page, "ask", "Why did you go?")
    qtbot.waitUntil(lambda: bool(desk.records.unfinished()), timeout=1_000)
    assert stored(page, desk).question(spot.section, spot.question).ask != "Why did you go?"
    qtbot.keyClick(focused(), KEY.Key_Tab)
    assert stored(page, desk).question(spot.section, spot.question).ask == "Why did you go?"
    assert desk.records.unfinished() == []
    assert page.editor.outline.current() == spot
    assert line(page).text(0) == "1.1 Why did you go?"
    assert desk.forms.in_use(session(page).form_id).question(spot.section, spot.question).ask != "Why did you go?"


def test_that_what_was_being_typed_when_the_desk_stopped_stands_there_again(
    qtbot: QtBot, page: FormPage, desk: Desk, tasks: TaskRunner
) -> None:
    spot = first(page)
    page.editor.go_to(spot, "ask")
    typed(qtbot, page, "ask", "Half a sent")
    qtbot.waitUntil(lambda: bool(desk.records.unfinished()), timeout=1_000)
    again = FormPage(desk, tasks)
    qtbot.addWidget(again)
    again.show_record(session(page).form_id)
    assert again.problem.headline.text() == "What was being typed when the desk stopped stands here again."
    assert stored(again, desk).question(spot.section, spot.question).ask == "Half a sent"


def test_that_alt_and_an_arrow_moves_a_question_and_undo_moves_it_back(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    before = stored(page, desk)
    spot = first(page)
    page.editor.outline.choose(spot)
    page.editor.outline.setFocus()
    qtbot.keyClick(page.editor.outline, KEY.Key_Down, ALT)
    assert [each.id for each in stored(page, desk).sections[0].questions][:2] == [
        before.sections[0].questions[1].id,
        spot.question,
    ]
    assert page.editor.outline.current() == spot
    desk.undo.undo()
    page.refresh()
    assert stored(page, desk) == before


def test_that_a_question_that_was_used_is_retired_by_delete_and_shown_so(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    page.editor.outline.choose(first(page))
    page.editor.outline.setFocus()
    qtbot.keyClick(page.editor.outline, KEY.Key_Delete)
    item = line(page)
    assert item.text(0).startswith("Retired: ")
    assert item.font(0).strikeOut()
    assert stored(page, desk).sections[0].questions[0].is_retired
    assert not page.editor.structure.delete_button.isVisible()
    qtbot.mouseClick(page.editor.structure.retire_button, Qt.MouseButton.LeftButton)
    assert not stored(page, desk).sections[0].questions[0].is_retired


def test_that_insert_adds_a_question_below_the_chosen_one_and_goes_to_its_fields(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    spot = first(page)
    page.editor.outline.choose(spot)
    qtbot.keyClick(page.editor.outline, KEY.Key_Insert)
    dialog = page.editor.structure.dialog
    assert nameless(dialog) == []
    qtbot.keyClick(dialog.ask.line, KEY.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.ask.line, "Are the drains clear?")
    qtbot.keyClick(dialog.ask.line, KEY.Key_Return)
    new = stored(page, desk).sections[0].questions[1]
    assert (new.id, new.type) == ("are-the-drains-clear", QuestionType.MET)
    assert page.editor.outline.current() == Spot(spot.section, new.id)
    assert page.editor.structure.delete_button.isVisible()
    qtbot.mouseClick(page.editor.structure.delete_button, Qt.MouseButton.LeftButton)
    in_use = desk.forms.in_use(session(page).form_id)
    assert stored(page, desk).sections == in_use.sections


def test_that_a_section_is_added_and_a_question_can_be_dropped_into_it(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    spot = first(page)
    page.editor.outline.choose(Spot(spot.section))
    qtbot.mouseClick(page.editor.structure.add_section_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.editor.structure.section_dialog.name_field.line, "Drains")
    qtbot.keyClick(page.editor.structure.section_dialog.name_field.line, KEY.Key_Return)
    assert [section.id for section in stored(page, desk).sections][1] == "drains"
    assert any("has no question" in fault.sentence for fault in page.editor.faults)
    page.editor.outline.choose(spot)
    page.editor.outline.drop("drains", 0)
    assert [question.id for question in stored(page, desk).section("drains").questions] == [spot.question]
    assert page.editor.outline.current() == Spot("drains", spot.question)
    page.editor.outline.choose(Spot("drains"))
    page.editor.outline.drop("", 0)
    assert stored(page, desk).sections[0].id == "drains"


def test_that_another_type_says_what_went_and_offers_its_own_fields(qtbot: QtBot, page: FormPage, desk: Desk) -> None:
    form = session(page).form
    spot = next(
        Spot(section.id, question.id)
        for section in form.sections
        for question in section.questions
        if question.type is QuestionType.SAMPLE or question.type is QuestionType.ONE_CHOICE
    )
    page.editor.go_to(spot, "type")
    box = field(page, "type").control
    qtbot.keyClicks(box, "Long")
    qtbot.keyClick(box, KEY.Key_Return)
    page.editor.finish()
    assert stored(page, desk).question(spot.section, spot.question).type is QuestionType.LONG_TEXT
    assert page.editor.part.lost.isVisible()
    assert "Ctrl+Z brings it back" in page.editor.part.lost.text()
    assert "choices" not in page.editor.part.fields.keys()  # type: ignore[union-attr]  # noqa: SIM118


def test_that_a_condition_is_checked_as_it_is_typed_and_the_fault_leads_back_to_it(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    spot = Spot(session(page).form.sections[1].id, session(page).form.sections[1].questions[0].id)
    page.editor.go_to(spot, "show_if")
    qtbot.keyClicks(focused(), "${nowhere} = 'yes'")
    qtbot.waitUntil(page.editor.faults_panel.isVisible, timeout=3_000)
    panel = page.editor.faults_panel
    assert panel.headline.text() == "■ 1 fault keeps this form from being put in use"
    page.editor.outline.choose(Spot(spot.section))
    assert page.editor.outline.words(spot).startswith("■ ")
    panel.asked.emit(0)
    assert page.editor.outline.current() == spot
    qtbot.waitUntil(lambda: focused().accessibleName().startswith("Shown when"))
    qtbot.mouseClick(page.use_button, Qt.MouseButton.LeftButton)
    assert page.problem.headline.text().startswith("The form has 1 fault, so it was not put in use")
    with pytest.raises(DeskError):
        desk.forms.put_in_use(session(page).form_id, "A reason")


def test_that_insert_offers_every_answerable_question_by_its_reference(qtbot: QtBot, page: FormPage) -> None:
    page.editor.go_to(first(page), "show_if")
    logic = field(page, "show_if")
    assert isinstance(logic, LogicField)
    menu = logic.menu()
    actions = [action for held in menu.findChildren(QMenu) for action in held.actions()]
    texts = [action.data() for action in actions]
    form = session(page).form
    for section in form.sections:
        for question in section.questions:
            assert (f"${{{section.id}.{question.id}}}" in texts) is (question.type is not QuestionType.GUIDANCE)
    assert "${visit.type}" in texts
    logic.insert(actions[0])
    assert logic.value() == texts[0].strip()


def test_that_edits_are_put_in_use_with_a_reason_and_what_changes_shown(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    form_id, spot = session(page).form_id, first(page)
    old = desk.forms.version_in_use(form_id)
    assert not page.use_button.isEnabled()
    page.editor.go_to(spot, "ask")
    typed(qtbot, page, "ask", "Why now?")
    qtbot.waitUntil(page.use_button.isEnabled, timeout=1_000)
    qtbot.mouseClick(page.use_button, Qt.MouseButton.LeftButton)
    dialog = next(each for each in page.findChildren(PutInUseDialog) if each.isVisible())
    assert "Visits that have a version already keep it." in dialog.lead.text()
    assert nameless(dialog) == []
    qtbot.keyClick(dialog.reason.line, KEY.Key_Return)
    assert dialog.problem.headline.text().startswith("Say why the form changes")
    qtbot.keyClicks(dialog.reason.line, "Panel of 1 December")
    qtbot.keyClick(dialog.reason.line, KEY.Key_Return)
    page.refresh()
    assert desk.forms.version_in_use(form_id) != old
    assert desk.forms.in_use(form_id).version == 2
    assert desk.forms.version(old).question(spot.section, spot.question).ask != "Why now?"
    page.tabs.open_tab("versions")
    assert desk.forms.versions(form_id)[0].reason == "Panel of 1 December"
    assert not page.use_button.isEnabled()


def test_that_discarded_edits_are_gone_and_undo_brings_them_back(qtbot: QtBot, page: FormPage, desk: Desk) -> None:
    before = stored(page, desk)
    page.editor.go_to(first(page), "ask")
    typed(qtbot, page, "ask", "Why now?")
    qtbot.keyClick(focused(), KEY.Key_Tab)
    edited = stored(page, desk)
    qtbot.mouseClick(page.discard_button, Qt.MouseButton.LeftButton)
    assert stored(page, desk) == before
    assert not page.use_button.isEnabled()
    desk.undo.undo()
    page.refresh()
    assert stored(page, desk) == edited


def test_that_the_changes_lead_to_their_places(qtbot: QtBot, page: FormPage, desk: Desk) -> None:
    spot = first(page)
    page.editor.go_to(spot, "ask")
    typed(qtbot, page, "ask", "Why now?")
    page.tabs.open_tab("changes")
    assert len(page.changes.links) == 1
    assert page.changes.links[0].words.endswith("Why now?: words")
    qtbot.mouseClick(page.changes.links[0], Qt.MouseButton.LeftButton)
    assert page.tabs.current_key() == "edit"
    assert page.editor.outline.current() == spot


def test_that_the_preview_shows_and_hides_by_what_is_tried_out_and_stores_nothing(
    qtbot: QtBot, page: FormPage, desk: Desk
) -> None:
    form = session(page).form
    section = form.sections[0]
    asked = next(each for each in section.questions if each.type is QuestionType.YES_NO)
    last = section.questions[-1]
    shown = editing.change_question(form, Spot(section.id, last.id), show_if=f"${{{asked.id}}} = 'yes'")
    desk.forms.keep_working(session(page).form_id, shown)
    page.refresh()
    kept = stored(page, desk)
    page.tabs.open_tab("preview")
    blocks = {place.question: block for place, block in page.preview.blocks.items()}
    assert not blocks[last.id].isVisible()
    control = blocks[asked.id].input.fields()["value"].control
    control.setFocus()
    qtbot.keyClick(control, KEY.Key_1)
    assert blocks[last.id].isVisible()
    qtbot.mouseClick(page.preview.after_button, Qt.MouseButton.LeftButton)
    assert page.preview.section.value() == form.sections[1].id
    assert stored(page, desk) == kept
    assert desk.records.unfinished() == []


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(1170, 728), (715, 472)], ids=["1366", "150 %"])
def test_that_every_control_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, qapp: QApplication, page: FormPage, palette: theme.Theme, size: tuple[int, int]
) -> None:
    style.apply(qapp, palette)
    page.resize(*size)
    spot = first(page)
    for tab in ("edit", "preview", "changes", "versions"):
        page.tabs.open_tab(tab)
        stands_whole(qtbot, page)
        assert nameless(page) == []
    page.tabs.open_tab("edit")
    page.editor.structure.retire()
    page.editor.outline.choose(spot)
    page.editor.structure.retire()
    for part in (Spot(""), Spot(spot.section), spot):
        page.editor.outline.choose(part)
        stands_whole(qtbot, page)
        assert nameless(page) == []
        assert shortcut_clashes(page) == []
    style.apply(qapp, theme.LIGHT)


def test_that_a_blank_form_is_shown_before_it_is_printed(qtbot: QtBot, page: FormPage, tasks: TaskRunner) -> None:
    page.print_action.trigger()
    settle(qtbot, tasks)
    assert page.preview_dialog.isVisible()
    assert page.preview_dialog.document.pageCount() > 1
    page.preview_dialog.close()


def test_that_a_form_of_400_questions_opens_and_saves_without_lag(qtbot: QtBot, page: FormPage, desk: Desk) -> None:
    form = session(page).form
    one = form.sections[1].questions[0]
    sections = tuple(
        replace(
            form.sections[1],
            id=f"s{n}",
            title=f"Section {n}",
            show_if="",
            questions=tuple(replace(one, id=f"q{m}", ask=f"Question {m}", show_if="") for m in range(20)),
        )
        for n in range(20)
    )
    made = desk.forms.add(replace(form, id="large", sections=(*form.sections, *sections)), title="Large")
    page.show_record(made)
    page.editor.go_to(Spot("s19", "q19"), "ask")
    typed(qtbot, page, "ask", "The last one")
    qtbot.keyClick(focused(), KEY.Key_Tab)
    assert desk.forms.working(made).question("s19", "q19").ask == "The last one"
