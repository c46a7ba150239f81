"""What lies in the bin."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

MANY = 25
FEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BinRow:
    """One binned record: what it was, who binned it, when and why."""

    id: UUID
    kind: str
    noun: str
    title: str
    binned_at: datetime
    officer: str
    reason: str


def needs_confirmation(count: int, total: int) -> bool:
    """Say whether hiding `count` of `total` records asks for a typed confirmation (quality.md, R11).

    One or a few at a time never do, however small the desk: they come back by one undo.
    """
    return count > MANY or (count > FEW and count * 10 > total)
