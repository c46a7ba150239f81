"""Which pictures the demonstration's visits have: what each shows, and to which visit it belongs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.visit_scenes import HELD
from monitor_desk.domain.evidence import SOURCES, Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.visits import Visit, VisitState

_SHOWN: Final = (
    ("door", "fire-door.jpg", "Fire door at the foot of the stairs, with a box in front of it"),
    ("cupboard", "medicine-cupboard.jpg", "Medicine cupboard in the office, locked; stock in order"),
    ("plan", "evacuation-plan.jpg", "Evacuation plan on the first floor; the door on the right was bricked up"),
    ("kitchen", "kitchen.jpg", "New kitchen; people chose the colours"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture to be drawn and stored, and the row that will name it."""

    id: UUID
    subject: str
    row: Evidence


def pictures(made: Iterable[tuple[UUID, Draft]]) -> list[Picture]:
    """Return the pictures of the visits that were held: three of each, one beside its finding."""
    listed = list(made)
    findings = [(one, draft) for one, draft in listed if isinstance(draft, Finding)]
    held = [(one, draft) for one, draft in listed if isinstance(draft, Visit) and _has_been_held(draft)]
    found: list[Picture] = []
    for visit_id, visit in held:
        own = [one for one in findings if one[1].visit_id == visit_id]
        for nth in range(3):
            found.append(_picture(visit_id, visit, own[nth] if nth < len(own) else None, len(found)))
    return found


def _has_been_held(visit: Visit) -> bool:
    return visit.state() in HELD | {VisitState.ON_SITE}


def _picture(visit_id: UUID, visit: Visit, found: tuple[UUID, Finding] | None, number: int) -> Picture:
    subject, name, caption = _SHOWN[(number + number // 3) % len(_SHOWN)]
    row = Evidence(
        caption=caption,
        name=name,
        source=SOURCES[0],
        provider_id=visit.provider_id,
        visit_id=visit_id,
        finding_id=found[0] if found else None,
        part_id=found[1].part_id if found else None,
        section=found[1].section if found else "",
        question=found[1].question if found else "",
        media_type="image/jpeg",
        position=number % 3 + 1,
        added_on=visit.began_on,
        author="",
    )
    return Picture(id=demonstration_id(Evidence.kind, number), subject=subject, row=row)
