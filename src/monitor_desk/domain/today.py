"""Today: what needs the officer, in groups; each count is the number of its rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from monitor_desk.domain.obligations import ScheduledObligation

NEXT_DAYS = 7


class Bucket(StrEnum):
    """The groups of the Today page."""

    OVERDUE = "Overdue"
    TODAY = "Due today"
    NEXT = "Next 7 days"
    WAITING = "Waiting for the provider"
    DRAFTS = "Drafts to finish"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """One thing to do."""

    id: UUID
    what: str
    provider: str
    provider_id: UUID | None
    contract: str
    contract_id: UUID
    kind: str
    key: str
    due_on: date
    risk: str
    state: str
    warning: str
    is_waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractName:
    """What a row says of its contract."""

    reference: str
    provider: str
    provider_id: UUID | None
    risk: str


def rows(obligations: Iterable[ScheduledObligation], names: Mapping[UUID, ContractName]) -> list[TodayRow]:
    """Return a row for each obligation that is still open, the earliest due first."""
    found = [_row(one, names[one.contract_id]) for one in obligations if one.is_open and one.contract_id in names]
    return sorted(found, key=lambda row: (row.due_on, row.what, row.contract))


def bucket_rows(listed: Iterable[TodayRow], bucket: Bucket, today: date) -> list[TodayRow]:
    """Return exactly the rows that the count of a bucket counts."""
    return [row for row in listed if _is_in(row, bucket, today)]


def _is_in(row: TodayRow, bucket: Bucket, today: date) -> bool:
    match bucket:
        case Bucket.WAITING:
            return row.is_waiting
        case Bucket.OVERDUE:
            return row.due_on < today
        case Bucket.TODAY:
            return row.due_on == today
        case Bucket.NEXT:
            return today < row.due_on <= today + timedelta(days=NEXT_DAYS)
        case Bucket.DRAFTS:
            return False


def _row(one: ScheduledObligation, name: ContractName) -> TodayRow:
    return TodayRow(
        id=one.id,
        what=one.title,
        provider=name.provider,
        provider_id=name.provider_id,
        contract=name.reference,
        contract_id=one.contract_id,
        kind=one.kind.value,
        key=one.key,
        due_on=one.due_on,
        risk=name.risk,
        state=one.state.value,
        warning=one.warning,
        is_waiting=one.is_waiting_on_provider,
    )
