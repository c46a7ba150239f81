"""The list of checks: filtered in SQL, what is due of each worked out by the domain."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.checks import Check
from monitor_desk.data.contracts import Contract
from monitor_desk.data.forms import FormVersion
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.data.tables import TABLES
from monitor_desk.data.visits import DocumentRequest
from monitor_desk.domain import checks, visits
from monitor_desk.domain.check_deadlines import OVER
from monitor_desk.domain.check_rows import CheckFilter
from monitor_desk.domain.kpi_validations import KpiValidation

_READ: Final = (
    "title",
    "provider_id",
    "contract_id",
    "form_version_id",
    "check_kind",
    "why",
    "status",
    "officer_id",
    "placement_on",
    "request_due_on",
    "requested_on",
    "due_on",
    "reminded_on",
    "conclude_due_on",
    "concluded_on",
    "level",
)
_ENDED: Final = tuple(state.value for state in OVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """A check as far as a list needs it, with the names around it."""

    id: UUID
    check: checks.Check
    provider: str
    contract: str
    officer: str
    risk: str


def lines(session: Session, wanted: CheckFilter) -> list[CheckLine]:
    """Return the checks that fit, the latest first."""
    query = _query().where(*_conditions(wanted)).order_by(col(Check.id).desc())
    return list(_read(session, query))


def pressing(session: Session) -> list[CheckLine]:
    """Return the checks of which anything may be due: those that are not over."""
    return list(_read(session, _query().where(col(Check.status).not_in(_ENDED))))


def concluded(session: Session) -> list[CheckLine]:
    """Return the checks that came to an outcome, the first concluded first."""
    query = _query().where(col(Check.concluded_on).is_not(None))
    return list(_read(session, query.order_by(col(Check.concluded_on), col(Check.id))))


def requests(session: Session, check_ids: Iterable[UUID] | None = None) -> dict[UUID, list[visits.DocumentRequest]]:
    """Return what was asked for with each of these checks, or with all, as far as a list needs it."""
    one = DocumentRequest
    columns = (col(one.check_id), col(one.asked_on), col(one.due_on), col(one.received_on), col(one.is_enough))
    query = select(*columns).where(col(one.check_id).is_not(None), col(one.is_binned).is_(False))
    if check_ids is not None:
        query = query.where(col(one.check_id).in_(list(check_ids)))
    found: dict[UUID, list[visits.DocumentRequest]] = {}
    for check_id, asked_on, due_on, received_on, is_enough in session.connection().execute(query):
        if check_id is not None:
            request = visits.DocumentRequest(
                asked_on=asked_on, due_on=due_on, received_on=received_on, is_enough=is_enough
            )
            found.setdefault(check_id, []).append(request)
    return found


def validations(session: Session) -> dict[UUID, list[KpiValidation]]:
    """Return the KPI values that checks recounted, by check."""
    found: dict[UUID, list[KpiValidation]] = {}
    table = TABLES[KpiValidation.kind]
    for row in session.execute(select(table).where(table.c.is_binned.is_(False)).order_by(table.c.id)):
        found.setdefault(row.check_id, []).append(records.to_draft(KpiValidation, row))
    return found


def _query() -> Select[Any]:
    names = (
        func.coalesce(col(Provider.name), "").label("provider"),
        func.coalesce(col(Contract.reference), "").label("contract"),
        func.coalesce(col(Officer.name), "").label("officer"),
        func.coalesce(col(Contract.risk), "").label("risk"),
    )
    return (
        select(col(Check.id), *(col(getattr(Check, name)) for name in _READ), *names)
        .outerjoin(Provider, col(Provider.id) == col(Check.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Check.contract_id))
        .outerjoin(Officer, col(Officer.id) == col(Check.officer_id))
        .where(col(Check.is_binned).is_(False))
    )


def _read(session: Session, query: Select[Any]) -> Iterator[CheckLine]:
    for row in session.connection().execute(query):
        values = row._mapping
        yield CheckLine(
            id=row.id,
            check=checks.Check(**{name: values[name] for name in _READ}),
            provider=row.provider,
            contract=row.contract,
            officer=row.officer,
            risk=row.risk,
        )


def _conditions(wanted: CheckFilter) -> Iterator[ColumnElement[bool]]:
    for word in wanted.words.split():
        columns = (Check.title, Check.check_kind, Provider.name, Contract.reference, Officer.name)
        yield _together(*columns).icontains(word, autoescape=True)
    for column, value in (
        (Check.provider_id, wanted.provider_id),
        (Check.contract_id, wanted.contract_id),
        (Check.officer_id, wanted.officer_id),
    ):
        if value is not None:
            yield col(column) == value
    if wanted.form_id is not None:
        versions = select(col(FormVersion.id)).where(col(FormVersion.form_id) == wanted.form_id)
        yield col(Check.form_version_id).in_(versions)
    if wanted.states:
        yield col(Check.status).in_(wanted.states)
    if wanted.is_open is not None:
        yield col(Check.status).not_in(_ENDED) if wanted.is_open else col(Check.status).in_(_ENDED)


def _together(*columns: Any) -> Any:  # noqa: ANN401  # mapped columns
    text: Any = func.coalesce(columns[0], "")
    for column in columns[1:]:
        text = text + " " + func.coalesce(column, "")
    return text
