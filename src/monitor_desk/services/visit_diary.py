"""Lines of the visit plan as visits in the diary: which day, which form."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from monitor_desk.data import visit_plan_queries
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.forms.rows import FormRow
from monitor_desk.domain.months import last_day_of
from monitor_desk.domain.visit_plan import PlanContract, PlanLine
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.services.visit_before import VisitBefore

_ANNUAL = "annual"
_MIDDLE = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A visit to be planned, and the month that the plan gave it."""

    draft: VisitDraft
    month_on: date


class VisitDiary(VisitBefore):
    """Puts many visits in the diary in one transaction, each as `plan` does."""

    def put(self, session: WritingSession, draft: VisitDraft) -> UUID:
        """Put a visit in the diary, to the locations of its contract; raise `InvalidDraftError` as `plan` does."""
        locations = visit_plan_queries.schemes(session, draft.contract_id) if draft.contract_id else ()
        return self._put(session, replace(draft, location_ids=locations))


def proposed(
    lines: Iterable[PlanLine], forms: Sequence[FormRow], form_id: UUID | None, days: WorkingDays, today: date
) -> tuple[list[Proposed], list[tuple[str, str]]]:
    """Return the visits to plan for lines of the plan, and the references of those that cannot be, with the reason."""
    found: list[Proposed] = []
    left: list[tuple[str, str]] = []
    for line in lines:
        contract = line.contract
        fitting = [form_id] if form_id else _forms_for(contract, forms)
        if len(contract.booked) >= len(line.months):
            left.append((contract.reference, "Its visit is in the diary already"))
        elif len(fitting) != 1:
            left.append((contract.reference, _no_form(contract, len(fitting))))
        else:
            found += [
                Proposed(draft=_draft(line, fitting[0], _day(contract, month, days, today)), month_on=month)
                for month in _months_left(line)
            ]
    return found, left


def _no_form(contract: PlanContract, fitting: int) -> str:
    service = f"“{contract.service_type}”" if contract.service_type else "a contract without a service type"
    count = f"{fitting} forms in use are" if fitting else "No form in use is"
    return f"{count} for annual visits to {service}: choose the form"


def _months_left(line: PlanLine) -> list[date]:
    """Return the months of a line for which nothing is in the diary yet."""
    months = list(line.months)
    for booked in line.contract.booked:
        months.remove(booked.planned_on.replace(day=1))
    return months


def _forms_for(contract: PlanContract, forms: Sequence[FormRow]) -> list[UUID]:
    """Return the forms for annual visits to a contract's service; those called annual alone, where there are any."""
    annual = [form for form in forms if form.version_id and _ANNUAL in {kind.casefold() for kind in form.visit_types}]
    fitting = [form for form in annual if _fits(contract.service_type, form)]
    fitting = fitting or [form for form in annual if not form.service_types]
    called = [form for form in fitting if _ANNUAL in form.title.casefold()]
    return [form.id for form in called or fitting]


def _fits(service_type: str, form: FormRow) -> bool:
    wanted = service_type.casefold()
    named = [kind.casefold() for kind in form.service_types]
    return bool(wanted) and any(kind in wanted or wanted in kind for kind in named)


def _day(contract: PlanContract, month: date, days: WorkingDays, today: date) -> date:
    """Return a working day in a month: that on which the visit is due, else the middle, never one that is gone."""
    due_on = next((on for on in contract.due_ons if on.replace(day=1) == month), month.replace(day=_MIDDLE))
    latest = min(last_day_of(month, 1), contract.ends_on or date.max)
    day = days.on_or_after(max(due_on, today))
    return day if day <= latest else max(days.on_or_before(latest), days.on_or_after(today))


def _draft(line: PlanLine, form_id: UUID, planned_on: date) -> VisitDraft:
    contract = line.contract
    return VisitDraft(
        provider_id=contract.provider_id,
        contract_id=contract.id,
        form_id=form_id,
        planned_on=planned_on,
        officer_id=contract.officer_id,
        why=f"Annual visit plan: {line.why}",
    )
