from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from laptops import RuleLaptop, World
from monitor_desk.domain.fields import Value
from monitor_desk.domain.fold import fold
from monitor_desk.domain.history import HistoryEntry, tell
from monitor_desk.domain.notes import Note
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.revisions import Revision, Verb, to_plain
from stores import OFFICER, START

NOTE = RecordRef("note", UUID(int=1))


def wrote(*changes: dict[str, Value] | None) -> list[Revision]:
    """The revisions of a note; None puts it in the bin."""
    laptop = RuleLaptop(World(), "A")
    for values in changes:
        laptop.write(NOTE, Verb.BIN if values is None else Verb.SET, values or {})
        laptop.clock.step(minutes=1)
    return list(laptop.standing().values())


def old_and_new(entry: HistoryEntry) -> list[tuple[str, Value, Value]]:
    return [(change.label, change.old, change.new) for change in entry.changes]


def test_that_each_entry_says_who_when_old_new_and_why_the_newest_first() -> None:
    first, second = wrote({"text": "Spoke", "happened_on": date(2026, 4, 1)}, {"happened_on": date(2026, 4, 2)})
    second = replace(second, change=replace(second.change, label="Correct the day", reason="Typing error"))
    newest, oldest = tell(Note, [second, first])
    assert (newest.officer, newest.label, newest.reason) == (OFFICER, "Correct the day", "Typing error")
    assert (newest.made_at - oldest.made_at).seconds == 60
    assert oldest.made_at == START
    assert old_and_new(newest) == [("Happened on", date(2026, 4, 1), date(2026, 4, 2))]
    assert old_and_new(oldest) == [("Note", "", "Spoke"), ("Happened on", None, date(2026, 4, 1))]


def test_that_fields_come_in_the_order_of_the_form() -> None:
    (entry,) = tell(Note, wrote({"triage": "Act now", "source": "Visit", "text": "Spoke"}))
    assert [change.name for change in entry.changes] == ["text", "source", "triage"]


def test_that_a_bin_without_a_label_is_called_so() -> None:
    binned = [replace(one, change=replace(one.change, label="")) for one in wrote({"text": "Spoke"}, None)]
    assert [entry.label for entry in tell(Note, binned)] == ["Bin", "Change"]


def test_that_an_erased_entry_is_said_to_be_erased_and_shows_nothing() -> None:
    erased = [replace(one, values=None) for one in wrote({"text": "Spoke"})]
    (entry,) = tell(Note, erased)
    assert (entry.is_erased, entry.changes) == (True, ())


def test_that_a_field_of_a_newer_version_is_passed_over() -> None:
    (entry,) = tell(Note, wrote({"text": "Spoke", "mood": "good"}))
    assert [change.name for change in entry.changes] == ["text"]


@given(st.lists(st.dictionaries(st.sampled_from(["text", "source"]), st.sampled_from(["", "a", "b"])), min_size=1))
def test_that_reading_the_history_upwards_gives_the_record_as_it_is(changes: list[dict[str, Value]]) -> None:
    revisions = wrote(*changes)
    shown: dict[str, Value] = {}
    for entry in reversed(tell(Note, revisions)):
        for change in entry.changes:
            assert change.old == shown.get(change.name, "")
            shown[change.name] = change.new
    assert {name: to_plain(value) for name, value in shown.items()} == fold(revisions).values
