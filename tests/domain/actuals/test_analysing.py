"""The audit of actuals finds what was planted and nothing else, adds up, and is kept as text."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import actuals_made as made
from actuals_made import BACK, FORWARD, Planted
from monitor_desk.domain.actuals import (
    ActualsAudit,
    ActualsSettings,
    CareLine,
    LineStatus,
    Total,
    VarianceKind,
    analyse,
    content_sum,
    from_text,
    to_text,
)
from monitor_desk.domain.errors import DeskError

SETTINGS = ActualsSettings()
starts = st.sampled_from([FORWARD - timedelta(days=1), FORWARD, BACK - timedelta(days=1), BACK, date(2025, 6, 11)])
faults = st.dictionaries(st.sampled_from(list(VarianceKind)), st.integers(0, 4))
seeds = st.integers(0, 10**6)


def found(audit: ActualsAudit) -> list[Planted]:
    listed = [Planted(one.kind, one.row, one.other_row) for one in audit.variances]
    return sorted(listed, key=lambda fault: (fault.row, fault.kind))


def test_that_the_sound_plans_of_these_tests_hold_all_that_could_be_taken_for_a_fault() -> None:
    lines = made.clean_lines(400, 7)
    assert len(lines) == 400
    by_person = Counter((line.person, line.planned) for line in lines)
    by_worker: dict[str, set[tuple[str, int | None]]] = defaultdict(set)
    for line in lines:
        assert line.planned is not None
        by_worker[line.worker] |= {("start", line.planned.start), ("end", line.planned.end)}
    assert any(count == 2 for count in by_person.values()), "two workers with one person"
    assert any(("start", at) in ends for ends in by_worker.values() for what, at in ends if what == "end")
    assert {480, 540} <= {line.planned_length for line in lines}, "a night when the clocks go forward, and others"
    assert any(line.status is LineStatus.CANCELLED for line in lines)
    assert 600 in {line.planned_length for line in made.clean_lines(60, 7, BACK - timedelta(days=1))}


@given(st.integers(1, 90), seeds, starts)
def test_that_nothing_is_found_in_a_sound_plan(rows: int, seed: int, starts_on: date) -> None:
    audit = analyse(made.clean_lines(rows, seed, starts_on), SETTINGS)
    assert audit.variances == ()
    assert (audit.lines, audit.total.visits, audit.without_worker, audit.notes) == (rows, rows, 0, ())


@given(st.integers(1, 90), seeds, starts, faults, st.randoms())
def test_that_every_planted_fault_is_found_in_its_row_and_none_is_invented(
    rows: int, seed: int, starts_on: date, wanted: dict[VarianceKind, int], order: Random
) -> None:
    planted = made.with_faults(made.clean_lines(rows, seed, starts_on), wanted, seed)
    audit = analyse(planted.lines, SETTINGS)
    assert found(audit) == list(planted.planted)
    assert audit.counts == {kind: sum(one.kind is kind for one in planted.planted) for kind in VarianceKind}
    assert all(one.sentence.endswith(".") and "{" not in one.sentence for one in audit.variances)
    mixed = list(planted.lines)
    order.shuffle(mixed)
    assert set(analyse(mixed, SETTINGS).counts.items()) == set(audit.counts.items())


def test_that_a_thousand_faults_of_each_kind_are_found_in_a_long_plan() -> None:
    planted = made.with_faults(made.clean_lines(12_000, 3), dict.fromkeys(VarianceKind, 1_000), 3)
    audit = analyse(planted.lines, SETTINGS)
    assert found(audit) == list(planted.planted)
    assert set(audit.counts.values()) == {1_000}


def naive(lines: Sequence[CareLine], repeats: set[int]) -> tuple[int, int, int, int, int]:
    visits = planned = delivered = cancelled = unmeasured = 0
    for line in lines:
        if line.row in repeats:
            continue
        visits += 1
        lasted = (line.planned.end or 0) - (line.planned.start or 0) if line.planned else 0
        if line.status is LineStatus.CANCELLED and line.actual is None:
            cancelled += lasted
            continue
        planned += lasted
        if line.actual is not None:
            whole = line.actual.start is not None and line.actual.end is not None
            delivered += (line.actual.end or 0) - (line.actual.start or 0) if whole else 0
            unmeasured += not whole
    return visits, planned, delivered, cancelled, unmeasured


def figures(total: Total) -> tuple[int, int, int, int, int]:
    return (
        total.visits, total.planned_minutes, total.delivered_minutes, total.cancelled_minutes, total.unmeasured,
    )  # fmt: skip


@given(st.integers(1, 90), seeds, starts, faults)
def test_that_totals_are_those_of_an_independent_sum(
    rows: int, seed: int, starts_on: date, wanted: dict[VarianceKind, int]
) -> None:
    planted = made.with_faults(made.clean_lines(rows, seed, starts_on), wanted, seed)
    repeats = {fault.row for fault in planted.planted if fault.kind is VarianceKind.DOUBLE}
    audit = analyse(planted.lines, SETTINGS)
    assert figures(audit.total) == naive(planted.lines, repeats)
    for total in audit.by_person:
        assert figures(total) == naive([line for line in planted.lines if line.person == total.person], repeats)
    for total in audit.by_week:
        of_week = [line for line in planted.lines if f"{line.on:%G-W%V}" == total.week]
        assert figures(total) == naive(of_week, repeats)
    for total in audit.by_person_and_week:
        of_both = [line for line in planted.lines if (line.person, f"{line.on:%G-W%V}") == (total.person, total.week)]
        assert figures(total) == naive(of_both, repeats)
    assert {total.person for total in audit.by_person} == {line.person for line in planted.lines}
    assert len(audit.by_person_and_week) == len({(line.person, f"{line.on:%G-W%V}") for line in planted.lines})


@given(
    st.integers(1, 60),
    seeds,
    starts,
    faults,
    st.dictionaries(st.sampled_from(["00001", "00002", "Ł-7"]), st.integers(0, 5_000)),
    st.one_of(st.none(), st.integers(0, 100_000)),
)
def test_that_an_audit_is_kept_as_text_and_read_back(
    rows: int, seed: int, starts_on: date, wanted: dict[VarianceKind, int], each: dict[str, int], whole: int | None
) -> None:
    settings = ActualsSettings(commissioned_by_person=each, commissioned_minutes_a_week=whole, short_by_percent=10)
    audit = analyse(made.with_faults(made.clean_lines(rows, seed, starts_on), wanted, seed).lines, settings)
    text = to_text(audit)
    assert from_text(text) == audit
    assert to_text(from_text(text)) == text
    assert "\n" not in text
    assert content_sum(text) == content_sum(to_text(audit))
    assert content_sum(text) != content_sum(text.replace("2025", "2026"))


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", "1", '{"format":"audit of actuals 1"}', '{"format":"audit of actuals 2","audit":{}}',
     '{"format":"audit of actuals 1","audit":{"lines":true}}', '{"format":"audit of actuals 1","audit":{"more":1}}',
     '{"format":[],"audit":{}}', "[" * 100_000],
)  # fmt: skip
def test_that_what_is_no_audit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_text(text)


@pytest.mark.parametrize(
    ("figure", "other"),
    [('"lines":31', '"lines":"31"'), ('"lines":31', '"lines":true'), ('"lines":31', '"lines":3.5'),
     ('"kind":"missed visit"', '"kind":"missed"'), ('"from_on":"2025', '"from_on":"soon'), ('"total":{', '"total":[{')],
)  # fmt: skip
def test_that_a_figure_of_another_kind_is_refused(figure: str, other: str) -> None:
    text = to_text(
        analyse(
            made.with_faults(made.clean_lines(30, 1), {VarianceKind.MISSED: 1, VarianceKind.DOUBLE: 1}, 1).lines,
            SETTINGS,
        )
    )
    assert figure in text
    with pytest.raises(ValueError, match=r"."):
        from_text(text.replace(figure, other))


@given(seeds, st.integers(1, 60), faults)
def test_that_a_changed_text_is_no_other_audit_in_silence(
    seed: int, rows: int, wanted: dict[VarianceKind, int]
) -> None:
    text = to_text(analyse(made.with_faults(made.clean_lines(rows, seed), wanted, seed).lines, SETTINGS))
    chance = Random(seed)
    at = chance.randrange(len(text))
    changed = text[:at] + chance.choice("0Z,}") + text[at + 1 :]
    assert (content_sum(changed) == content_sum(text)) == (changed == text)


def test_that_the_work_is_told_and_can_be_stopped() -> None:
    lines = made.clean_lines(9_000, 1)
    told: list[tuple[int, int]] = []
    analyse(lines, SETTINGS, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) >= 9
    assert {total for _, total in told} == {18_000}
    assert told[-1] == (18_000, 18_000)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise DeskError("Stopped.")

    with pytest.raises(DeskError, match="Stopped"):
        analyse(lines, SETTINGS, stop)


def test_that_no_lines_are_no_audit() -> None:
    with pytest.raises(DeskError, match="no care visit to analyse, so nothing was stored"):
        analyse([], SETTINGS)
    with pytest.raises(DeskError, match="None of the 30 care visits lies in the period"):
        analyse(made.clean_lines(30, 1), ActualsSettings(from_on=date(2026, 1, 1)))


def test_that_a_mistyped_year_is_named_with_its_row_and_left_out_by_a_period() -> None:
    lines = made.clean_lines(30, 1)
    lines[4] = lines[4]._replace(on=date(2205, 3, 26))
    with pytest.raises(DeskError, match=r"25 March 2025 \(row 2\) to 26 March 2205 \(row 6\), more than five years"):
        analyse(lines, SETTINGS)
    audit = analyse(lines, ActualsSettings(until_on=date(2025, 12, 31)))
    assert (audit.lines, audit.outside) == (29, 1)
    assert audit.notes == ("1 care visit outside the period was left out.",)
