"""A check's file: all that is kept of one check, each kind of record in one query."""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.actions import Action as ActionTable
from monitor_desk.data.actuals_audits import AuditRecord as AuditTable
from monitor_desk.data.checks import Check as CheckTable
from monitor_desk.data.findings import Finding as FindingTable
from monitor_desk.data.forms import FormVersion as FormVersionTable
from monitor_desk.data.recorded_queries import Gathering
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.actions import OPEN_STATES, Action, ActionStep
from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample
from monitor_desk.domain.check_file import AuditRow, CheckFile, SourceRow
from monitor_desk.domain.checks import Check, CheckSource, CheckState, CheckStep
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.notes import Note
from monitor_desk.domain.recorded_file import Held
from monitor_desk.domain.records import RecordRef

_AUDIT: Final = (
    "id", "name", "lines", "left_out", "read_on", "author", "evidence_id", "file_sha256", "content_sha256",
)  # fmt: skip
CONCLUDED: Final = (CheckState.CONCLUDED.value, CheckState.CLOSED.value)


def gather(session: Session, check_id: UUID) -> CheckFile:
    """Return everything kept of a check but its form and what was before; raise `NotFoundError` without it."""
    check = records.get(session, Check, check_id)
    found = Gathering(session, RecordRef(Check.kind, check_id))
    common = found.common(check)
    actions, steps = TABLES[Action.kind], TABLES[ActionStep.kind]
    wanted = select(actions).where(or_(found.came_of(actions), actions.c.id.in_(found.taken_up())))
    sources = found.owned(CheckSource)
    return CheckFile(
        **common,
        check=check,
        steps=found.owned(CheckStep),
        sources=sources,
        source_rows=tuple(_source_rows(session, sources)),
        validations=found.owned(KpiValidation),
        audits=tuple(_audits(session, check_id)),
        samples=found.owned(ActualsSample),
        lines=found.owned(ActualsLine),
        actions=found.read(Action, wanted),
        action_steps=found.read(
            ActionStep, select(steps).where(steps.c.action_id.in_(wanted.with_only_columns(col(ActionTable.id))))
        ),
        disputed=found.disputed(),
    )


def last_of_kind(session: Session, check_id: UUID, check: Check) -> tuple[UUID, Check] | None:
    """Return the provider's check of the same form that was concluded last before this one; of any contract."""
    if check.form_version_id is None:
        return None
    own, before = FormVersionTable, TABLES[Check.kind]
    form_id = select(col(own.form_id)).where(col(own.id) == check.form_version_id).scalar_subquery()
    versions = select(col(own.id)).where(col(own.form_id) == form_id)
    query: Select[Any] = select(before).where(
        before.c.id != check_id,
        before.c.provider_id == check.provider_id,
        before.c.is_binned.is_(False),
        before.c.status.in_(CONCLUDED),
        before.c.form_version_id.in_(versions),
    )
    if check.concluded_on is not None:
        on, same_day = before.c.concluded_on, and_(before.c.concluded_on == check.concluded_on, before.c.id < check_id)
        query = query.where(or_(on < check.concluded_on, same_day))
    row = session.execute(query.order_by(before.c.concluded_on.desc(), before.c.id.desc()).limit(1)).first()
    return (row.id, records.to_draft(Check, row)) if row is not None else None


def count_findings(session: Session, check_id: UUID) -> int:
    """Return how many findings came of a check."""
    query = select(func.count()).where(col(FindingTable.check_id) == check_id, col(FindingTable.is_binned).is_(False))
    return int(session.execute(query.select_from(FindingTable)).scalar_one())


def count_open_actions(session: Session, check_id: UUID) -> int:
    """Return how many actions that came of a check are still open."""
    of_findings = select(col(FindingTable.id)).where(col(FindingTable.check_id) == check_id)
    is_own = or_(col(ActionTable.check_id) == check_id, col(ActionTable.finding_id).in_(of_findings))
    query = select(func.count()).where(
        is_own, col(ActionTable.is_binned).is_(False), col(ActionTable.status).in_([*sorted(OPEN_STATES), ""])
    )
    return int(session.execute(query.select_from(ActionTable)).scalar_one())


def first_of_contract(session: Session, contract_id: UUID, why: str) -> list[tuple[UUID, Check]]:
    """Return the checks of a contract that were made for a reason, such as due diligence, the latest first.

    One that was withdrawn was not made.
    """
    table = TABLES[Check.kind]
    is_made = table.c.status != CheckState.WITHDRAWN.value
    found = records.listed(session, Check, table.c.contract_id == contract_id, table.c.why == why, is_made)
    return sorted(found, key=lambda one: one[0].hex, reverse=True)


def titles(session: Session, check_ids: list[UUID]) -> dict[UUID, str]:
    """Return what checks are called."""
    query = select(col(CheckTable.id), col(CheckTable.title)).where(col(CheckTable.id).in_(check_ids))
    return {row.id: row.title for row in session.execute(query)}


def _audits(session: Session, check_id: UUID) -> Iterator[AuditRow]:
    query: Select[Any] = (
        select(*(col(getattr(AuditTable, name)) for name in _AUDIT))
        .where(col(AuditTable.check_id) == check_id, col(AuditTable.is_binned).is_(False))
        .order_by(col(AuditTable.id))
    )
    for row in session.execute(query):
        yield AuditRow(**{**row._mapping, "lines": row.lines or 0, "left_out": row.left_out or 0})


def _source_rows(session: Session, sources: Held[CheckSource]) -> Iterator[SourceRow]:
    for _, one in sources:
        if one.finding_id is not None:
            finding = records.get(session, Finding, one.finding_id)
            ref = RecordRef(Finding.kind, one.finding_id)
            yield SourceRow(ref=ref, words=finding.headline(), on=finding.found_on)
        elif one.note_id is not None:
            note = records.get(session, Note, one.note_id)
            said = f"{note.source}: {note.headline()}" if note.source else note.headline()
            yield SourceRow(ref=RecordRef(Note.kind, one.note_id), words=said, on=note.happened_on)
