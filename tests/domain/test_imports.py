"""Planning an import: by id, field by field, with choices, and nothing twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.domain.fields import Value
from monitor_desk.domain.import_plan import ImportPlan, plan_import
from monitor_desk.domain.import_rows import FieldChange, Outcome
from monitor_desk.domain.imports import (
    DirectoryLine,
    ExistingRecord,
    ImportCounts,
    ImportLine,
    Problem,
    RegisterLine,
    Severity,
)

DATA = Path(__file__).parents[3] / "shared" / "data"
SPACE = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")


@dataclass(frozen=True)
class Desk:
    """What is stored, as far as an import knows."""

    records: tuple[ExistingRecord, ...] = ()
    providers: tuple[ExistingRecord, ...] = ()

    def plan(self, *lines: ImportLine, remembered: Mapping[str, str] | None = None) -> ImportPlan:
        return plan_import(lines, self.records, self.providers, remembered)

    def after(self, plan: ImportPlan) -> "Desk":
        """Store a plan as a service would."""
        providers = {record.id: record for record in self.providers}
        ids: dict[str, UUID] = {}
        for planned in plan.providers:
            ids[planned.key] = planned.id or uuid5(SPACE, f"{len(providers)} {planned.key}")
            old = providers[planned.id].values if planned.id else {}
            providers[ids[planned.key]] = ExistingRecord(id=ids[planned.key], values={**old, **planned.values})
        records = {record.id: record for record in self.records}
        for record in plan.records:
            if record.outcome is Outcome.WAITING:
                continue
            record_id = record.id or uuid5(SPACE, record.key)
            held = records.get(record_id, ExistingRecord(id=record_id, values={}))
            values: dict[str, Value] = {**held.values, **record.values}
            if record.provider_key:
                values["provider_id"] = record.provider_id or ids[record.provider_key]
            ratings = {rating.id: rating for rating in held.ratings}
            for rating in record.ratings:
                rating_id = rating.id or uuid5(record_id, f"{rating.values['rated_on']} {rating.values['area']}")
                ratings[rating_id] = ExistingRecord(id=rating_id, values=rating.values)
            records[record_id] = ExistingRecord(id=record_id, values=values, ratings=tuple(ratings.values()))
        return Desk(tuple(records.values()), tuple(providers.values()))

    def provider_names(self) -> list[str]:
        return sorted(str(record.values["name"]) for record in self.providers)


def contract(
    row: int, reference: str = "C-1", provider: str | Mapping[str, Value] | None = None, **values: Value
) -> RegisterLine:
    named = {"name": provider} if isinstance(provider, str) else provider or {}
    return RegisterLine(row=row, values={"reference": reference, "title": "Day care", **values}, provider=named)


def home(
    row: int, regulator_id: str, provider: str = "", on: date | None = None, grade: str = "", **values: Value
) -> DirectoryLine:
    ratings: tuple[Mapping[str, Value], ...] = (
        ({"rated_on": on, "area": "", "rating": grade, "source": "a file"},) if on else ()
    )
    return DirectoryLine(
        row=row,
        values={"regulator_id": regulator_id, "name": "Elm House", **values},
        provider={"name": provider} if provider else {},
        ratings=ratings,
    )


def stored(*lines: ImportLine) -> Desk:
    return Desk().after(Desk().plan(*lines))


def changes(plan: ImportPlan) -> list[tuple[str, Value, Value]]:
    return [(change.field, change.old, change.new) for record in plan.records for change in record.changes]


def test_that_a_first_import_is_all_new_and_a_second_all_the_same() -> None:
    lines = (contract(2, "C-1", "Amber Ltd"), contract(3, "C-2", "Amber Ltd"))
    plan = Desk().plan(*lines)
    assert plan.counts == ImportCounts(rows=2, new=2)
    assert [(provider.name, provider.rows) for provider in plan.providers] == [("Amber Ltd", (2, 3))]
    assert stored(*lines).plan(*lines).counts == ImportCounts(rows=2, same=2)


def test_that_changes_are_listed_field_by_field_with_old_and_new() -> None:
    plan = stored(contract(2, value_pence=100, ends_on=date(2026, 1, 1))).plan(
        contract(2, value_pence=0, ends_on=date(2026, 1, 1))
    )
    assert plan.counts.changed == 1
    assert plan.records[0].changes == (FieldChange(field="value_pence", label="Value over the term", old=100, new=0),)
    assert plan.records[0].values == {"value_pence": 0}


def test_that_a_blank_cell_never_erases_and_a_missing_column_never_touches() -> None:
    desk = stored(contract(2, value_pence=100, department="Adults"))
    plan = desk.plan(contract(2, value_pence=None))
    assert plan.counts.same == 1
    assert [(kept.field, kept.value) for kept in plan.records[0].kept] == [("value_pence", 100)]
    assert desk.after(plan).records[0].values["department"] == "Adults"


def test_that_references_match_whatever_their_case_and_spacing() -> None:
    plan = stored(contract(2, "AB  12")).plan(contract(2, " ab 12"))
    assert (plan.counts.same, plan.counts.missing) == (1, 0)


def test_that_a_title_never_matches() -> None:
    assert stored(contract(2, "C-1")).plan(contract(2, "C-2")).counts == ImportCounts(rows=1, new=1, missing=1)


def test_that_what_is_no_longer_in_the_file_is_listed_and_left_alone() -> None:
    desk = stored(contract(2, "C-1"), contract(3, "C-2"))
    plan = desk.plan(contract(2, "C-2"))
    assert [record.headline for record in plan.missing] == ["C-1 Day care"]
    assert len(desk.after(plan).records) == 2


def test_that_identical_rows_are_repeated_and_count_once() -> None:
    plan = Desk().plan(contract(2), contract(5), contract(9))
    assert plan.counts == ImportCounts(rows=3, new=1, repeated=2)
    assert (plan.repeats[0].rows, plan.repeats[0].is_correction) == ((2, 5, 9), False)
    assert plan.problems == ()


def test_that_differing_rows_are_a_correction_in_which_the_last_row_stands_unless_another_is_chosen() -> None:
    plan = Desk().plan(contract(2, value_pence=10932000), contract(3, value_pence=109320))
    repeat = plan.repeats[0]
    assert plan.counts == ImportCounts(rows=2, new=1, repeated=1)
    assert (repeat.standing_row, repeat.is_correction) == (3, True)
    assert repeat.differences[0].label == "Value over the term"
    assert repeat.differences[0].values == ((2, 10932000), (3, 109320))
    assert "row 3 counts unless another is chosen" in plan.problems[0].message
    assert plan.records[0].values["value_pence"] == 109320
    chosen = plan.with_choice(repeat.key, 2)
    assert (chosen.records[0].row, chosen.records[0].values["value_pence"]) == (2, 10932000)
    with pytest.raises(KeyError):
        plan.with_choice(repeat.key, 7)


def test_that_a_correction_once_chosen_stays_chosen_until_its_rows_change() -> None:
    lines = (contract(2, value_pence=1), contract(3, value_pence=2))
    plan = Desk().plan(*lines)
    chosen = plan.with_choice(plan.repeats[0].key, 2)
    desk = Desk().after(chosen)
    assert desk.plan(*lines).counts.changed == 1
    assert desk.plan(*lines, remembered=chosen.to_remember).counts == ImportCounts(rows=2, same=1, repeated=1)
    newer = desk.plan(*lines, contract(4, value_pence=3), remembered=chosen.to_remember)
    assert changes(newer) == [("value_pence", 1, 3)]


def test_that_a_version_that_does_not_stand_makes_no_provider() -> None:
    plan = Desk().plan(contract(2, provider="Amber"), contract(3, provider="Amber; Birch"))
    assert [provider.name for provider in plan.providers] == ["Amber; Birch"]


def test_that_refused_rows_are_counted_and_their_problems_listed() -> None:
    refused = RegisterLine(
        row=4, problems=(Problem(row=4, column="Ref", value="", message="No id.", severity=Severity.REFUSED),)
    )
    plan = Desk().plan(contract(2), refused)
    assert plan.counts == ImportCounts(rows=2, new=1, refused=1)
    assert plan.problems == refused.problems


def test_that_two_records_of_one_id_in_the_desk_are_to_be_joined_first() -> None:
    desk = stored(contract(2))
    twin = replace(desk.records[0], id=uuid5(SPACE, "twin"))
    plan = Desk((*desk.records, twin)).plan(contract(2, value_pence=5))
    assert plan.counts == ImportCounts(rows=1, refused=1)
    assert plan.records[0].outcome is Outcome.WAITING
    assert "join them" in plan.problems[0].message


def test_that_dates_that_contradict_the_stored_ones_are_left_out_and_named() -> None:
    plan = stored(contract(2, starts_on=date(2025, 4, 1), ends_on=date(2026, 3, 31))).plan(
        contract(2, ends_on=date(2024, 1, 1), value_pence=5)
    )
    assert changes(plan) == [("value_pence", None, 5)]
    assert "The end comes before the start" in plan.problems[0].message


def test_that_a_contract_without_title_is_called_by_its_reference_only_at_first() -> None:
    line = RegisterLine(row=2, values={"reference": "C-1", "value_pence": 5})
    desk = stored(line)
    assert desk.records[0].values["title"] == "C-1"
    titled = Desk((replace(desk.records[0], values={**desk.records[0].values, "title": "Day care"}),))
    assert titled.plan(line).counts.same == 1


# providers


def provider(name: str, **ids: Value) -> ExistingRecord:
    return ExistingRecord(id=uuid5(SPACE, name + str(ids)), values={"name": name, **ids})


def test_that_a_name_borne_by_exactly_one_provider_links() -> None:
    amber = provider("Amber Ltd", company_number="00000001")
    plan = Desk(providers=(amber, provider("Amber Limited"))).plan(contract(2, provider="Amber  Ltd"))
    assert (plan.records[0].provider_id, plan.providers[0].outcome) == (amber.id, Outcome.SAME)


def test_that_a_name_borne_by_two_is_asked_and_the_row_waits() -> None:
    one, two = provider("Amber Ltd"), provider("Amber Ltd", company_number="00000002")
    plan = Desk(providers=(one, two)).plan(contract(2, provider="Amber Ltd"))
    assert plan.counts == ImportCounts(rows=1, refused=1)
    assert plan.choices[0].candidates == tuple(sorted((one.id, two.id)))
    assert "Choose one" in plan.problems[0].message
    chosen = plan.with_provider(plan.choices[0].key, two.id)
    assert (chosen.counts.new, chosen.records[0].provider_id, chosen.choices) == (1, two.id, ())
    new = plan.with_provider(plan.choices[0].key, None)
    assert (new.records[0].provider_id, new.providers[0].outcome) == (None, Outcome.NEW)
    with pytest.raises(KeyError):
        plan.with_provider(plan.choices[0].key, uuid5(SPACE, "nobody"))


def test_that_a_contract_keeps_its_provider_when_another_of_the_name_appears() -> None:
    desk = stored(contract(2, provider="Amber Ltd"))
    desk = replace(desk, providers=(*desk.providers, provider("Amber Ltd")))
    assert desk.plan(contract(2, provider="Amber Ltd")).counts.same == 1


def test_that_an_id_links_whatever_the_name_and_the_new_name_is_a_change() -> None:
    old = provider("Amber Limited", company_number="01234567")
    plan = Desk(providers=(old,)).plan(contract(2, provider={"name": "Amber Care", "company_number": "01234567"}))
    assert plan.records[0].provider_id == old.id
    assert plan.providers[0].changes == (
        FieldChange(field="name", label="Name", old="Amber Limited", new="Amber Care"),
    )


def test_that_an_id_that_contradicts_keeps_providers_of_one_name_apart() -> None:
    old = provider("Amber Ltd", company_number="01234567")
    desk = Desk(providers=(old,))
    plan = desk.plan(contract(2, provider={"name": "Amber Ltd", "company_number": "07654321"}))
    assert plan.providers[0].outcome is Outcome.NEW
    assert desk.after(plan).provider_names() == ["Amber Ltd", "Amber Ltd"]


def test_that_two_companies_of_one_name_in_a_file_stay_two() -> None:
    plan = Desk().plan(
        contract(2, "C-1", {"name": "Amber Ltd", "company_number": "1"}),
        contract(3, "C-2", {"name": "Amber Ltd", "company_number": "2"}),
    )
    assert len(plan.providers) == 2
    both = Desk(providers=(provider("Amber Ltd"),)).plan(*plan.source.lines)
    assert both.counts.refused == 2
    assert len(both.choices) == 2


def test_that_rows_joined_by_any_id_are_one_provider() -> None:
    plan = Desk().plan(
        contract(2, "C-1", {"name": "Amber", "company_number": "1"}),
        contract(3, "C-2", {"name": "Amber", "charity_number": "9"}),
        contract(4, "C-3", {"name": "Amber", "company_number": "1", "charity_number": "9"}),
        contract(5, "C-4", {"name": "Amber", "company_number": ""}),
    )
    assert [(item.rows, dict(item.values)) for item in plan.providers] == [
        ((2, 3, 4, 5), {"name": "Amber", "company_number": "1", "charity_number": "9"})
    ]


def test_that_rows_that_disagree_about_a_provider_are_named() -> None:
    lines = [contract(n, f"C-{n}", {"name": name, "company_number": "1"}) for n, name in enumerate(("B", "A", "A"), 2)]
    plan = Desk().plan(*lines)
    assert plan.providers[0].name == "A"
    assert plan.problems[0].message == "Rows of one provider (rows 2, 3, 4) differ here: “A”, “B”; “A” is taken."
    desk = Desk().after(plan)
    assert desk.plan(*lines).providers[0].outcome is Outcome.SAME


def test_that_another_provider_in_the_file_is_a_change_of_provider() -> None:
    desk = stored(home(2, "1-1", "Amber Ltd"))
    plan = desk.plan(home(2, "1-1", "Birch Ltd"))
    assert plan.counts.changed == 1
    assert changes(plan) == [("provider_id", "Amber Ltd", "Birch Ltd")]
    assert desk.after(plan).provider_names() == ["Amber Ltd", "Birch Ltd"]


def test_that_a_blank_provider_keeps_the_stored_one() -> None:
    desk = stored(contract(2, provider="Amber Ltd"))
    plan = desk.plan(contract(2, provider={"name": ""}))
    assert plan.counts.same == 1
    assert plan.records[0].kept[0].value == "Amber Ltd"
    assert desk.after(plan).records[0].values["provider_id"] == desk.providers[0].id


def test_that_a_name_linked_by_hand_is_known_the_next_time() -> None:
    amber = provider("Amber Limited")
    line = contract(2, provider="Amber Ltd")
    plan = Desk(providers=(amber,)).plan(line)
    linked = plan.with_provider(plan.providers[0].key, amber.id)
    assert linked.providers[0].values == {"trading_name": "Amber Ltd"}
    desk = Desk(providers=(amber,)).after(linked)
    assert desk.provider_names() == ["Amber Limited"]
    assert desk.plan(line).counts.same == 1
    assert desk.plan(line).providers[0].outcome is Outcome.SAME


# locations and ratings


def test_that_two_homes_of_one_name_are_two() -> None:
    assert Desk().plan(home(2, "1-1"), home(3, "1-2")).counts.new == 2


def test_that_a_location_is_found_by_the_councils_id_where_it_has_no_other() -> None:
    desk = stored(DirectoryLine(row=2, values={"council_ref": "S-1", "name": "Elm House"}))
    plan = desk.plan(home(2, "1-1", council_ref="s-1"))
    assert changes(plan) == [("regulator_id", None, "1-1")]
    taken = stored(home(2, "1-9", council_ref="S-1"))
    assert taken.plan(home(2, "1-1", council_ref="S-1")).counts.new == 1


def test_that_homes_without_the_files_kind_of_id_are_not_missing() -> None:
    desk = stored(DirectoryLine(row=2, values={"council_ref": "S-1", "name": "Scheme"}))
    assert desk.plan(home(2, "1-1")).missing == ()


def test_that_a_later_inspection_joins_the_history_and_the_earlier_stays() -> None:
    desk = stored(home(2, "1-1", on=date(2020, 3, 17)))
    plan = desk.plan(home(2, "1-1", on=date(2021, 5, 21), grade="Good"))
    assert plan.counts.changed == 1
    after = desk.after(plan)
    assert [rating.values["rated_on"] for rating in after.records[0].ratings] == [date(2020, 3, 17), date(2021, 5, 21)]
    assert after.plan(home(2, "1-1", on=date(2020, 3, 17))).counts.same == 1


def test_that_a_grade_published_later_fills_the_inspection_and_a_blank_one_never_empties_it() -> None:
    desk = stored(home(2, "1-1", on=date(2020, 3, 17)))
    plan = desk.plan(home(2, "1-1", on=date(2020, 3, 17), grade="Good"))
    assert (plan.records[0].ratings[0].id, plan.records[0].ratings[0].old) == (desk.records[0].ratings[0].id, "")
    graded = desk.after(plan)
    assert graded.plan(home(2, "1-1", on=date(2020, 3, 17))).counts.same == 1


def test_that_rows_that_differ_in_ratings_only_add_up() -> None:
    plan = Desk().plan(home(2, "1-1", on=date(2020, 1, 1)), home(3, "1-1", on=date(2021, 1, 1), grade="Good"))
    assert plan.counts == ImportCounts(rows=2, new=1, repeated=1)
    assert not plan.repeats[0].is_correction
    assert len(plan.records[0].ratings) == 2
    torn = Desk().plan(
        home(2, "1-1", on=date(2020, 1, 1), grade="Good"), home(3, "1-1", on=date(2020, 1, 1), grade="Poor")
    )
    assert torn.repeats[0].is_correction
    assert torn.records[0].ratings[0].values["rating"] == "Poor"


# laws

NAMES = st.sampled_from(["Amber", "Birch", "Cedar", ""])
IDS = st.sampled_from(["", "1", "2", "3"])
OPTIONAL = st.sampled_from([None, 0, 5, 7])
DAYS = st.sampled_from([None, date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)])


@st.composite
def registers(draw: st.DrawFn) -> list[ImportLine]:
    lines: list[ImportLine] = []
    for row in range(2, 2 + draw(st.integers(1, 8))):
        reference = draw(st.sampled_from(["a", "b", "c", "A ", "d"]))
        values: dict[str, Value] = {"value_pence": draw(OPTIONAL), "starts_on": draw(DAYS), "ends_on": draw(DAYS)}
        kept = {name: value for name, value in values.items() if draw(st.booleans())}
        named: dict[str, Value] = {"name": draw(NAMES), "company_number": draw(IDS), "charity_number": draw(IDS)}
        lines.append(contract(row, reference, named, **kept))
    return lines


@st.composite
def directories(draw: st.DrawFn) -> list[ImportLine]:
    lines: list[ImportLine] = []
    for row in range(2, 2 + draw(st.integers(1, 8))):
        values: dict[str, Value] = {"council_ref": draw(st.sampled_from(["", "s1", "s2"])), "places": draw(OPTIONAL)}
        grade = draw(st.sampled_from(["", "Good", "Poor"]))
        lines.append(home(row, draw(IDS) or "9", draw(NAMES), draw(DAYS), grade, **values))
    return lines


FILES = st.one_of(registers(), directories())
TWO_FILES = st.one_of(st.tuples(registers(), registers()), st.tuples(directories(), directories()))


@settings(max_examples=300, deadline=None)
@given(TWO_FILES)
def test_that_a_plan_that_was_applied_leaves_nothing_to_do(files: tuple[list[ImportLine], list[ImportLine]]) -> None:
    desk = Desk()
    for lines in files:
        first = desk.plan(*lines)
        desk = desk.after(first)
        again = desk.plan(*lines)
        waited = {record.key for record in first.of(Outcome.WAITING)}
        assert {item.outcome for item in again.records if item.key not in waited} <= {Outcome.SAME}
        if not waited:
            assert {item.outcome for item in again.providers} <= {Outcome.SAME}
            assert desk.after(again) == desk


@settings(max_examples=300, deadline=None)
@given(TWO_FILES)
def test_that_every_row_is_counted_once(files: tuple[list[ImportLine], list[ImportLine]]) -> None:
    desk = Desk().after(Desk().plan(*files[0]))
    counts = desk.plan(*files[1]).counts
    assert counts.rows == counts.new + counts.changed + counts.same + counts.repeated + counts.refused
    matched = {record.id for record in desk.plan(*files[1]).records}
    assert all(missing.id not in matched for missing in desk.plan(*files[1]).missing)


@settings(max_examples=300, deadline=None)
@given(TWO_FILES, st.randoms())
def test_that_shuffled_rows_change_nothing_but_their_numbers(
    files: tuple[list[ImportLine], list[ImportLine]], random: object
) -> None:
    desk = Desk().after(Desk().plan(*files[0]))
    lines = list({line.keys[0]: line for line in files[1]}.values())
    order = list(range(len(lines)))
    random.shuffle(order)  # type: ignore[attr-defined]
    shuffled = [replace(lines[place], row=row) for row, place in enumerate(order, start=2)]
    one, other = desk.plan(*lines), desk.plan(*shuffled)
    assert one.counts == other.counts
    assert said(one) == said(other)


@settings(max_examples=200, deadline=None)
@given(TWO_FILES)
def test_that_nothing_stored_is_ever_emptied_or_removed(files: tuple[list[ImportLine], list[ImportLine]]) -> None:
    desk = Desk().after(Desk().plan(*files[0]))
    after = {record.id: record for record in desk.after(desk.plan(*files[1])).records}
    for record in desk.records:
        assert all(
            after[record.id].values.get(name) not in {None, ""} for name, value in record.values.items() if value
        )
        assert len(after[record.id].ratings) >= len(record.ratings)


def said(plan: ImportPlan) -> Sequence[object]:
    """Return what a plan would store, without rows."""
    return sorted(
        repr(
            (
                item.key,
                item.outcome,
                dict(sorted(item.values.items())),
                item.provider_key,
                item.provider_id,
                item.changes,
            )
        )
        for item in plan.records
    ), sorted(repr((item.key, item.outcome, dict(sorted(item.values.items())))) for item in plan.providers)


@pytest.mark.skipif(not DATA.exists(), reason="the shared data are not here")
def test_that_the_shared_directories_and_register_go_in_twice_with_the_counts_expected() -> None:
    preparing = pytest.importorskip("monitor_desk.intake.preparing")
    desk = Desk()
    expected = [
        ("trafford_care_homes_2020-04-20.csv", ImportCounts(rows=57, new=57)),
        ("trafford_care_homes_2020-04-20.csv", ImportCounts(rows=57, same=57)),
        ("trafford_care_homes_2022-06-22.csv", ImportCounts(rows=58, new=9, changed=49, missing=8)),
        ("trafford_care_homes_2022-06-22.csv", ImportCounts(rows=58, same=58, missing=8)),
    ]
    for name, counts in expected:
        plan = desk.plan(*preparing.lines(preparing.prepare(DATA / name, "directory")))
        assert plan.counts == counts
        assert plan.choices == ()
        desk = desk.after(plan)
    awards = preparing.lines(preparing.prepare(DATA / "contracts_finder_awards_flat.csv", "register"))
    first = Desk(providers=desk.providers).plan(*awards)
    assert first.counts == ImportCounts(rows=147, new=141, repeated=6)
    again = Desk(providers=desk.providers).after(first).plan(*awards)
    assert again.counts == ImportCounts(rows=147, same=141, repeated=6)
