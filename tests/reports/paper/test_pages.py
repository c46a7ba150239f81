from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.reports.paper.boxes import Box, Stack, Whole
from monitor_desk.reports.paper.pages import Flow, Paginator, Placed
from monitor_desk.reports.paper.rows import Place, Row, TableBox

HEIGHT = 400.0
WHOLE = st.floats(0, 350).map(Whole)
FLOW = st.builds(
    Flow,
    box=st.one_of(WHOLE, st.lists(WHOLE, max_size=9).map(tuple).map(Stack)),
    before=st.floats(0, 30),
    after=st.floats(0, 30),
    keeps_with_next=st.booleans(),
    starts_page=st.booleans(),
)


def parts(box: Box) -> list[float]:
    """Return the heights of the things that are never split."""
    return [each for inner in box.boxes for each in parts(inner)] if isinstance(box, Stack) else [box.height]


def table(heights: Sequence[float]) -> TableBox:
    def row(height: float) -> Row:
        return Row((Place(0, 10, Whole(height)),), 10, whole_to=200)

    return TableBox(row(20), row(20), [row(height) for height in heights])


@given(st.lists(FLOW, max_size=20))
def test_that_everything_is_placed_once_in_order_and_within_the_page(flows: list[Flow]) -> None:
    pages = Paginator(HEIGHT).fill(flows)
    placed = [each for page in pages for height in page for each in parts(height.box)]
    assert [each for each in placed if each] == [each for flow in flows for each in parts(flow.box) if each]
    for page in pages:
        for above, below in pairwise(page):
            assert below.down >= above.down + above.box.height - 0.01
        assert all(each.down + each.box.height <= HEIGHT + 0.01 for each in page)


def test_that_the_room_between_two_boxes_is_the_greater_they_ask_for() -> None:
    flows = [Flow(box=Whole(10), before=50, after=8), Flow(box=Whole(10), before=5), Flow(box=Whole(10), before=9)]
    assert [each.down for each in Paginator(HEIGHT).fill(flows)[0]] == [0, 18, 37]


def test_that_what_belongs_together_goes_to_the_next_page_together() -> None:
    flows = [Flow(box=Whole(350)), Flow(box=Whole(10), keeps_with_next=True), Flow(box=Whole(100))]
    assert [[each.box.height for each in page] for page in Paginator(HEIGHT).fill(flows)] == [[350], [10, 100]]


def test_that_a_place_without_height_leaves_a_heading_at_the_top_of_its_page() -> None:
    flows = [Flow(box=Whole(9)), Flow(box=Whole(0), starts_page=True), Flow(box=Whole(9), before=16)]
    assert Paginator(HEIGHT).fill(flows)[1][1].down == 0


def test_that_a_table_repeats_its_header_and_never_leaves_one_short_row_alone() -> None:
    pages = Paginator(HEIGHT).fill([Flow(box=Whole(345)), Flow(box=table([30] * 20))])
    tables = [placed.box for page in pages for placed in page if isinstance(placed.box, TableBox)]
    assert [len(each.rows) for each in tables] == [12, 8]
    assert all(each.header is not None for each in tables)
    assert isinstance(pages[1][0], Placed)
