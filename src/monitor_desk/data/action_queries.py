"""The list of actions: filtered and put in order in SQL, whole rows out."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from monitor_desk.data.actions import Action
from monitor_desk.data.contracts import Contract
from monitor_desk.data.findings import Finding
from monitor_desk.data.locations import Location
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.data.visits import Visit
from monitor_desk.domain.action_rows import WITH_COUNCIL, WITH_PROVIDER, ActionFilter, ActionRow, Waiting
from monitor_desk.domain.actions import OPEN_STATES, ActionState

_HEADLINE = 200  # letters read of a requirement; its first line is shown


def rows(session: Session, wanted: ActionFilter, today: date) -> list[ActionRow]:
    """Return the actions that fit: the overdue first, the longest first; then the next due; without a date last."""
    own, theirs = aliased(Officer), aliased(Officer)
    overdue = case((_is_overdue(today), literal(1)), else_=literal(0))
    query = (
        select(
            col(Action.id),
            col(Action.number),
            func.substr(col(Action.requirement), 1, _HEADLINE),
            col(Action.provider_id),
            func.coalesce(col(Provider.name), ""),
            col(Action.contract_id),
            func.coalesce(col(Contract.reference), ""),
            func.coalesce(col(Location.name), ""),
            col(Action.source),
            col(Action.owner),
            func.coalesce(col(own.name), col(theirs.name), ""),
            func.coalesce(func.nullif(col(Action.status), ""), ActionState.DRAFT.value),
            col(Action.due_on),
            func.coalesce(col(Finding.grade), ""),
            col(Action.visit_id),
            col(Action.finding_id),
            col(Action.provider_complete_on),
            overdue,
        )
        .outerjoin(Provider, col(Provider.id) == col(Action.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Action.contract_id))
        .outerjoin(Location, col(Location.id) == col(Action.location_id))
        .outerjoin(Finding, col(Finding.id) == col(Action.finding_id))
        .outerjoin(own, col(own.id) == col(Contract.officer_id))
        .outerjoin(theirs, col(theirs.id) == col(Provider.officer_id))
        .where(col(Action.is_binned).is_(False), *_conditions(wanted, today))
        .order_by(overdue.desc(), col(Action.due_on).is_(None), col(Action.due_on), col(Action.id))
    )
    return [_row(tuple(row)) for row in session.connection().execute(query)]


def next_number(session: Session, provider_id: UUID | None) -> int:
    """Return the number of a provider's next action; one in the bin keeps its own."""
    query = select(func.max(col(Action.number))).where(col(Action.provider_id) == provider_id)
    return int(session.execute(query).scalar_one() or 0) + 1


def names(session: Session, action_id: UUID) -> dict[str, str]:
    """Return what the records that an action names are called: provider, contract, location, officer, visit."""
    own, theirs = aliased(Officer), aliased(Officer)
    query = (
        select(
            func.coalesce(col(Provider.name), "").label("provider"),
            func.coalesce(col(Contract.reference), "").label("contract"),
            func.coalesce(col(Location.name), "").label("location"),
            func.coalesce(col(own.name), col(theirs.name), "").label("officer"),
            func.coalesce(col(Visit.title), "").label("visit"),
        )
        .select_from(Action)
        .outerjoin(Provider, col(Provider.id) == col(Action.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Action.contract_id))
        .outerjoin(Location, col(Location.id) == col(Action.location_id))
        .outerjoin(Visit, col(Visit.id) == col(Action.visit_id))
        .outerjoin(own, col(own.id) == col(Contract.officer_id))
        .outerjoin(theirs, col(theirs.id) == col(Provider.officer_id))
        .where(col(Action.id) == action_id)
    )
    return dict(session.execute(query).one()._mapping)


def flags(session: Session, action_id: UUID) -> tuple[bool, bool]:
    """Say whether an action lies in the bin, and whether two versions of it stand side by side."""
    query = select(col(Action.is_binned), col(Action.is_disputed)).where(col(Action.id) == action_id)
    is_binned, is_disputed = session.execute(query).one()
    return bool(is_binned), bool(is_disputed)


def _row(row: Sequence[object]) -> ActionRow:
    values = dict(zip(ActionRow.__slots__, row, strict=True))
    values["headline"] = _first_line(str(values["headline"]))
    values["is_overdue"] = bool(values["is_overdue"])
    return ActionRow(**values)  # type: ignore[arg-type]


def _first_line(text: str) -> str:
    first = text.split("\n", 1)[0]
    return first if len(first) <= 90 else first[:89] + "…"


def _is_overdue(today: date) -> ColumnElement[bool]:
    return and_(col(Action.status).in_([state.value for state in WITH_PROVIDER]), col(Action.due_on) < today)


def _conditions(wanted: ActionFilter, today: date) -> list[ColumnElement[bool]]:
    named = (
        (Action.provider_id, wanted.provider_id),
        (Action.contract_id, wanted.contract_id),
        (Action.visit_id, wanted.visit_id),
    )
    conditions: list[ColumnElement[bool]] = [col(column) == value for column, value in named if value is not None]
    if wanted.officer_id:
        conditions.append(func.coalesce(col(Contract.officer_id), col(Provider.officer_id)) == wanted.officer_id)
    if wanted.state:
        is_unset = wanted.state == ActionState.DRAFT
        conditions.append(col(Action.status).in_([wanted.state, ""] if is_unset else [wanted.state]))
    if wanted.waiting_for is not None:
        states = WITH_PROVIDER if wanted.waiting_for is Waiting.PROVIDER else WITH_COUNCIL
        conditions.append(col(Action.status).in_([state.value for state in states]))
    if wanted.is_overdue_only:
        conditions.append(_is_overdue(today))
    if wanted.is_open_only:
        conditions.append(col(Action.status).in_([*sorted(OPEN_STATES), ""]))
    conditions += [_contains(word) for word in wanted.words.split()]
    return conditions


def _contains(word: str) -> ColumnElement[bool]:
    columns = (
        col(Action.requirement),
        col(Action.owner),
        col(Action.source),
        col(Provider.name),
        col(Contract.reference),
        col(Location.name),
    )
    return or_(*(column.icontains(word, autoescape=True) for column in columns))
