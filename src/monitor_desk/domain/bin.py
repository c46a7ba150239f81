"""What lies in the bin."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


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
