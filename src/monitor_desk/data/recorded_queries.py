"""What the files of visits and checks have in common, each kind of record in one query."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, func, or_, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.actions import ActionStep as ActionStepTable
from monitor_desk.data.findings import Finding as FindingTable
from monitor_desk.data.locations import Location
from monitor_desk.data.officers import Officer
from monitor_desk.data.papers import Paper as PaperTable
from monitor_desk.data.providers import Provider
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.recorded_file import Held, PaperRow
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import DocumentRequest, QuickNote, VisitPart, VisitSection

DraftT = TypeVar("DraftT", bound=Draft)
_PAPER = ("id", "version", "stage", "frozen_on", "author", "reason", "content_sha256", "supersedes_id")


class Gathering:
    """Reads the records of one visit or check and notes which of them two officers wrote differently."""

    def __init__(self, session: Session, ref: RecordRef) -> None:
        self.session = session
        self.ref = ref
        self._disputed: set[UUID] = set()

    def owned(self, draft: type[DraftT]) -> Held[DraftT]:
        """Return its records of a kind, in the order in which they were made."""
        table = TABLES[draft.kind]
        return self.read(draft, select(table).where(self.is_own(table)))

    def read(self, draft: type[DraftT], query: Select[Any]) -> Held[DraftT]:
        """Return the records that a query finds, those in the bin left out."""
        table = TABLES[draft.kind]
        rows = self.session.execute(query.where(table.c.is_binned.is_(False)).order_by(table.c.id)).all()
        self._disputed.update(row.id for row in rows if row.is_disputed)
        return tuple((row.id, records.to_draft(draft, row)) for row in rows)

    def is_own(self, table: Table) -> ColumnElement[bool]:
        """Return the condition that a record belongs to this visit or check."""
        return table.c[f"{self.ref.kind}_id"] == self.ref.id

    def came_of(self, table: Table) -> ColumnElement[bool]:
        """Return the condition that an action came of it, or of one of its findings."""
        findings = TABLES[Finding.kind]
        of_findings = select(col(FindingTable.id)).where(self.is_own(findings))
        return or_(self.is_own(table), table.c.finding_id.in_(of_findings))

    def taken_up(self) -> Select[Any]:
        """Select the actions of which something was recorded on it."""
        steps = TABLES[str(ActionStepTable.__tablename__)]
        return select(col(ActionStepTable.action_id)).where(self.is_own(steps))

    def disputed(self) -> frozenset[UUID]:
        """Return which of the records read stand in two versions, itself among them."""
        table = TABLES[self.ref.kind]
        query = select(table.c.is_disputed).where(table.c.id == self.ref.id)
        own = {self.ref.id} if self.session.execute(query).scalar() else set()
        return frozenset(self._disputed | own)

    def common(self, owner: Draft) -> Mapping[str, Any]:
        """Return what every file holds but its form, its actions, its disputes and the answers before."""
        session = self.session
        values = owner.values()
        contract_id, provider_id, officer_id = (values[name] for name in ("contract_id", "provider_id", "officer_id"))
        parts = tuple(sorted(self.owned(VisitPart), key=_in_order))
        return {
            "id": self.ref.id,
            "provider": _name(session, Provider, provider_id),
            "contract": records.get(session, Contract, contract_id) if isinstance(contract_id, UUID) else None,
            "officer": _name(session, Officer, officer_id),
            "parts": parts,
            "sections": self.owned(VisitSection),
            "documents": self.owned(DocumentRequest),
            "notes": self.owned(QuickNote),
            "answers": {answer.place(): (one, answer) for one, answer in self.owned(Answer)},
            "addenda": self.owned(Addendum),
            "findings": self.owned(Finding),
            "concerns": self.owned(Concern),
            "evidence": self.owned(Evidence),
            "papers": papers(session, self.ref),
            "locations": _locations(session, provider_id, parts),
        }


def papers(session: Session, ref: RecordRef) -> tuple[PaperRow, ...]:
    """Return the frozen reports of a visit or check without their content, the first version first."""
    query: Select[Any] = (
        select(*(col(getattr(PaperTable, name)) for name in _PAPER))
        .where(_owned_by(ref), col(PaperTable.is_binned).is_(False))
        .order_by(col(PaperTable.version), col(PaperTable.id))
    )
    return tuple(PaperRow(**row._mapping) for row in session.execute(query))


def last_version(session: Session, ref: RecordRef) -> int:
    """Return the highest number that a report ever had, binned ones too: none is used twice."""
    query = select(func.max(col(PaperTable.version))).where(_owned_by(ref))
    return session.execute(query).scalar() or 0


def _owned_by(ref: RecordRef) -> ColumnElement[bool]:
    table = TABLES[str(PaperTable.__tablename__)]
    return table.c[f"{ref.kind}_id"] == ref.id


def _in_order(held: tuple[UUID, VisitPart]) -> tuple[bool, int, str, str]:
    """Return by what parts are ordered: as the officer chose them; ids of locations say nothing of it."""
    part_id, part = held
    return part.position is None, part.position or 0, part.label, part_id.hex


def _locations(session: Session, provider_id: object, parts: Held[VisitPart]) -> dict[UUID, str]:
    """Return the provider's locations by name, with those of the parts wherever they belong."""
    named = [part.location_id for _, part in parts if part.location_id]
    is_wanted = or_(col(Location.provider_id) == provider_id, col(Location.id).in_(named))
    query = select(col(Location.id), col(Location.name)).where(is_wanted)
    return {row.id: row.name for row in session.execute(query.order_by(col(Location.name)))}


def _name(session: Session, table: type[Provider] | type[Officer], record_id: object) -> str:
    if not isinstance(record_id, UUID):
        return ""
    return session.execute(select(col(table.name)).where(col(table.id) == record_id)).scalar() or ""
