"""Rows of care visits as they come: read rightly, or named by row with the reason."""

from datetime import date
from pathlib import Path

import pytest

import damaged_files as damage
from monitor_desk.domain.actuals import LineStatus, Span
from monitor_desk.domain.imports import Severity
from monitor_desk.intake.actuals import ReadActuals, prepare, read_lines

HEADINGS = "Person code,Date,Planned start,Planned end,Actual start,Actual end,Worker code,Status"
GOOD = "007,11/06/2025,08:00,08:30,08:05,08:35,W-1,Completed"
LONG = "Person code,Date,Planned,Actual,Worker code,Status"


def read(folder: Path, *rows: str, headings: str = HEADINGS) -> ReadActuals:
    return read_lines(prepare(damage.csv_file(folder, "\n".join((headings, *rows)) + "\n", "visits.csv")))


def refused(folder: Path, row: str, headings: str = HEADINGS) -> tuple[str, str, str]:
    """Read a row before a good one; return what is said of it, of which column, and the value."""
    good = GOOD if headings == HEADINGS else "007,11/06/2025,08:00-08:30,08:05-08:35,W-1,"
    found = read(folder, row, good, headings=headings)
    assert [line.row for line in found.lines] == [3]
    assert (found.rows, found.refused_rows, found.left_out) == (2, (2,), ())
    (problem,) = found.problems
    assert (problem.row, problem.severity) == (2, Severity.REFUSED)
    assert problem.message.endswith(", so nothing of the row is taken.")
    return problem.message.removesuffix(", so nothing of the row is taken."), problem.column, problem.value


@pytest.mark.parametrize(
    ("row", "said", "column", "value"),
    [
        (",11/06/2025,08:00,08:30,08:05,08:35,W-1,", "The row names no person", "Person code", ""),
        ("n/a,11/06/2025,08:00,08:30,08:05,08:35,W-1,", "The row names no person", "Person code", "n/a"),
        ("007,,08:00,08:30,08:05,08:35,W-1,", "The row has no date", "Date", ""),
        ("007,31/02/2025,08:00,08:30,08:05,08:35,W-1,",
         "“31/02/2025” is no day of the calendar when read day first, as this column is", "Date", "31/02/2025"),
        ("007,soon,08:00,08:30,08:05,08:35,W-1,", "“soon” is not a date", "Date", "soon"),
        ("007,June 2025,08:00,08:30,08:05,08:35,W-1,", "“June 2025” gives no day", "Date", "June 2025"),
        ("007,tbc,08:00,08:30,08:05,08:35,W-1,", "“tbc” is no date", "Date", "tbc"),
        ("007,11/06/2025,08:00,08:30,25:05,08:35,W-1,", "“25:05” is no time of day", "Actual start", "25:05"),
        ("007,11/06/2025,08:00,soon,08:05,08:35,W-1,", "“soon” is no time of day", "Planned end", "soon"),
        ("007,11/06/2025,09:15,08:00,08:05,08:35,W-1,",
         "The plan cannot be right: it ends before it starts and is no night", "Planned start", "09:15 … 08:00"),
        ("007,11/06/2025,08:00,08:30,13:05,01:35,W-1,",
         "The record cannot be right: it ends before it starts and is no night", "Actual start", "13:05 … 01:35"),
        ("007,11/06/2025,20:00,20:30,20:00,08:30,W-1,",
         "The record cannot be right: it would be a night of 12 hours 30 minutes, and 30 minutes were planned",
         "Actual start", "20:00 … 08:30"),
        ("007,11/06/2025,08:00,08:00,08:05,08:35,W-1,",
         "The plan cannot be right: it starts and ends at the same time, so its length is not known",
         "Planned start", "08:00 … 08:00"),
        ("007,11/06/2025,,,,,W-1,", "The row gives neither a planned nor a delivered time", "", ""),
        ("007,11/06/2025,-,n/a,,,W-1,Completed", "The row gives neither a planned nor a delivered time", "", ""),
        ("007,11/06/2025,08:00,08:30,2025-06-14 08:00,2025-06-14 08:30,W-1,",
         "The date and the day of the times are too far apart", "Date", "11/06/2025"),
        ("007,11/06/2025,08:00,08:30,2025-06-11 08:00,2025-06-12 08:30,W-1,",
         "The record cannot be right: it lasts longer than a day", "Actual start",
         "2025-06-11 08:00 … 2025-06-12 08:30"),
        ("007,11/06/2025,08:00,08:30,2025-06-11T08:30:00Z,2025-06-11T08:00:00Z,W-1,",
         "The record cannot be right: it ends before it starts", "Actual start",
         "2025-06-11T08:30:00Z … 2025-06-11T08:00:00Z"),
    ],
)  # fmt: skip
def test_that_a_row_that_cannot_be_read_is_named(row: str, said: str, column: str, value: str, tmp_path: Path) -> None:
    assert refused(tmp_path, row) == (said, column, value)


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        ("-30 mins", "“-30 mins” is less than no time"),
        ("25 hours", "“25 hours” comes to 25 hours, longer than a day"),
        ("26:30", "“26:30” comes to 26 hours 30 minutes, longer than a day"),
        ("half an hour", "“half an hour” is neither a length nor a time from–to"),
        ("08:00-25:00", "“08:00-25:00” is neither a length nor a time from–to"),
    ],
)
def test_that_a_length_that_cannot_be_read_is_named(planned: str, said: str, tmp_path: Path) -> None:
    assert refused(tmp_path, f"007,11/06/2025,{planned},15 mins,W-1,", LONG) == (said, "Planned", planned)


