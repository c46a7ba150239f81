"""Disputed fields as the lines of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from monitor_desk.ui.sharing.settle_dialog import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor_desk.domain.packs import ConflictRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedRow:
    """One field of which two versions stand."""

    id: UUID
    record: str
    field: str
    shown: str
    other: str
    officers: str
    conflict: ConflictRow


def disputed_rows(conflicts: Iterable[ConflictRow]) -> list[DisputedRow]:
    """Return a line for each field, with the version shown now and the first other one."""
    return [
        DisputedRow(
            id=uuid5(one.ref.id, one.field),
            record=one.record,
            field=one.label,
            shown=_line(one, is_shown=True),
            other=_line(one, is_shown=False),
            officers=", ".join(dict.fromkeys(version.officer for version in one.versions)),
            conflict=one,
        )
        for one in conflicts
    ]


def _line(conflict: ConflictRow, *, is_shown: bool) -> str:
    found = [said(version.value) for version in conflict.versions if version.is_shown is is_shown]
    return found[0].split("\n", 1)[0] if found else ""
