"""The annual visit plan: proposed with its reasons, decided by officers, and put in the diary."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.calendar_entries import Setting
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.months import last_day_of
from monitor_desk.domain.periods import financial_year
from monitor_desk.domain.visit_plan import CAPACITY, MOST_CAPACITY, Accepted, YearPlan, year_begins_on, year_name
from monitor_desk.domain.visit_plan.lines import VISIT, VisitPlanLine, plan_line_id
from monitor_desk.domain.visit_plan.making import year_plan
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService
from monitor_desk.services.schedule import ScheduleService
from monitor_desk.services.visit_diary import Proposed, VisitDiary, proposed
from monitor_desk.services.visit_plan_reading import PlanReader

_SETTINGS = UUID("5a8d0d1c-8c39-4a51-9f5e-3f4d4f0f9f5b")  # namespace: every desk keeps the setting under the same id
_CAPACITY = "visit plan capacity"


class VisitPlanService:
    """What an officer can do with the plan of a year."""

    def __init__(
        self, database: Database, clock: Clock, officer: str, schedule: ScheduleService, forms: FormService
    ) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._schedule = schedule
        self._forms = forms
        self._reader = PlanReader(database, schedule, forms)
        self._diary = VisitDiary(database, clock, officer, forms, schedule)

    def years(self) -> tuple[str, ...]:
        """Return the years that a plan can be looked at for: the last one, this one and the two after."""
        this = financial_year(self._clock.today())
        return tuple(year_name(year) for year in range(this - 1, this + 3))

    def this_year(self) -> str:
        """Return the financial year of today, such as "2026/27"."""
        return year_name(financial_year(self._clock.today()))

    def year_plan(self, year: str) -> YearPlan:
        """Return the plan of a year such as "2026/27": every contract that runs in it, visited or not, and why.

        It is worked out from what stands in the desk now; call it from a worker where there are many contracts.
        """
        today = self._clock.today()
        return year_plan(year, self.capacity(), self._reader.contracts(year, today), today)

    def capacity(self) -> int:
        """Return how many visits the team can make in a year."""
        with self._database.read() as session:
            if not records.exists(session, Setting.kind, _setting_id()):
                return CAPACITY
            value = records.get(session, Setting, _setting_id()).value
        return int(value) if value.isdecimal() else CAPACITY

    def set_capacity(self, visits: int) -> None:
        """Set how many visits the team can make in a year; raise `InvalidDraftError` for a number out of range."""
        if not 0 <= visits <= MOST_CAPACITY:
            raise InvalidDraftError({"capacity": f"Choose between 0 and {MOST_CAPACITY:,} visits a year"})
        with self._database.write(by=self._officer, label=f"Plan {visits} visits a year") as session:
            if records.exists(session, Setting.kind, _setting_id()):
                records.change(session, Setting.kind, _setting_id(), {"value": str(visits)})
            else:
                records.insert(session, Setting(name=_CAPACITY, value=str(visits)).checked(), _setting_id())

    def decide(
        self, contract_id: UUID, year: str, decision: str, month_on: date | None = None, reason: str = ""
    ) -> None:
        """Keep what an officer decides for a contract over what is proposed; leaving one out needs a reason.

        `decision` is `VISIT`, `NOT_THIS_YEAR`, or empty to go back to what is proposed.
        """
        begins_on = year_begins_on(year)
        if month_on is not None and not begins_on <= month_on <= last_day_of(begins_on, 12):
            raise InvalidDraftError({"month_on": f"Choose a month of {year}"})
        line_id = plan_line_id(contract_id, year)
        with self._database.write(by=self._officer, label="Decide visit", reason=reason.strip()) as session:
            if not decision:
                _take_back(session, line_id)
                return
            draft = VisitPlanLine(
                contract_id=contract_id,
                year=year,
                decision=decision,
                month_on=month_on.replace(day=1) if month_on and decision == VISIT else None,
                reason=reason,
                author=self._officer,
            )
            _put_line(session, line_id, draft.checked())

    def accept(self, contract_ids: Sequence[UUID], year: str, form_id: UUID | None = None) -> Accepted:
        """Put the visits that are proposed for these contracts in the diary, in one change; say what was left and why.

        Each is planned on a working day of its month with the form in use for its service, unless one is given.
        """
        plan = self.year_plan(year)
        lines = [line for contract_id in contract_ids if (line := plan.line_of(contract_id)) is not None]
        if not lines:
            raise DeskError(
                f"None of these contracts is to be visited in {year}; nothing was planned. Decide so first."
            )
        days, today = self._schedule.working_days(), self._clock.today()
        wanted, left = proposed(lines, self._forms.rows(), form_id, days, today)
        if not wanted:
            return Accepted(visit_ids=(), left=tuple(left))
        with self._database.write(by=self._officer, label=f"Plan {len(wanted)} visits of {year}") as session:
            made = [self._put(session, one, year) for one in wanted]
        return Accepted(visit_ids=tuple(made), left=tuple(left))

    def _put(self, session: WritingSession, one: Proposed, year: str) -> UUID:
        """Put a visit in the diary and note it in the line of its contract."""
        visit_id = self._diary.put(session, one.draft)
        contract_id = one.draft.contract_id
        if contract_id is not None:
            line_id = plan_line_id(contract_id, year)
            before = _line(session, line_id) or VisitPlanLine(contract_id=contract_id, year=year)
            line = replace(
                before,
                decision=VISIT,
                month_on=one.month_on,
                visit_id=visit_id,
                author=before.author or self._officer,
            )
            _put_line(session, line_id, line.checked())
        return visit_id


def _setting_id() -> UUID:
    """Return the id of the setting: the same on every laptop."""
    return uuid5(_SETTINGS, _CAPACITY)


def _line(session: WritingSession, line_id: UUID) -> VisitPlanLine | None:
    """Return what was decided, if that stands."""
    if not records.exists(session, VisitPlanLine.kind, line_id):
        return None
    if records.is_binned(session, VisitPlanLine.kind, line_id):
        return None
    return records.get(session, VisitPlanLine, line_id)


def _put_line(session: WritingSession, line_id: UUID, line: VisitPlanLine) -> None:
    """Keep a decision in the place of the one before."""
    if not records.exists(session, VisitPlanLine.kind, line_id):
        records.insert(session, line, line_id)
        return
    if records.is_binned(session, VisitPlanLine.kind, line_id):
        records.restore(session, VisitPlanLine.kind, [line_id])
    records.change(session, VisitPlanLine.kind, line_id, line.values())


def _take_back(session: WritingSession, line_id: UUID) -> None:
    """Go back to what is proposed."""
    if _line(session, line_id) is not None:
        records.put_in_bin(session, VisitPlanLine.kind, [line_id])
