"""Times of day, lengths and statuses as people write them."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.actuals import LineStatus
from monitor_desk.intake.actuals.cells import NOTHING, Clock, TimeCell
from monitor_desk.intake.actuals.clocks import read_clock, read_from_to
from monitor_desk.intake.actuals.lengths import read_length
from monitor_desk.intake.actuals.readers import TimeReader
from monitor_desk.intake.actuals.status_words import read_status
from monitor_desk.intake.actuals.units import Unit
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.tables import Cell

ON = date(2025, 3, 31)


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("08:30", 510), ("8.30", 510), ("0830", 510), ("830", 510), ("08:30:59", 510), ("8h30", 510),
        ("08:30 hrs", 510), ("0830hrs", 510), ("8:30am", 510), ("8.30 a.m.", 510), ("8:30 PM", 1230), ("8 am", 480),
        ("12am", 0), ("12:15 pm", 735), ("00:00", 0), ("24:00", 1440), ("midnight", 0), ("Noon", 720), ("2359", 1439),
        ("22 : 05", 1325),
    ],
)  # fmt: skip
def test_that_times_of_day_are_read(words: str, minute: int) -> None:
    assert read_clock(words) == Clock(minute)


@pytest.mark.parametrize(
    "words", ["", "24:01", "25:00", "8:60", "13pm", "0am", "90", "8", "1.5", "-08:30", "soon", "2025-03-31", "9999"]
)
def test_that_what_is_no_time_of_day_is_none(words: str) -> None:
    assert read_clock(words) is None


@pytest.mark.parametrize(
    ("words", "minute", "on", "moment"),
    [
        ("31/03/2025 08:30", 510, ON, None),
        ("31/03/2025, 8.30 pm", 1230, ON, None),
        ("Mon 31 Mar 2025 08:30", 510, ON, None),
        ("2025-03-31T08:30:00", 510, ON, None),
        ("2025-03-31 08:30", 510, ON, None),
        ("2025-03-31T07:30:00Z", 510, ON, 29_056_770),
        ("2025-03-31T08:30:00+01:00", 510, ON, 29_056_770),
        ("2025-03-31T23:30:00Z", 30, date(2025, 4, 1), 29_057_730),
        ("2025-03-31T02:30:00-05:00", 510, ON, 29_056_770),
    ],
)
def test_that_a_date_before_a_time_is_read_with_it(words: str, minute: int, on: date, moment: int | None) -> None:
    assert read_clock(words) == Clock(minute, on, moment)


def test_that_the_date_before_a_time_is_read_in_the_order_of_its_column() -> None:
    assert read_clock("03/04/2025 08:30", DateOrder.MONTH_FIRST) == Clock(510, date(2025, 3, 4))
    assert read_clock("03/04/2025 08:30") == Clock(510, date(2025, 4, 3))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("08:00-09:15", 480, 555), ("08:00 – 09:15", 480, 555), ("8.00 to 9.15", 480, 555), ("0800-0915", 480, 555),
        ("08:00 until 09:15", 480, 555), ("8-9", 480, 540), ("8am-9am", 480, 540), ("8-9pm", 1200, 1260),
        ("11-1pm", 660, 780), ("8am-9", 480, 540), ("11am-1", 660, 780), ("10-6am", 1320, 360), ("10pm-6", 1320, 360),
        ("22:00-07:00", 1320, 420), ("22:00-24:00", 1320, 1440), ("22:00 - midnight", 1320, 0),
        ("20:00-9pm", 1200, 1260),
        ("08:05-?", 485, None), ("08:05-", 485, None), ("?-08:20", None, 500), ("? - 8.20pm", None, 1220),
    ],
)  # fmt: skip
def test_that_from_to_in_one_cell_is_read(words: str, start: int | None, end: int | None) -> None:
    found = read_from_to(words)
    assert found is not None
    assert [clock and clock.minute for clock in found] == [start, end]


@pytest.mark.parametrize(
    "words", ["-08:20", "-30", "08:00", "a-b", "?-?", "08:00-09:15 (2 carers)", "25:00-26:00", "-"]
)
def test_that_what_is_no_from_to_is_none(words: str) -> None:
    assert read_from_to(words) is None


def test_that_from_to_keeps_its_dates() -> None:
    assert read_from_to("31/03/2025 22:00-07:00") == (Clock(1320, ON), Clock(420))
    assert read_from_to("2025-03-31 22:00 - 2025-04-01 07:00") == (Clock(1320, ON), Clock(420, date(2025, 4, 1)))


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("15 mins", 15), ("15min", 15), ("15 minutes", 15), ("90m", 90), ("1h 30m", 90), ("1 hr 30", 90), ("1hr30", 90),
        ("1 hour and 15 minutes", 75), ("1.5 hrs", 90), ("0.25 h", 15), ("2 hours", 120), ("1:30", 90),
        ("00:15", 15), ("01:30:00", 90), ("1:30 hrs", 90), ("25:00", 1500), ("0 mins", 0),
    ],
)  # fmt: skip
def test_that_lengths_that_name_their_unit_are_read(words: str, minutes: int) -> None:
    assert read_length(words) == minutes


@pytest.mark.parametrize("words", ["", "90", "1.5", "0.25", "1:75", "soon", "15 days", "08:00-09:15"])
def test_that_what_is_no_length_is_none(words: str) -> None:
    assert read_length(words) is None


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Missed", LineStatus.MISSED), ("MISSED VISIT", LineStatus.MISSED), ("no show", LineStatus.MISSED),
        ("Missed (carer ill)", LineStatus.MISSED), ("Cancelled", LineStatus.CANCELLED),
        ("Canceled by family", LineStatus.CANCELLED), ("Cancelled - hospital", LineStatus.CANCELLED),
        ("Refused visit", LineStatus.CANCELLED), ("No access", LineStatus.CANCELLED),
        ("Completed", LineStatus.DELIVERED), ("delivered.", LineStatus.DELIVERED), ("Planned", LineStatus.NOT_SAID),
        ("n/a", LineStatus.NOT_SAID), ("Client Cancelled", LineStatus.CANCELLED),
        ("Service user refused", LineStatus.CANCELLED), ("Hospitalised", LineStatus.CANCELLED),
        ("Client cancelled - hospital", LineStatus.CANCELLED), ("Visit cancelled", LineStatus.CANCELLED),
        ("Visit missed", LineStatus.MISSED), ("Call Missed", LineStatus.MISSED), ("DNA", LineStatus.MISSED),
        ("Did not attend", LineStatus.MISSED), ("Call missed - carer ill", LineStatus.MISSED),
        ("Visit completed", LineStatus.DELIVERED), ("Completed - no concerns", LineStatus.DELIVERED),
        ("Ok - missed", None), ("Complete - not logged", None), ("Done, wasn't logged", None),
        ("Client missed", None), ("Carer cancelled", None), ("Visit", None),
        ("", LineStatus.NOT_SAID), ("-", LineStatus.NOT_SAID), ("Approved", None), ("3", None),
    ],
)  # fmt: skip
def test_that_statuses_are_read(words: str, status: LineStatus | None) -> None:
    assert read_status(words) is status


def reader(*, whole: bool = False, end: bool = False, unit: Unit = Unit.DOTTED) -> TimeReader:
    return TimeReader(column=0, is_end=end, is_whole=whole, unit=unit, order=DateOrder.DAY_FIRST)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        (time(8, 30), Clock(510)),
        (time(8, 29, 59, 999_000), Clock(510)),
        (time(8, 30, 59), Clock(510)),
        (time(0, 0), Clock(0)),
        (timedelta(hours=8, minutes=30), Clock(510)),
        (timedelta(days=1), Clock(1440)),
        (date(1900, 1, 1), Clock(1440)),  # how Excel's 24:00 comes out of a workbook
        (datetime(2025, 3, 31, 22, 5), Clock(1325, ON)),  # noqa: DTZ001  # a workbook's cells have no time zone
        (ON, Clock(0, ON)),  # midnight, as a date and time
        (45747.920139, Clock(1325, ON)),
        (8.3, Clock(510)),
        (8, Clock(480)),
        ("8.30", Clock(510)),
        ("0030", Clock(30)),
    ],
)
def test_that_cells_of_a_workbook_are_times_of_day(cell: Cell, clock: Clock) -> None:
    assert reader().read(cell) == TimeCell(start=clock)
    assert reader(end=True).read(cell) == TimeCell(end=clock)


@pytest.mark.parametrize(
    ("cell", "unit", "minutes"),
    [
        (time(1, 30), Unit.MINUTES, 90),
        (timedelta(hours=9), Unit.MINUTES, 540),
        (timedelta(days=1), Unit.MINUTES, 1440),
        (date(1900, 1, 1), Unit.MINUTES, 1440),
        (90, Unit.MINUTES, 90),
        (29.9999999, Unit.MINUTES, 30),
        ("90", Unit.MINUTES, 90),
        (0.25, Unit.HOURS, 15),
        (0.3333, Unit.HOURS, 20),
        (0.25, Unit.DAYS, 360),
        (0.0104, Unit.DAYS, 15),
        (1.3, Unit.DOTTED, 90),
        (0, Unit.HOURS, 0),
        ("15 mins", Unit.HOURS, 15),
    ],
)
def test_that_cells_of_a_workbook_are_lengths(cell: Cell, unit: Unit, minutes: int) -> None:
    assert reader(whole=True, unit=unit).read(cell) == TimeCell(minutes=minutes)


@pytest.mark.parametrize("cell", [None, "", " ", "n/a", "-", "–", "?"])
def test_that_no_value_is_no_time_and_no_problem(cell: Cell) -> None:
    assert reader().read(cell) == reader(whole=True).read(cell) == NOTHING


@pytest.mark.parametrize(
    ("words", "status"),
    [("missed", LineStatus.MISSED), ("Cancelled", LineStatus.CANCELLED), ("no show", LineStatus.MISSED)],
)
def test_that_words_in_place_of_a_time_are_a_status(words: str, status: LineStatus) -> None:
    assert reader().read(words) == reader(whole=True).read(words) == TimeCell(status=status)


@pytest.mark.parametrize(
    ("cell", "unit", "problem"),
    [
        (-30, Unit.MINUTES, "“-30” is less than no time"),
        ("-0.5", Unit.HOURS, "“-0.5” is less than no time"),
        ("-15 mins", Unit.MINUTES, "“-15 mins” is less than no time"),
        (timedelta(minutes=-15), Unit.MINUTES, "“-1 day, 23:45:00” is less than no time"),
        (1500, Unit.MINUTES, "“1500” comes to 25 hours, longer than a day"),
        (timedelta(hours=25), Unit.MINUTES, "“1 day, 1:00:00” comes to 25 hours, longer than a day"),
        (datetime(1900, 1, 1, 12), Unit.MINUTES, "comes to 36 hours, longer than a day"),  # noqa: DTZ001  # as above
        (90, Unit.HOURS, "“90” comes to 90 hours, longer than a day"),
        (7.5, Unit.MINUTES, "“7.5” is neither a length nor a time from–to"),
        (1.75, Unit.DOTTED, "“1.75” is neither a length nor a time from–to"),
        ("soon", Unit.MINUTES, "“soon” is neither a length nor a time from–to"),
        (ON, Unit.MINUTES, "“2025-03-31” is neither a length nor a time from–to"),
    ],
)
def test_that_what_is_no_length_is_a_problem_in_words(cell: Cell, unit: Unit, problem: str) -> None:
    found = reader(whole=True, unit=unit).read(cell)
    assert problem in found.problem
    assert found._replace(problem="") == NOTHING


@pytest.mark.parametrize("cell", ["25:00", 8.75, "late", timedelta(hours=25), timedelta(minutes=-5), "8:60", -8])
def test_that_what_is_no_time_of_day_is_a_problem_in_words(cell: Cell) -> None:
    assert reader().read(cell).problem.endswith("is no time of day")


@given(
    st.one_of(st.text(max_size=24), st.floats(), st.integers(), st.times(), st.timedeltas(), st.datetimes(), st.dates())
)
def test_that_any_cell_is_read_or_a_problem_in_words(cell: Cell) -> None:
    for one in (
        reader(),
        reader(end=True, unit=Unit.DAYS),
        reader(whole=True, unit=Unit.HOURS),
        reader(unit=Unit.COMPACT),
    ):
        found = one.read(cell)
        assert not found.problem or not any(found[:4])
        for clock in (found.start, found.end):
            assert clock is None or 0 <= clock.minute <= 1440
        assert found.minutes is None or 0 <= found.minutes <= 1440


@given(st.integers(0, 1439), st.sampled_from(["%H:%M", "%H.%M", "%H%M", "%I:%M %p", "%I.%M%p", "%H:%M:%S"]))
def test_that_every_time_of_day_reads_back(minute: int, form: str) -> None:
    assert read_clock(f"{time(*divmod(minute, 60)):{form}}") == Clock(minute)
