"""The locations of a visit or check, in an open transaction; and whose it is."""

from collections.abc import Sequence
from uuid import UUID

from monitor_desk.data import part_queries, records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.forms.model import Repeat
from monitor_desk.domain.locations import Location
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import VisitPart, part_id


def put_parts(session: WritingSession, owner: RecordRef, location_ids: Sequence[UUID]) -> None:
    """Keep these locations and no others; raise `DeskError` for one to go of which something was recorded."""
    wanted = {part_id(owner.id, location): location for location in dict.fromkeys(location_ids)}
    held = {one for one, part in part_queries.parts(session, owner) if part.repeat == Repeat.LOCATION.value}
    gone = [one for one in held if one not in wanted]
    if labels := part_queries.recorded_of(session, gone):
        names, noun = ", ".join(labels), owner.kind
        raise DeskError(f"Something is recorded of {names}, so it stays part of the {noun}; nothing was changed.")
    records.put_in_bin(session, VisitPart.kind, gone)
    for position, (one, location_id) in enumerate(wanted.items(), 1):
        _put_part(session, one, owner, (location_id, position))


def provider_of(session: WritingSession, provider_id: UUID | None, contract_id: UUID | None) -> UUID | None:
    """Return the provider; where a contract is given, it is the contract's."""
    if contract_id is None:
        return provider_id
    theirs = records.get(session, Contract, contract_id).provider_id
    if provider_id is not None and theirs != provider_id:
        raise InvalidDraftError({"contract_id": "This contract is another provider's"})
    return theirs


def _put_part(session: WritingSession, part: UUID, owner: RecordRef, place: tuple[UUID, int]) -> None:
    location_id, position = place
    draft = VisitPart.of(
        {
            "label": records.get(session, Location, location_id).name,
            f"{owner.kind}_id": owner.id,
            "repeat": Repeat.LOCATION.value,
            "location_id": location_id,
            "position": position,
        }
    ).checked()
    if not records.exists(session, VisitPart.kind, part):
        records.insert(session, draft, part)
        return
    if records.is_binned(session, VisitPart.kind, part):
        records.restore(session, VisitPart.kind, [part])
    records.change(session, VisitPart.kind, part, draft.values())
