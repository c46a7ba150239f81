"""Which kinds of variance a line falls under, and which it does not."""

from datetime import date

import pytest

from monitor_desk.domain.actuals import ActualsSettings, CareLine, LineStatus, Span, VarianceKind, analyse, span
from monitor_desk.domain.errors import InvalidDraftError

ON = date(2025, 6, 11)
HALF = span(ON, 480, 510)
SAID, MISSED, CANCELLED, DELIVERED = LineStatus.NOT_SAID, LineStatus.MISSED, LineStatus.CANCELLED, LineStatus.DELIVERED
K = VarianceKind


def line(row: int = 2, /, **more: object) -> CareLine:
    usual = CareLine(row, "P-1", ON, planned=HALF, actual=HALF, worker="W-1")
    return usual._replace(**more)  # type: ignore[arg-type]  # fields by name


def kinds(*lines: CareLine, settings: ActualsSettings | None = None) -> list[tuple[str, int]]:
    return [(one.kind, one.minutes) for one in analyse(lines, settings or ActualsSettings()).variances]


def begun(minutes: int) -> Span:
    return span(ON, 480, 480 + minutes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        # nothing recorded
        ({"actual": None}, [(K.NO_RECORD, 30)]),
        ({"actual": None, "status": DELIVERED}, [(K.NO_RECORD, 30)]),
        ({"actual": None, "status": MISSED}, [(K.MISSED, 30)]),
        ({"actual": None, "status": CANCELLED}, []),
        ({"actual": None, "actual_minutes": 0}, [(K.MISSED, 30)]),
        ({"actual": None, "actual_minutes": 0, "status": DELIVERED}, [(K.MISSED, 30)]),
        ({"actual": None, "actual_minutes": 0, "status": CANCELLED}, []),
        ({"actual": None, "planned": Span(HALF.start, None)}, [(K.NO_RECORD, 0)]),
        # neither planned nor recorded
        ({"actual": None, "planned": None}, []),
        ({"actual": None, "planned": None, "planned_minutes": 0}, []),
        ({"actual": None, "planned": None, "status": MISSED}, [(K.MISSED, 0)]),
        # recorded, but only in part
        ({"actual": Span(HALF.start, None)}, [(K.UNFINISHED, 30)]),
        ({"actual": Span(None, HALF.end)}, [(K.UNFINISHED, 30)]),
        ({"actual": Span(HALF.start, None), "actual_minutes": 30}, []),
        # recorded without a plan
        ({"planned": None}, [(K.UNPLANNED, 30)]),
        ({"planned": None, "planned_minutes": 0}, [(K.UNPLANNED, 30)]),
        ({"planned": None, "actual": Span(HALF.start, None)}, [(K.UNFINISHED, 0), (K.UNPLANNED, 0)]),
        ({"planned": None, "actual": None, "actual_minutes": 45}, [(K.UNPLANNED, 45)]),
        ({"planned": None, "status": CANCELLED}, [(K.UNPLANNED, 30), (K.CONTRADICTED, 30)]),
        # recorded against the status, which is not judged short as well
        ({"status": MISSED}, [(K.CONTRADICTED, 30)]),
        ({"status": CANCELLED, "actual": begun(5)}, [(K.CONTRADICTED, 5)]),
        # short beyond the tolerance of 5 minutes
        ({"actual": begun(25)}, []),
        ({"actual": begun(24)}, [(K.SHORT, 6)]),
        ({"actual": begun(0)}, [(K.SHORT, 30)]),
        ({"actual": begun(90)}, []),
        ({"actual": None, "actual_minutes": 24}, [(K.SHORT, 6)]),
        ({"planned": None, "planned_minutes": 60}, [(K.SHORT, 30)]),
        ({"planned": Span(HALF.start, None)}, []),
    ],
)
def test_that_a_line_falls_under_the_kinds_that_apply(changes: dict[str, object], expected: list[object]) -> None:
    assert kinds(line(2, **changes)) == expected


@pytest.mark.parametrize(
    ("minutes", "percent", "recorded", "is_short"),
    [
        (5, None, 25, False),
        (5, None, 24, True),
        (0, None, 29, True),
        (0, 20, 24, False),
        (0, 20, 23, True),
        (5, 20, 24, False),  # a fifth of half an hour is 6 minutes, which is more than 5
        (5, 10, 25, False),  # a tenth is 3 minutes, less than 5
        (0, 0, 30, False),
        (0, 100, 1, False),
    ],
)
def test_that_the_tolerance_is_the_larger_of_both(
    minutes: int, percent: int | None, recorded: int, is_short: bool
) -> None:
    settings = ActualsSettings(short_by_minutes=minutes, short_by_percent=percent)
    assert bool(kinds(line(actual=begun(recorded)), settings=settings)) is is_short


def test_that_a_visit_entered_twice_is_a_double_entry_and_nothing_else() -> None:
    audit = analyse([line(2), line(3), line(9)], ActualsSettings())
    assert [(one.kind, one.row, one.other_row, one.minutes) for one in audit.variances] == [
        (K.DOUBLE, 3, 2, 30),
        (K.DOUBLE, 9, 2, 30),
    ]
    assert (audit.total.visits, audit.total.planned_minutes, audit.total.delivered_minutes) == (1, 30, 30)


def test_that_a_missed_visit_entered_twice_is_missed_once() -> None:
    assert kinds(line(2, actual=None, status=MISSED), line(3, actual=None, status=MISSED)) == [
        (K.MISSED, 30),
        (K.DOUBLE, 30),
    ]


