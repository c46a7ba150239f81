from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS


def problems(draft: Draft) -> dict[str, str]:
    with pytest.raises(InvalidDraftError) as caught:
        draft.checked()
    return caught.value.problems


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_every_kind_says_what_an_officer_needs_to_know_of_each_field(kind: str) -> None:
    specs = KINDS[kind].specs()
    assert len({spec.label for spec in specs}) == len(specs) > 0
    assert all(spec.label[:1].isupper() or spec.label[:1].isdigit() for spec in specs)
    assert all(bool(spec.choices) == (spec.kind is Kind.CHOICE) for spec in specs)
    assert all((spec.record in KINDS) == (spec.kind is Kind.RECORD) for spec in specs)
    assert (KINDS[kind].kind, KINDS[kind].noun[:1].isupper()) == (kind, True)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_a_blank_draft_of_every_kind_holds_blanks_and_has_a_headline(kind: str) -> None:
    draft = KINDS[kind]()
    assert draft.values() == {spec.name: spec.blank() for spec in draft.specs()}
    assert isinstance(draft.headline(), str)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_each_required_field_left_out_is_named_with_its_own_sentence(kind: str) -> None:
    required = {spec.name: spec.required for spec in KINDS[kind].specs() if spec.required}
    if required:
        found = problems(KINDS[kind]())
        assert {name: found[name] for name in required} == required


def test_that_the_error_says_that_nothing_was_stored() -> None:
    with pytest.raises(InvalidDraftError, match=r"Give the provider its name\. Nothing was stored"):
        Provider(name=" \n ").checked()


def test_that_no_and_nought_count_as_answers() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Answer(Draft):
        kind: ClassVar[str] = "answer"
        noun: ClassVar[str] = "Answer"

        is_met: bool | None = says("Met", Kind.YES_NO, required="Say yes or no")
        count: int | None = says("Count", Kind.NUMBER, required="Give the count")

    assert Answer(is_met=False, count=0).checked() == Answer(is_met=False, count=0)
    assert problems(Answer()) == {"is_met": "Say yes or no", "count": "Give the count"}


def test_that_a_choice_that_is_not_offered_is_named_with_those_that_are() -> None:
    assert problems(Officer(name="Officer 1", role="Wizard"))["role"].startswith("Role is one of: Contract monitoring")
    assert Officer(name="Officer 1").checked().role == ""


def test_that_a_field_declared_without_its_words_is_a_mistake_of_the_program() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Bare(Draft):
        kind: ClassVar[str] = "bare"
        noun: ClassVar[str] = "Bare"

        name: str = says("Name")

    assert [spec.name for spec in Bare.specs()] == ["name"]
    with pytest.raises(KeyError):
        Bare.spec("colour")


def test_that_a_draft_takes_what_belongs_to_it_and_leaves_the_rest() -> None:
    assert Officer.of({"name": "Officer 1", "colour": "red", "id": UUID(int=1)}) == Officer(name="Officer 1")


def test_that_short_text_becomes_one_line_and_long_text_keeps_its_lines() -> None:
    provider = Provider(name="  Harbour \t Lane\r\n Support ", address=" 1 High Street  \r\nAshby\r\n\r\n").checked()
    assert (provider.name, provider.address) == ("Harbour Lane Support", "1 High Street\nAshby")


@given(st.text())
def test_that_tidied_text_can_be_stored_searched_and_printed(typed: str) -> None:
    tidy = Provider(name=f"x{typed}", address=typed).checked()
    for text in (tidy.name, tidy.address):
        assert text.encode().decode() == text
        assert not any(ord(character) < 32 and character not in "\n\t" for character in text)
    assert "\n" not in tidy.name
    assert tidy.checked() == tidy


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1))
def test_that_letters_marks_and_signs_of_every_script_stay_as_typed(typed: str) -> None:
    assert Provider(name=typed).checked().name == typed
