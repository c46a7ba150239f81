"""Lists and single records from the command line."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from cli_calls import Called, call, refusal
from monitor_desk.cli.kinds import LATER, PLURALS
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.providers import Provider

COUNTED = {"providers": 24, "contracts": 40, "locations": 60}


@pytest.mark.parametrize("plural", PLURALS)
def test_that_every_kind_is_listed_by_its_own_field_names(demo: Called, plural: str) -> None:
    kind = PLURALS[plural]
    rows = demo.json("list", plural)
    names = {"kind" if spec.name == "period_kind" else spec.name for spec in kind.specs()}
    assert all({"id", *names} <= row.keys() for row in rows)
    assert len(rows) == len({row["id"] for row in rows})
    noun = plural.replace("_", " ")
    ending = f"{len(rows):,} {noun}" if len(rows) > 1 else noun.removesuffix("s") if rows else f"holds no {noun}."
    assert demo("list", plural).stdout.rstrip().endswith(ending)
    assert len(rows) == COUNTED.get(plural, len(rows))


def test_that_references_come_with_names_dates_as_iso_and_money_in_pence(demo: Called) -> None:
    providers = {row["id"]: row for row in demo.json("list", "providers")}
    officers = {row["id"]: row["name"] for row in demo.json("list", "officers")}
    contracts = demo.json("list", "contracts")
    for row in contracts:
        assert row["provider"] == providers[row["provider_id"]]["name"]
        assert row["officer"] == officers.get(row["officer_id"], "")
        assert row["starts_on"] is None or len(row["starts_on"]) == len("2026-04-01")
        assert row["value_pence"] is None or isinstance(row["value_pence"], int)
    assert [row["reference"] for row in contracts] == sorted(row["reference"] for row in contracts)


def test_that_periods_have_the_published_dates(demo: Called) -> None:
    rows = {row["name"]: row for row in demo.json("list", "periods")}
    asked = ("name", "kind", "starts_on", "ends_on", "due_on")
    assert {name: rows["2020-Q3"][name] for name in asked} == {
        "name": "2020-Q3",
        "kind": "quarter",
        "starts_on": "2020-10-01",
        "ends_on": "2020-12-31",
        "due_on": "2021-01-18",
    }


def test_that_people_read_dates_and_money_in_aligned_columns(demo: Called) -> None:
    lines = demo("list", "contracts").stdout.splitlines()
    at = lines[0].index("Start")
    assert all(line[at - 1] == " " and line[at] != " " for line in lines[1:-2] if line[at:].strip())
    first = demo.json("list", "contracts")[0]
    assert say_date(date.fromisoformat(first["starts_on"])) in lines[1]
    assert f"£{first['value_pence'] / 100:,.2f}" in lines[1]
    assert lines[-1] == "40 contracts"


def test_that_an_empty_list_is_a_sentence_and_an_empty_document(empty: Called) -> None:
    assert empty("list", "providers").stdout == "This desk holds no providers.\n"
    assert empty.json("list", "providers") == []


def test_that_what_would_steer_a_console_is_not_printed(empty: Called) -> None:
    with empty.desk() as desk:
        desk.records.add(Provider(name="Tarn \x1b[2J\x07 Łódź 日本"))
    shown = empty("list", "providers").stdout
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "Łódź 日本" in shown


@pytest.mark.parametrize("word", LATER)
def test_that_a_kind_of_a_later_version_is_refused_in_one_sentence(word: str) -> None:
    assert "does not keep" in refusal(call("list", word))
    assert "does not keep" in refusal(call("show", word.removesuffix("s"), "1"))


@pytest.mark.parametrize(
    "words", [("list",), ("list", "banana"), ("show", "provider"), ("show", "banana", "1"), ("list", "")]
)
def test_that_no_kind_at_all_is_wrong_usage(words: tuple[str, ...]) -> None:
    refusal(call(*words), 2)


def test_that_a_record_is_shown_with_who_changed_what_and_why(demo: Called) -> None:
    with demo.desk() as desk:
        record_id, provider = desk.records.all_of(Provider)[0]
        desk.records.edit(record_id, replace(provider, name="Renamed Support"), reason="The charity merged")
    shown = demo.json("show", "provider", record_id)
    assert (shown["record"], shown["id"], shown["name"]) == ("provider", str(record_id), "Renamed Support")
    assert shown["history"][0]["reason"] == "The charity merged"
    assert shown["history"][0]["changes"] == [
        {"field": "name", "label": "Name", "old": provider.name, "new": "Renamed Support"}
    ]
    text = demo("show", "providers", record_id).stdout
    assert f"Name: {provider.name} → Renamed Support" in text
    assert "Reason: The charity merged" in text
    assert text.rstrip().endswith("2 changes")


def test_that_a_record_in_the_bin_is_shown_as_such(demo: Called) -> None:
    row = demo.json("list", "notes")[0]
    with demo.desk() as desk:
        desk.records.put_in_bin("note", [UUID(row["id"])])
    assert demo.json("show", "note", row["id"])["is_binned"] is True
    assert "(in the bin)" in demo("show", "note", row["id"]).stdout
    assert row["id"] not in {one["id"] for one in demo.json("list", "notes")}


def test_that_a_location_is_shown_with_its_ratings(demo: Called) -> None:
    rated = next(row for row in demo.json("list", "locations") if row["rated_on"])
    ratings = demo.json("show", "location", rated["id"])["ratings"]
    assert ratings[0]["rated_on"] == rated["rated_on"]
    shown = demo("show", "location", rated["regulator_id"]).stdout
    assert "Regulator's ratings" in shown
    assert shown.count("Overall: ") == len([one for one in ratings if one["area"] == "Overall"])


def test_that_a_contract_is_found_by_its_reference(demo: Called) -> None:
    row = demo.json("list", "contracts")[0]
    assert demo.json("show", "contract", row["reference"].lower())["id"] == row["id"]


def test_that_a_reference_of_two_contracts_is_refused_with_both_ids(demo: Called) -> None:
    one, other = demo.json("list", "contracts")[:2]
    with demo.desk() as desk:
        desk.records.set_field("contract", UUID(other["id"]), "reference", one["reference"])
    sentence = demo.refused("show", "contract", one["reference"])
    assert one["id"] in sentence
    assert other["id"] in sentence


@pytest.mark.parametrize("word", ["nobody", "00000000-0000-0000-0000-000000000000", " "])
@pytest.mark.parametrize("kind", ["provider", "officer", "rating"])
def test_that_a_record_that_is_not_there_is_one_sentence(demo: Called, kind: str, word: str) -> None:
    demo.refused("show", kind, word)


def test_that_the_table_names_every_reference_once_it_is_a_record_field() -> None:
    for kind in PLURALS.values():
        names = [spec.name for spec in kind.specs() if spec.kind is Kind.RECORD]
        assert all(name.endswith("_id") for name in names)