def test_that_the_row_with_a_record_is_kept_wherever_it_stands() -> None:
    audit = analyse([line(2, actual=None), line(3)], ActualsSettings())
    assert [(one.kind, one.row, one.other_row) for one in audit.variances] == [(K.DOUBLE, 2, 3)]
    assert audit.total.delivered_minutes == 30


def test_that_one_record_under_two_plans_or_none_is_a_double_entry() -> None:
    other = span(ON, 540, 570)
    assert kinds(line(2), line(3, planned=None)) == [(K.DOUBLE, 30)]
    assert kinds(line(2), line(3, planned=other)) == [(K.DOUBLE, 30)]


@pytest.mark.parametrize(
    "second",
    [
        {"worker": "W-2"},  # a double-up
        {"person": "P-2", "planned": span(ON, 600, 630), "actual": span(ON, 600, 630)},
        {"planned": span(ON, 510, 540), "actual": span(ON, 510, 540)},  # back to back with the same person
        {"status": CANCELLED, "actual": None},  # called off and booked anew
        {"worker": "", "actual": HALF},
    ],
)
def test_that_two_visits_are_no_double_entry(second: dict[str, object]) -> None:
    assert kinds(line(2), line(3, **second)) == []


@pytest.mark.parametrize("worker", ["", "agency", "AGENCY", "Bank"])
def test_that_no_worker_and_a_code_of_many_are_neither_doubles_nor_overlaps(worker: str) -> None:
    audit = analyse([line(2, worker=worker), line(3, worker=worker)], ActualsSettings())
    assert audit.variances == ()
    assert audit.without_worker == 2
    assert audit.notes == (
        "2 of 2 care visits are without a worker's own code: overlaps and double entries cannot be seen in them.",
    )
    named = ActualsSettings(codes_of_many=())
    assert kinds(line(2, worker=worker), line(3, worker=worker), settings=named) == [(K.DOUBLE, 30)] * bool(worker)


def test_that_lengths_alone_are_never_taken_for_doubles_or_overlaps() -> None:
    short = {"planned": None, "planned_minutes": 30, "actual": None, "actual_minutes": 30}
    audit = analyse([line(2, **short), line(3, **short)], ActualsSettings())
    assert audit.variances == ()
    assert audit.notes == ("2 of 2 care visits are recorded by length alone: overlaps cannot be seen in them.",)


def test_that_the_same_plan_with_the_same_stated_length_is_a_double_entry_and_with_another_is_not() -> None:
    stated = {"actual": None, "actual_minutes": 30}
    assert kinds(line(2, **stated), line(3, **stated)) == [(K.DOUBLE, 30)]
    assert kinds(line(2, **stated), line(3, **(stated | {"actual_minutes": 28}))) == []


def test_that_every_kind_is_said_in_a_plain_sentence() -> None:
    lines = [
        line(2, actual=None, status=MISSED),
        line(3, worker="W-3", actual=begun(10)),
        line(4, worker="W-4", actual=None),
        line(5, worker="W-5", actual=Span(HALF.start, None)),
        line(6, worker="W-6", planned=None),
        line(7, worker="W-7", status=MISSED),
        line(8, worker="W-8"),
        line(9, worker="W-8", person="P-2", planned=span(ON, 495, 525), actual=span(ON, 495, 525)),
        line(10, worker="W-8"),
        line(11, worker="W-9", planned=None, actual=None, status=MISSED),
    ]
    assert [one.sentence for one in analyse(lines, ActualsSettings()).variances] == [
        "P-1 on 11 June 2025: the visit planned for 8:00am to 8:30am was missed.",
        "P-1 on 11 June 2025: planned 8:00am to 8:30am, delivered 8:00am to 8:10am, 20 minutes short.",
        "P-1 on 11 June 2025: planned 8:00am to 8:30am, and no time of delivery is recorded.",
        "P-1 on 11 June 2025: the record is incomplete (8:00am, no end), so its length is not known.",
        "P-1 on 11 June 2025: delivered without a plan, 8:00am to 8:30am.",
        "P-1 on 11 June 2025: said not to have been made, yet 8:00am to 8:30am is recorded.",
        "P-2 on 11 June 2025: worker W-8 was here 8:15am to 8:45am, 15 minutes of it elsewhere too, see row 8.",
        "P-1 on 11 June 2025: the same visit by worker W-8 stands in row 8 too; it is counted once.",
        "P-1 on 11 June 2025: the visit was missed.",
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"short_by_minutes": -1}, "short_by_minutes"),
        ({"short_by_minutes": 1441}, "short_by_minutes"),
        ({"short_by_percent": 101}, "short_by_percent"),
        ({"overlap_minutes": -5}, "overlap_minutes"),
        ({"commissioned_minutes_a_week": -1}, "commissioned_minutes_a_week"),
        ({"commissioned_by_person": {"P-1": -1}}, "commissioned_by_person"),
        ({"from_on": date(2025, 6, 2), "until_on": date(2025, 6, 1)}, "until_on"),
    ],
)
def test_that_settings_that_break_a_rule_are_named(changes: dict[str, object], field: str) -> None:
    settings = ActualsSettings(**changes)  # type: ignore[arg-type]  # fields by name
    with pytest.raises(InvalidDraftError) as refused:
        settings.checked()
    assert list(refused.value.problems) == [field]
    with pytest.raises(InvalidDraftError):
        analyse([line()], settings)
    assert ActualsSettings().checked() == ActualsSettings()
