"""To what a record belongs that visits and checks have alike: to one of them, never to both."""

from typing import Protocol
from uuid import UUID


class Owned(Protocol):
    """A record that hangs on a visit or a check."""

    @property
    def visit_id(self) -> UUID | None:
        """Return the visit."""

    @property
    def check_id(self) -> UUID | None:
        """Return the check."""


def owner_problem(record: Owned) -> dict[str, str]:
    """Return a sentence where a record belongs to neither a visit nor a check, or to both."""
    if (record.visit_id is None) == (record.check_id is None):
        return {"visit_id": "Choose the visit or the check that it belongs to"}
    return {}
