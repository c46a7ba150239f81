"""What an officer can do with a record: add, edit, bin, restore, history, typing."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import InvalidDraftError, NotFoundError
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.desk import Desk


def test_that_a_provider_without_a_name_is_not_stored(desk: Desk) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        desk.records.add(Provider(name="  "))
    assert refused.value.problems == {"name": "Give the provider its name"}
    assert desk.providers.rows() == []


def test_that_history_says_who_when_old_new_and_why(desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Harbour Lane Support"))
    desk.records.edit(provider_id, Provider(name="Harbour Lane", postcode="QX1 2AB"), reason="It took a new name")
    latest, first = desk.records.history(RecordRef("provider", provider_id))
    assert [(change.label, change.old, change.new) for change in latest.changes] == [
        ("Name", "Harbour Lane Support", "Harbour Lane"),
        ("Postcode", "", "QX1 2AB"),
    ]
    assert (latest.officer, latest.reason) == (desk.officer, "It took a new name")
    assert latest.made_at == datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
    assert first.label == "Add provider Harbour Lane Support"


def test_that_an_edit_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Ash Grove Living"))
    assert desk.records.edit(provider_id, Provider(name=" Ash  Grove Living ")) is False
    assert len(desk.records.history(RecordRef("provider", provider_id))) == 1


def test_that_a_field_alone_is_checked_against_the_whole_record(desk: Desk) -> None:
    contract = Contract(
        reference="SL-0114", title="Supported living", starts_on=datetime(2025, 4, 1, tzinfo=UTC).date()
    )
    contract_id = desk.records.add(contract)
    with pytest.raises(InvalidDraftError) as refused:
        desk.records.set_field("contract", contract_id, "ends_on", datetime(2024, 4, 1, tzinfo=UTC).date())
    assert refused.value.problems == {"ends_on": "The end comes before the start"}
    assert desk.records.get(Contract, contract_id).ends_on is None


def test_that_a_binned_provider_is_gone_from_the_list_and_comes_back_whole(desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Meadowbank Care", company_number="01234567"))
    desk.records.put_in_bin("provider", [provider_id], reason="Entered twice")
    assert desk.providers.rows() == []
    assert desk.search.find("meadowbank").total == 0
    assert [row.title for row in desk.bin.rows()] == ["Meadowbank Care"]
    desk.records.restore("provider", [provider_id])
    assert desk.records.get(Provider, provider_id).company_number == "01234567"
    assert desk.search.find("meadowbank").total == 1


def test_that_what_is_being_typed_is_kept_before_it_becomes_a_revision(desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Northfield Homes"))
    ref = RecordRef("provider", provider_id)
    desk.records.keep_typing(ref, "address", "12 Bramble Cl")
    desk.records.keep_typing(ref, "address", "12 Bramble Close")
    assert [(typed.field, typed.text) for typed in desk.records.unfinished()] == [("address", "12 Bramble Close")]
    assert len(desk.records.history(ref)) == 1
    desk.records.set_field("provider", provider_id, "address", "12 Bramble Close")
    assert desk.records.unfinished() == []
    assert desk.records.get(Provider, provider_id).address == "12 Bramble Close"


def test_that_a_record_that_is_not_there_is_said_so(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no such provider in this desk; nothing was changed"):
        desk.records.get(Provider, uuid4())


def test_that_listeners_hear_which_kinds_were_touched(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.subscribe(lambda committed: heard.append(committed.kinds))
    desk.records.add(Provider(name="Orchard View Trust"))
    assert heard == [frozenset({"provider"})]


def test_that_undo_and_redo_are_named_and_go_back_and_forth(desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Kestrel"))
    desk.records.set_field("provider", provider_id, "name", "Kestrel Supported Living")
    assert desk.undo.undo().label == "Change name"
    assert desk.records.get(Provider, provider_id).name == "Kestrel"
    desk.undo.redo()
    assert desk.records.get(Provider, provider_id).name == "Kestrel Supported Living"
    assert [step.label for step in desk.undo.steps()][:2] == ["Change name", "Add provider Kestrel"]
