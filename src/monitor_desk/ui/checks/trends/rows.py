"""The columns of the trends over checks: a kind in each row, and the checks of one kind."""

from operator import attrgetter
from typing import Any

from monitor_desk.domain.check_trends import FEW, KindTrend, Outcome, Quarter
from monitor_desk.ui.checks.states import receipt_pill
from monitor_desk.ui.checks.trends.bars import OutcomeBar
from monitor_desk.ui.visit_states import level_pill
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import PillSpec


def kind_columns() -> list[Column[Any]]:
    """Return the columns of the kinds."""
    return [
        Column(key="kind", title="Kind", value=attrgetter("check_kind"), is_stretched=True),
        Column(key="failed", title="Failed", value=_failed, is_right=True),
        Column(key="share", title="Share", value=_share, is_right=True),
        Column(
            key="providers", title="Providers", value=attrgetter("providers"), kind=Kind.NUMBER, is_right=True,
            is_spare=True,
        ),
        Column(
            key="late", title="Late or missing", value=attrgetter("late_or_missing"), kind=Kind.NUMBER, is_right=True,
            is_spare=True,
        ),
        Column(key="last", title="Last", value=attrgetter("last_on"), kind=Kind.DATE, is_spare=True),
    ]  # fmt: skip


def outcome_columns() -> list[Column[Any]]:
    """Return the columns of the checks of one kind."""
    return [
        Column(key="on", title="Concluded", value=attrgetter("concluded_on"), kind=Kind.DATE),
        Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
        Column(key="outcome", title="Outcome", value=_level, kind=Kind.PILL),
        Column(key="receipt", title="Received", value=_receipt, kind=Kind.PILL),
        Column(key="values", title="KPI values not supported", value=_values, is_right=True, is_spare=True),
    ]


def kind_bar(trend: KindTrend) -> OutcomeBar:
    """Return the bar of a kind."""
    return OutcomeBar(
        label=trend.check_kind, good=trend.good, partly=trend.partly, poor=trend.poor, without=trend.without
    )


def quarter_bar(quarter: Quarter) -> OutcomeBar:
    """Return the bar of a quarter."""
    return OutcomeBar(
        label=quarter.label, good=quarter.good, partly=quarter.partly, poor=quarter.poor, without=quarter.without
    )


def kind_of(trend: KindTrend) -> str:
    """Return by what a row is known."""
    return trend.check_kind


def check_of(outcome: Outcome) -> object:
    """Return by what a row is known."""
    return outcome.check_id


def _failed(trend: KindTrend) -> str:
    return f"{trend.poor} of {trend.rated}" if trend.rated else "No result"


def _share(trend: KindTrend) -> str:
    few = " of few" if trend.rated < FEW else ""
    return f"{trend.poor_share} %{few}" if trend.poor_share is not None else ""


def _level(outcome: Outcome) -> PillSpec | None:
    return level_pill(outcome.level, outcome.tone.value) if outcome.level else None


def _receipt(outcome: Outcome) -> PillSpec:
    return receipt_pill(outcome.receipt)


def _values(outcome: Outcome) -> str:
    return str(outcome.values_not_supported or "")
