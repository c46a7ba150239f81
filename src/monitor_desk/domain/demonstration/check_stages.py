"""The scenes of the demonstration's checks set: under which contract, with which form, on which days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.checks import DUE_DILIGENCE
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_scenes import SCENES, Came, Days, S, Scene, Source
from monitor_desk.domain.demonstration.people import OFFICERS
from monitor_desk.domain.demonstration.places import Site
from monitor_desk.domain.demonstration.visit_scenes import Forms
from monitor_desk.domain.demonstration.wish import BLOCK_CONTRACTS, Wish
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.notes import Note
from monitor_desk.domain.visits import part_id

EACH: Final = 20  # numbers kept for the records of one kind that belong to one check
AFTER_VISITS: Final = 10_000  # the first number of records of which visits have some too
_CLOCKS: Final = CheckClocks()
_BEFORE_START: Final = timedelta(days=120)  # due diligence is done before a contract begins, or early in it
_CAN_WAIT: Final = frozenset({S.PLANNED, S.REQUESTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A scene set; `source` is the note or finding that led to it."""

    scene: Scene
    number: int
    deal: Deal
    version_id: UUID
    form: Form
    days: Days
    sites: tuple[Site, ...]
    source: tuple[UUID, Draft] | None = None

    @property
    def id(self) -> UUID:
        """Return the id of the check."""
        return demonstration_id("check", self.number)

    @property
    def first(self) -> int:
        """Return the first number of its own records of a kind that visits have too."""
        return AFTER_VISITS + self.number * EACH

    @property
    def parts(self) -> tuple[UUID, ...]:
        """Return the ids of its locations."""
        return tuple(part_id(self.id, one.id) for one in self.sites)

    @property
    def officer(self) -> str:
        """Return the officer who makes it."""
        return OFFICERS[self.deal.provider % len(OFFICERS)]

    @property
    def key(self) -> str:
        """Return what its chances are drawn by."""
        return f"check/{self.deal.number}/{self.scene.form}/{self.scene.days}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The caseload in which checks are made, `before` with the notes and findings that may lead to one."""

    wish: Wish
    deals: Sequence[Deal]
    sites: Sequence[Site]
    forms: Forms
    before: Mapping[UUID, Draft]


def stages(setting: Setting) -> list[Stage]:
    """Return every check of the caseload, block by block; none where its form is missing or its contract is too new."""
    found = []
    for deal in setting.deals:
        block = deal.number // BLOCK_CONTRACTS
        for place, scene in enumerate(SCENES):
            if scene.place == deal.place and scene.form in setting.forms and (not block or scene.is_common):
                found.append(_stage(setting, scene, deal, block * len(SCENES) + place))
    return sorted((one for one in found if one is not None), key=lambda one: one.number)


def _stage(setting: Setting, scene: Scene, deal: Deal, number: int) -> Stage | None:
    planned_on = _working(setting.wish, setting.wish.after(scene.days))
    source = _source(setting, scene, deal)
    learned_on = _learned_on(source)
    if learned_on is not None and learned_on > planned_on:
        if scene.state not in _CAN_WAIT:
            return None
        planned_on = learned_on
    grace = _BEFORE_START if scene.why == DUE_DILIGENCE else timedelta()
    if planned_on < deal.starts_on - grace:
        return None
    version_id, form = setting.forms[scene.form]
    own = [one for one in setting.sites if (one.provider, one.service) == (deal.provider, deal.service)]
    return Stage(
        scene=scene,
        number=number,
        deal=deal,
        version_id=version_id,
        form=form,
        days=_days(setting.wish, scene, planned_on),
        sites=tuple(own[: number % 3]),
        source=source,
    )


def _source(setting: Setting, scene: Scene, deal: Deal) -> tuple[UUID, Draft] | None:
    if scene.source is Source.NOTE:
        note_id = demonstration_id(Note.kind, deal.number)
        return note_id, setting.before[note_id]
    if scene.source is Source.FINDING:
        found = ((one, held) for one, held in setting.before.items() if isinstance(held, Finding))
        return next(((one, held) for one, held in found if held.contract_id == deal.id and held.is_issue()), None)
    return None


def _learned_on(source: tuple[UUID, Draft] | None) -> date | None:
    held = source[1] if source else None
    if isinstance(held, Note):
        return held.happened_on
    return held.found_on if isinstance(held, Finding) else None


def _days(wish: Wish, scene: Scene, planned_on: date) -> Days:
    days = wish.working_days

    def then(on: date, working: int) -> date:
        return min(days.add(on, working), wish.today)

    request_due_on = _CLOCKS.request.after(planned_on, days)
    requested_on = min(request_due_on, wish.today)
    first_due_on = _CLOCKS.reply.after(requested_on, days)
    due_on = days.add(first_due_on, 5) if scene.is_extended else first_due_on
    reminded_on = then(first_due_on, 2)
    begun_on = then(due_on, {Came.ALL: -2, Came.LATE: 4, Came.NOTHING: 6}.get(scene.came, -4))
    concluded_on = then(begun_on, 7)
    reopened_on = then(concluded_on, 6)
    corrected_on = then(reopened_on, 2)
    return Days(
        planned_on=planned_on,
        request_due_on=request_due_on,
        requested_on=requested_on,
        first_due_on=first_due_on,
        due_on=due_on,
        conclude_due_on=_CLOCKS.conclude.after(due_on, days),
        reminded_on=reminded_on,
        begun_on=begun_on,
        concluded_on=concluded_on,
        told_on=then(concluded_on, 1),
        reopened_on=reopened_on,
        corrected_on=corrected_on,
        closed_on=then(concluded_on, 30),
    )


def _working(wish: Wish, on: date) -> date:
    """Return that day, or the working day before it."""
    while not wish.working_days.is_working_day(on):
        on -= timedelta(days=1)
    return on
