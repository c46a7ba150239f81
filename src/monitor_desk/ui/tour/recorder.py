"""The visit recorder: sections of each kind on the visit that is on site, a narrow page, and its dialogs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.page import RecorderPage
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

PAGE = "recorder"
SHOWN = (
    ("judgements", QuestionType.IN_PLACE),
    ("sample", QuestionType.SAMPLE),
    ("choices", QuestionType.CHOICES),
    ("observation", QuestionType.OBSERVATION),
    ("conversation", QuestionType.CONVERSATION),
    ("signature", QuestionType.SIGNATURE),
)


def shots() -> list[Shot]:
    """Return the pictures of the recorder."""
    dialogs: dict[str, Callable[[RecorderPage], None]] = {
        "note": _note,
        "concern": _concern,
        "finding": _finding,
        "person": _person,
        "times": _times,
        "end": _end,
    }
    return [
        Shot(name="recorder", arrange=partial(_visit, state=VisitState.ON_SITE), page=PAGE),
        Shot(name="recorder-ended", arrange=partial(_visit, state=VisitState.WRITE_UP), page=PAGE),
        Shot(name="recorder-empty", arrange=_nothing, page=PAGE),
        *(Shot(name=f"recorder-{name}", arrange=partial(_question, kind=kind), page=PAGE) for name, kind in SHOWN),
        *(Shot(name=f"dialog-recorder-{name}", arrange=partial(_dialog, ask=ask), page=PAGE)
          for name, ask in dialogs.items()),
    ]  # fmt: skip


def visit_in(desk: Desk, state: VisitState) -> UUID:
    """Return the visit in a state of which most is answered; any visit where none is."""
    rows = desk.visits.rows()
    return max(rows, key=lambda row: (row.state == state.value, row.answered or 0)).id


def _open(stage: Stage, state: VisitState = VisitState.ON_SITE) -> RecorderPage:
    page: RecorderPage = stage.page(PAGE, visit_in(stage.desk, state))
    page.told.hide()
    return page


def _visit(stage: Stage, *, state: VisitState) -> View:
    page = _open(stage, state)
    keys = page.panes.sections.section_keys()
    page.open_section(keys[min(1, len(keys) - 1)])
    stage.settle()
    return stage.view()


def _nothing(stage: Stage) -> View:
    stage.page(PAGE, is_spare=True)
    return stage.view(is_spare=True)


def _question(stage: Stage, *, kind: QuestionType) -> View:
    page = _open(stage)
    place = _place_of(page, kind)
    if place is not None:
        page.go_to(place)
    stage.settle()
    return stage.view()


def _place_of(page: RecorderPage, kind: QuestionType) -> Place | None:
    """Return a question of a kind, an answered one where there is one."""
    if page.reading is None:
        return None
    found = [view for section in page.reading.filled.sections() for view in section.shown if view.question.type is kind]
    return max(found, key=lambda view: view.is_answered).place if found else None


def _dialog(stage: Stage, *, ask: Callable[[RecorderPage], None]) -> View:
    page = _open(stage)
    place = _place_of(page, QuestionType.MET)
    if place is not None:
        page.go_to(place)
    ask(page)
    stage.settle()
    return stage.view(page.doing.dialog)


def _note(page: RecorderPage) -> None:
    page.doing.add_quick_note()


def _concern(page: RecorderPage) -> None:
    page.doing.raise_concern(None)


def _finding(page: RecorderPage) -> None:
    page.doing.add_finding(_place_of(page, QuestionType.MET))


def _person(page: RecorderPage) -> None:
    page.doing.add_person()


def _times(page: RecorderPage) -> None:
    page.doing.change_times()


def _end(page: RecorderPage) -> None:
    page.doing.take_next_step()