def test_that_every_bad_cell_of_a_row_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, ",soon,8:99,08:30,late,08:35,W-1,", GOOD)
    assert [(problem.column, problem.letter) for problem in found.problems] == [
        ("Planned start", "C"), ("Actual start", "E"), ("Person code", "A"), ("Date", "B"),
    ]  # fmt: skip
    assert found.refused_rows == (2,)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("08:00-09:15", 75), ("15 mins", 15), ("1h 30m", 90), ("1.5 hrs", 90), ("0.5 hours", 30), ("8.30-9.00", 30),
        ("8:30am-9am", 30), ("0830-0900", 30), ("22:00-07:00", 540), ("00:00-24:00", 1440), ("00:15", 15),
    ],
)  # fmt: skip
def test_that_text_times_are_read_rightly(written: str, minutes: int, tmp_path: Path) -> None:
    (line,) = read(tmp_path, f"007,11/06/2025,{written},{written},W-1,", headings=LONG).lines
    assert (line.planned_length, line.recorded_length) == (minutes, minutes)


@pytest.mark.parametrize(
    ("cells", "planned", "recorded"),
    [
        ("8.30,9.15,8.35,9.20", 45, 45),
        ("8:30am,9:15am,8.35 am,9.20 am", 45, 45),
        ("0830,0915,0835,0920", 45, 45),
        ("0.354166667,0.385416667,0.357638889,0.388888889", 45, 45),
        ("22:00,07:00,22:10,06:55", 540, 525),
        ("22:00,24:00,22:00,24:00", 120, 120),
        ("23:30,00:00,00:10,00:40", 30, 30),  # begun on the next day
        ("00:15,00:45,23:50,00:20", 30, 30),  # begun on the day before
        ("08:00,08:30,08:10,08:10", 30, 0),
        ("2025-06-11 22:00,2025-06-12 07:00,2025-06-11 22:10,2025-06-12 07:00", 540, 530),
        ("08:00-08:30,,,08:05-08:30", 30, 25),  # from–to under one of two headings
    ],
)
def test_that_separate_starts_and_ends_are_read_rightly(
    cells: str, planned: int, recorded: int, tmp_path: Path
) -> None:
    found = read(tmp_path, f"007,11/06/2025,{cells},W-1,")
    assert found.problems == ()
    assert [(line.planned_length, line.recorded_length) for line in found.lines] == [(planned, recorded)]


def test_that_a_night_falls_on_its_own_day_and_a_late_start_on_the_next(tmp_path: Path) -> None:
    (line,) = read(tmp_path, "007,11/06/2025,23:30,00:00,00:10,00:40,W-1,").lines
    assert line.on == date(2025, 6, 11)
    assert line.planned is not None
    assert line.actual is not None
    assert (line.actual.start or 0) - (line.planned.start or 0) == 40


