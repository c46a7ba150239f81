"""What rows say of stored files: which are used, which a visit has, and where evidence belongs."""

from dataclasses import replace

from sqlalchemy import and_, func, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.checks import Check as CheckTable
from monitor_desk.data.evidence_rows import Evidence as EvidenceTable
from monitor_desk.data.visits import Visit as VisitTable
from monitor_desk.domain.actions import Action
from monitor_desk.domain.checks import Check
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import EvidenceTarget
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.recorded_file import Held
from monitor_desk.domain.visits import Visit, VisitPart


def sums_in_use(session: Session) -> set[str]:
    """Return the check sum of every file that a row names; one in the bin may come back, so it counts."""
    query = select(col(EvidenceTable.sha256)).where(col(EvidenceTable.sha256) != "").distinct()
    return set(session.execute(query).scalars())


def called_by_sum(session: Session) -> dict[str, str]:
    """Return by check sum what people call each file: its name, and the visit or check that it belongs to."""
    query = (
        select(col(EvidenceTable.sha256), col(EvidenceTable.name), col(VisitTable.title), col(CheckTable.title))
        .outerjoin(VisitTable, col(VisitTable.id) == col(EvidenceTable.visit_id))
        .outerjoin(CheckTable, col(CheckTable.id) == col(EvidenceTable.check_id))
        .order_by(col(EvidenceTable.id).desc())
    )
    return {sha256: _called(name, visit, check) for sha256, name, visit, check in session.execute(query)}


def _called(name: str, visit: str | None, check: str | None) -> str:
    whose = f" of the visit “{visit}”" if visit else f" of the check “{check}”" if check else ""
    return f"“{name}”{whose}"


def of_target(session: Session, target: EvidenceTarget) -> Held[Evidence]:
    """Return the evidence that belongs where the target says, in order."""
    named = (
        (EvidenceTable.visit_id, target.visit_id),
        (EvidenceTable.check_id, target.check_id),
        (EvidenceTable.part_id, target.part_id),
        (EvidenceTable.location_id, target.location_id),
        (EvidenceTable.provider_id, target.provider_id),
        (EvidenceTable.section, target.section or None),
        (EvidenceTable.question, target.question or None),
        (EvidenceTable.finding_id, target.finding_id),
        (EvidenceTable.action_id, target.action_id),
    )
    conditions = [col(column) == value for column, value in named if value is not None]
    found = records.listed(session, Evidence, *conditions)
    return tuple(sorted(found, key=lambda one: (one[1].position or 0, one[0])))


def names_by_sum(session: Session, target: EvidenceTarget) -> dict[str, str]:
    """Return the names of what a visit or check has by check sum; without either, of what is at the target itself."""
    is_owned = target.visit_id or target.check_id
    within = EvidenceTarget(visit_id=target.visit_id, check_id=target.check_id) if is_owned else target
    return {one.sha256: one.headline() for _, one in of_target(session, within)}


def next_position(session: Session, target: EvidenceTarget) -> int:
    """Return the place in the order for what is added to a visit or check next."""
    own = and_(col(EvidenceTable.visit_id) == target.visit_id, col(EvidenceTable.check_id) == target.check_id)
    query = select(func.max(col(EvidenceTable.position))).where(own)
    return int(session.execute(query).scalar_one() or 0) + 1


def filled(session: Session, target: EvidenceTarget) -> EvidenceTarget:
    """Return the target with what its finding, action, part, visit and check know."""
    known: list[Finding | Action] = []
    known += [records.get(session, Finding, target.finding_id)] if target.finding_id else []
    known += [records.get(session, Action, target.action_id)] if target.action_id else []
    for one in known:
        target = replace(
            target,
            visit_id=target.visit_id or one.visit_id,
            check_id=target.check_id or one.check_id,
            provider_id=target.provider_id or one.provider_id,
            location_id=target.location_id or one.location_id,
        )
    if target.part_id and not target.location_id:
        target = replace(target, location_id=records.get(session, VisitPart, target.part_id).location_id)
    if target.check_id and not target.provider_id:
        target = replace(target, provider_id=records.get(session, Check, target.check_id).provider_id)
    if target.visit_id and not target.provider_id:
        target = replace(target, provider_id=records.get(session, Visit, target.visit_id).provider_id)
    return target
