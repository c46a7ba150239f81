from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.clocks import Span, Unit
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.visit_clocks import VisitClocks, setting_id
from monitor_desk.domain.working_days import WorkingDays

DAYS = WorkingDays()
SPANS = st.builds(Span, st.integers(0, 366), st.sampled_from(Unit))


def test_that_the_clocks_are_those_of_the_field() -> None:
    clocks = VisitClocks()
    words = {name: span.words() for name, span in clocks.spans().items()}
    assert words == {
        "letter": "10 working days",
        "documents": "5 working days",
        "draft": "10 working days",
        "accuracy": "14 calendar days",
        "plan": "14 calendar days",
        "revisit": "6 months",
    }


def test_that_a_letter_is_due_ten_working_days_before_and_steps_over_christmas() -> None:
    dates = VisitClocks().dates(date(2027, 1, 6), DAYS)
    assert dates.letter_due_on == date(2026, 12, 18)  # 25 December, its substitute and new year's day are no days
    assert dates.documents_due_on == date(2026, 12, 29)
    assert dates.draft_due_on == date(2027, 1, 20)


@pytest.mark.parametrize(
    ("span", "due_on"),
    [
        (Span(14, Unit.DAYS), date(2026, 12, 15)),
        (Span(10), date(2026, 12, 15)),
        (Span(6, Unit.MONTHS), date(2027, 6, 1)),
        (Span(0), date(2026, 12, 1)),
    ],
)
def test_that_each_unit_counts_in_its_own_way(span: Span, due_on: date) -> None:
    assert span.after(date(2026, 12, 1), DAYS) == due_on


def test_that_one_of_a_unit_is_said_in_the_singular() -> None:
    assert [Span(1, unit).words() for unit in Unit] == ["1 working day", "1 calendar day", "1 month"]


@given(st.lists(SPANS, min_size=6, max_size=6))
def test_that_the_setting_gives_back_the_clocks_that_were_kept(spans: list[Span]) -> None:
    clocks = VisitClocks(**dict(zip(VisitClocks().spans(), spans, strict=True)))
    assert VisitClocks().updated((clocks).to_text()) == clocks


@given(st.text())
def test_that_any_text_at_all_is_read_as_clocks_in_range(text: str) -> None:
    assert all(0 <= span.value <= 366 for span in VisitClocks().updated(text).spans().values())


def test_that_a_line_that_is_not_understood_leaves_its_default() -> None:
    read = VisitClocks().updated("letter: 15 working days\ndraft: soon\nplan: 4000 calendar days\nsomething: 3 months")
    assert read == VisitClocks(letter=Span(15))


def test_that_a_clock_out_of_range_is_named() -> None:
    with pytest.raises(InvalidDraftError) as refused:
        VisitClocks(draft=Span(-1), plan=Span(400, Unit.DAYS)).checked()
    assert set(refused.value.problems) == {"draft", "plan"}


def test_that_every_desk_keeps_the_clocks_under_the_same_id() -> None:
    assert setting_id() == setting_id()
    assert setting_id().version == 5
