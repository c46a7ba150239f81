"""Overlaps of one worker: the same as comparing every pair of lines, at the cost of sorting them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.actuals import ActualsSettings, CareLine, Span, VarianceKind, analyse, span

ON = date(2025, 6, 11)
K = VarianceKind


def visit(row: int, worker: str, start: int, minutes: int) -> CareLine:
    """Return a visit to a person of its own, so that none is a double entry."""
    times = Span(29_000_000 + start, 29_000_000 + start + minutes)
    return CareLine(row, f"P-{row}", ON, planned=times, actual=times, worker=worker)


@st.composite
def visits(draw: st.DrawFn) -> list[CareLine]:
    """Visits of a few workers within a few hours, many of them at once, some of no minutes at all."""
    times = st.tuples(st.sampled_from(["W-1", "W-2", ""]), st.integers(0, 60), st.integers(0, 40))
    return [visit(row, *one) for row, one in enumerate(draw(st.lists(times, max_size=25)), start=2)]


def common(one: CareLine, other: CareLine) -> int:
    assert one.actual is not None
    assert other.actual is not None
    return min(one.actual.end or 0, other.actual.end or 0) - max(one.actual.start or 0, other.actual.start or 0)


def begins_later(one: CareLine, other: CareLine) -> bool:
    assert one.actual is not None
    assert other.actual is not None
    return (one.actual.start or 0, one.row) > (other.actual.start or 0, other.row)


@given(visits(), st.integers(0, 10), st.randoms())
def test_that_overlaps_are_those_of_every_pair(lines: list[CareLine], tolerated: int, order: object) -> None:
    order.shuffle(lines)  # type: ignore[attr-defined]  # a random.Random
    expected = {}
    for line in lines:
        at_once = [
            common(line, other)
            for other in lines
            if other.worker == line.worker != "" and begins_later(line, other) and common(line, other) > tolerated
        ]
        if at_once:
            expected[line.row] = max(at_once)
    if not lines:
        return
    audit = analyse(lines, ActualsSettings(overlap_minutes=tolerated))
    listed = [one for one in audit.variances if one.kind is K.OVERLAP]
    assert {one.row: one.minutes for one in listed} == expected
    assert len(listed) == len(expected)
    by_row = {line.row: line for line in lines}
    assert all(common(by_row[one.row], by_row[one.other_row or 0]) == one.minutes for one in listed)


@pytest.mark.parametrize(
    ("second", "tolerated", "minutes"),
    [
        ((30, 30), 0, None),  # begins in the minute in which the first one ends
        ((29, 30), 0, 1),
        ((29, 30), 1, None),
        ((10, 5), 0, 5),
        ((0, 30), 0, 30),
        ((15, 0), 0, None),
    ],
)
def test_that_an_end_is_no_overlap_with_a_start_in_the_same_minute(
    second: tuple[int, int], tolerated: int, minutes: int | None
) -> None:
    lines = [visit(2, "W-1", 0, 30), visit(3, "W-1", *second)]
    audit = analyse(lines, ActualsSettings(overlap_minutes=tolerated))
    listed = [(one.row, one.other_row, one.minutes) for one in audit.variances if one.kind is K.OVERLAP]
    assert listed == ([(3, 2, minutes)] if minutes else [])


def test_that_a_night_runs_into_the_early_visit_of_the_next_day() -> None:
    night = span(ON, 22 * 60, 7 * 60)
    early = span(date(2025, 6, 12), 6 * 60 + 30, 7 * 60)
    lines = [
        CareLine(2, "P-1", date(2025, 6, 12), planned=early, actual=early, worker="W-1"),
        CareLine(3, "P-2", ON, planned=night, actual=night, worker="W-1"),
    ]
    (one,) = analyse(lines, ActualsSettings()).variances
    assert (one.kind, one.row, one.other_row, one.minutes) == (K.OVERLAP, 2, 3, 30)


def test_that_a_worker_at_one_place_all_day_is_named_once_for_each_other_visit() -> None:
    lines = [visit(2, "W-1", 0, 1_440), *(visit(row, "W-1", row, 1) for row in range(3, 1_003))]
    audit = analyse(lines, ActualsSettings())
    assert [(one.row, one.other_row) for one in audit.variances] == [(row, 2) for row in range(3, 1_003)]
