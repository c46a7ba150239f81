"""What a check of the demonstration knows itself: figures of its KPI value or audit, and what goes without saying."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Final

from monitor_desk.domain.demonstration.actuals_lines import WEEKS, Sheet, sheet
from monitor_desk.domain.demonstration.check_scenes import (
    AUDIT,
    DOCUMENTS,
    KPI,
    MEDICATION,
    POLICIES,
    ROTAS,
    SAFEGUARDING,
)
from monitor_desk.domain.demonstration.check_stages import Stage
from monitor_desk.domain.demonstration.check_values import kpi_of, value_of
from monitor_desk.domain.forms.answers import choices_text
from monitor_desk.domain.forms.model import MET, NO, NOT_MET, PARTIALLY_MET, YES
from monitor_desk.domain.kpi_recount import recount
from monitor_desk.domain.kpi_recount.words import Measure, Verdict

_SAME: Final[Mapping[str, Mapping[str, str]]] = {
    MEDICATION: {
        "scope.help": "gives", "scope.people": "11", "scope.has_controlled": YES, "scope.has_hidden": NO,
        "administration.made_up": NO, "learning.advice": YES, "administration.unaccounted": "0",
    },
    ROTAS: {
        "scope.hours_agreed": "168", "scope.logs_electronically": YES, "scope.has_nights": YES,
        "shifts.uncovered": "6", "shifts.changed_later": "7", "records.copied": NO, "records.empty_days": "1",
    },
    "service-users-finances": {
        "scope.help": "holds", "scope.people": "6", "scope.is_appointee": NO, "agreed.staff_gain": NO,
        "records.missing": "0", "charges.owed": "0",
    },
    SAFEGUARDING: {"training.in_date": "94", "practice.unraised": "0"},
    POLICIES: {
        "scope.on_list": "31", "scope.overdue": "2", "papers.unsafe": NO,
        "scope.chosen": choices_text(("complaints", "recruitment", "lone-working", "data-protection")),
    },
    DOCUMENTS: {
        "placement.is_regulated": YES, "placement.supplies_building": NO, "registration.rating": "good",
        "readiness.price": "184500",
    },
    "other-check": {
        "question.tested": "Are the weekend calls of this round made in full and on time?",
        "question.requirement": "Calls within 15 minutes of the agreed time, for the agreed length (clause on calls)",
        "question.at_stake": "support", "conclusion.harm_found": NO, "conclusion.then": "action",
        "conclusion.answer": "partially-met",
        "evidence.kinds": choices_text(("papers-from-the-provider", "records-drawn-by-the-officer")),
    },
}  # fmt: skip
_POOR: Final = 0.55
_SHAPES: Final = {Measure.PERCENTAGE: "percentage", Measure.AVERAGE: "average"}
_AGREES: Final = {
    Verdict.SUPPORTED: (MET, "supported"),
    Verdict.WITHIN: (PARTIALLY_MET, "corrected"),
    Verdict.NOT_SUPPORTED: (NOT_MET, "not-supported"),
}


def facts(stage: Stage) -> dict[str, str]:
    """Return the answers that are not left to chance, by section and question."""
    found = dict(_SAME.get(stage.scene.form, {}))
    own = _OWN.get(stage.scene.form)
    return found | own(stage) if own else found


def sheet_of(stage: Stage) -> Sheet:
    """Return the spreadsheet that an audit of actuals was made of: four weeks that ended before it was planned."""
    planned_on = stage.days.planned_on
    until_on = planned_on - timedelta(days=planned_on.weekday() + 8)
    return sheet(until_on - timedelta(days=WEEKS * 7 - 1), stage.id.hex)


def _of_medicine(stage: Stage) -> dict[str, str]:
    is_poor = stage.scene.strength < _POOR
    return {"learning.advice": NO, "administration.unaccounted": "3"} if is_poor else {}


def _of_audit(stage: Stage) -> dict[str, str]:
    made = sheet_of(stage)
    audit, total = made.audit, made.audit.total
    counts = {kind.name: count for kind, count in audit.counts.items()}
    return {
        "basis.from": audit.from_on.isoformat(),
        "basis.to": audit.until_on.isoformat(),
        "basis.commissioned": _hours(total.commissioned_minutes or 0),
        "basis.planned": _hours(total.planned_minutes),
        "basis.delivered": _hours(total.delivered_minutes),
        "basis.billed": _hours(total.planned_minutes),
        "variance.delivered_share": str(total.percentage),
        "variance.missed": str(counts["MISSED"]),
        "variance.keyed_in": str(made.keyed_in),
        "variance.overlaps": PARTIALLY_MET,
        "adjustment.overbilled": "9450",
        "adjustment.outcome": "credit",
        "adjustment.agreed_sum": "9450",
    }


def _of_value(stage: Stage) -> dict[str, str]:
    value = value_of(stage)
    if value is None:
        return {}
    found = recount(value)
    agrees, verdict = _AGREES.get(Verdict(found.verdict), ("", "untested"))
    same = {
        "figure.measure": kpi_of(stage),
        "figure.shape": _SHAPES[Measure(value.measure)],
        "figure.submitted": _plain(found.submitted),
        "source.counted_from": "system",
        "source.left_out": str(found.excluded),
        "recount.recounted": _plain(found.recomputed),
        "recount.tolerance": value.tolerance,
        "recount.agrees": agrees,
        "verdict.target_turns": YES if found.verdict == Verdict.NOT_SUPPORTED else NO,
        "verdict.finding": verdict,
    }
    return {at: text for at, text in same.items() if text}


def _of_placement(stage: Stage) -> dict[str, str]:
    begins_on = stage.days.planned_on + timedelta(days=stage.scene.placement or 0)
    is_clear = stage.scene.strength > 0.9
    return {"placement.begins": begins_on.isoformat(), "decision.outcome": "yes" if is_clear else "conditions"}


def _of_policy(stage: Stage) -> dict[str, str]:
    return {"policy.next_review": (stage.days.planned_on + timedelta(days=210)).isoformat()}


def _of_weeks(stage: Stage) -> dict[str, str]:
    return {"scope.from": (stage.days.planned_on - timedelta(days=stage.days.planned_on.weekday() + 42)).isoformat()}


def _hours(minutes: int) -> str:
    return _plain(Decimal(minutes) / 60)


def _plain(figure: Decimal | None) -> str:
    return "" if figure is None else f"{figure.quantize(Decimal('0.01')).normalize():f}"


_OWN: Final[Mapping[str, Callable[[Stage], dict[str, str]]]] = {
    MEDICATION: _of_medicine,
    AUDIT: _of_audit,
    KPI: _of_value,
    DOCUMENTS: _of_placement,
    SAFEGUARDING: _of_policy,
    ROTAS: _of_weeks,
}
