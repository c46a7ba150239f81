"""New ids: UUID version 7, which sort by the time at which they were made."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Return an id that no other device will make."""
    return uuid7()
