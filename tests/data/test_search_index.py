from datetime import date
from unicodedata import normalize
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.data import records, search_index
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.search import MATCH_ENDS, MATCH_STARTS, Hit
from stores import OFFICER


def add(database: Database, *drafts: Draft) -> list[UUID]:
    with database.write(by=OFFICER, label="Add") as session:
        return [records.insert(session, draft) for draft in drafts]


def change(database: Database, record_id: UUID, **values: Value) -> None:
    with database.write(by=OFFICER, label="Change") as session:
        records.change(session, "provider", record_id, values)


def find(database: Database, words: str, most: int = 50) -> list[Hit]:
    with database.read() as session:
        return search_index.find(session, words, most=most)


def titles(database: Database, words: str) -> list[str]:
    return sorted(hit.title for hit in find(database, words))


@pytest.fixture
def desk(database: Database) -> Database:
    """A desk with a few names that are found or not found by tests."""
    provider, *_ = add(
        database,
        Provider(name="Harbour Lane Support", council_ref="P-0042"),
        Provider(name="Łódź House"),
        Provider(name="José Martí Care"),
        Provider(name="Straße 9"),
        Provider(name=normalize("NFD", "Zażółć Homes")),
    )
    text = "Spoke to the manager about medication rounds.\nAgreed a plan; harbourside scheme is well staffed."
    add(
        database,
        Note(text=text, provider_id=provider, happened_on=date(2026, 4, 1)),
        Contract(reference="C/2026/17", title="Supported living", provider_id=provider),
    )
    return database


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("harbour lane", ["Harbour Lane Support"]),
        ("LANE harb", ["Harbour Lane Support"]),
        ("arbour", []),
        ("harbour meadow", []),
        ("p-0042", ["Harbour Lane Support"]),
        ("0042", ["Harbour Lane Support"]),
        ("c/2026/17", ["C/2026/17 Supported living"]),
        ("medic", ["Spoke to the manager about medication rounds."]),
        ("Łódź", ["Łódź House"]),
        ("łódź", ["Łódź House"]),
        ("lodz", ["Łódź House"]),
        ("Lodz House", ["Łódź House"]),
        ("jose marti", ["José Martí Care"]),
        ("José", ["José Martí Care"]),
        (normalize("NFD", "José"), ["José Martí Care"]),
        ("strasse", ["Straße 9"]),
        (normalize("NFC", "zażółć"), [normalize("NFD", "Zażółć Homes")]),
        ("zazolc", [normalize("NFD", "Zażółć Homes")]),
    ],
)
def test_that_every_word_begins_a_word_of_what_is_found(desk: Database, words: str, found: list[str]) -> None:
    assert titles(desk, words) == found


@pytest.mark.parametrize(
    "typed",
    [
        *('"', "*", "harbour*", "AND", "NEAR(", "NEAR(harbour lane)", "-", "-harbour", "^harbour", "title:harbour"),
        *("(", ")", "{title}", "harbour OR", "NOT", "a+b", "'; DROP TABLE search; --"),
        *("\x00", "\\", "%", "_", "𞤀 harbour", "😀"),
    ],
)
def test_that_nothing_a_person_types_is_an_operator_or_an_error(desk: Database, typed: str) -> None:
    find(desk, typed)
    with desk.read() as session:
        search_index.count(session, typed)


@settings(max_examples=150)
@given(st.text(max_size=40) | st.text("ab\"*()-^:{}+ANDORNEAT '", max_size=40))
def test_that_no_text_at_all_makes_the_search_fail(desk: Database, typed: str) -> None:
    find(desk, typed)


def test_that_words_in_capitals_that_the_index_knows_as_operators_are_words(database: Database) -> None:
    add(database, Provider(name="Care AND Support NOT Homes"), Provider(name="Care Support"))
    assert titles(database, "care AND support") == ["Care AND Support NOT Homes"]
    assert titles(database, "NOT") == ["Care AND Support NOT Homes"]


def test_that_the_match_is_marked_in_the_extract(desk: Database) -> None:
    (hit,) = find(desk, "medic round")
    marked = f"{MATCH_STARTS}medication{MATCH_ENDS} {MATCH_STARTS}rounds{MATCH_ENDS}"
    assert marked in hit.extract
    assert (hit.kind, hit.title) == ("note", "Spoke to the manager about medication rounds.")
    with desk.read() as session:
        assert records.get(session, Note, hit.id).text.startswith("Spoke to")


def test_that_a_binned_record_is_not_found_and_a_restored_one_is(desk: Database) -> None:
    (hit,) = find(desk, "harbour lane")
    with desk.write(by=OFFICER, label="Bin") as session:
        records.put_in_bin(session, "provider", [hit.id])
    assert titles(desk, "harbour lane") == []
    with desk.write(by=OFFICER, label="Restore") as session:
        records.restore(session, "provider", [hit.id])
    assert titles(desk, "harbour lane") == ["Harbour Lane Support"]


def test_that_a_renamed_record_is_found_by_its_new_name_only(desk: Database) -> None:
    (hit,) = find(desk, "harbour lane")
    change(desk, hit.id, name="Meadow View")
    assert titles(desk, "harbour lane") == []
    assert titles(desk, "meadow") == ["Meadow View"]


def test_that_a_change_of_what_is_not_searched_leaves_the_record_found_once(desk: Database) -> None:
    (hit,) = find(desk, "harbour lane")
    change(desk, hit.id, telephone="01632 960001")
    assert titles(desk, "harbour lane") == ["Harbour Lane Support"]
    assert titles(desk, "960001") == []


def test_that_count_and_list_stop_at_their_caps(database: Database) -> None:
    with database.write(by=OFFICER, label="Import") as session:
        records.insert_many(session, [(new_id(), Provider(name=f"Provider {n}")) for n in range(120)])
    with database.read() as session:
        assert search_index.count(session, "provider", cap=100) == 100
        assert search_index.count(session, "provider") == 120
        assert search_index.count(session, "provider 11") == 11
        assert search_index.count(session, " ") == 0
        assert len(search_index.find(session, "provider", most=20)) == 20


def test_that_row_numbers_fit_the_index_and_differ() -> None:
    numbers = {search_index.row_number(new_id()) for _ in range(10_000)}
    assert len(numbers) == 10_000
    assert all(0 <= number < 2**63 for number in numbers)
