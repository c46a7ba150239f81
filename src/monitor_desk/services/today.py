"""Today: what needs the officer now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.data import check_lists, clock_settings, lists, part_queries, visit_lists, work_calendar
from monitor_desk.data import drafts as draft_store
from monitor_desk.data.check_lists import CheckLine
from monitor_desk.data.database import Database, ReadingSession
from monitor_desk.data.visit_lists import VisitLine
from monitor_desk.domain import check_deadlines, visit_deadlines
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.drafts import TypedText, grouped
from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.recorded_filled import places_of
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import (
    NEXT_DAYS,
    Bucket,
    ContractName,
    PressingFile,
    TodayRow,
    bucket_rows,
    file_rows,
    in_order,
    rows,
)
from monitor_desk.domain.visits import Visit
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
    files_of_drafts: Mapping[UUID, RecordRef] = field(default_factory=dict)  # of an answer half typed, stored or not

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
            visits, checks = visit_lists.pressing(session), check_lists.pressing(session)
            files = [*(_visit(line) for line in visits), *_checks(session, checks)]
        versions = {
            **{RecordRef(Visit.kind, one.id): one.visit.form_version_id for one in visits},
            **{RecordRef(Check.kind, one.id): one.check.form_version_id for one in checks},
        }
        return TodayView(
            today=today,
            rows=tuple(in_order([*rows(pressing.rows, pressing.names), *file_rows(files, until_on)])),
            drafts=tuple(drafts),
            risks=tuple(counted.items()),
            files_of_drafts=self._files_of(drafts, versions),
        )

    def _files_of(
        self, drafts: Iterable[TypedText], versions: Mapping[RecordRef, UUID | None]
    ) -> dict[UUID, RecordRef]:
        """Return the visit or check of each answer half typed; one not stored yet is looked for by its place."""
        wanted = {one.id for one in drafts if one.kind == Answer.kind}
        if not wanted:
            return {}
        with self._database.read() as session:
            found = part_queries.owners_of_answers(session, wanted)
            parts = {ref: part_queries.parts(session, ref) for ref in versions} if wanted - found.keys() else {}
        for ref, held in parts.items():
            if (version_id := versions[ref]) is not None:
                places = places_of(self._forms.version(version_id), held)
                own = {answer_id(ref.id, place) for place in places} & wanted
                found |= dict.fromkeys(own, ref)
        return found


def _visit(line: VisitLine) -> PressingFile:
    return PressingFile(
        ref=RecordRef(Visit.kind, line.id),
        title=line.visit.title,
        state=line.visit.state().value,
        contract_id=line.visit.contract_id,
        name=_name(line, line.visit.provider_id),
        deadlines=tuple(
            visit_deadlines.deadlines(line.visit, outstanding=line.outstanding, has_follow_up=line.has_follow_up)
        ),
    )


def _checks(session: ReadingSession, lines: Sequence[CheckLine]) -> Iterator[PressingFile]:
    clocks, calendar = clock_settings.of_checks(session), work_calendar.working_days(session)
    asked = check_lists.requests(session, [line.id for line in lines])
    for line in lines:
        due = check_deadlines.deadlines_of(line.check, asked.get(line.id, []), clocks, calendar)
        yield PressingFile(
            ref=RecordRef(Check.kind, line.id),
            title=line.check.title,
            state=line.check.state().value,
            contract_id=line.check.contract_id,
            name=_name(line, line.check.provider_id),
            deadlines=tuple(due),
        )


def _name(line: VisitLine | CheckLine, provider_id: UUID | None) -> ContractName:
    return ContractName(reference=line.contract, provider=line.provider, provider_id=provider_id, risk=line.risk)
