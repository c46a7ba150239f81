"""Lists of findings with what they are called by and how many actions answer them."""

from uuid import UUID

from sqlalchemy import ColumnElement, Subquery, and_, case, func, select
from sqlmodel import Session, col

from monitor_desk.data.actions import Action
from monitor_desk.data.checks import Check
from monitor_desk.data.contracts import Contract
from monitor_desk.data.findings import Finding
from monitor_desk.data.locations import Location
from monitor_desk.data.providers import Provider
from monitor_desk.data.visits import Visit
from monitor_desk.domain import findings
from monitor_desk.domain.actions import OPEN_STATES, ActionState
from monitor_desk.domain.finding_rows import EarlierFinding, FindingRow
from monitor_desk.domain.findings import ISSUES
from monitor_desk.domain.records import RecordRef

_HEADLINE = 200  # letters read of a fact; its first line is shown


def rows(session: Session, *conditions: ColumnElement[bool]) -> list[FindingRow]:
    """Return the findings that fit, those of the latest visit first, by their number within it."""
    counts = _action_counts()
    query = (
        select(
            col(Finding.id),
            col(Finding.number),
            func.substr(col(Finding.fact), 1, _HEADLINE).label("headline"),
            col(Finding.grade),
            col(Finding.triage),
            col(Finding.section),
            col(Finding.question),
            col(Finding.provider_id),
            func.coalesce(col(Provider.name), "").label("provider"),
            col(Finding.contract_id),
            func.coalesce(col(Contract.reference), "").label("contract"),
            func.coalesce(col(Location.name), "").label("location"),
            col(Finding.visit_id),
            col(Finding.check_id),
            func.coalesce(col(Visit.title), col(Check.title), "").label("found_by"),
            col(Finding.found_on),
            col(Finding.repeat_of_id),
            func.coalesce(col(Finding.may_be_shared), False).label("may_be_shared"),
            func.coalesce(counts.c.actions, 0).label("actions"),
            func.coalesce(counts.c.open_actions, 0).label("open_actions"),
        )
        .outerjoin(Provider, col(Provider.id) == col(Finding.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Finding.contract_id))
        .outerjoin(Location, col(Location.id) == col(Finding.location_id))
        .outerjoin(Visit, col(Visit.id) == col(Finding.visit_id))
        .outerjoin(Check, col(Check.id) == col(Finding.check_id))
        .outerjoin(counts, counts.c.finding_id == col(Finding.id))
        .where(col(Finding.is_binned).is_(False), *conditions)
        .order_by(
            col(Finding.found_on).desc(),
            col(Finding.visit_id).desc(),
            col(Finding.check_id).desc(),
            col(Finding.number),
            col(Finding.id),
        )
    )
    return [_row(dict(row._mapping)) for row in session.connection().execute(query)]


def wanted(
    *,
    visit_id: UUID | None = None,
    check_id: UUID | None = None,
    provider_id: UUID | None = None,
    contract_id: UUID | None = None,
    triage: str | None = None,
) -> list[ColumnElement[bool]]:
    """Return the conditions for what is given; what is left out lets all through."""
    named = (
        (Finding.visit_id, visit_id),
        (Finding.check_id, check_id),
        (Finding.provider_id, provider_id),
        (Finding.contract_id, contract_id),
        (Finding.triage, triage),
    )
    return [col(column) == value for column, value in named if value is not None]


def issues_without_action(session: Session, owner: RecordRef) -> list[FindingRow]:
    """Return the issues of a visit or check that no action answers; one that was withdrawn answers nothing."""
    is_issue = col(Finding.grade).in_(sorted(ISSUES))
    is_own = col(Finding.check_id if owner.kind == "check" else Finding.visit_id) == owner.id
    return [row for row in rows(session, is_own, is_issue) if not row.actions]


def may_be_shared(session: Session) -> list[FindingRow]:
    """Return the good practice that may be shared."""
    return rows(session, col(Finding.may_be_shared).is_(True))


def earlier(session: Session, provider_id: UUID) -> list[EarlierFinding]:
    """Return every finding of a provider as the search for repeats needs it."""
    counts = _action_counts()
    query = (
        select(
            *(col(column) for column in (Finding.id, Finding.number, Finding.fact, Finding.grade)),
            *(col(column) for column in (Finding.section, Finding.question, Finding.location_id)),
            func.coalesce(col(Location.name), "").label("location"),
            col(Finding.visit_id),
            col(Finding.check_id),
            func.coalesce(col(Visit.title), col(Check.title), "").label("found_by"),
            col(Finding.found_on),
            func.coalesce(counts.c.open_actions, 0).label("open_actions"),
        )
        .outerjoin(Location, col(Location.id) == col(Finding.location_id))
        .outerjoin(Visit, col(Visit.id) == col(Finding.visit_id))
        .outerjoin(Check, col(Check.id) == col(Finding.check_id))
        .outerjoin(counts, counts.c.finding_id == col(Finding.id))
        .where(col(Finding.is_binned).is_(False), col(Finding.provider_id) == provider_id)
    )
    return [EarlierFinding(**dict(row._mapping)) for row in session.connection().execute(query)]


def next_number(session: Session, draft: findings.Finding | findings.Concern) -> int:
    """Return the number of the next finding within its visit or check, or within the provider's without either."""
    within = and_(
        col(Finding.visit_id).is_(None), col(Finding.check_id).is_(None), col(Finding.provider_id) == draft.provider_id
    )
    if draft.visit_id is not None:
        within = col(Finding.visit_id) == draft.visit_id
    elif draft.check_id is not None:
        within = col(Finding.check_id) == draft.check_id
    return int(session.execute(select(func.max(col(Finding.number))).where(within)).scalar_one() or 0) + 1


def _action_counts() -> Subquery:
    is_open = case((col(Action.status).in_([*sorted(OPEN_STATES), ""]), 1), else_=0)
    return (
        select(
            col(Action.finding_id),
            func.count().label("actions"),
            func.sum(is_open).label("open_actions"),
        )
        .where(
            col(Action.is_binned).is_(False),
            col(Action.finding_id).is_not(None),
            col(Action.status) != ActionState.WITHDRAWN.value,
        )
        .group_by(col(Action.finding_id))
        .subquery()
    )


def _row(values: dict[str, object]) -> FindingRow:
    first = str(values["headline"]).split("\n", 1)[0]
    values["headline"] = first if len(first) <= 90 else first[:89] + "…"
    values["may_be_shared"] = bool(values["may_be_shared"])
    return FindingRow(**values)  # type: ignore[arg-type]
