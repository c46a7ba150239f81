"""What belongs to this copy of the desk alone: its device, its place in its chain, remembered choices."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlmodel import Session, col

from monitor_desk.data.log import LocalState


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnChain:
    """The chain of this device as it was kept: how many entries it has, and the id of the last."""

    device: str
    sequence: int
    last: str


def get(session: Session, name: str, default: str = "") -> str:
    """Return a value of this copy, or the default."""
    return session.execute(select(col(LocalState.value)).where(col(LocalState.name) == name)).scalar() or default


def put(session: Session, name: str, value: str) -> None:
    """Keep a value of this copy; it is no record and does not travel."""
    session.execute(delete(LocalState).where(col(LocalState.name) == name))
    session.execute(insert(LocalState), [{"name": name, "value": value}])


def begin_device(session: Session, device: str) -> None:
    """Make this copy a device of its own with an empty chain: a new desk, or one restored from a backup.

    A restored copy must not go on with the old chain: its next numbers may already stand in a colleague's log.
    """
    known = own_clock(session)
    put(session, "device", device)
    put(session, "chain", f"0 {known} ")


def own_clock(session: Session) -> int:
    """Return the last clock value of this copy, 0 for a new one."""
    parts = get(session, "chain").split(" ")
    return int(parts[1]) if len(parts) > 1 else 0


def own_chain(session: Session) -> OwnChain:
    """Return this device's chain as it was kept."""
    sequence, _, last = (get(session, "chain") or "0 0 ").split(" ")
    return OwnChain(device=get(session, "device"), sequence=int(sequence), last=last)
