"""Records as rows: every field by its name, and the names of the records that it refers to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from monitor_desk.cli.kinds import key_of
from monitor_desk.domain.calendar_entries import PeriodEntry
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.errors import NotFoundError
from monitor_desk.domain.fields import Draft, Kind, Value
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.domain.notes import Note
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.visits import Visit
from monitor_desk.services.desk import Desk

Row = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Names:
    """What records are called, looked up a whole kind at a time."""

    desk: Desk
    _known: dict[str, dict[UUID, str]] = field(default_factory=dict)

    def of(self, kind: str, record_id: Value) -> str:
        """Return a record's headline, also of one in the bin; nothing where there is none."""
        if not isinstance(record_id, UUID):
            return ""
        if kind not in self._known:
            listed = self.desk.records.all_of(KINDS[kind])
            self._known[kind] = {listed_id: draft.headline() for listed_id, draft in listed}
        known = self._known[kind]
        if record_id not in known:
            known[record_id] = self._looked_up(kind, record_id)
        return known[record_id]

    def _looked_up(self, kind: str, record_id: UUID) -> str:
        try:
            return self.desk.records.get(KINDS[kind], record_id).headline()
        except NotFoundError:
            return ""


def row_of(record_id: UUID, draft: Draft, names: Names) -> Row:
    """Return a record as a row: its id, then its fields, each reference with the name beside it."""
    row: Row = {"id": record_id}
    for spec in draft.specs():
        value = getattr(draft, spec.name)
        row[key_of(type(draft), spec.name)] = value
        if spec.kind is Kind.RECORD:
            row[spec.name.removesuffix("_id")] = names.of(spec.record, value)
    return row


def rows_of(desk: Desk, kind: type[Draft]) -> list[Row]:
    """Return all records of a kind that are not in the bin, in the order in which they are looked for."""
    names = Names(desk)
    rows = [row_of(record_id, draft, names) for record_id, draft in desk.records.all_of(kind)]
    if kind in _MORE:
        more = _MORE[kind](desk)
        rows = [row | more[one] for row in rows if isinstance(one := row["id"], UUID)]
    return sorted(rows, key=lambda row: _order(kind, row))


def _rated(desk: Desk) -> dict[UUID, Row]:
    """Return the latest rating of each location."""
    return {one.id: {"rating": one.rating, "rated_on": one.rated_on} for one in desk.locations.rows()}


def _standing(desk: Desk) -> dict[UUID, Row]:
    """Return what came for each check and what is due of it next, as its list in the window has it."""
    return {
        one.id: {
            "receipt": one.receipt.value,
            "received": one.received,
            "asked": one.asked,
            "next_step": one.next_step,
            "next_due_on": one.next_due_on,
            "is_late": one.is_late,
            "is_waiting": one.is_waiting,
        }
        for one in desk.checks.rows()
    }


_MORE: Final[dict[type[Draft], Callable[[Desk], dict[UUID, Row]]]] = {Location: _rated, Check: _standing}


def _order(kind: type[Draft], row: Mapping[str, Value]) -> tuple[str, ...]:
    """Return what rows of a kind are ordered by: a calendar by its dates, all else by name."""
    by_date = {
        PeriodEntry: "starts_on",
        Document: "expires_on",
        Note: "happened_on",
        Rating: "rated_on",
        Visit: "planned_on",
        Check: "due_on",
    }
    first = str(row[by_date[kind]] or "9999") if kind in by_date else ""
    named = str(row.get(kind.specs()[0].name) or "").casefold()
    return (first, str(row.get("ends_on") or ""), named, str(row["id"])) if first else (named, str(row["id"]))
