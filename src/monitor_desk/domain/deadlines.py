"""Something that a visit or a check waits for, and until when."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One thing that is waited for; `is_waiting` where it is the provider's to do."""

    key: str
    words: str
    due_on: date
    is_waiting: bool = False
