"""What bare numbers stand for: decided for a column, with the evidence."""

from datetime import time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.intake.actuals.unit_evidence import decide_clock_unit, decide_length_unit
from monitor_desk.intake.actuals.units import Unit, length_in_minutes, minute_of_day
from monitor_desk.intake.tables import Cell


@pytest.mark.parametrize(
    ("cells", "heading", "unit", "is_certain", "evidence"),
    [
        ([15, 30, 90], "Planned", Unit.MINUTES, True, "“90” can only be minutes: no visit lasts so many hours."),
        ([15, 20], "Planned", Unit.MINUTES, False, "“15” is read as minutes; it could be hours."),
        ([1, 2, 9], "Planned", Unit.HOURS, False, "“1” is read as hours: 1 hour; it could be minutes."),
        ([0.25, 0.5], "Planned", Unit.HOURS, False,
         "“0.25” is read as hours: 15 minutes; as a part of a day it would be 6 hours."),
        ([0.25, 1.5], "Planned", Unit.HOURS, True, "“0.25” is read as hours: 15 minutes."),
        ([0.25, 0.5], "Planned hours", Unit.HOURS, True, "The heading says hours: “0.25” is 15 minutes."),
        ([0.0104, 0.25], "Planned", Unit.DAYS, True, "“0.0104” is a part of a day, as Excel keeps times: 15 minutes."),
        ([0.020833333], "Planned hours", Unit.DAYS, True,
         "“0.020833” is a part of a day, as Excel keeps times: 30 minutes."),
        ([0.03125], "Planned minutes", Unit.DAYS, False,
         "“0.03125” is a part of a day, as Excel keeps times: 45 minutes."),
        ([30, 45], "Planned minutes", Unit.MINUTES, True, "The heading says minutes: “30” is 30 minutes."),
        ([0.33, 0.67], "Planned", Unit.HOURS, False,
         "“0.33” is read as hours: 20 minutes; as a part of a day it would be 7 hours 55 minutes."),
        ([0.45, 1.3, 2], "Planned hours", Unit.DOTTED, False, "“0.45” is read as hours and minutes: 45 minutes."),
        ([90, 60], "Planned hours", Unit.MINUTES, False, "“90” can only be minutes: no visit lasts so many hours."),
        (["0.25", "0.5", ""], "Planned (hrs)", Unit.HOURS, True, "The heading says hours: “0.25” is 15 minutes."),
        (["15 mins", "1h"], "Planned", Unit.MINUTES, True, ""),
        ([0, None, "n/a"], "Planned hours", Unit.HOURS, True, ""),
        (["08:00", "14:30", "09:15"], "Planned time", Unit.CLOCK, False,
         "“08:00” and most others look like times of day, so they are read as starts."),
        ([time(8), time(14, 30)], "Planned", Unit.CLOCK, False,
         "“08:00:00” and most others look like times of day, so they are read as starts."),
        (["08:00", "07:30"], "Planned hours", Unit.HOURS, True, ""),  # lengths of shifts
        (["00:30", "01:00", "09:00"], "Planned", Unit.MINUTES, True, ""),
        ([timedelta(hours=9)], "Planned", Unit.MINUTES, True, ""),
    ],
)  # fmt: skip
def test_that_the_unit_of_lengths_is_decided_once_for_a_column(
    cells: list[Cell], heading: str, unit: Unit, is_certain: bool, evidence: str
) -> None:
    assert decide_length_unit(cells, heading) == (unit, evidence, is_certain)


@pytest.mark.parametrize(
    ("cells", "unit", "is_certain", "evidence"),
    [
        ([0.354166667, 0.5], Unit.DAYS, True, "“0.354167” is a part of a day, as Excel keeps times: 08:30."),
        ([8.3, 9, 14.45], Unit.DOTTED, True, "“8.3” is read as hours and minutes: 8.30."),
        (["8.30", "9.00"], Unit.DOTTED, True, "“8.30” is read as hours and minutes: 8.30."),
        ([8.75, 9.3], Unit.HOURS, True, "“8.75” can only be a decimal of hours: 08:45."),
        ([8.3333], Unit.HOURS, True, "“8.3333” can only be a decimal of hours: 08:20."),
        ([8.5, 9], Unit.HOURS, False, "“8.5” is read as a decimal of hours: 08:30."),
        ([830, 0, 1430], Unit.COMPACT, True, "“1430” is read as hours and minutes."),
        ([8, 14], Unit.DOTTED, True, "“14” is read as a full hour."),
        (["08:30", "0830", time(8)], Unit.DOTTED, True, ""),
        ([45748.35, 45748.5], Unit.DOTTED, True, ""),
    ],
)
def test_that_the_unit_of_times_of_day_is_decided_once_for_a_column(
    cells: list[Cell], unit: Unit, is_certain: bool, evidence: str
) -> None:
    assert decide_clock_unit(cells) == (unit, evidence, is_certain)


@pytest.mark.parametrize(
    ("number", "unit", "minute"),
    [
        ("8.5", Unit.HOURS, 510), ("8.3", Unit.DOTTED, 510), ("830", Unit.COMPACT, 510), ("30", Unit.COMPACT, 30),
        ("0.354167", Unit.DAYS, 510), ("1", Unit.DAYS, 1440), ("24", Unit.DOTTED, 1440), ("0", Unit.HOURS, 0),
        ("8.75", Unit.DOTTED, None), ("25", Unit.HOURS, None), ("870", Unit.COMPACT, None), ("-8", Unit.DOTTED, None),
        ("1.2", Unit.DAYS, None),
    ],
)  # fmt: skip
def test_that_a_number_is_a_time_of_day_in_its_unit(number: str, unit: Unit, minute: int | None) -> None:
    assert minute_of_day(Decimal(number), unit) == minute


LENGTHS = st.lists(st.integers(1, 720), min_size=8, max_size=40)


@given(LENGTHS, st.sampled_from([2, 4, 10]))
def test_that_lengths_in_hours_under_a_heading_that_says_so_read_back(lengths: list[int], places: int) -> None:
    written = [round(length / 60, places) for length in (*lengths, 95)]
    unit, _, _ = decide_length_unit(written, "Actual hours")
    assert unit is Unit.HOURS
    assert [length_in_minutes(Decimal(repr(hours)), unit) for hours in written] == [*lengths, 95]


@given(LENGTHS)
def test_that_lengths_as_parts_of_a_day_read_back(lengths: list[int]) -> None:
    written = [length / 1440 for length in (*lengths, 31)]
    unit, _, is_certain = decide_length_unit(written, "Actual")
    assert (unit, is_certain) == (Unit.DAYS, True)
    assert [length_in_minutes(Decimal(repr(part)), unit) for part in written] == [*lengths, 31]


@given(st.lists(st.integers(0, 1439), max_size=40))
def test_that_times_of_day_as_numbers_read_back(minutes: list[int]) -> None:
    forms: dict[Unit, list[float]] = {
        Unit.DAYS: [minute / 1440 for minute in (*minutes, 511)],
        Unit.HOURS: [round(minute / 60, 4) for minute in (*minutes, 511)],
        Unit.COMPACT: [minute // 60 * 100 + minute % 60 for minute in (*minutes, 511)],
        Unit.DOTTED: [round(minute // 60 + minute % 60 / 100, 2) for minute in (*minutes, 511)],
    }
    for expected, written in forms.items():
        unit, _, is_certain = decide_clock_unit(written)
        assert (unit, is_certain) == (expected, True)
        assert [minute_of_day(Decimal(repr(round(part, 6))), unit) for part in written] == [*minutes, 511]
