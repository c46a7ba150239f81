"""Which form suits a visit, and under which contract it is most likely made."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from monitor_desk.domain.contracts import ContractRow
from monitor_desk.domain.forms.rows import FormRow


def form_choices(rows: Sequence[FormRow], service_type: str, visit_type: str) -> list[tuple[UUID, str]]:
    """Return the forms that can be used, the likeliest first, each with its version and number of questions."""
    usable = [row for row in rows if row.version_id is not None]
    ordered = sorted(usable, key=lambda row: (-fitness(row, service_type, visit_type), row.title.casefold()))
    return [(row.id, f"{row.title} (version {row.number}, {row.questions} questions)") for row in ordered]


def suggested(rows: Sequence[FormRow], service_type: str, visit_type: str) -> UUID | None:
    """Return the form to begin with: the likeliest that is not made for another service, None where there is none."""
    usable = {row.id: row for row in rows if _suits(row.service_types, service_type)}
    return next((one for one, _ in form_choices(rows, service_type, visit_type) if one in usable), None)


def likeliest(rows: Sequence[ContractRow], tiers: Sequence[str], today: date) -> UUID | None:
    """Return the contract to begin with: the only one, else of those that run the one in the highest tier.

    `tiers` are the team's, the highest first. Between equals the first in the list is taken.
    """
    if len(rows) == 1:
        return rows[0].id
    running = [row for row in rows if _runs(row, today)]
    rank = {tier: place for place, tier in enumerate(tiers)}
    found = min(running, key=lambda row: rank.get(row.tier, len(rank)), default=None)
    return found.id if found else None


def _runs(row: ContractRow, today: date) -> bool:
    return (row.starts_on is None or row.starts_on <= today) and (row.ends_on is None or today <= row.ends_on)


def fitness(row: FormRow, service_type: str, visit_type: str) -> int:
    """Return how well a form suits: two for the service and two for the type, one less where it suits any."""
    return _suits(row.service_types, service_type) + _suits(row.visit_types, visit_type)


def _suits(own: Sequence[str], wanted: str) -> int:
    """Say 2 for a form made for what is wanted, 1 for one made for anything, 0 for one made for something else."""
    if not own:
        return 1
    return 2 if wanted.casefold() in {one.casefold() for one in own} else 0
