"""A KPI validation as it is kept: what is wrong with it, and that its rows and words come through."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.kpi_recount import ListRow, recount, rows_of, rows_text
from monitor_desk.domain.kpi_recount.words import VERDICTS
from monitor_desk.domain.kpi_validations import KpiValidation

ROWS = rows_text(
    [ListRow("Person A", "yes"), ListRow("Person B", "no"), ListRow("Person C", "", "", "", "Not on file")]
)
SOUND: dict[str, Any] = {
    "check_id": UUID(int=5),
    "ref": "KPI 5",
    "title": "Seen within three days",
    "period": "Q2 2026/27",
    "measure": "Percentage",
    "submitted": "95 %",
    "submitted_numerator": "19",
    "submitted_denominator": "20",
    "tolerance": "2 points",
    "basis": "Whole list",
    "list_rows": ROWS,
}
SAMPLE: dict[str, Any] = {"basis": "Sample", "how_chosen": "Every third of the list", "out_of": 9}


def problems(**more: Any) -> dict[str, str]:
    draft = KpiValidation(**{**SOUND, **more})
    try:
        draft.checked()
    except InvalidDraftError as error:
        return error.problems
    return {}


@pytest.mark.parametrize(
    "more",
    [
        {},
        SAMPLE,
        {"submitted": "n/a"},
        {"submitted": "11 of 12", "submitted_numerator": "", "submitted_denominator": ""},
        {"tolerance": "", "submitted_numerator": "n/a", "submitted_denominator": "-"},
        {"list_rows": "", "basis": "", "measure": ""},
        {"list_rows": "", "basis": "Sample"},
        {"out_of": 1},
        {**SAMPLE, "out_of": None},
        {**SAMPLE, "out_of": 3},
        {"verdict": "Not supported"},
        {"verdict": "Supported", "verdict_reason": "The third file was found"},
        {"measure": "Sum", "submitted": "£75k", "tolerance": "5 %"},
        {"measure": "Average", "submitted": "6 weeks", "tolerance": "1 week"},
        {"measure": "Average", "submitted": "6", "unit": "weeks", "tolerance": "1 wk"},
    ],
)
def test_that_what_officers_enter_is_kept(more: dict[str, Any]) -> None:
    assert problems(**more) == {}


@pytest.mark.parametrize(
    ("more", "field", "words"),
    [
        ({"check_id": None}, "check_id", "Choose the check"),
        ({"title": " "}, "title", "Say which KPI it is"),
        ({"submitted": ""}, "submitted", "Give the value that the provider submitted"),
        ({"submitted": "lots"}, "submitted", "“lots” is not read as a percentage, such as 92 % or 11 of 12: type"),
        ({"submitted": "£5"}, "submitted", "is not read as a percentage"),
        ({"measure": "Count", "submitted": "92 %"}, "submitted", "“92 %” is not read as a count, such as 14: type"),
        ({"measure": "", "list_rows": "", "submitted": "lots"}, "submitted", "is not read as a figure, such as 92 %"),
        ({"submitted_numerator": "many"}, "submitted_numerator", "“many” is no number: type it like 1,250"),
        ({"submitted_denominator": "11 of 12"}, "submitted_denominator", "“11 of 12” is no number"),
        ({"tolerance": "-2"}, "tolerance", "“-2” is no tolerance: type a number from 0 up"),
        ({"tolerance": "some"}, "tolerance", "such as 2 for two percentage points"),
        ({"tolerance": "1 week"}, "tolerance", "“1 week” is no tolerance"),
        ({"tolerance": "1 of 12"}, "tolerance", "“1 of 12” is no tolerance"),
        (
            {"measure": "Sum", "submitted": "6 weeks", "tolerance": "1 day"},
            "tolerance",
            "such as 5, or 5 % for a share",
        ),
        ({"measure": ""}, "measure", "Choose how the KPI is measured"),
        ({"measure": "Median"}, "measure", "is one of: Count, Percentage, Sum, Average"),
        ({"basis": ""}, "basis", "Say whether the rows are the whole list or a sample"),
        ({**SAMPLE, "how_chosen": " "}, "how_chosen", "Say how the sample was chosen"),
        ({**SAMPLE, "out_of": 2}, "out_of", "A sample of 3 cannot come from a list of 2"),
        ({"out_of": 0}, "out_of", "Give how many rows the whole list has, 1 or more"),
        ({"list_rows": "{}"}, "list_rows", "The rows kept here are not a list of a KPI: enter or import them again"),
        ({"verdict": "Supported"}, "verdict_reason", "other than the recount's, which is: not supported"),
        ({"verdict": "Supported", "list_rows": ""}, "verdict_reason", "which is: cannot be told"),
    ],
)
def test_that_each_fault_is_named_at_its_field(more: dict[str, Any], field: str, words: str) -> None:
    assert words in problems(**more)[field]


@pytest.mark.parametrize("verdict", VERDICTS)
def test_that_only_a_verdict_other_than_the_computed_one_needs_a_reason(verdict: str) -> None:
    computed = recount(KpiValidation(**SOUND)).verdict
    assert ("verdict_reason" in problems(verdict=verdict)) == (verdict != computed)
    assert problems(verdict=verdict, verdict_reason="Seen on the visit") == {}


def test_that_shares_beside_a_percentage_ask_no_officer_to_find_the_value_wrong() -> None:
    shares = rows_text([ListRow(f"Case {value}", "", value) for value in ("0.92", "0.90", "0.94")])
    average = {"measure": "Average", "unit": "%", "submitted": "92 %", "list_rows": shares}
    more = {**average, "submitted_numerator": "", "submitted_denominator": ""}
    assert problems(**more, verdict="Cannot be told") == {}
    assert "which is: cannot be told" in problems(**more, verdict="Not supported")["verdict_reason"]


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x7f"), max_size=15)
LISTS = st.lists(st.builds(ListRow, CELLS, st.sampled_from(["yes", "no", ""]), CELLS, CELLS, CELLS), max_size=10)


@given(LISTS)
def test_that_rows_come_through_the_check_of_the_record_untouched(rows: list[ListRow]) -> None:
    kept = KpiValidation(**{**SOUND, **SAMPLE, "out_of": 50, "list_rows": rows_text(rows)}).checked()
    assert rows_of(kept.list_rows) == tuple(rows)


@given(st.dictionaries(st.sampled_from(sorted(spec.name for spec in KpiValidation.specs())), st.text(max_size=20)))
def test_that_no_words_typed_make_the_rules_fail(typed: dict[str, Any]) -> None:
    words: dict[str, Any] = {
        **SOUND,
        **{name: text for name, text in typed.items() if KpiValidation.spec(name).blank() == ""},
    }
    assert all(sentence for sentence in KpiValidation(**words).rules().values())


def test_that_the_record_is_known_by_its_reference_and_title() -> None:
    assert KpiValidation(**SOUND).headline() == "KPI 5 Seen within three days"
    assert KpiValidation(title="Hours delivered").headline() == "Hours delivered"
    specs = KpiValidation.specs()
    assert len({spec.label for spec in specs}) == len(specs) == 20
    assert [spec.name for spec in specs if spec.kind is Kind.LONG_TEXT] == [
        "definition",
        "how_chosen",
        "list_rows",
        "verdict_reason",
    ]
    assert KpiValidation.bylines() == {"author"}