@pytest.mark.parametrize(
    ("on", "cells", "planned", "recorded", "notes"),
    [
        ("29/03/2025", "22:00,07:00,22:00,07:00", 480, 480, []),
        ("25/10/2025", "22:00,07:00,22:00,07:00", 600, 600, []),
        ("30/03/2025", "00:30,01:30,00:30,01:30", 60, 60, ["1:30am on 30 March 2025 did not exist"] * 2),
        ("30/03/2025", "01:30,02:30,00:30,03:00", 60, 90, ["1:30am on 30 March 2025 did not exist"]),
        ("26/10/2025", "00:30,01:30,00:30,03:00", 60, 210, ["1:30am on 26 October 2025 came twice"]),
        ("25/10/2025", "22:00,01:30,22:00,01:00", 210, 180,
         ["1:30am on 26 October 2025 came twice", "1:00am on 26 October 2025 came twice"]),
        ("26/10/2025", "01:50,01:10,2025-10-26T00:50:00Z,2025-10-26T01:10:00Z", 20, 20,
         ["1:50am on 26 October 2025 came twice", "1:10am on 26 October 2025 came twice"]),
    ],
)  # fmt: skip
def test_that_the_clock_changes_of_march_and_october_are_counted_and_named(
    on: str, cells: str, planned: int, recorded: int, notes: list[str], tmp_path: Path
) -> None:
    found = read(tmp_path, f"007,{on},{cells},W-1,")
    assert [(line.planned_length, line.recorded_length) for line in found.lines] == [(planned, recorded)]
    assert {problem.severity for problem in found.problems} <= {Severity.NOTE}
    assert [problem.message.partition(",")[0] for problem in found.problems] == notes


def test_that_it_is_said_how_a_time_that_the_clock_skipped_is_read(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "007,29/03/2026,00:15,00:45,00:30,01:30,W-1,").problems
    assert problem.message == (
        "1:30am on 29 March 2026 did not exist, because the clocks went forward; the visit is read as 12:30am to "
        "2:30am, so that it lasts as long as it says, and an overlap with the one before or after it may be none."
    )


def test_that_moments_that_name_their_distance_from_utc_are_taken_as_they_are(tmp_path: Path) -> None:
    found = read(tmp_path, "007,26/10/2025,00:30,01:30,2025-10-26T00:30:00+01:00,2025-10-26T01:30:00+00:00,W-1,")
    (line,) = found.lines
    assert line.recorded_length == 120  # the second 1:30
    (problem,) = found.problems
    assert problem.column == "Planned start"


@pytest.mark.parametrize(
    ("cells", "status", "planned", "recorded"),
    [
        ("08:00,08:30,missed,,W-1,", LineStatus.MISSED, 30, None),
        ("08:00,08:30,Cancelled,Cancelled,W-1,", LineStatus.CANCELLED, 30, None),
        ("08:00,08:30,no show,,W-1,", LineStatus.MISSED, 30, None),
        ("08:00,08:30,n/a,-,W-1,", LineStatus.NOT_SAID, 30, None),
        ("08:00,08:30,-,-,W-1,No show", LineStatus.MISSED, 30, None),
        ("08:00,08:30,08:00,08:30,W-1,Cancelled - hospital", LineStatus.CANCELLED, 30, 30),
        (",,,,W-1,Missed", LineStatus.MISSED, None, None),
        ("cancelled,,,,W-1,", LineStatus.CANCELLED, None, None),
    ],
)
def test_that_a_status_is_read_from_its_column_or_in_place_of_a_time(
    cells: str, status: LineStatus, planned: int | None, recorded: int | None, tmp_path: Path
) -> None:
    found = read(tmp_path, f"007,11/06/2025,{cells}")
    assert found.problems == ()
    assert [(line.status, line.planned_length, line.recorded_length) for line in found.lines] == [
        (status, planned, recorded)
    ]


def test_that_two_statuses_that_differ_are_named_and_the_columns_own_is_taken(tmp_path: Path) -> None:
    found = read(tmp_path, "007,11/06/2025,08:00,08:30,missed,,W-1,Completed")
    assert found.lines[0].status is LineStatus.DELIVERED
    (problem,) = found.problems
    assert problem.message == "The status says “delivered” and a time says “missed”; the status was taken."


