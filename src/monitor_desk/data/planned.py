"""The plan as it was last worked out: derived, of this copy alone and in no log, so that reading it is quick."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Index, Table, and_, delete, func, insert, or_, select, text
from sqlmodel import Field, Session, SQLModel, col

from monitor_desk.data import local_state
from monitor_desk.data.calendar_entries import ObligationEntry
from monitor_desk.data.contracts import Contract
from monitor_desk.data.log import batches
from monitor_desk.domain.obligations import Obligation
from monitor_desk.domain.overlay import waits_from_on
from monitor_desk.domain.planning import Horizon

_NAME = "plan"
_ANY_LETTER = "*[0-9A-Za-z]*"
EVERYTHING: Final = UUID(int=0)  # the mark that stands for the calendar, on which every contract's plan rests


class PlannedRow(SQLModel, table=True):
    """One occurrence that the rules ask for; `place` is its place among those of its contract."""

    __tablename__ = "planned_obligation"
    __table_args__ = (
        Index("ix_planned_obligation_open", "due_on", sqlite_where=text("is_settled = 0")),
        Index(
            "ix_planned_obligation_waiting",
            "waits_from_on",
            "due_on",
            sqlite_where=text("is_settled = 0 AND waits_from_on IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    contract_id: UUID = Field(primary_key=True)
    place: int = Field(primary_key=True)
    id: UUID
    kind: str
    key: str
    title: str
    due_on: date
    window: int
    tell_by_on: date | None
    waits_from_on: date | None
    is_settled: bool


class StalePlan(SQLModel, table=True):
    """A contract whose plan has to be worked out again, or the mark for all of them."""

    __tablename__ = "stale_plan"

    contract_id: UUID = Field(primary_key=True)


PLANNED: Final[Table] = SQLModel.metadata.tables["planned_obligation"]
STALE: Final[Table] = SQLModel.metadata.tables["stale_plan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMark:
    """What a plan was made from: its horizon, the rules and tiers, and the calendar."""

    horizon: Horizon
    rules: str
    calendar: str

    def words(self) -> str:
        """Return it as it is kept."""
        return f"{self.horizon.from_on} {self.horizon.to_on} {self.rules} {self.calendar}"

    @classmethod
    def of(cls, words: str) -> "PlanMark":
        """Return what `words` gave."""
        from_on, to_on, rules, calendar = words.split(" ")
        horizon = Horizon(from_on=date.fromisoformat(from_on), to_on=date.fromisoformat(to_on))
        return cls(horizon=horizon, rules=rules, calendar=calendar)

    def reaches(self, from_on: date, to_on: date) -> bool:
        """Say whether the days are within its horizon."""
        return from_on in self.horizon and to_on in self.horizon


def mark(session: Session) -> PlanMark | None:
    """Return what the plan was made from; None before the first one."""
    words = local_state.get(session, _NAME)
    return PlanMark.of(words) if words else None


def is_stale(session: Session) -> bool:
    """Say whether any contract's plan has to be worked out again."""
    return session.execute(select(col(StalePlan.contract_id)).limit(1)).first() is not None


def begin(session: Session, new: PlanMark) -> None:
    """Have every contract planned again, from what `new` says."""
    local_state.put(session, _NAME, new.words())
    every = select(col(Contract.id)).union(select(col(PlannedRow.contract_id)))
    session.execute(insert(STALE).prefix_with("OR IGNORE").from_select(["contract_id"], every))


def settle_calendar(session: Session) -> None:
    """Take note that the plan agrees with the calendar."""
    session.execute(delete(STALE).where(STALE.c.contract_id == EVERYTHING))


def stale_contracts(session: Session, most: int) -> list[UUID]:
    """Return contracts to be planned again, at most so many."""
    query = select(STALE.c.contract_id).where(STALE.c.contract_id != EVERYTHING).order_by(STALE.c.contract_id)
    return list(session.execute(query.limit(most)).scalars())


def stale_count(session: Session) -> int:
    """Return how many contracts have to be planned again."""
    return int(session.execute(select(func.count()).select_from(STALE)).scalar_one())


def replace(session: Session, contract_ids: Sequence[UUID], planned: Iterable[Obligation]) -> None:
    """Put the plan of these contracts in the place of what was planned for them before."""
    rows: defaultdict[UUID, list[Obligation]] = defaultdict(list)
    for one in planned:
        rows[one.contract_id].append(one)
    done: set[UUID] = set()
    for some in batches(contract_ids):
        session.execute(delete(PLANNED).where(PLANNED.c.contract_id.in_(some)))
        session.execute(delete(STALE).where(STALE.c.contract_id.in_(some)))
        of_these = col(ObligationEntry.contract_id).in_(some)
        done.update(session.execute(select(col(ObligationEntry.id)).where(of_these, is_settled())).scalars())
    made = [
        _row(place, one, is_settled=one.id in done)
        for contract_id in sorted(rows)
        for place, one in enumerate(rows[contract_id])
    ]
    if made:
        session.connection().execute(insert(PLANNED), made)


def is_settled() -> ColumnElement[bool]:
    """Return the condition under which a record surely settles its occurrence: done, or waived for a reason.

    A waiver whose reason has no letter is left to the domain to judge.
    """
    is_waived = and_(col(ObligationEntry.waived_on).is_not(None), col(ObligationEntry.reason).op("GLOB")(_ANY_LETTER))
    return and_(col(ObligationEntry.is_binned).is_(False), or_(col(ObligationEntry.done_on).is_not(None), is_waived))


def _row(place: int, one: Obligation, *, is_settled: bool) -> dict[str, Any]:
    return {
        "contract_id": one.contract_id,
        "place": place,
        "id": one.id,
        "kind": one.kind.value,
        "key": one.key,
        "title": one.title,
        "due_on": one.due_on,
        "window": one.window,
        "tell_by_on": one.tell_by_on,
        "waits_from_on": waits_from_on(one),
        "is_settled": is_settled,
    }
