"""The table: sorts, groups, copies, opens, keeps its selection and its shape, lets Tab out."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.columns import Column, Group, Kind, ordered, text_of
from monitor_desk.ui.widgets.pills import ACT, WATCH, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable
from ui_checks import Memory, nameless


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: int
    name: str
    value_pence: int | None
    due_on: date | None
    risk: PillSpec


COLUMNS: list[Column[Line]] = [
    Column(key="name", title="Name", value=lambda row: row.name, is_stretched=True),
    Column(key="value", title="Value", value=lambda row: row.value_pence, kind=Kind.MONEY),
    Column(key="due", title="Due", value=lambda row: row.due_on, kind=Kind.DATE),
    Column(key="risk", title="Risk", value=lambda row: row.risk, kind=Kind.PILL, sort_key=lambda row: row.risk.word),
]
LINES = [
    Line(id=1, name="harbour", value_pence=300, due_on=date(2026, 12, 3), risk=ACT),
    Line(id=2, name="Ash", value_pence=None, due_on=None, risk=WATCH),
    Line(id=3, name="Meadow", value_pence=100, due_on=date(2026, 1, 9), risk=ACT),
]
lines = st.lists(
    st.builds(
        Line,
        id=st.integers(),
        name=st.text(max_size=5),
        value_pence=st.none() | st.integers(),
        due_on=st.none() | st.dates(),
        risk=st.sampled_from([ACT, WATCH]),
    )
)


def shown(table: RowTable) -> list[str]:
    return [table.rows.index(at, 0).data() for at in range(table.rows.rowCount())]


def head_click(qtbot: QtBot, table: RowTable, section: int) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(section) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable("Contracts", COLUMNS)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_rows(LINES)
    with qtbot.waitActive(made):
        made.show()
    return made


@given(lines, st.sampled_from(COLUMNS), st.booleans())
def test_that_sorting_loses_no_row_and_puts_the_unknown_last(
    rows: list[Line], column: Column[Line], is_down: bool
) -> None:
    made = ordered(rows, column, is_down=is_down)
    assert sorted(made, key=id) == sorted(rows, key=id)
    words = [column.value(row) for row in made if column.key in {"value", "due"}]
    known = [word for word in words if word is not None]
    assert words[: len(known)] == known
    assert known == sorted(known, reverse=is_down)


def test_that_cells_read_as_people_write(table: RowTable) -> None:
    assert [text_of(column, LINES[0]) for column in COLUMNS] == ["harbour", "£3.00", "3 Dec 2026", "Act"]
    assert text_of(COLUMNS[1], LINES[1]) == ""


def test_that_a_click_on_a_head_sorts_and_keeps_the_selection(qtbot: QtBot, table: RowTable) -> None:
    table.choose(3)
    head_click(qtbot, table, 0)
    assert shown(table) == ["Ash", "harbour", "Meadow"]
    assert table.selected_ids() == [3]
    head_click(qtbot, table, 0)
    assert shown(table) == ["Meadow", "harbour", "Ash"]
    assert table.selected_ids() == [3]
    assert table.currentIndex().row() == 0
    head_click(qtbot, table, 0)
    assert shown(table) == ["harbour", "Ash", "Meadow"]


def test_that_the_menu_key_offers_sorting_by_each_column(table: RowTable) -> None:
    sorts = next(action.menu() for action in table.menu().actions() if action.text() == "Sort by")
    assert isinstance(sorts, QMenu)
    by_due = next(action for action in sorts.actions() if action.text() == "Due")
    by_due.trigger()
    assert shown(table) == ["Meadow", "harbour", "Ash"]
    by_due.trigger()
    assert shown(table) == ["harbour", "Meadow", "Ash"]


def test_that_new_rows_keep_the_chosen_record_even_where_it_moved(table: RowTable) -> None:
    table.choose(3)
    table.set_rows([LINES[2], LINES[0]])
    assert table.chosen_id() == 3
    assert table.currentIndex().row() == 0
    table.set_rows([LINES[0]])
    assert table.chosen_id() is None


def test_that_groups_are_titles_that_cannot_be_chosen_and_empty_ones_are_left_out(
    qtbot: QtBot, table: RowTable
) -> None:
    table.set_groups(
        [Group(title="Overdue", rows=LINES[:1]), Group(title="Today", rows=[]), Group(title="Later", rows=LINES[1:])]
    )
    assert shown(table) == ["Overdue", "harbour", "Later", "Ash", "Meadow"]
    assert (table.rowHeight(0), table.rowHeight(1)) == (theme.GROUP, theme.ROW)
    assert table.columnSpan(0, 0) == len(COLUMNS)
    table.choose(1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_id() == 2
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.chosen_id() == 1
    table.sort_by("name")
    assert shown(table) == ["Overdue", "harbour", "Later", "Ash", "Meadow"]
    table.set_rows(LINES)
    assert {table.rowHeight(at) for at in range(3)} == {theme.ROW}


def test_that_enter_and_a_double_click_open_the_record(qtbot: QtBot, table: RowTable) -> None:
    table.choose(2)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [2]
    place = table.visualRect(table.rows.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [1]


def test_that_the_selected_rows_are_copied_as_text_in_the_order_shown(qtbot: QtBot, table: RowTable) -> None:
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n")[0] == "harbour\t£3.00\t3 Dec 2026\tAct"
    assert len(QGuiApplication.clipboard().text().split("\n")) == 3


def test_that_tab_leaves_the_table(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    made, after = RowTable("Contracts", COLUMNS), QLineEdit()
    after.setAccessibleName("After")
    layout.addWidget(made)
    layout.addWidget(after)
    made.set_rows(LINES)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    assert made.chosen_id() == 1
    qtbot.keyClick(made, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert nameless(page) == []


def test_that_widths_order_and_sort_come_back(qtbot: QtBot, memory: Memory) -> None:
    first = RowTable("Contracts", COLUMNS, remembered=memory)
    qtbot.addWidget(first)
    first.set_rows(LINES)
    first.horizontalHeader().resizeSection(2, 177)
    first.horizontalHeader().moveSection(3, 0)
    first.sort_by("name", is_down=True)
    second = RowTable("Contracts", COLUMNS, remembered=memory)
    qtbot.addWidget(second)
    second.set_rows(LINES)
    assert second.columnWidth(2) == 177
    assert second.horizontalHeader().logicalIndex(0) == 3
    assert shown(second) == ["Meadow", "harbour", "Ash"]


def test_that_a_broken_memory_changes_nothing(qtbot: QtBot, memory: Memory) -> None:
    memory.kept["table/Contracts"] = "{not json"
    table = RowTable("Contracts", COLUMNS, remembered=memory)
    qtbot.addWidget(table)
    table.set_rows(LINES)
    assert shown(table) == ["harbour", "Ash", "Meadow"]


def test_that_the_columns_fill_the_table_and_no_more(table: RowTable) -> None:
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()
    table.resize(900, 300)
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()
    assert QRect(table.visualRect(table.rows.index(0, 0))).height() == theme.ROW
