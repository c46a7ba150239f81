"""Which form suits a visit: those made for its service and type first."""

from collections.abc import Sequence
from uuid import UUID

from monitor_desk.domain.forms.rows import FormRow


def form_choices(rows: Sequence[FormRow], service_type: str, visit_type: str) -> list[tuple[UUID, str]]:
    """Return the forms that can be used, the likeliest first, each with its version and number of questions."""
    usable = [row for row in rows if row.version_id is not None]
    ordered = sorted(usable, key=lambda row: (-fitness(row, service_type, visit_type), row.title.casefold()))
    return [(row.id, f"{row.title} (version {row.number}, {row.questions} questions)") for row in ordered]


def fitness(row: FormRow, service_type: str, visit_type: str) -> int:
    """Return how well a form suits: two for the service and two for the type, one less where it suits any."""
    return _suits(row.service_types, service_type) + _suits(row.visit_types, visit_type)


def _suits(own: Sequence[str], wanted: str) -> int:
    """Say 2 for a form made for what is wanted, 1 for one made for anything, 0 for one made for something else."""
    if not own:
        return 1
    return 2 if wanted.casefold() in {one.casefold() for one in own} else 0
