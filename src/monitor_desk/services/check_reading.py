"""Checks as they are read: listed, whole, with the steps that may follow, and over time."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from monitor_desk.data import answer_queries, check_lists, check_queries, clock_settings, records, work_calendar
from monitor_desk.data.check_lists import CheckLine
from monitor_desk.domain import check_clocks, kpi_recount
from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.check_deadlines import deadlines_of
from monitor_desk.domain.check_facts import facts_of
from monitor_desk.domain.check_file import OVER, CheckFile, LastCheck
from monitor_desk.domain.check_life import possible_steps
from monitor_desk.domain.check_receipt import has_come, receipt
from monitor_desk.domain.check_rows import CheckFilter, CheckRow
from monitor_desk.domain.check_trends import KindTrend, Outcome, kind_trends
from monitor_desk.domain.checks import DUE_DILIGENCE, Check
from monitor_desk.domain.dates import say_lateness
from monitor_desk.domain.forms.model import Level, Tone
from monitor_desk.domain.forms.records import FormVersion
from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.life_steps import PossibleStep
from monitor_desk.domain.previous_answers import previous_answers
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.services.check_steps import CheckWork


class CheckReading(CheckWork):
    """Reads checks."""

    def rows(self, wanted: CheckFilter | None = None) -> list[CheckRow]:
        """Return the checks that fit, the latest first, each with what came and what is due next."""
        with self._database.read() as session:
            lines = check_lists.lines(session, wanted or CheckFilter())
            asked = check_lists.requests(session, [line.id for line in lines] if len(lines) <= 200 else None)
            values = check_lists.validations(session)
            clocks, calendar = clock_settings.of_checks(session), work_calendar.working_days(session)
        return [self._row(line, asked.get(line.id, []), values.get(line.id, []), (clocks, calendar)) for line in lines]

    def file(self, check_id: UUID) -> CheckFile:
        """Return everything kept of a check; raise `NotFoundError` if there is none such."""
        with self._database.read() as session:
            file = check_queries.gather(session, check_id)
            before = answer_queries.before_check(check_id, file.check)
            answers = answer_queries.earlier_answers(session, before)
            actions = answer_queries.earlier_actions(session, before)
            last = check_queries.last_of_kind(session, check_id, file.check)
            counts = (
                (check_queries.count_findings(session, last[0]), check_queries.count_open_actions(session, last[0]))
                if last
                else (0, 0)
            )
        version_id = file.check.form_version_id
        whole = file.with_form(self._forms.version(version_id) if version_id else None)
        forms = {one.asked.form_version_id for one in answers if one.asked.form_version_id} if whole.form else set()
        known = {one: self._forms.version(one) for one in forms}
        return replace(
            whole,
            previous=previous_answers(whole, answers, actions, known),
            last=self._last(*last, counts) if last else None,
        )

    def steps_of(self, file: CheckFile) -> list[PossibleStep]:
        """Return what can be done with a check now, the likeliest first; what is stopped says by what."""
        return list(possible_steps(file.check, facts_of(file, self._clock.today())))

    def clocks(self) -> CheckClocks:
        """Return the team's clocks, the desk's own defaults where none were set."""
        with self._database.read() as session:
            return clock_settings.of_checks(session)

    def set_clocks(self, clocks: CheckClocks) -> None:
        """Set the team's clocks; checks already under way keep their dates.

        Raises `InvalidDraftError` for one out of range.
        """
        with self._database.write(by=self._officer, label="Change clocks of checks") as session:
            clock_settings.keep(session, check_clocks.SETTING, check_clocks.setting_id(), clocks)

    def trends(self, provider_id: UUID | None = None) -> list[KindTrend]:
        """Return how each kind of check came out, of one provider or of all: the kind that fails most often first."""
        with self._database.read() as session:
            lines = check_lists.concluded(session)
            asked, values = check_lists.requests(session), check_lists.validations(session)
            forms = {one: version.form_id for one, version in records.listed(session, FormVersion)}
        wanted = [line for line in lines if provider_id is None or line.check.provider_id == provider_id]
        return kind_trends(
            self._outcome_of(line, asked.get(line.id, []), values.get(line.id, []), forms) for line in wanted
        )

    def due_diligence(self, contract_id: UUID) -> list[tuple[UUID, Check]]:
        """Return the due diligence checks of a contract, the latest first; none means that it has none on record."""
        with self._database.read() as session:
            return check_queries.first_of_contract(session, contract_id, DUE_DILIGENCE)

    def _outcome_of(
        self,
        line: CheckLine,
        asked: Sequence[DocumentRequest],
        values: Sequence[KpiValidation],
        forms: Mapping[UUID, UUID | None],
    ) -> Outcome:
        check, level = line.check, self._level(line.check)
        today = self._clock.today()
        return Outcome(
            check_id=line.id,
            form_id=forms.get(check.form_version_id) if check.form_version_id else None,
            check_kind=check.check_kind,
            provider_id=check.provider_id,
            provider=line.provider,
            concluded_on=check.concluded_on or today,
            level=level.label if level else "",
            tone=level.tone if level else Tone.NONE,
            receipt=receipt(asked, check.due_on, today, is_over=True),
            values_not_supported=sum(1 for one in values if _is_not_supported(one)),
        )

    def _last(self, check_id: UUID, check: Check, counts: tuple[int, int]) -> LastCheck:
        level = self._level(check)
        return LastCheck(
            id=check_id,
            title=check.title,
            concluded_on=check.concluded_on or self._clock.today(),
            level=level.label if level else "",
            tone=level.tone.value if level else Tone.NONE.value,
            summary=check.summary,
            findings=counts[0],
            open_actions=counts[1],
        )

    def _level(self, check: Check) -> Level | None:
        """Return the outcome by the scale of the form that the check keeps."""
        if not check.level or check.form_version_id is None:
            return None
        form = self._forms.version(check.form_version_id)
        return form.named_scale(form.scale).level(check.level)

    def _row(
        self,
        line: CheckLine,
        asked: Sequence[DocumentRequest],
        values: Sequence[KpiValidation],
        by: tuple[CheckClocks, WorkingDays],
    ) -> CheckRow:
        today, check = self._clock.today(), line.check
        due = deadlines_of(check, asked, *by)
        following, level = due[0] if due else None, self._level(check)
        return CheckRow(
            id=line.id,
            title=check.title,
            check_kind=check.check_kind,
            provider=line.provider,
            provider_id=check.provider_id,
            contract=line.contract,
            contract_id=check.contract_id,
            why=check.why,
            state=check.state().value,
            requested_on=check.requested_on,
            due_on=check.due_on,
            receipt=receipt(asked, check.due_on, today, is_over=check.state() in OVER),
            received=sum(1 for one in asked if has_come(one)),
            asked=len(asked),
            officer=line.officer,
            level=check.level,
            level_label=level.label if level else "",
            tone=level.tone.value if level else Tone.NONE.value,
            concluded_on=check.concluded_on,
            value_marks=tuple(kpi_recount.marked(one) for one in values if _is_not_supported(one)),
            next_step=following.words if following else "",
            next_due_on=following.due_on if following else None,
            lateness=say_lateness(following.due_on, today) if following else "",
            is_late=following is not None and following.due_on < today,
            is_waiting=following is not None and following.is_waiting,
        )


def _is_not_supported(validation: KpiValidation) -> bool:
    return kpi_recount.standing_verdict(validation) == Verdict.NOT_SUPPORTED
