"""Forms: the list, the editor with its tabs and states, its dialogs, workbooks that are read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.comparing import changes_between
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import Question, QuestionType
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from monitor_desk.domain.forms.model import Form
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

TABS = ("edit", "preview", "changes", "versions")
_FAULTS = (
    "survey!A14: “type” is “radio button”, which is not known here; the sheet guidance lists the types.",
    "survey!B21: “name” “Fire drill” has to be lower-case letters, digits, hyphens or underscores, 60 at most.",
    "survey!G33: “relevant” refers to ${policy}, which stands in office and scheme; write ${section.question}.",
    "settings!C2: “version” is “two”, but has to be a whole number from 1 to 9999.",
)


def shots() -> list[Shot]:
    """Return the pictures of the pages and dialogs of forms."""
    dialogs: dict[str, Callable[[Stage], View]] = {
        "form-add": _add, "form-question": _add_question, "form-put-in-use": _put_in_use, "form-faults": _faults,
        "form-read": _read,
    }  # fmt: skip
    return [
        *(Shot(name=f"form-{tab}", arrange=partial(_tab, tab=tab), page="form") for tab in TABS),
        Shot(name="form-question", arrange=_question, page="form"),
        Shot(name="form-edited", arrange=_edited, page="form"),
        Shot(name="form-changed", arrange=_changed, page="form"),
        *(Shot(name=f"dialog-{key}", arrange=arrange, page="form") for key, arrange in dialogs.items()),
    ]


def fullest_form(desk: Desk) -> UUID:
    """Return the form that asks most."""
    return max(desk.forms.rows(), key=lambda row: (row.questions, row.title)).id


def _shown(stage: Stage, *, is_spare: bool = False) -> Any:  # noqa: ANN401  # the page of a form
    desk = stage.spare.desk if is_spare else stage.desk
    return stage.page("form", fullest_form(desk), is_spare=is_spare)


def _tab(stage: Stage, *, tab: str) -> View:
    _shown(stage).tabs.open_tab(tab)
    return stage.view()


def _question(stage: Stage) -> View:
    page = _shown(stage)
    page.tabs.open_tab("edit")
    sections = page.session.form.sections
    spots = [
        Spot(section.id, question.id)
        for section in sections
        for question in section.questions
        if question.type is QuestionType.SAMPLE
    ]
    page.editor.go_to(spots[0], "ask")
    return stage.view()


def _with_edits(desk: Desk) -> Form:
    """Keep edits in the throw-away desk: one question retired, one moved, one new, one with a fault."""
    form_id = fullest_form(desk)
    form = desk.forms.in_use(form_id)
    form = editing.change_form(form, version=form.version + 1)
    section, other = form.sections[1], form.sections[2]
    form = editing.retire(form, Spot(section.id, section.questions[1].id))
    form = editing.change_question(form, Spot(section.id, section.questions[2].id), show_if="${nobody} = 'yes'")
    new = Question(id="", type=QuestionType.YES_NO, ask="Is the business continuity plan rehearsed with staff?")
    form, _ = editing.add_question(form, other.id, new, after=other.questions[0].id)
    form, _ = editing.move_question(form, Spot(other.id, other.questions[-1].id), other.id, 0)
    desk.forms.keep_working(form_id, form)
    return form


def _edited(stage: Stage) -> View:
    form = _with_edits(stage.spare.desk)
    page = _shown(stage, is_spare=True)
    page.refresh()
    page.tabs.open_tab("edit")
    page.editor.go_to(Spot(form.sections[1].id, form.sections[1].questions[2].id))
    return stage.view(is_spare=True)


def _changed(stage: Stage) -> View:
    _with_edits(stage.spare.desk)
    page = _shown(stage, is_spare=True)
    page.refresh()
    page.tabs.open_tab("changes")
    return stage.view(is_spare=True)


def _add(stage: Stage) -> View:
    from monitor_desk.ui.forms.add_dialog import AddFormDialog

    stage.page("forms")
    return stage.over(AddFormDialog(stage.desk, stage.window()))


def _add_question(stage: Stage) -> View:
    from monitor_desk.ui.forms.add_dialog import AddQuestionDialog

    page = _shown(stage)
    page.tabs.open_tab("edit")
    return stage.over(AddQuestionDialog(page.session.form.sections[1].title, stage.window()))


def _put_in_use(stage: Stage) -> View:
    from monitor_desk.ui.forms.put_in_use_dialog import PutInUseDialog

    desk = stage.spare.desk
    form = _with_edits(desk)
    form_id = fullest_form(desk)
    _shown(stage, is_spare=True)
    changes = changes_between(desk.forms.in_use(form_id), form)
    window = stage.window(is_spare=True)
    return stage.over(PutInUseDialog(desk, form_id, changes, form.version, window), is_spare=True)


def _faults(stage: Stage) -> View:
    from monitor_desk.intake.form_workbook import FormWorkbookError
    from monitor_desk.ui.forms.workbooks import FaultsDialog

    stage.page("forms")
    return stage.over(FaultsDialog(FormWorkbookError("Annual visit.xlsx", _FAULTS), stage.window()))


def _read(stage: Stage) -> View:
    from monitor_desk.intake.form_workbook import read_form_workbook
    from monitor_desk.reports.form_workbook import write_form
    from monitor_desk.ui.forms.workbooks import ReadDialog

    desk = stage.spare.desk
    form = _with_edits(desk)
    sound = editing.change_question(form, Spot(form.sections[1].id, form.sections[1].questions[2].id), show_if="")
    path = Path(stage.spare.folder) / "Form.xlsx"
    path.unlink(missing_ok=True)
    write_form(sound, path, desk.clock.now())
    stage.page("forms", is_spare=True)
    return stage.over(ReadDialog(desk, read_form_workbook(path), stage.window(is_spare=True)), is_spare=True)
