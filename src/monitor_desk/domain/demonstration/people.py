"""The team of the demonstration: roles, never people."""

from typing import Final

from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.officers import Officer, Team

OFFICERS: Final = ("Officer 1", "Officer 2", "Officer 3", "Officer 4")
MANAGER: Final = "Contracts manager"
_TEAMS = ("Adults and housing contracts", "Children and communities contracts")
_ROLES = (
    "Contract monitoring officer",
    "Contract monitoring officer",
    "Contract assurance officer",
    "Contract monitoring officer",
)


def people() -> Made:
    """Return two teams, four officers and their manager."""
    teams: Made = [
        (demonstration_id("team", number), Team(name=name, email=f"contracts{number + 1}@example.org.uk"))
        for number, name in enumerate(_TEAMS)
    ]
    return teams + [(demonstration_id("officer", number), _member(number)) for number in range(len(OFFICERS) + 1)]


def _member(number: int) -> Officer:
    is_officer = number < len(OFFICERS)
    return Officer(
        name=OFFICERS[number] if is_officer else MANAGER,
        role=_ROLES[number] if is_officer else "Contracts manager",
        team_id=demonstration_id("team", 1 if number == 3 else 0),
        email=f"officer{number + 1}@example.org.uk" if is_officer else "contracts.manager@example.org.uk",
        telephone=f"01632 9609{number:02d}",
    )
