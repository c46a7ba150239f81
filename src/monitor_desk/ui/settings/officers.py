"""The list of officers, each with the team they are in."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from monitor_desk.domain.officers import Officer
from monitor_desk.ui.records.owned_list import OwnedList, OwnedRow
from monitor_desk.ui.widgets.columns import Column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.officers import Team
    from monitor_desk.services.desk import Desk


class OfficersList(OwnedList):
    """Lists the officers; Enter edits, Del bins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._teams: Mapping[UUID, Team] = {}
        super().__init__(desk, Officer, self._columns(), "officers", parent)

    def show_officers(self, officers: Sequence[tuple[UUID, Officer]], teams: Mapping[UUID, Team]) -> None:
        """Show the officers of these teams."""
        self._teams = teams
        self.show_owned(officers)

    def _columns(self) -> list[Column[OwnedRow]]:
        return [
            Column(key="name", title="Name", value=attrgetter("record.name"), is_stretched=True),
            Column(key="role", title="Role", value=attrgetter("record.role"), is_spare=True),
            Column(key="team", title="Team", value=self._team),
            Column(key="email", title="E-mail", value=attrgetter("record.email")),
            Column(key="telephone", title="Telephone", value=attrgetter("record.telephone"), is_spare=True),
        ]

    def _team(self, row: OwnedRow) -> str:
        team = self._teams.get(getattr(row.record, "team_id", None))  # type: ignore[arg-type]
        return team.name if team else ""
