"""Today: what needs the officer now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import lists, part_queries, visit_lists
from monitor_desk.data.database import Database
from monitor_desk.data.visit_lists import VisitLine
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.drafts import TypedText, grouped
from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.today import (
    NEXT_DAYS,
    Bucket,
    ContractName,
    PressingVisit,
    TodayRow,
    bucket_rows,
    in_order,
    rows,
    visit_rows,
)
from monitor_desk.domain.visit_filled import places_of
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService
from monitor_desk.services.schedule import ScheduleService


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """The Today page: its rows, the drafts to finish, and how many contracts are of each risk."""

    today: date
    rows: tuple[TodayRow, ...]
    drafts: tuple[TypedText, ...]
    risks: tuple[tuple[str, int], ...]
    visits_of_drafts: Mapping[UUID, UUID] = field(default_factory=dict)  # of an answer half typed, stored or not

    def in_bucket(self, bucket: Bucket) -> list[TodayRow]:
        """Return exactly the rows that a count counts."""
        return bucket_rows(self.rows, bucket, self.today)

    def count(self, bucket: Bucket) -> int:
        """Return the number on a card."""
        return len(grouped(self.drafts)) if bucket is Bucket.DRAFTS else len(self.in_bucket(bucket))


class TodayService:
    """Gathers what needs the officer."""

    def __init__(self, database: Database, clock: Clock, schedule: ScheduleService, forms: FormService) -> None:
        self._database = database
        self._clock = clock
        self._schedule = schedule
        self._forms = forms

    def view(self) -> TodayView:
        """Return what is overdue, due today, due in the next 7 days, or waits for the provider; drafts; risks."""
        today = self._clock.today()
        until_on = today + timedelta(days=NEXT_DAYS)
        pressing = self._schedule.pressing(until_on)
        with self._database.read() as session:
            drafts = draft_store.listed(session)
            counted = dict.fromkeys((*RISKS, ""), 0) | lists.running_by_risk(session, today)
            visits = [_pressing(line) for line in visit_lists.pressing(session)]
        listed = in_order([*rows(pressing.rows, pressing.names), *visit_rows(visits, until_on)])
        return TodayView(
            today=today,
            rows=tuple(listed),
            drafts=tuple(drafts),
            risks=tuple(counted.items()),
            visits_of_drafts=self._visits_of(drafts, visits),
        )

    def _visits_of(self, drafts: Iterable[TypedText], visits: Iterable[PressingVisit]) -> dict[UUID, UUID]:
        """Return the visit of each answer that is half typed; one that is not stored yet is looked for by its place."""
        wanted = {one.id for one in drafts if one.kind == Answer.kind}
        if not wanted:
            return {}
        with self._database.read() as session:
            found = part_queries.visits_of_answers(session, wanted)
            parts = {one.id: part_queries.parts(session, one.id) for one in visits} if wanted - found.keys() else {}
        forms = {one.id: one.visit.form_version_id for one in visits}
        for visit_id, held in parts.items():
            if (version_id := forms[visit_id]) is not None:
                places = places_of(self._forms.version(version_id), held)
                own = {answer_id(visit_id, place) for place in places} & wanted
                found |= dict.fromkeys(own, visit_id)
        return found


def _pressing(line: VisitLine) -> PressingVisit:
    name = ContractName(
        reference=line.contract, provider=line.provider, provider_id=line.visit.provider_id, risk=line.risk
    )
    return PressingVisit(
        id=line.id, visit=line.visit, name=name, outstanding=line.outstanding, has_follow_up=line.has_follow_up
    )
