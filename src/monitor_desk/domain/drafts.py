"""Text being typed: kept within a second, offered again after a crash."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedText:
    """The latest text of one field of one record, not yet a revision; `id` may be of a record still to be made."""

    kind: str
    id: UUID
    field: str
    text: str
    typed_at: datetime
