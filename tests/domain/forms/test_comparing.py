"""What differs between two versions."""

from dataclasses import replace

from hypothesis import given

import form_strategies
from forms_made import GOOD, asks, section
from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.comparing import ChangeKind, changes_between
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import Form, Scoring

FORM = Form(
    id="annual",
    title="Annual",
    version=1,
    scoring=Scoring.DESCRIPTOR,
    scale="good",
    scales=(GOOD,),
    sections=(section("office", asks("policy"), asks("rota"), asks("keys")), section("scheme", asks("fire"))),
)


def _told(after: Form) -> list[tuple[ChangeKind, str]]:
    return [(change.kind, change.words) for change in changes_between(FORM, after)]


@given(form=form_strategies.forms())
def test_that_a_form_does_not_differ_from_itself_whatever_its_number(form: Form) -> None:
    assert changes_between(form, replace(form, version=form.version + 1)) == []


def test_that_each_kind_of_change_is_named_with_its_place() -> None:
    after = editing.change_form(FORM, title="Yearly", prepare=("Rota",))
    after = editing.change_question(after, Spot("office", "policy"), ask="Medication policy", is_required=True)
    after = editing.retire(after, Spot("office", "rota"))
    after, _ = editing.add_question(after, "scheme", asks("new"))
    after, _ = editing.add_section(after, "Finance")
    assert _told(after) == [
        (ChangeKind.CHANGED, "The form itself: title, what to have ready"),
        (ChangeKind.ADDED, "Section Finance"),
        (ChangeKind.CHANGED, "Office: Medication policy: words, required"),
        (ChangeKind.RETIRED, "Office: Rota"),
        (ChangeKind.ADDED, "Scheme: New"),
    ]


def test_that_only_what_was_moved_is_named_as_moved() -> None:
    after, _ = editing.move_question(FORM, Spot("office", "keys"), "office", 0)
    assert _told(after) == [(ChangeKind.MOVED, "Office: Keys")]
    three, _ = editing.add_section(FORM, "Finance")
    moved = changes_between(three, editing.move_section(three, "finance", 0))
    assert [(change.kind, change.title) for change in moved] == [(ChangeKind.MOVED, "Section Finance")]


def test_that_what_is_gone_and_what_came_back_is_named() -> None:
    gone = editing.remove(FORM, Spot("scheme"), [])
    assert _told(gone) == [(ChangeKind.DELETED, "Section Scheme"), (ChangeKind.DELETED, "Scheme: Fire")]
    retired = editing.retire(FORM, Spot("office"))
    back = changes_between(retired, FORM)
    assert [(change.kind, change.spot) for change in back] == [(ChangeKind.TAKEN_BACK, Spot("office"))]
