"""Dates in files: decided for a column, read as written."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.imports import Severity
from monitor_desk.intake.dates import DateOrder, decide_order, read_date
from monitor_desk.intake.reading import LEFT_OUT

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025-04-01T00:00:00+01:00", date(2025, 4, 1)),
        ("2025-03-31T23:59:59+01:00", date(2025, 3, 31)),
        ("2025-03-31T23:59:59Z", date(2025, 3, 31)),
        ("2025-04-01 00:00", date(2025, 4, 1)),
        ("2025/4/1", date(2025, 4, 1)),
        ("20250401", date(2025, 4, 1)),
        ("01/04/2025", date(2025, 4, 1)),
        ("1.4.25", date(2025, 4, 1)),
        ("01-04-1999", date(1999, 4, 1)),
        ("31/12/99", date(1999, 12, 31)),
        ("01/04/2025 00:00:00", date(2025, 4, 1)),
        ("31 Mar 2025", date(2025, 3, 31)),
        ("31st March 2025", date(2025, 3, 31)),
        ("31-Mar-25", date(2025, 3, 31)),
        ("Mon 31 March 2025", date(2025, 3, 31)),
        ("1 Sept 2025", date(2025, 9, 1)),
        ("March 31, 2025", date(2025, 3, 31)),
        ("45748", date(2025, 4, 1)),
        ("45748.0", date(2025, 4, 1)),
        (45748.0, date(2025, 4, 1)),
        (datetime(2025, 4, 1, 23, 59), date(2025, 4, 1)),  # noqa: DTZ001  # a workbook's cells have no time zone
        (date(2025, 4, 1), date(2025, 4, 1)),
        ("'01/04/2025", date(2025, 4, 1)),
        ('="01/04/2025"', date(2025, 4, 1)),
    ],
)
def test_that_dates_are_read_as_written(written: object, expected: date) -> None:
    assert read_date(written, DAY) == (expected, "", Severity.PROBLEM)  # type: ignore[arg-type]


@pytest.mark.parametrize("blank", ["", " ", "NA", "n/a", "-", "–", "[x]", "[c]", None])
def test_that_no_value_is_no_date_and_no_problem(blank: str | None) -> None:
    assert read_date(blank, DAY) == (None, "", Severity.PROBLEM)


@pytest.mark.parametrize("words", ["tbc", "TBC", "ongoing", "On-going", "Rolling contract", "to be confirmed", "none"])
def test_that_words_for_no_date_leave_it_blank_with_a_note(words: str) -> None:
    found = read_date(words, DAY)
    assert found.value is None
    assert found.severity is Severity.NOTE
    assert words in found.message


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("March 2025", "gives no day"),
        ("Mar-25", "gives no day"),
        ("03/2025", "gives no day"),
        ("2025", "gives no day"),
        ("2025/26", "gives no day"),
        ("30 February 2025", "no day of the calendar"),
        ("31/02/2025", "no day of the calendar"),
        ("12/31/2024", "read day first"),
        ("soon", "is not a date"),
        ("5 years", "is not a date"),
        ("123456789", "is not a date"),
    ],
)
def test_that_what_is_no_whole_date_is_left_out_with_its_reason(words: str, said: str) -> None:
    found = read_date(words, DAY)
    assert found.value is LEFT_OUT
    assert said in found.message
    assert found.severity is Severity.PROBLEM


@pytest.mark.parametrize("far", ["9999-12-31", "01/01/1900", date(9999, 12, 31)])
def test_that_dates_that_stand_for_none_are_blank_with_a_note(far: object) -> None:
    found = read_date(far, DAY)  # type: ignore[arg-type]
    assert (found.value, found.severity) == (None, Severity.NOTE)


def test_that_one_value_decides_a_column_and_is_the_evidence() -> None:
    order, evidence, is_certain = decide_order(["01/02/2024", "31/12/2024", "05/06/2024"])
    assert (order, is_certain) == (DAY, True)
    assert evidence == "“31/12/2024” can only be day first."


def test_that_a_regulators_month_first_column_is_found_though_half_could_be_day_first() -> None:
    order, evidence, is_certain = decide_order(["01/02/2024", "03/04/2024", "12/31/2024", "11/10/2024"])
    assert (order, is_certain) == (MONTH, True)
    assert "“12/31/2024” can only be month first" in evidence
    assert read_date("01/02/2024", order).value == date(2024, 1, 2)


def test_that_an_ambiguous_column_is_read_day_first_and_says_so() -> None:
    order, evidence, is_certain = decide_order(["01/02/2024", "05/06/2024", "n/a"])
    assert (order, is_certain) == (DAY, False)
    assert "“01/02/2024”, could be day first or month first; read day first" in evidence


def test_that_a_contradicting_column_is_uncertain_and_names_both() -> None:
    order, evidence, is_certain = decide_order(["31/12/2024", "12/31/2024", "12/30/2024"])
    assert (order, is_certain) == (MONTH, False)
    assert "“31/12/2024”" in evidence
    assert "“12/31/2024”" in evidence


def test_that_half_turned_dates_of_excel_are_warned_of() -> None:
    _, evidence, _ = decide_order([date(2024, 2, 1), date(2024, 6, 5), "12/31/2024"])
    assert "turned day and month round" in evidence


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["2025-04-01T00:00:00Z"], DateOrder.YEAR_FIRST),
        (["45748", "45749"], DateOrder.SERIAL),
        ([date(2025, 4, 1)], DAY),
        (["tbc", ""], DAY),
    ],
)
def test_that_other_columns_need_no_guess(cells: list[str | date], expected: DateOrder) -> None:
    order, evidence, is_certain = decide_order(cells)
    assert (order, is_certain) == (expected, True)
    assert evidence.endswith(".")


DATES = st.dates(min_value=date(1990, 1, 1), max_value=date(2069, 12, 31))


@given(st.lists(DATES, min_size=1, max_size=20), st.booleans(), st.sampled_from(["%Y", "%y"]))
def test_that_a_column_with_evidence_reads_back_every_date(dates: list[date], is_month: bool, year: str) -> None:
    dates = [*dates, date(2024, 12, 31)]
    form = f"%m/%d/{year}" if is_month else f"%d/%m/{year}"
    written = [on.strftime(form) for on in dates]
    order, _, is_certain = decide_order(written)
    assert is_certain
    assert [read_date(words, order).value for words in written] == dates


@given(DATES, st.timedeltas(min_value=timedelta(hours=-14), max_value=timedelta(hours=14)))
def test_that_no_time_zone_ever_moves_a_date(on: date, offset: timedelta) -> None:
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    zone = f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    for clock in ("00:00:00", "23:59:59"):
        assert read_date(f"{on.isoformat()}T{clock}{zone}", DateOrder.YEAR_FIRST).value == on


@given(st.text(max_size=20), st.sampled_from(list(DateOrder)))
def test_that_any_text_is_a_date_nothing_or_a_sentence(words: str, order: DateOrder) -> None:
    found = read_date(words, order)
    assert isinstance(found.value, date) or found.value is None or found.message.endswith(".")


def test_that_a_mistyped_century_is_a_problem_and_no_note() -> None:
    found = read_date("01/04/1066", DAY)
    assert found.severity is Severity.PROBLEM
    assert "outside the years of contracts" in found.message
