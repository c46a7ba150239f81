from dataclasses import fields, replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.fields import Kind, Value
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import (
    ChangeSet,
    Plain,
    Revision,
    Verb,
    canonical,
    from_plain,
    hash_values,
    is_fitting,
    to_plain,
)

VALUES: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.TEXT: st.text(),
    Kind.LONG_TEXT: st.text(),
    Kind.CHOICE: st.text(),
    Kind.DATE: st.none() | st.dates(),
    Kind.MONEY: st.none() | st.integers(-(10**12), 10**12),
    Kind.NUMBER: st.none() | st.integers(-(10**6), 10**6),
    Kind.YES_NO: st.none() | st.booleans(),
    Kind.RECORD: st.none() | st.uuids(),
}


def revision() -> Revision:
    values: dict[str, Plain] = {"name": "Łódź House", "is_sme": True}
    return Revision(
        record_kind="provider",
        record_id=UUID(int=7),
        parents=("b", "a"),
        device="laptop",
        sequence=3,
        previous="before",
        clock=12345678 << 16,
        change=ChangeSet(id="c", officer="Officer 1", label="Rename", reason="New name", undoes="u"),
        verb=Verb.SET,
        salt="salt",
        values=values,
        values_hash=hash_values("salt", values),
    )


def test_that_the_id_is_the_same_on_every_machine_and_in_every_later_version() -> None:
    assert revision().id == "b62d52ba069646f6680bd6a5e8854e49043baf8599cc302e9df78437c6c5a4cd"


def test_that_the_order_in_which_parents_are_named_makes_no_difference() -> None:
    assert replace(revision(), parents=("a", "b")).id == revision().id


def test_that_every_part_of_the_header_changes_the_id() -> None:
    one = revision()
    others: dict[str, object] = {
        "record_kind": "officer",
        "record_id": UUID(int=8),
        "parents": ("a",),
        "device": "other",
        "sequence": 4,
        "previous": "else",
        "clock": one.clock + 1,
        "verb": Verb.BIN,
        "values_hash": "0",
    }
    covered = {name: replace(one, **{name: value}).id for name, value in others.items()}  # type: ignore[arg-type]
    parts = {field.name: f"{getattr(one.change, field.name)}x" for field in fields(ChangeSet)}
    covered |= {name: replace(one, change=replace(one.change, **{name: value})).id for name, value in parts.items()}
    assert one.id not in covered.values()
    assert len(set(covered.values())) == len(covered)
    assert set(others) | {"change", "salt", "values", "id"} == {field.name for field in fields(Revision)}


def test_that_changed_values_or_salt_are_noticed_and_blanked_ones_are_not_an_alteration() -> None:
    one = revision()
    assert one.is_untouched()
    assert not replace(one, values={"name": "Lodz House", "is_sme": True}).is_untouched()
    assert not replace(one, values={"name": "Łódź House", "is_sme": 1}).is_untouched()
    assert not replace(one, salt="pepper").is_untouched()
    assert replace(one, values=None).is_untouched()
    assert replace(one, values=None).id == one.id


def test_that_parts_cannot_be_shifted_between_neighbouring_fields() -> None:
    one = revision()
    shifted = replace(one, change=replace(one.change, label="RenameNew", reason=" name"))
    assert shifted.id != one.id
    assert hash_values("salt", {"a": "b"}) != hash_values("sal", {"a": "b"})


def test_that_the_one_text_of_a_content_does_not_depend_on_the_order_of_its_keys() -> None:
    assert canonical({"b": 1, "a": ["ł", None, True]}) == '{"a":["ł",null,true],"b":1}'


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
def test_that_what_goes_into_the_log_comes_out_the_same(kind: str, data: st.DataObject) -> None:
    draft = KINDS[kind]
    for spec in draft.specs():
        value = data.draw(VALUES[spec.kind], label=spec.name)
        plain = to_plain(value)
        assert is_fitting(draft, spec.name, plain)
        back = from_plain(draft, spec.name, plain)
        assert (type(back), back) == (type(value), value)


def test_that_values_which_a_field_cannot_hold_are_told_apart() -> None:
    note = KINDS["note"]
    assert is_fitting(note, "happened_on", to_plain(date(2026, 4, 3)))
    assert not is_fitting(note, "happened_on", "3 April 2026")
    assert not is_fitting(note, "provider_id", "Harbour Lane")
    assert not is_fitting(note, "text", 5)
    assert not is_fitting(KINDS["location"], "places", True)
    with pytest.raises(KeyError):
        is_fitting(note, "colour", "red")
