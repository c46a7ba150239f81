"""Who signs a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.officers import Officer
from monitor_desk.domain.visit_letters import Writer

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk


def writer_of(desk: Desk, officer_id: UUID | None) -> Writer:
    """Return the officer who signs; none is known until one was chosen."""
    if officer_id is None:
        return Writer()
    officer = desk.records.get(Officer, officer_id)
    return Writer(name=officer.name, role=officer.role, email=officer.email, telephone=officer.telephone)
