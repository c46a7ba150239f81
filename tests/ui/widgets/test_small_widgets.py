"""Counts, timeline, facts, chart, progress, and the rules that hold every widget."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui.widgets.buttons import IconButton
from monitor_desk.ui.widgets.cards import CountCard
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.focus_ring import FocusRing
from monitor_desk.ui.widgets.immortal import keep_constants
from monitor_desk.ui.widgets.labels import ElidedLabel
from monitor_desk.ui.widgets.pills import ACT, NO_DATA, STATES, Pill, PillSpec
from monitor_desk.ui.widgets.progress import ProgressDialogue
from monitor_desk.ui.widgets.scrolling import Scrolled
from monitor_desk.ui.widgets.timeline import Timeline, TimelineRow
from monitor_desk.ui.widgets.trend_chart import Trend, TrendChart, TrendPoint, ticks
from ui_checks import clipped, nameless, shortcut_clashes, spoken

KEY = Qt.Key


def test_that_a_count_says_what_it_opens_and_is_pressed_by_keyboard(qtbot: QtBot) -> None:
    card = CountCard("Overdue")
    card.show_count(3)
    qtbot.addWidget(card)
    card.show()
    assert spoken(card) == "3 Overdue, show them"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, KEY.Key_Space)


def test_that_each_state_is_a_word_and_a_shape_of_its_own(qtbot: QtBot) -> None:
    assert len({state.mark for state in STATES.values()}) == len(STATES) == 4
    pill = Pill(ACT)
    qtbot.addWidget(pill)
    assert (pill.text(), spoken(pill)) == ("■ Act", "Act")
    narrow = pill.sizeHint().width()
    pill.show_state(NO_DATA.saying("No data for three periods"))
    assert pill.sizeHint().width() > narrow


def test_that_a_timeline_goes_along_by_arrows_and_opens_by_enter(qtbot: QtBot) -> None:
    timeline = Timeline("What happened")
    qtbot.addWidget(timeline)
    timeline.set_rows([
        TimelineRow(target="a", on="3 Nov 2026", icon="visits", headline="Visit", detail="Final", pill=ACT),
        TimelineRow(target="b", on="1 Nov 2026", icon="checks", headline="Check"),
    ])  # fmt: skip
    with qtbot.waitActive(timeline):
        timeline.show()
    timeline.setFocus()
    qtbot.keyClick(timeline, KEY.Key_Down)
    with qtbot.waitSignal(timeline.opened) as opened:
        qtbot.keyClick(timeline, KEY.Key_Return)
    assert opened.args == ["b"]
    assert timeline.events.index(0, 0).data() == "3 Nov 2026, Visit, Final, Act"
    assert nameless(timeline) == []


def test_that_a_linked_fact_opens_and_no_words_are_taken_for_markup(qtbot: QtBot) -> None:
    facts = FactsList()
    qtbot.addWidget(facts)
    facts.set_facts([Fact(name="Note", value="<b>R&D</b>"), Fact(name="Insurance", value="A & B", link="insurance")])
    facts.resize(330, 100)
    facts.show()
    words = [label.text() for label in facts.findChildren(QLabel)]
    assert "<b>R&D</b>" in words
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in facts.findChildren(QLabel))
    link = facts.findChildren(QPushButton)[0]
    assert spoken(link) == "Insurance: A & B"
    with qtbot.waitSignal(facts.opened) as opened:
        qtbot.keyClick(link, KEY.Key_Space)
    assert opened.args == ["insurance"]


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_that_an_axis_holds_its_range_with_few_even_marks(one: float, other: float) -> None:
    low, high = sorted((one, other))
    if 0 < high - low < 1e-3:
        return
    marks = ticks(low, high)
    assert 2 <= len(marks) <= 5
    assert marks[0] <= low + 1e-6
    assert marks[-1] >= high - 1e-6
    steps = [after - before for before, after in pairwise(marks)]
    assert max(steps) == pytest.approx(min(steps))


def test_that_a_chart_says_all_its_numbers(qtbot: QtBot) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    points = [
        TrendPoint(label="Q1", value=96),
        TrendPoint(label="Q2", value=None),
        TrendPoint(label="Q3", value=82.5, is_missed=True),
    ]
    chart.show_trend(Trend(title="Delivered hours", points=points, target=95, unit=" %"))
    assert chart.accessibleDescription() == "Target 95 %. Q1: 96 %. Q2: no data. Q3: 82.5 %, missed"
    chart.show()
    assert not chart.grab().isNull()
    chart.show_trend(Trend(title="Nothing", points=()))
    assert not chart.grab().isNull()


def test_that_escape_asks_long_work_to_stop_once(qtbot: QtBot) -> None:
    dialog = ProgressDialogue("Reading register.xlsx")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.strip.show_progress(5000, 20000, "Reading rows")
    assert (dialog.strip.words.text(), dialog.strip.percent.text()) == ("Reading rows: 5,000 of 20,000", "25 %")
    with qtbot.waitSignal(dialog.cancelled):
        qtbot.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.strip.cancel_button.isEnabled()


def test_that_a_long_name_shortens_itself_and_is_spoken_whole(qtbot: QtBot) -> None:
    words = "Kestrel Supported Living and Outreach Partnership"
    label = ElidedLabel(words)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert (label.toolTip(), spoken(label)) == (words, words)
    label.resize(800, 20)
    assert (label.text(), label.toolTip()) == (words, "")


def test_that_the_ring_is_cut_where_a_scrolling_part_ends(qtbot: QtBot) -> None:
    inner = QWidget()
    layout = QVBoxLayout(inner)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        field.setAccessibleName("Field")
        layout.addWidget(field)
    window = QWidget()
    outer = QVBoxLayout(window)
    outer.addWidget(Scrolled(inner))
    window.resize(300, 200)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    fields[2].setFocus()
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert ring.isVisible()
    scroll = window.findChildren(Scrolled)[0]
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert not ring.isVisible()
    scroll.verticalScrollBar().setValue(0)
    assert ring.isVisible()
    assert nameless(window) == []


def test_that_a_tooltip_is_no_name_and_a_value_is_no_label(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    bare, box = QToolButton(), QComboBox()
    bare.setToolTip("Close")
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.addItem("Supported living")
    for widget in (bare, box, IconButton("close", "Close")):
        layout.addWidget(widget)
    qtbot.addWidget(page)
    assert [found.split()[0] for found in nameless(page)] == ["QToolButton", "QComboBox"]
    label = QLabel("&Service", page)
    label.setBuddy(box)
    assert len(nameless(page)) == 1


def test_that_cut_words_and_keys_given_twice_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    label = QLabel("Kestrel Supported Living and Outreach Partnership", page)
    label.resize(60, 20)
    for _ in range(2):
        QShortcut("Ctrl+J", page)
    qtbot.addWidget(page)
    page.resize(400, 100)
    page.show()
    assert len(clipped(page)) == 1
    assert [found.split(":")[0] for found in shortcut_clashes(page)] == ["Ctrl+J"]
    label.adjustSize()
    assert clipped(page) == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="constants cannot be freed from Python 3.12 on")
def test_that_many_calls_of_the_binding_cannot_use_up_pythons_constants() -> None:
    keep_constants()
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100_000 > 1 << 40


def test_that_a_pill_in_a_spec_keeps_its_tone_when_it_says_more() -> None:
    assert ACT.saying("Act 3") == PillSpec(word="Act 3", tone=ACT.tone, mark=ACT.mark)
