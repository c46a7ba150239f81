"""What is asked about a line of the visit plan: another month, not this year, and how many visits can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.dates import MONTHS
from monitor_desk.domain.months import add_months
from monitor_desk.domain.visit_plan.lines import NOT_THIS_YEAR, VISIT
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_choice, a_number, a_text, as_date

if TYPE_CHECKING:
    from monitor_desk.domain.visit_plan import NotVisited, PlanLine, YearPlan
    from monitor_desk.services.desk import Desk


def moving(desk: Desk, plan: YearPlan, line: PlanLine | NotVisited, month_on: object = None) -> Asking:
    """Ask for the month in which a contract is visited."""

    def act(typed: Typed) -> None:
        reason = str(typed["reason"] or "")
        desk.visit_plan.decide(line.contract.id, plan.year, VISIT, as_date(typed["month_on"]), reason)

    months = [add_months(plan.starts_on, step) for step in range(12)]
    choices = [(one, f"{MONTHS[one.month - 1]} {one.year}, {plan.in_month(one)} visits") for one in months]
    items = (
        Item(key="month_on", words="&Month", make=a_choice(choices), value=month_on, needed="Choose the month"),
        Item(key="reason", words="&Why", make=a_text, hint="Stands in the plan; may stay empty"),
    )
    return Asking(title="Visit in another month", verb="Decide", items=items, do=act, lead=_named(line))


def leaving_out(desk: Desk, plan: YearPlan, line: PlanLine | NotVisited) -> Asking:
    """Ask why a contract is not visited this year."""

    def act(typed: Typed) -> None:
        desk.visit_plan.decide(line.contract.id, plan.year, NOT_THIS_YEAR, None, typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say why it is not visited this year"),)
    lead = f"{_named(line)}. The reason stands in the list of those that are not visited."
    return Asking(title="Not this year", verb="Leave out", items=items, do=act, lead=lead)


def sizing(desk: Desk, plan: YearPlan) -> Asking:
    """Ask how many visits the team can make."""

    def act(typed: Typed) -> None:
        desk.visit_plan.set_capacity(int(typed["capacity"]))

    items = (
        Item(
            key="capacity",
            words="&Visits a year",
            make=a_number,
            value=plan.capacity,
            hint="28 to 32 is usual for one team",
            needed="Give the number",
        ),
    )
    lead = "What ranks below that number stands among those that are not visited."
    return Asking(title="Visits the team can make", verb="Set", items=items, do=act, lead=lead)


def _named(line: PlanLine | NotVisited) -> str:
    return f"{line.contract.reference}, {line.contract.provider}"
