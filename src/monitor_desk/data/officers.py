"""Officers and teams in the store."""

from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Team(Record, table=True):
    """The team table; its fields are `domain`'s."""

    __tablename__ = "team"

    name: str = Field(default="", index=True)
    email: str = ""


class Officer(Record, table=True):
    """The officer table; its fields are `domain`'s."""

    __tablename__ = "officer"

    name: str = Field(default="", index=True)
    role: str = ""
    team_id: UUID | None = Field(default=None, foreign_key="team.id", index=True)
    email: str = ""
    telephone: str = ""
