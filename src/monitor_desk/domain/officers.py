"""Officers and teams: who watches over which provider."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

ROLES = (
    "Contract monitoring officer",
    "Contract assurance officer",
    "Contracts manager",
    "Commissioner",
    "Head of service",
    "Director",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Draft):
    """A team of officers."""

    kind: ClassVar[str] = "team"
    noun: ClassVar[str] = "Team"

    name: str = says("Name", required="Give the team its name", is_searchable=True)
    email: str = says("E-mail")


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer(Draft):
    """A member of the council's staff who acts on contracts."""

    kind: ClassVar[str] = "officer"
    noun: ClassVar[str] = "Officer"

    name: str = says("Name", required="Give the officer a name", is_searchable=True)
    role: str = says("Role", Kind.CHOICE, choices=ROLES)
    team_id: UUID | None = says("Team", Kind.RECORD, record="team")
    email: str = says("E-mail")
    telephone: str = says("Telephone")
