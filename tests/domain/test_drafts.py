"""Drafts of dialogs: their names say all that is needed to show them, and those of one dialog are one."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.drafts import DialogField, TypedText, grouped

AT = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
WORDS = st.text(st.characters(exclude_categories=["Cs"]))


def draft(record_id: UUID, field: str) -> TypedText:
    return TypedText(kind="visit", id=record_id, field=field, text="Half", typed_at=AT)


def of_dialog(key: str, *, title: str = "Verbal feedback", apart: str = "") -> str:
    return DialogField(title=title, apart=apart, key=key, label=key.capitalize()).name()


@given(WORDS, WORDS, WORDS, WORDS)
def test_that_a_name_is_read_again_as_it_was_made(title: str, apart: str, key: str, label: str) -> None:
    field = DialogField(title=title, apart=apart, key=key, label=label)
    assert DialogField.named(field.name()) == field


def test_that_the_name_of_a_records_own_field_is_of_no_dialog() -> None:
    assert [DialogField.named(name) for name in ("summary", "dialog", "dialog:a:b")] == [None, None, None]


def test_that_texts_of_one_dialog_are_one_and_all_others_stand_alone() -> None:
    one, other = uuid4(), uuid4()
    first, note, second = draft(one, of_dialog("summary")), draft(one, "scope"), draft(one, of_dialog("to_whom"))
    apart, elsewhere = draft(one, of_dialog("summary", apart="b")), draft(other, of_dialog("summary"))
    titled = draft(one, of_dialog("summary", title="Move visit"))
    assert grouped([first, note, second, apart, elsewhere, titled]) == [
        (first, second),
        (note,),
        (apart,),
        (elsewhere,),
        (titled,),
    ]
