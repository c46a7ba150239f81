"""The timeline of a provider: everything that happened or falls due, newest first."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing on the timeline; `state` is a word such as Act or Done; `kind` and `id` name the record to open."""

    on: date
    kind: str
    id: UUID
    headline: str
    detail: str = ""
    state: str = ""
