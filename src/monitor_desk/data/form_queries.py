"""The team's forms and their versions, read without the texts that are not needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data.forms import FormRecord, FormVersion

SHIPPED = "Shipped with Monitor Desk"  # the author of a version that came with the program, the same on every desk


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version of a form without its content."""

    id: UUID
    form_id: UUID
    number: int
    made_on: date | None
    author: str
    reason: str

    def standing(self) -> tuple[bool, int, date, str]:
        """Return by what versions are ordered: the team's own above what is shipped, then the later one.

        Two officers may have put the same number in use offline: every desk then chooses the same of the two.
        """
        return self.author != SHIPPED, self.number, self.made_on or date.min, self.id.hex


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """A form of the team without the edits themselves."""

    id: UUID
    key: str
    title: str
    purpose: str
    has_working: bool
    is_retired: bool


def forms(session: Session) -> list[FormLine]:
    """Return the team's forms, by title."""
    query = (
        select(
            col(FormRecord.id),
            col(FormRecord.key),
            col(FormRecord.title),
            col(FormRecord.purpose),
            (col(FormRecord.working) != "").label("has_working"),
            col(FormRecord.is_retired),
        )
        .where(col(FormRecord.is_binned).is_(False))
        .order_by(col(FormRecord.title), col(FormRecord.id))
    )
    return [FormLine(**{**row._mapping, "is_retired": bool(row.is_retired)}) for row in session.execute(query)]


def versions(session: Session, form_id: UUID | None = None) -> dict[UUID, list[VersionLine]]:
    """Return the versions of a form, or of all, by form; the one in use comes first."""
    columns = ("id", "form_id", "number", "made_on", "author", "reason")
    query = select(*(col(getattr(FormVersion, name)) for name in columns)).where(col(FormVersion.is_binned).is_(False))
    if form_id is not None:
        query = query.where(col(FormVersion.form_id) == form_id)
    found: dict[UUID, list[VersionLine]] = {}
    for row in session.execute(query):
        line = VersionLine(**{**row._mapping, "number": row.number or 0})
        found.setdefault(line.form_id, []).append(line)
    return {key: sorted(lines, key=VersionLine.standing, reverse=True) for key, lines in found.items()}


def contents(session: Session, version_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return what the versions hold."""
    query = select(col(FormVersion.id), col(FormVersion.content)).where(col(FormVersion.id).in_(list(version_ids)))
    return {row.id: row.content for row in session.execute(query)}


def known(session: Session, ids: Iterable[UUID]) -> dict[UUID, bool]:
    """Return which of these forms and versions the desk has, and whether they lie in the bin."""
    wanted = list(ids)
    return {
        row.id: bool(row.is_binned)
        for table in (FormRecord, FormVersion)
        for row in session.execute(select(col(table.id), col(table.is_binned)).where(col(table.id).in_(wanted)))
    }
