"""The columns of the list of forms and of versions, and the states of a form."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from monitor_desk.domain.forms.rows import FormRow, FormVersionRow

IN_USE = PillSpec(word="In use", tone=Tone.GREEN, mark=Mark.DISC)
EDITED = PillSpec(word="Edits in progress", tone=Tone.AMBER, mark=Mark.TRIANGLE)
NEW = PillSpec(word="Not yet in use", tone=Tone.GREY, mark=Mark.RING)
RETIRED = PillSpec(word="Retired", tone=Tone.GREY, mark=Mark.SQUARE)
EARLIER = PillSpec(word="Earlier", tone=Tone.GREY, mark=Mark.RING)
_USED_FOR = {"visit": "Visits", "check": "Checks"}


def state_of(row: FormRow) -> PillSpec:
    """Return where a form stands."""
    if row.is_retired:
        return RETIRED
    if row.number is None:
        return NEW
    return EDITED if row.has_working else IN_USE


def used_for(row: FormRow) -> str:
    """Return what a form is used for."""
    return _USED_FOR.get(row.purpose, row.purpose)


def _service_types(row: FormRow) -> str:
    return ", ".join(row.service_types) or "Any"


def _questions(row: FormRow) -> int | None:
    return row.questions or None


def form_columns() -> list[Column[Any]]:
    """Return the columns of the list of forms."""
    return [
        Column(key="title", title="Form", value=attrgetter("title"), is_stretched=True),
        Column(key="used_for", title="Used for", value=used_for),
        Column(key="version", title="Version", value=attrgetter("number"), kind=Kind.NUMBER, is_right=True),
        Column(key="questions", title="Questions", value=_questions, kind=Kind.NUMBER, is_right=True),
        Column(key="service_types", title="Service types", value=_service_types, is_stretched=True, is_spare=True),
        Column(key="state", title="State", value=state_of, kind=Kind.PILL),
    ]


def _version_state(row: FormVersionRow) -> PillSpec:
    return IN_USE if row.is_in_use else EARLIER


def version_columns() -> list[Column[Any]]:
    """Return the columns of the list of versions."""
    return [
        Column(key="number", title="Version", value=attrgetter("number"), kind=Kind.NUMBER),
        Column(key="made_on", title="In use from", value=attrgetter("made_on"), kind=Kind.DATE),
        Column(key="author", title="Put in use by", value=attrgetter("author")),
        Column(key="reason", title="Reason", value=attrgetter("reason"), is_stretched=True),
        Column(key="state", title="State", value=_version_state, kind=Kind.PILL),
    ]
