"""Samples: repeatable, without repetition, of the right size, and said in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import actuals_made as made
from monitor_desk.domain.actuals import (
    ActualsAudit,
    ActualsSettings,
    CareLine,
    LineStatus,
    SampleMethod,
    analyse,
    draw,
    span,
)
from monitor_desk.domain.errors import InvalidDraftError

RANDOM, NTH, HIGHEST = SampleMethod.RANDOM, SampleMethod.EVERY_NTH, SampleMethod.HIGHEST_VARIANCE
ON = date(2025, 6, 11)


def audited(rows: int, seed: int = 1) -> tuple[tuple[CareLine, ...], ActualsAudit]:
    found = made.with_faults(made.clean_lines(rows, seed), made.ONE_OF_EACH, seed)
    return found.lines, analyse(found.lines, ActualsSettings())


def rows_of(lines: tuple[CareLine, ...]) -> list[int]:
    return [line.row for line in lines]


@given(st.data(), st.sampled_from(SampleMethod), st.integers(1, 80), st.integers(-5, 10**9))
def test_that_a_sample_is_repeatable_of_its_size_and_without_repetition(
    data: st.DataObject, method: SampleMethod, rows: int, seed: int
) -> None:
    lines, audit = audited(rows)
    size = data.draw(st.integers(1, len(lines)))
    drawn = draw(lines, audit, method, size, seed)
    assert len(set(drawn.lines)) == len(drawn.lines) == size
    assert set(drawn.lines) <= set(lines)
    assert rows_of(drawn.lines) == sorted(rows_of(drawn.lines))
    assert drawn.out_of == len(lines)
    assert drawn == draw(tuple(reversed(lines)), audit, method, size, seed)
    assert drawn.words.startswith(f"{size:,} of {len(lines):,} care visit")


def test_that_a_random_sample_is_the_same_on_every_machine_and_version() -> None:
    lines = tuple(CareLine(row, "P-1", ON, planned_minutes=30, actual_minutes=30) for row in range(2, 102))
    audit = analyse(lines, ActualsSettings())
    drawn = draw(lines, audit, RANDOM, 5, 8215)
    assert drawn.words == "5 of 100 care visits at random, seed 8215"
    assert rows_of(drawn.lines) == [9, 24, 27, 60, 69]
    assert set(drawn.lines) < set(draw(lines, audit, RANDOM, 6, 8215).lines)
    assert draw(lines, audit, RANDOM, 5, 8216).lines != drawn.lines


def test_that_every_line_has_the_same_chance() -> None:
    lines = tuple(CareLine(row, "P-1", ON, planned_minutes=30, actual_minutes=30) for row in range(2, 22))
    audit = analyse(lines, ActualsSettings())
    for method in (RANDOM, NTH):
        often = dict.fromkeys(range(2, 22), 0)
        for seed in range(1, 2_001):
            for row in rows_of(draw(lines, audit, method, 6, seed).lines):
                often[row] += 1
        assert all(520 < number < 680 for number in often.values())  # 600 expected, spread about 20


@pytest.mark.parametrize(
    ("size", "seed", "rows", "words"),
    [
        (2, 1, [2, 7], "2 of 10 care visits as every 5th in the order of the rows, beginning with the 1st"),
        (3, 2, [3, 6, 9], "3 of 10 care visits as every 3rd in the order of the rows, beginning with the 2nd"),
        (2, 13, [4, 9], "2 of 10 care visits as every 5th in the order of the rows, beginning with the 3rd"),
        (4, 9, [2, 4, 6, 10], "4 of 10 care visits as every 2nd in the order of the rows, beginning with the 9th"),
        (1, 10, [11], "1 of 10 care visits as every 10th in the order of the rows, beginning with the 10th"),
    ],
)
def test_that_every_nth_begins_where_the_seed_says_and_goes_round(
    size: int, seed: int, rows: list[int], words: str
) -> None:
    lines = tuple(CareLine(row, "P-1", ON, planned_minutes=30, actual_minutes=30) for row in range(2, 12))
    drawn = draw(lines, analyse(lines, ActualsSettings()), NTH, size, seed)
    assert (rows_of(drawn.lines), drawn.words) == (rows, words)


def test_that_the_highest_variances_come_first_long_visits_too() -> None:
    half = span(ON, 480, 510)
    lines = (
        CareLine(2, "P-1", ON, half, actual=half, worker="W-1"),
        CareLine(3, "P-2", ON, half, actual=span(ON, 480, 500), worker="W-2"),  # 10 minutes short
        CareLine(4, "P-3", ON, half, actual=span(ON, 480, 530), worker="W-3"),  # 20 minutes long, listed nowhere
        CareLine(5, "P-4", ON, half, worker="W-4", status=LineStatus.MISSED),
        CareLine(6, "P-5", ON, span(ON, 0, 600), worker="W-5", status=LineStatus.CANCELLED),
        CareLine(7, "P-6", ON, half, actual=span(ON, 480, 505), worker="W-6"),  # within the tolerance
    )
    audit = analyse(lines, ActualsSettings())
    assert [rows_of(draw(lines, audit, HIGHEST, size).lines) for size in (1, 2, 3, 4, 5)] == [
        [5], [4, 5], [3, 4, 5], [3, 4, 5, 7], [2, 3, 4, 5, 7],
    ]  # fmt: skip
    assert draw(lines, audit, HIGHEST, 2).words == "2 of 6 care visits with the highest variance in minutes"


@given(st.integers(1, 80), st.data())
def test_that_no_line_left_out_has_a_higher_variance(rows: int, data: st.DataObject) -> None:
    lines, audit = audited(rows)
    drawn = draw(lines, audit, HIGHEST, data.draw(st.integers(1, len(lines))))
    minutes = {line.row: max([0, *(one.minutes for one in audit.variances if one.row == line.row)]) for line in lines}
    departing = [line for line in lines if line.status is not LineStatus.CANCELLED and line.actual and line.planned]
    for line in departing:
        away = abs((line.planned_length or 0) - (line.recorded_length or 0)) if line.recorded_length is not None else 0
        minutes[line.row] = max(minutes[line.row], away)
    least = min(minutes[line.row] for line in drawn.lines)
    assert all(minutes[line.row] <= least for line in lines if line not in drawn.lines)


@pytest.mark.parametrize("method", list(SampleMethod))
def test_that_a_bad_size_is_answered_in_one_sentence(method: SampleMethod) -> None:
    lines, audit = audited(10)
    for size in (0, -1, len(lines) + 1):
        with pytest.raises(InvalidDraftError) as refused:
            draw(lines, audit, method, size, 1)
        assert refused.value.problems == {
            "size": f"There are {len(lines)} care visits, so a sample of {size} cannot be drawn"
        }


def test_that_lines_outside_the_period_are_never_drawn() -> None:
    lines = tuple(
        CareLine(day, "P-1", date(2025, 6, day), planned_minutes=30, actual_minutes=30) for day in range(2, 22)
    )
    audit = analyse(lines, ActualsSettings(from_on=date(2025, 6, 5), until_on=date(2025, 6, 6)))
    drawn = draw(lines, audit, RANDOM, 2, 1)
    assert (rows_of(drawn.lines), drawn.out_of) == ([5, 6], 2)
    with pytest.raises(InvalidDraftError):
        draw(lines, audit, RANDOM, 3, 1)
