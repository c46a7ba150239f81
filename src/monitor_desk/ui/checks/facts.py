"""What is known of a check, as facts and as a timeline of its steps."""

from datetime import date

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.checks.states import receipt_pill
from monitor_desk.ui.visit_states import level_pill
from monitor_desk.ui.widgets.facts import Fact
from monitor_desk.ui.widgets.timeline import TimelineRow
from monitor_desk.ui.widgets.words import short_day

_ICONS = {
    "Added to what is asked for": "attach",
    "Request sent": "mail",
    "Reminder sent": "mail",
    "More time given": "calendar",
    "Checking begun": "checks",
    "Concluded": "reports",
    "Reopened": "undo",
    "Outcome told": "person",
    "Closed": "tick",
    "Withdrawn": "close",
}


def step_rows(file: CheckFile) -> list[TimelineRow]:
    """Return what happened, the latest first."""
    return [
        TimelineRow(
            target=None,
            on=short_day(step.happened_on) if step.happened_on else "",
            icon=_ICONS.get(step.step, "info"),
            headline=step.step,
            detail=" · ".join(
                part for part in (step.how, step.with_whom, step.words.replace("\n", "; "), step.author) if part
            ),
            pill=None,
        )
        for _, step in reversed(file.steps)
    ]


def facts_of(file: CheckFile, today: date) -> list[Fact]:
    """Return the facts of a check."""
    check, contract = file.check, file.contract
    found = [
        Fact(name="Provider", value=file.provider, link="provider"),
        Fact(name="Contract", value=contract.headline() if contract else "", link="contract"),
        Fact(name="Kind", value=f"{check.check_kind}, version {file.form.version}" if file.form else check.check_kind),
        Fact(name="Why", value=" · ".join(part for part in (check.why, check.kpi, check.why_words) if part)),
        *(Fact(name="Led by", value=row.words, link=f"source:{at}") for at, row in enumerate(file.source_rows)),
        Fact(name="Officer", value=file.officer),
        Fact(name="Where", value=", ".join(part.label for _, part in file.parts)),
        Fact(name="Looked at", value=_period(check.from_on, check.until_on)),
        Fact(name="Scope", value=check.scope),
        Fact(name="Received", value=[receipt_pill(file.receipt(today))]),
        Fact(name="Due", value=say_date(check.due_on) if check.due_on else ""),
        Fact(name="Placement", value=say_date(check.placement_on) if check.placement_on else ""),
        Fact(name="Sample", value=_sample(file)),
        Fact(name="Withdrawn", value=check.stopped_reason),
    ]
    return [fact for fact in found if fact.value]


def last_facts(file: CheckFile) -> list[Fact]:
    """Return what the last check of the same kind came to."""
    last = file.last
    if last is None:
        return []
    open_actions = f"{last.open_actions} open" if last.open_actions else "none open"
    found = [
        Fact(name="Concluded", value=say_date(last.concluded_on), link="last"),
        Fact(name="Outcome", value=[level_pill(last.level, last.tone)]),
        Fact(name="Findings", value=f"{last.findings}, actions: {open_actions}"),
        Fact(name="Summary", value=last.summary),
    ]
    return [fact for fact in found if fact.value]


def _period(from_on: date | None, until_on: date | None) -> str:
    return " to ".join(say_date(one) for one in (from_on, until_on) if one is not None)


def _sample(file: CheckFile) -> str:
    check = file.check
    size = f"{check.sample_size:,}" if check.sample_size is not None else ""
    size = f"{size} of {check.out_of:,}" if size and check.out_of is not None else size
    return " · ".join(part for part in (size, check.how_chosen) if part)