def test_that_status_words_that_are_not_known_are_noted_once_with_their_number(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD.replace("Completed", "Invoiced"), GOOD.replace("Completed", "Invoiced"), GOOD)
    (problem,) = found.problems
    assert (problem.row, problem.column, problem.severity) == (2, "Status", Severity.NOTE)
    assert problem.message == "“Invoiced” (2 ×) is no status that the desk knows; it was taken as none."
    rows = [GOOD.replace("Completed", f"Remark {number}") for number in range(30)]
    problems = read(tmp_path, *rows).problems
    assert len({problem.value for problem in problems}) == len(problems) == 21
    assert problems[-1].message == (
        "10 further words, of which this is the first, in this column are taken as no status."
    )
    problems = read(tmp_path, *rows[:21]).problems
    assert problems[-1].message == "1 further word in this column is taken as no status."


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ("08:00,08:30,08:05,,W-1,", ("8:05am, no end", None)),
        ("08:00,08:30,,08:35,W-1,", ("no start, until 8:35am", None)),
        ("22:00,07:00,,06:50,W-1,", ("no start, until 6:50am", None)),
        ("08:00,08:30,08:05,?,W-1,", ("8:05am, no end", None)),
    ],
)
def test_that_an_open_record_is_kept_as_it_is(cells: str, expected: tuple[str, None], tmp_path: Path) -> None:
    (line,) = read(tmp_path, f"007,11/06/2025,{cells}").lines
    assert (line.recorded_words, line.recorded_length) == expected


def test_that_the_end_alone_of_a_night_falls_on_the_next_day(tmp_path: Path) -> None:
    (line,) = read(tmp_path, "007,11/06/2025,22:00,07:00,,06:50,W-1,").lines
    assert line.planned is not None
    assert line.actual == Span(None, (line.planned.end or 0) - 10)


@pytest.mark.parametrize(
    ("row", "words", "why"),
    [
        ("Total,,,,,,,", "Total", "a row of totals"),
        ("Grand total,,9:30,,8:15,,,", "Grand total", "a row of totals"),
        (",,,,,,,Sub-total", "Sub-total", "a row of totals"),
        ("Week 24 total,,9:30,,8:15,,,", "Week 24 total", "a row of totals"),
        ("007 Total,,9:30,,8:15,,,", "007 Total", "a row of totals"),
        ("007,11/06/2025 Total,9:30,,8:15,,,", "007", "a row of totals"),
        ("Total,11/06/2025,08:00,08:30,08:00,08:30,,", "Total", "a row of totals"),
        ("Total hours,,1234.5,,1200,,,", "Total hours", "a row of totals"),
        ("Weekly total:,,,,,,,", "Weekly total:", "a row of totals"),
        (HEADINGS, "Person code", "the headings again"),
        ("Printed on 1 July 2025,,,,,,,", "Printed on 1 July 2025", "a remark"),
    ],
)
def test_that_rows_that_are_no_visits_are_left_out_and_named(row: str, words: str, why: str, tmp_path: Path) -> None:
    found = read(tmp_path, GOOD, row, GOOD.replace("11/06", "12/06"))
    assert [line.row for line in found.lines] == [2, 4]
    assert found.problems == ()
    assert [(one.row, one.words, one.why) for one in found.left_out] == [(3, words, why)]
    assert found.rows == 3


def test_that_rows_are_lines_refused_or_left_out_and_no_row_is_lost(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD, "", "Total,,,,,,,", ",11/06/2025,08:00,08:30,,,,", GOOD, "007,x,08:00,25:00,,,,")
    assert found.rows == len(found.lines) + len(found.left_out) + len(found.refused_rows) == 5
    assert [line.row for line in found.lines] == [2, 6]
    assert found.refused_rows == (5, 7)


def test_that_a_remark_on_a_visit_is_no_row_of_totals(tmp_path: Path) -> None:
    headings = f"{HEADINGS},Notes"
    found = read(tmp_path, GOOD, "007,11/06/2025,8:99,08:30,,,W-1,,Total refusal of medication", headings=headings)
    assert (found.left_out, found.refused_rows) == ((), (3,))


