"""A window as in the drawings, from made-up rows, in every palette: held beside them by eye, and by rule here."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui import style, theme
from monitor_desk.ui.shell.main_frame import FrameParts, MainFrame
from monitor_desk.ui.shell.places import PageSpec, Place
from monitor_desk.ui.theme import Theme, Tone
from monitor_desk.ui.widgets.cards import Card, CountCard
from monitor_desk.ui.widgets.columns import Column, Group, Kind, Lateness
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.focus_ring import FocusRing
from monitor_desk.ui.widgets.labels import ElidedLabel, label
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.pills import ACT, NO_DATA, ON_TRACK, WATCH, Mark, Pill, PillSpec
from monitor_desk.ui.widgets.progress import Meter
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.scrolling import Scrolled
from monitor_desk.ui.widgets.tab_bar import TabBar
from monitor_desk.ui.widgets.timeline import Timeline, TimelineRow
from monitor_desk.ui.widgets.trend_chart import Trend, TrendChart, TrendPoint
from ui_checks import clipped, nameless, shortcut_clashes

PAGES = [
    ("today", "Today", 7), ("providers", "Providers", 0), ("contracts", "Contracts", 0), ("visits", "Visits", 2),
    ("checks", "Checks", 3), ("kpis", "KPIs", 5), ("reviews", "Reviews", 0), ("escalations", "Escalations", 1),
    ("actions", "Actions", 12), ("reports", "Reports", 0),
    ("sharing", "Sharing", 0), ("settings", "Settings", 0), ("help", "Help", 0),
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    id: int
    what: str
    provider: str
    contract: str
    due: Lateness
    risk: PillSpec


def duty(number: int, what: str, provider: str, contract: str, due: str, risk: PillSpec) -> Duty:
    lateness = Lateness(words=due, is_late="late" in due, due_on=date(2026, 12, number))
    return Duty(id=number, what=what, provider=provider, contract=contract, due=lateness, risk=risk)


AUDIT = "Action 12: medication audit, provider says complete"
ROTAS = "Check: rotas and daily records, evidence due"
LATE = "3 days late · 28 Nov"
LONG = "Kestrel Supported Living and Outreach Partnership"
GROUPS = [
    Group(
        title="Overdue",
        rows=[
            duty(1, "Review the suspension of new business", "Harbour Lane Support", "SL-0114", LATE, ACT),
            duty(2, "Q2 KPI return not received", "Ash Grove Living", "SL-0107", "33 days late", WATCH),
            duty(3, AUDIT, "Meadowbank Care", "HC-0031", "1 day late · 30 Nov", WATCH),
        ],
    ),
    Group(
        title="Due today",
        rows=[
            duty(4, "Quarterly review, 2:00pm: agenda ready", "Northfield Homes", "SL-0120", "Today", ON_TRACK),
            duty(5, "Factual accuracy response closes", "Orchard View Trust", "SL-0099", "Today", ON_TRACK),
        ],
    ),
    Group(
        title="Next 7 days",
        rows=[
            duty(6, "Annual site visit, office and two schemes", LONG, "SL-0103", "Thu 3 December", ON_TRACK),
            duty(7, "Last safe day to serve notice on break", "Meadowbank Care", "HC-0031", "Fri 4 December", WATCH),
            duty(8, "Public liability insurance expires", "Ash Grove Living", "SL-0107", "Mon 7 December", WATCH),
            duty(9, ROTAS, "Harbour Lane Support", "SL-0114", "Mon 7 December", NO_DATA),
        ],
    ),
]  # fmt: skip
COLUMNS: list[Column[Duty]] = [
    Column(key="what", title="What", value=lambda row: row.what, is_stretched=True),
    Column(key="provider", title="Provider", value=lambda row: row.provider, is_stretched=True),
    Column(key="contract", title="Contract", value=lambda row: row.contract),
    Column(key="due", title="Due", value=lambda row: row.due, kind=Kind.LATENESS),
    Column(key="risk", title="Risk", value=lambda row: row.risk, kind=Kind.PILL),
]


def margins(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, 12)
    layout.setSpacing(theme.CARD_GAP)
    return layout


def today(parent: QWidget) -> QWidget:
    page = QWidget(parent)
    layout = margins(page)
    header = PageHeader("Today", has_search=True)
    header.set_line("Tuesday 1 December 2026 · 7 things need you, oldest first")
    header.add_primary("New visit", icon="add")
    layout.addWidget(header)
    counts = QHBoxLayout()
    counts.setSpacing(theme.CARD_GAP)
    for words, count in (
        ("Overdue", 3),
        ("Due today", 2),
        ("Next 7 days", 6),
        ("Waiting for the provider", 9),
        ("Drafts to finish", 2),
    ):
        card = CountCard(words, tone=Tone.RED if words == "Overdue" else None)
        card.show_count(count)
        counts.addWidget(card)
    layout.addLayout(counts)
    row = QHBoxLayout()
    row.setSpacing(theme.CARD_GAP)
    table = RowTable("What needs you", COLUMNS)
    table.set_groups(GROUPS)
    table.choose(1)
    page.setFocusProxy(table)
    row.addWidget(table, 1)
    row.addWidget(side())
    layout.addLayout(row, 1)
    return page


def side() -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.CARD_GAP)
    drafts = Card("Drafts")
    for words, state, part in (
        ("Kestrel Supported Living, annual visit", "Section 4 of 9 · typed 14:31", 44),
        ("Decision record, Harbour Lane Support", "3 of 5 factors · yesterday 16:05", 60),
    ):
        drafts.body.addWidget(ElidedLabel(words))
        drafts.body.addWidget(label(state, "muted"))
        meter = Meter(words)
        meter.show_part(part, 100)
        drafts.body.addWidget(meter)
        drafts.body.addSpacing(4)
    safe = Card("Is my work safe?")
    safe.body.addWidget(label("✓ Saved 14:32"))
    safe.body.addWidget(label("✓ Backup 14:00, opened and counted"))
    safe.body.addWidget(label("▲ Copy off this laptop: 2 working days ago", "amber", wraps=True))
    risk = Card("Contracts by risk")
    pills = QWidget()
    flow = FlowLayout(pills)
    for spec, count in ((ACT, 3), (WATCH, 9), (ON_TRACK, 27), (NO_DATA, 1)):
        flow.addWidget(Pill(spec.saying(f"{spec.word} {count}")))
    risk.body.addWidget(pills)
    for card in (drafts, safe, risk):
        layout.addWidget(card)
    layout.addStretch(1)
    scrolled = Scrolled(column)
    scrolled.setFixedWidth(292)
    return scrolled


STAGE = PillSpec(word="Stage 3", tone=Tone.RED, mark=Mark.SQUARE)
HAPPENED = [
    TimelineRow(target=1, on="28 Nov 2026", icon="escalations",
                headline="Suspension of new business reviewed is overdue",
                detail="Measure 2 of case E-2026-004 · criteria to lift: 3 of 5 met", pill=ACT),
    TimelineRow(target=2, on="19 Nov 2026", icon="checks", headline="Check: rotas and daily records requested",
                detail="Sample: every 7th shift, 1–31 October", pill=PillSpec(word="Waiting")),
    TimelineRow(target=3, on="12 Nov 2026", icon="contracts", headline="Default notice sent, second in 12 months",
                detail="Remedy by 10 December · right to respond by 26 November: received", pill=STAGE),
    TimelineRow(target=4, on="3 Nov 2026", icon="visits", headline="Follow-up visit: 4 of 9 actions council verified",
                detail="Report version 2, final", pill=WATCH.saying("Partly")),
    TimelineRow(target=5, on="15 Oct 2026", icon="kpis", headline="Q2 return received on time: 2 of 4 KPIs missed",
                detail="KPI 5 delivered hours 88.4 % against 95 %", pill=ACT.saying("Missed")),
    TimelineRow(target=6, on="8 Sep 2026", icon="reviews", headline="Quarterly review: tier raised from 2 to 1",
                detail="Reason: repeat finding, manager vacancy",
                pill=PillSpec(word="Minutes agreed", tone=Tone.PRIMARY)),
    TimelineRow(target=7, on="21 Aug 2026", icon="escalations",
                headline="Case opened at stage 2: formal concern and action plan",
                pill=WATCH.saying("Stage 2")),
]  # fmt: skip
TABS = [("overview", "Overview", None), ("contracts", "Contracts", 3), ("visits", "Visits", 4), ("checks", "Checks", 6),
        ("kpis", "KPIs", None), ("reviews", "Reviews", 7), ("escalation", "Escalation", 1), ("actions", "Actions", 9),
        ("people", "People and places", None), ("papers", "Papers", 22)]  # fmt: skip


def provider(parent: QWidget) -> QWidget:
    page = QWidget(parent)
    layout = margins(page)
    header = PageHeader("Harbour Lane Support")
    header.set_crumbs([("providers", "Providers")])
    header.set_pills([ACT, PillSpec(word="Grade 4 · Satisfactory", tone=Tone.PRIMARY),
                      PillSpec(word="Stage 3 · default notice", tone=Tone.RED, mark=Mark.TRIANGLE)])  # fmt: skip
    header.set_line("3 contracts · 5 schemes · 31 people supported · your caseload since 6 April 2025")
    header.add_action("Share…")
    header.add_action("Record…")
    header.add_primary("Open case")
    tabs = TabBar("Parts of this provider")
    for key, words, count in TABS:
        tabs.add_tab(key, words, count)
    layout.addWidget(header)
    layout.addWidget(tabs)
    row = QHBoxLayout()
    row.setSpacing(theme.CARD_GAP)
    happened = Card("What happened")
    timeline = Timeline("What happened")
    timeline.set_rows(HAPPENED)
    page.setFocusProxy(timeline)
    happened.body.addWidget(timeline)
    row.addWidget(happened, 1)
    row.addWidget(provider_side())
    layout.addLayout(row, 1)
    return page


def provider_side() -> QWidget:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.CARD_GAP)
    facts = FactsList()
    facts.set_facts([
        Fact(name="Next", value="Lift or extend suspension, overdue", is_strong=True),
        Fact(name="Tier", value="1 · intensive (since 8 September)"),
        Fact(name="Risk history", value=[ON_TRACK, "→", WATCH, "→", ACT]),
        Fact(name="Officer", value="You · deputy Officer 4"),
        Fact(name="Commissioner", value="Learning disability lead"),
        Fact(name="Regulator", value="Requires improvement · 2 June 2026"),
        Fact(name="Insurance", value="to 31 March 2027", link="insurance"),
    ])  # fmt: skip
    card = Card()
    card.body.addWidget(facts)
    chart_card = Card("Delivered hours, KPI 5")
    chart = TrendChart()
    values = [("Q1 25", 96), ("Q2", 95), ("Q3", 95.5), ("Q4", 92), ("Q1 26", 89), ("", 85.5), ("Q2", 82.5)]
    points = [TrendPoint(label=words, value=value, is_missed=value < 83) for words, value in values]
    chart.show_trend(Trend(title="Delivered hours, KPI 5", points=points, target=95, unit=" %"))
    chart_card.body.addWidget(chart)
    column.addWidget(card)
    column.addWidget(chart_card)
    column.addStretch(1)
    scrolled = Scrolled(inner)
    scrolled.setFixedWidth(360)
    return scrolled


def plain_page(parent: QWidget) -> QWidget:
    return QLabel("", parent)


def router(kind: str, record: object) -> Place | None:
    return Place(page=kind, record=record)


@pytest.fixture
def frame(qtbot: QtBot, qapp: QApplication) -> Iterator[MainFrame]:
    style.apply(qapp, theme.LIGHT)
    made = MainFrame(FrameParts(router=router))
    qtbot.addWidget(made)
    for at, (key, title, count) in enumerate(PAGES):
        make = today if key == "today" else plain_page
        made.register(PageSpec(key=key, title=title, icon=key, make=make, is_at_foot=at >= 10))
        made.set_badges({key: count})
    made.register(PageSpec(key="provider", title="Provider", icon="providers", make=provider, under="providers"))
    made.status.show_saved("14:32")
    made.status.show_backup("Backup 14:00, verified")
    made.status.show_size("24 providers · 40 contracts · Demonstration")
    made.go("today")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    style.apply(qapp, theme.LIGHT)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("DESK_GALLERY", str(tmp_path)))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def picture(window: QWidget, file: Path, ratio: float = 1.0) -> QPixmap:
    made = QPixmap(window.size() * ratio)
    made.setDevicePixelRatio(ratio)
    window.render(made)
    assert made.save(str(file))
    return made


@pytest.mark.parametrize("page", ["today", "provider"])
@pytest.mark.parametrize("palette", theme.THEMES.values(), ids=lambda palette: palette.key)
def test_that_the_drawn_pages_stand_whole_and_named_in_every_palette(
    frame: MainFrame, qtbot: QtBot, qapp: QApplication, gallery: Path, page: str, palette: Theme
) -> None:
    style.apply(qapp, palette)
    frame.go(page)
    with qtbot.waitActive(frame):
        frame.activateWindow()
    frame.host.take_focus()
    for size, ratio, name in (
        ((1366, 768), 1.0, "100"),
        ((1366, 768), 1.5, "150"),
        ((1280, 680), 1.5, "150-laptop"),
        ((960, 540), 2.0, "200"),
    ):
        frame.resize(*size)
        qapp.sendPostedEvents()
        picture(frame, gallery / f"{page}-{palette.key}-{name}.png", ratio)
        if size[0] >= 1280:
            assert clipped(frame) == []
    assert nameless(frame) == []
    assert shortcut_clashes(frame) == []


def test_that_building_a_page_flashes_no_window_of_its_own(frame: MainFrame, qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitActive(frame):
        frame.activateWindow()
    frame.go("provider")
    qapp.sendPostedEvents()
    assert [window for window in qapp.topLevelWidgets() if window.isVisible() and window is not frame] == []
    tabs = frame.findChild(TabBar)
    assert isinstance(tabs, TabBar)
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    ring = frame.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert tabs.hasFocus()
    assert ring.isVisible()
    first = ring.geometry()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current_key() == "contracts"
    assert ring.geometry().left() > first.left()
