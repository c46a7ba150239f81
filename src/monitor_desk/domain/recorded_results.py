"""The result of a visit or a check as its form computes it."""

from datetime import date
from uuid import UUID

from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.recorded_file import RecordedFile
from monitor_desk.domain.recorded_filled import filled_of


def computed_level(file: RecordedFile, today: date) -> str:
    """Return the id of the level that the form computes, nothing where there is no data or the officer judges."""
    filled = filled_of(file, today)
    level = score(filled).level if filled else None
    return level.id if level else ""


def computed_section_level(file: RecordedFile, section: str, part_id: UUID | None, today: date) -> str:
    """Return the id of the level that the form computes for a section, nothing where it computes none."""
    filled = filled_of(file, today)
    found = score(filled).sections if filled else ()
    level = next((one.level for one in found if (one.section, one.part_id) == (section, part_id)), None)
    return level.id if level else ""
