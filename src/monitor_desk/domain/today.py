"""Today: what needs the officer, in groups; each count is the number of its rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from monitor_desk.domain.deadlines import Deadline
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.records import RecordRef

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
    """One thing to do: an obligation of a contract, or something that is due of a visit or check."""

    id: UUID
    what: str
    provider: str
    provider_id: UUID | None
    contract: str
    contract_id: UUID | None
    kind: str
    key: str
    due_on: date
    risk: str
    state: str
    warning: str
    is_waiting: bool
    file: RecordRef | None = None  # the visit or check that it is of

    def opens(self) -> tuple[str, UUID | None]:
        """Return the kind and id of the record to open: the visit or check it is of, else the contract."""
        return (self.file.kind, self.file.id) if self.file else ("contract", self.contract_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractName:
    """What a row says of its contract."""

    reference: str
    provider: str
    provider_id: UUID | None
    risk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PressingFile:
    """A visit or check of which something may be due, with the names that a row says."""

    ref: RecordRef
    title: str
    state: str
    contract_id: UUID | None
    name: ContractName
    deadlines: tuple[Deadline, ...]


def file_rows(files: Iterable[PressingFile], until_on: date) -> list[TodayRow]:
    """Return a row for each thing of a visit or check that is due up to a day or waits for the provider."""
    found = [_file_row(one, due) for one in files for due in one.deadlines if due.due_on <= until_on or due.is_waiting]
    return in_order(found)


def in_order(listed: Iterable[TodayRow]) -> list[TodayRow]:
    """Return rows as the page lists them, the earliest due first."""
    return sorted(listed, key=lambda row: (row.due_on, row.what, row.contract))


def rows(obligations: Iterable[ScheduledObligation], names: Mapping[UUID, ContractName]) -> list[TodayRow]:
    """Return a row for each obligation that is still open, the earliest due first."""
    found = [_row(one, names[one.contract_id]) for one in obligations if one.is_open and one.contract_id in names]
    return in_order(found)


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


def _file_row(one: PressingFile, due: Deadline) -> TodayRow:
    return TodayRow(
        id=uuid5(one.ref.id, due.key),
        what=f"{due.words}: {one.title}",
        provider=one.name.provider,
        provider_id=one.name.provider_id,
        contract=one.name.reference,
        contract_id=one.contract_id,
        kind=one.ref.kind,
        key=due.key,
        due_on=due.due_on,
        risk=one.name.risk,
        state=one.state,
        warning="",
        is_waiting=due.is_waiting,
        file=one.ref,
    )
