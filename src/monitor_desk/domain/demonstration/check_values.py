"""KPI values of the demonstration's checks: as submitted, with the list behind each and the officer's verdict."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_scenes import CONCLUDED
from monitor_desk.domain.demonstration.check_stages import EACH, Stage
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.kpi_recount import recount
from monitor_desk.domain.kpi_recount.rows import NO, YES, ListRow, rows_text
from monitor_desk.domain.kpi_recount.words import Basis, Measure
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.periods import financial_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was submitted, and the rows of the list behind it."""

    ref: str
    title: str
    definition: str
    submitted: str
    tolerance: str
    rows: tuple[ListRow, ...]
    made_of: tuple[str, str] = ("", "")
    measure: Measure = Measure.PERCENTAGE
    unit: str = ""
    out_of: int | None = None


def _cases(yes: int, no: int, left_out: tuple[str, ...] = ()) -> tuple[ListRow, ...]:
    """Return a list of cases by number, those that do not count spread over it."""
    kept = yes + no
    wrong = {round((nth + 0.5) * kept / no) for nth in range(no)} if no else set()
    rows = [ListRow(label=f"Case {one + 1}", counts=NO if one in wrong else YES) for one in range(kept)]
    return (*rows, *(ListRow(label=f"Case {kept + nth + 1}", excluded=why) for nth, why in enumerate(left_out)))


_WEEKS: Final = (3, 5, 4, 9, 6, 7, 5, 6, 8, 7, 6, 9)
TOLD: Final[Mapping[str, Told]] = {
    "supported": Told(
        ref="KPI 3",
        title="Support plans reviewed within twelve months",
        definition="People supported on the last day of the quarter whose plan was reviewed in the year before.",
        submitted="92 %",
        made_of=("46", "50"),
        tolerance="1",
        rows=_cases(46, 4),
    ),
    "within": Told(
        ref="KPI 7",
        title="Weeks from referral to moving in",
        definition="Whole weeks from the day of referral to the first night, of all who moved in during the quarter.",
        submitted="6 weeks",
        tolerance="0.5",
        measure=Measure.AVERAGE,
        unit="weeks",
        rows=tuple(ListRow(label=f"Move {nth + 1}", value=f"{weeks} weeks") for nth, weeks in enumerate(_WEEKS)),
    ),
    "not supported": Told(
        ref="KPI 5",
        title="Young people with a keyworker session each week",
        definition="Weeks of placement in which a session of half an hour at least was held; offered is not held.",
        submitted="95 %",
        made_of=("38", "40"),
        tolerance="2",
        rows=_cases(33, 7, ("Away on holiday", "Away on holiday")),
    ),
    "open": Told(
        ref="KPI 5",
        title="Delivered hours of those commissioned",
        definition="Weeks in which all hours of the person’s agreement were delivered.",
        submitted="97 %",
        tolerance="2",
        out_of=80,
        rows=_cases(10, 2),
    ),
}


def values(stage: Stage) -> Made:
    """Return the KPI value that a check recounts, none where it recounts none."""
    draft = value_of(stage)
    return [(demonstration_id(KpiValidation.kind, stage.number * EACH), draft)] if draft else []


def value_of(stage: Stage) -> KpiValidation | None:
    """Return the KPI value of a check with the verdict, given once the check is concluded."""
    if not stage.scene.value:
        return None
    told = TOLD[stage.scene.value]
    draft = _submitted(stage.id, told, period_before(stage.days.planned_on), stage.officer)
    if stage.scene.state not in CONCLUDED:
        return draft
    return KpiValidation.of({**draft.values(), "verdict": recount(draft).verdict})


def kpi_of(stage: Stage) -> str:
    """Return the KPI that a check is about, in words; empty where it is about none."""
    draft = value_of(stage)
    return f"{draft.headline()}, {draft.period}" if draft else ""


def period_before(on: date) -> str:
    """Return the last whole quarter before a day, such as "Q2 2026/27"."""
    first = on.replace(day=1, month=(on.month - 1) // 3 * 3 + 1)
    last = first - timedelta(days=1)
    year = financial_year(last)
    return f"Q{(last.month - 4) % 12 // 3 + 1} {year}/{(year + 1) % 100:02d}"


def _submitted(check_id: UUID, told: Told, period: str, author: str) -> KpiValidation:
    is_sample = told.out_of is not None
    return KpiValidation(
        check_id=check_id,
        ref=told.ref,
        title=told.title,
        period=period,
        definition=told.definition,
        measure=told.measure.value,
        unit=told.unit,
        submitted=told.submitted,
        submitted_numerator=told.made_of[0],
        submitted_denominator=told.made_of[1],
        tolerance=told.tolerance,
        basis=(Basis.SAMPLE if is_sample else Basis.WHOLE).value,
        how_chosen="Every seventh row of the list, beginning with the third" if is_sample else "",
        out_of=told.out_of,
        list_name="Cases of the quarter, from the provider’s system",
        list_rows=rows_text(told.rows),
        author=author,
    )