@pytest.mark.parametrize("row", ["All visits,,12 hours,12 hours,,", "All visits,11/06/2025,12 hours,12 hours,,"])
def test_that_a_row_of_all_visits_is_one_of_totals(row: str, tmp_path: Path) -> None:
    found = read(tmp_path, "007,11/06/2025,30 mins,30 mins,W-1,", row, headings=LONG)
    assert [line.row for line in found.lines] == [2]
    assert [(one.row, one.words, one.why) for one in found.left_out] == [(3, "All visits", "a row of totals")]


@pytest.mark.parametrize(
    ("cells", "is_refused"),
    [
        ("13/03/2026 14:00,13/03/2026 14:30,14/06/2026 02:00,14/06/2026 02:30", True),
        ("13/03/2026 14:00,13/03/2026 14:30,,14/06/2026 02:30", True),
        ("13/03/2026 23:50,14/03/2026 00:20,14/03/2026 00:05,14/03/2026 00:30", False),
        ("13/03/2026 22:00,14/03/2026 07:00,,14/03/2026 07:00", False),
    ],
)
def test_that_a_record_far_from_its_plan_is_refused_where_no_column_gives_the_day(
    cells: str, is_refused: bool, tmp_path: Path
) -> None:
    headings = HEADINGS.replace("Date,", "")
    good = "007,13/03/2026 08:00,13/03/2026 08:30,13/03/2026 08:00,13/03/2026 08:30,W-1,"
    found = read(tmp_path, good, f"007,{cells},W-1,", headings=headings)
    assert found.refused_rows == ((3,) if is_refused else ())
    said = "The days of the planned and of the recorded time are too far apart, so nothing of the row is taken."
    assert [problem.message for problem in found.problems] == ([said] if is_refused else [])


@pytest.mark.parametrize("worker", ["", "n/a", "-", "TBC", "Unallocated"])
def test_that_a_worker_who_is_not_named_is_blank(worker: str, tmp_path: Path) -> None:
    assert read(tmp_path, GOOD.replace("W-1", worker)).lines[0].worker == ""


def test_that_codes_in_other_capitals_are_the_same_code(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD.replace("007", "p-7"), GOOD.replace("007", "P-7").replace("W-1", "w-1"))
    assert [(line.person, line.worker) for line in found.lines] == [("p-7", "W-1"), ("p-7", "W-1")]


BOTH = "Person code,Date,Planned start,Planned end,Planned duration,Actual start,Actual hours,Actual minutes"


def test_that_times_go_before_a_length_that_differs_and_it_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, "007,11/06/2025,08:00,08:30,45 mins,08:00,,30", headings=BOTH)
    assert found.lines[0].planned_length == 30
    (problem,) = found.problems
    assert (problem.column, problem.severity) == ("Planned start", Severity.PROBLEM)
    assert problem.message == (
        "The times come to 30 minutes and the length beside them is 45 minutes; the times were taken."
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("007,11/06/2025,08:00,08:30,30 mins,08:05,,25", ("8:05am to 8:30am", 25)),
        ("007,11/06/2025,08:00,,30 mins,,1,15", ("1 hour 15 minutes", 75)),
        ("007,29/03/2025,22:00,07:00,9 hours,22:00,8,0", ("10:00pm to 7:00am the next day", 480)),
        ("007,11/06/2025,08:00,08:00,24 hours,08:00,24,0", ("8:00am to 8:00am the next day", 1440)),
    ],
)
def test_that_a_start_and_a_length_are_times_and_hours_and_minutes_belong_together(
    row: str, expected: tuple[str, int], tmp_path: Path
) -> None:
    found = read(tmp_path, row, "008,11/06/2025,08:00,09:30,,08:00,1,30", headings=BOTH)
    assert found.problems == ()
    assert (found.lines[0].recorded_words, found.lines[0].recorded_length) == expected
    assert found.lines[1].recorded_length == 90


def test_that_a_length_in_hours_and_again_in_minutes_is_one_length(tmp_path: Path) -> None:
    headings = "Person code,Date,Planned,Actual hours,Actual minutes"
    rows = ("1,11/06/2025,90 mins,1.5,90", "1,12/06/2025,60 mins,1,60", "1,13/06/2025,15 mins,0.25,15")
    assert [line.recorded_length for line in read(tmp_path, *rows, headings=headings).lines] == [90, 60, 15]
