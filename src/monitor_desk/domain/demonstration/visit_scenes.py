"""The scenes of the demonstration's visits: which visit is how far, under which contract, where and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.demonstration import situations
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.people import OFFICERS
from monitor_desk.domain.demonstration.places import Site
from monitor_desk.domain.demonstration.wish import BLOCK_CONTRACTS, Wish
from monitor_desk.domain.forms.model import Form, Repeat, Section
from monitor_desk.domain.visits import VisitState, part_id

Forms = Mapping[str, tuple[UUID, Form]]  # by key: the version in use and its content
S = VisitState


@dataclass(frozen=True, slots=True)
class Scene:
    """A visit to be shown: how far it is, how many days from today it is held, how much of it is answered."""

    place: int
    form: str
    state: VisitState
    days: int
    share: float = 1.0
    strength: float = 0.8
    visit_type: str = "Annual"


_LIVING, _HOME = "supported-living-annual", "home-care-branch"
SCENES: Final = (
    Scene(situations.KESTREL, _LIVING, S.CLOSED, -362, strength=0.86),
    Scene(situations.HARBOUR_LANE, _LIVING, S.ACTION_PLAN, -118, strength=0.55),
    Scene(situations.ASH_GROVE, _LIVING, S.CLOSED, -371, strength=0.8),
    Scene(situations.MEADOWBANK, _HOME, S.CLOSED, -380, strength=0.75),
    Scene(situations.KESTREL, _LIVING, S.ON_SITE, 0, share=0.4, strength=0.85),
    Scene(situations.ASH_GROVE, _LIVING, S.DRAFT_SHARED, -24, strength=0.72),
    Scene(situations.MEADOWBANK, _HOME, S.WRITE_UP, -17, strength=0.7),
    Scene(situations.NORTHFIELD, _LIVING, S.PLANNED, 24),
    Scene(situations.ORCHARD_VIEW, _LIVING, S.DESKTOP, 8, share=0.12, strength=0.85),
    Scene(situations.HARBOUR_LANE, "follow-up", S.ANNOUNCED, 9, visit_type="Follow-up"),
    Scene(14, "childrens-placement-visit", S.FINAL, -40, strength=0.78),
    Scene(2, _HOME, S.CANCELLED, -6),
    Scene(28, _LIVING, S.PLANNED, 41),
    Scene(31, "premises-check", S.ABORTED, -60, share=0.2, visit_type="Unannounced"),
)
HELD: Final = frozenset({S.WRITE_UP, S.DRAFT_SHARED, S.FINAL, S.ACTION_PLAN, S.CLOSED})
SHARED: Final = HELD - {S.WRITE_UP}
_MOST_PARTS: Final = 2
_PEOPLE: Final = 2


@dataclass(frozen=True, slots=True)
class Stage:
    """A scene set: under which contract, with which form, where and when."""

    scene: Scene
    deal: Deal
    id: UUID
    version_id: UUID
    form: Form
    held_on: date
    sites: tuple[Site, ...]
    parts: tuple[UUID, ...]
    people: tuple[UUID, ...] = ()
    follows_id: UUID | None = None

    @property
    def officer(self) -> str:
        """Return the officer who leads it."""
        return OFFICERS[self.deal.provider % len(OFFICERS)]

    @property
    def key(self) -> str:
        """Return what its chances are drawn by."""
        return f"visit/{self.deal.number}/{self.scene.days}"


def stage_of(wish: Wish, scene: Scene, deals: Sequence[Deal], sites: Sequence[Site], forms: Forms) -> Stage | None:
    """Return the scene set; None where the caseload has no such contract, or it had not begun yet."""
    deal = next((one for one in deals if one.number < BLOCK_CONTRACTS and one.place == scene.place), None)
    if deal is None:
        return None
    held_on = _working(wish, scene.days)
    if held_on < deal.starts_on:
        return None
    version_id, form = forms[scene.form]
    number = SCENES.index(scene)
    visit_id = demonstration_id("visit", number)
    own = [one for one in sites if one.provider == deal.provider and one.service == deal.service][:_MOST_PARTS]
    parts = tuple(part_id(visit_id, one.id) for one in own)
    is_asked = any(section.repeat is Repeat.PERSON for section in form.sections)
    people = tuple(demonstration_id("visit_part", number * _PEOPLE + nth) for nth in range(_PEOPLE)) if is_asked else ()
    return Stage(scene, deal, visit_id, version_id, form, held_on, tuple(own), parts, people)


def following(stages: Sequence[Stage]) -> list[Stage]:
    """Return the stages, each follow-up with the visit of the same contract that it follows."""
    return [replace(one, follows_id=_followed(one, stages)) for one in stages]


def _followed(stage: Stage, stages: Sequence[Stage]) -> UUID | None:
    if stage.scene.visit_type != "Follow-up":
        return None
    earlier = [one for one in stages if one.deal.id == stage.deal.id and one.scene.state in SHARED]
    return max(earlier, key=lambda one: one.held_on).id if earlier else None


def _working(wish: Wish, days: int) -> date:
    """Return that day, or the working day before it; today stays today."""
    on = wish.after(days)
    while days and not wish.working_days.is_working_day(on):
        on -= timedelta(days=1)
    return on


def places_of(stage: Stage) -> list[tuple[Section, UUID | None]]:
    """Return each section with its part, in the order in which they are worked through."""
    found: list[tuple[Section, UUID | None]] = []
    for section in stage.form.sections:
        if section.repeat is Repeat.LOCATION:
            found += [(section, part) for part in stage.parts]
        elif section.repeat is Repeat.PERSON:
            found += [(section, person) for person in stage.people]
        else:
            found.append((section, None))
    return found
