"""How a table shares its room: fairly, and without the spare columns where there is too little."""

from dataclasses import dataclass
from operator import attrgetter

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.table_layout import LEAST_STRETCHED, fair_shares

NEEDS = st.dictionaries(st.integers(0, 9), st.integers(LEAST_STRETCHED, 420), min_size=1, max_size=6)


@given(needs=NEEDS, more=st.integers(0, 2000))
def test_that_all_the_room_is_given_away_when_there_is_enough(needs: dict[int, int], more: int) -> None:
    shares = fair_shares(needs, sum(needs.values()) + more)
    assert sum(shares.values()) == sum(needs.values()) + more
    assert all(shares[at] >= need for at, need in needs.items())


@given(needs=NEEDS, room=st.integers(0, 2500))
def test_that_no_column_is_shortened_while_another_has_more_than_it_needs(needs: dict[int, int], room: int) -> None:
    shares = fair_shares(needs, room)
    if any(shares[at] < need for at, need in needs.items()):
        assert all(shares[at] <= needs[at] for at in needs)
        shortened = [shares[at] for at in needs if shares[at] < needs[at]]
        assert max(shortened) - min(shortened) <= 1
        assert all(shares[at] <= max(shortened) for at in needs)


@given(needs=NEEDS, room=st.integers(0, 2500))
def test_that_every_column_can_still_be_read(needs: dict[int, int], room: int) -> None:
    assert all(width >= LEAST_STRETCHED for width in fair_shares(needs, room).values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: int
    name: str
    tier: str
    risk: str


def test_that_a_spare_column_goes_where_the_room_ends_and_comes_back(qtbot: QtBot) -> None:
    columns: list[Column[Line]] = [
        Column(key="name", title="Name", value=attrgetter("name"), is_stretched=True),
        Column(key="tier", title="Tier", value=attrgetter("tier"), width=120, is_spare=True),
        Column(key="risk", title="Risk", value=attrgetter("risk"), width=120),
    ]
    table = RowTable("Contracts", columns)
    qtbot.addWidget(table)
    table.set_rows([Line(id=1, name="Kestrel Supported Living and Outreach", tier="Light", risk="Act")])
    table.resize(620, 200)
    table.show()
    assert not table.isColumnHidden(1)
    table.resize(360, 200)
    assert table.isColumnHidden(1)
    assert not table.isColumnHidden(2)
    assert table.columnViewportPosition(2) + table.columnWidth(2) <= table.viewport().width()
    table.resize(620, 200)
    assert not table.isColumnHidden(1)
