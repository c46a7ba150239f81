"""What each tier asks for: read here, changed in the team's paperwork."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.tiers import Anchor
from monitor_desk.ui import theme
from monitor_desk.ui.widgets.columns import Column, Group
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor_desk.domain.tiers import Activity, Tier

LEAD = "A contract's own frequency may differ, with a reason: Change a frequency on the contract's page."
_ANCHORS = {Anchor.CONTRACT_START: "Contract start", Anchor.PERIODS: "Return periods"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TierLine:
    """One thing that a tier asks for."""

    id: str
    what: str
    how_often: str
    counted_from: str
    shown: str
    notice: str


class TiersPane(QWidget):
    """Lists the tiers with their activities and lead times."""

    def __init__(self, tiers: Sequence[Tier], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowTable("Tiers", _columns())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(label(LEAD, "muted", wraps=True))
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.set_groups(
            [Group(title=f"{tier.title} · {tier.summary}".strip(" ·"), rows=list(tier_lines(tier))) for tier in tiers]
        )


def tier_lines(tier: Tier) -> Iterator[TierLine]:
    """Yield what a tier asks for: its activities, then how far ahead decisions are called."""
    for activity in tier.activities:
        yield _activity(tier, activity)
    leads = tier.leads
    ahead = f"{leads.decision_lead_days} days ahead"
    for what, how, shown in (
        ("decision on a break", f"{leads.reprocurement_months} months before notice", ahead),
        ("decision on an extension", f"{leads.extension_months} months before the end", ahead),
        ("contract ends", "on its last day", f"{leads.reprocurement_months} months ahead"),
        ("unsigned variation chased", f"after {leads.chase_variation_working_days} working days", ""),
        ("document that expires", "before its last day", f"{leads.document_lead_days} days ahead"),
    ):
        yield TierLine(
            id=f"{tier.id} {what}", what=what.capitalize(), how_often=how, counted_from="", shown=shown, notice=""
        )


def _activity(tier: Tier, activity: Activity) -> TierLine:
    months, notice = activity.every_months, activity.notice_working_days
    name = activity.kind.value
    return TierLine(
        id=f"{tier.id} {name}",
        what="KPI return" if name == "kpi return" else name.capitalize(),
        how_often="every month" if months == 1 else f"every {months} months",
        counted_from=_ANCHORS[activity.anchor],
        shown=f"{activity.lead_days} days ahead",
        notice=f"{notice} working days" if notice else "",
    )


def _columns() -> list[Column[TierLine]]:
    return [
        Column(key="what", title="What", value=attrgetter("what"), is_stretched=True),
        Column(key="often", title="How often", value=attrgetter("how_often")),
        Column(key="from", title="Counted from", value=attrgetter("counted_from")),
        Column(key="shown", title="Shows as due", value=attrgetter("shown")),
        Column(key="notice", title="Told ahead by", value=attrgetter("notice")),
    ]
