"""The list of actions: filtered and put in order in SQL, whole rows out."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, String, and_, case, func, literal, or_, select, type_coerce
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from monitor_desk.data.actions import Action
from monitor_desk.data.checks import Check
from monitor_desk.data.contracts import Contract
from monitor_desk.data.findings import Finding
from monitor_desk.data.locations import Location
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.data.visits import Visit
from monitor_desk.domain.action_rows import WITH_COUNCIL, WITH_PROVIDER, ActionFilter, ActionRow, Waiting
from monitor_desk.domain.actions import OPEN_STATES, ActionState

_LONGEST = 90  # letters shown of the first line of a requirement


def rows(session: Session, wanted: ActionFilter, today: date) -> list[ActionRow]:
    """Return the actions that fit: the overdue first, the longest first; then the next due; without a date last."""
    own, theirs = aliased(Officer), aliased(Officer)
    overdue = case((_is_overdue(today), literal(1)), else_=literal(0))
    query = (
        select(
            _text(col(Action.id)),
            col(Action.number),
            _first_line(col(Action.requirement)),
            _text(col(Action.provider_id)),
            func.coalesce(col(Provider.name), ""),
            _text(col(Action.contract_id)),
            func.coalesce(col(Contract.reference), ""),
            func.coalesce(col(Location.name), ""),
            col(Action.source),
            col(Action.owner),
            func.coalesce(col(own.name), col(theirs.name), ""),
            func.coalesce(func.nullif(col(Action.status), ""), ActionState.DRAFT.value),
            _text(col(Action.due_on)),
            func.coalesce(col(Finding.grade), ""),
            _text(col(Action.visit_id)),
            _text(col(Action.check_id)),
            _text(col(Action.finding_id)),
            _text(col(Action.provider_complete_on)),
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
    return _made(session.connection().execute(query).all())


def next_number(session: Session, provider_id: UUID | None) -> int:
    """Return the number of a provider's next action; one in the bin keeps its own."""
    query = select(func.max(col(Action.number))).where(col(Action.provider_id) == provider_id)
    return int(session.execute(query).scalar_one() or 0) + 1


def names(session: Session, action_id: UUID) -> dict[str, str]:
    """Return what the records that an action names are called: provider, contract, location, officer, visit, check."""
    own, theirs = aliased(Officer), aliased(Officer)
    query = (
        select(
            func.coalesce(col(Provider.name), "").label("provider"),
            func.coalesce(col(Contract.reference), "").label("contract"),
            func.coalesce(col(Location.name), "").label("location"),
            func.coalesce(col(own.name), col(theirs.name), "").label("officer"),
            func.coalesce(col(Visit.title), "").label("visit"),
            func.coalesce(col(Check.title), "").label("check"),
        )
        .select_from(Action)
        .outerjoin(Provider, col(Provider.id) == col(Action.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Action.contract_id))
        .outerjoin(Location, col(Location.id) == col(Action.location_id))
        .outerjoin(Visit, col(Visit.id) == col(Action.visit_id))
        .outerjoin(Check, col(Check.id) == col(Action.check_id))
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


def _text(column: Any) -> ColumnElement[str]:  # noqa: ANN401  # a mapped column
    """Read an id or a day as it lies in the store."""
    return type_coerce(column, String)


def _first_line(column: Any) -> ColumnElement[str]:  # noqa: ANN401  # a mapped column
    """Return the first line of a text, no longer than is needed to shorten it."""
    line = func.substr(column, 1, func.instr(column + literal("\n"), literal("\n")) - 1)
    return func.substr(line, 1, _LONGEST + 1)


def _made(found: Iterable[Sequence[Any]]) -> list[ActionRow]:
    """Return the rows as the domain has them; what comes many times over, an id or a day, is made once."""
    ids, days, make = _Ids({None: None}), _Days({None: None}), ActionRow._make
    return [
        make(
            (
                UUID(own), number, first if len(first) <= _LONGEST else first[: _LONGEST - 1] + "…", ids[provider_id],
                provider, ids[contract_id], contract, location, source, owner, officer, state, days[due_on], grade,
                ids[visit_id], ids[check_id], ids[finding_id], days[complete_on], bool(is_overdue),
            )
        )
        for (
            own, number, first, provider_id, provider, contract_id, contract, location, source, owner, officer, state,
            due_on, grade, visit_id, check_id, finding_id, complete_on, is_overdue,
        ) in found
    ]  # fmt: skip


class _Ids(dict[str | None, UUID | None]):
    """Ids by their text in the store."""

    def __missing__(self, text: str) -> UUID:
        """Make an id that was not met yet."""
        made = self[text] = UUID(text)
        return made


class _Days(dict[str | None, date | None]):
    """Days by their text in the store."""

    def __missing__(self, text: str) -> date:
        """Make a day that was not met yet."""
        made = self[text] = date.fromisoformat(text)
        return made


def _is_overdue(today: date) -> ColumnElement[bool]:
    return and_(col(Action.status).in_([state.value for state in WITH_PROVIDER]), col(Action.due_on) < today)


def _conditions(wanted: ActionFilter, today: date) -> list[ColumnElement[bool]]:
    named = (
        (Action.provider_id, wanted.provider_id),
        (Action.contract_id, wanted.contract_id),
        (Action.visit_id, wanted.visit_id),
        (Action.check_id, wanted.check_id),
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
