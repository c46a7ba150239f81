"""The recovery code: read however it is typed, and every slip named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.data import recovery_codes
from monitor_desk.data.keys import RecoveryCodeError


def test_that_a_recovery_code_has_more_than_128_bits_and_can_be_read_aloud() -> None:
    code = recovery_codes.make()
    groups = code.split("-")
    assert len(groups) == 7
    assert all(len(group) == 5 for group in groups)
    assert not set(code) & set("ILOU")
    assert len(recovery_codes.read(code)) * 5 >= 128


@given(st.integers(min_value=0))
def test_that_a_code_reads_however_it_is_typed(seed: int) -> None:
    code = recovery_codes.make()
    typed = code.replace("0", "oO"[seed % 2]).replace("1", "iIlL"[seed % 4])
    typed = [typed, typed.lower(), typed.replace("-", " "), f" {typed.replace('-', '')}\n"][seed % 4]
    assert recovery_codes.read(typed) == recovery_codes.read(code)


@given(at=st.integers(min_value=0, max_value=34), shift=st.integers(min_value=1, max_value=31))
def test_that_any_one_wrong_character_is_named_by_its_group(at: int, shift: int) -> None:
    plain = list(recovery_codes.make().replace("-", ""))
    alphabet = recovery_codes.ALPHABET
    plain[at] = alphabet[(alphabet.index(plain[at]) + shift) % 32]
    ordinal = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")[at // 5]
    with pytest.raises(RecoveryCodeError, match=f"slip in the {ordinal} group"):
        recovery_codes.read("".join(plain))


@given(
    st.integers(min_value=0, max_value=6), st.integers(min_value=0, max_value=3), st.integers(min_value=1, max_value=4)
)
def test_that_two_characters_that_changed_places_are_noticed(group: int, first: int, apart: int) -> None:
    plain = list(recovery_codes.make().replace("-", ""))
    one = group * 5 + first
    two = group * 5 + min(first + apart, 4)
    if plain[one] == plain[two]:
        return
    plain[one], plain[two] = plain[two], plain[one]
    with pytest.raises(RecoveryCodeError, match="slip"):
        recovery_codes.read("".join(plain))


@given(st.permutations(range(7)))
def test_that_groups_that_changed_places_are_noticed(order: list[int]) -> None:
    groups = recovery_codes.make().split("-")
    if order != list(range(7)):
        with pytest.raises(RecoveryCodeError):
            recovery_codes.read("-".join(groups[place] for place in order))


@pytest.mark.parametrize(("typed", "said"), [("", "has 0"), ("ABCDE", "has 5"), ("ABCU-", "character U"), ("£", "£")])
def test_that_what_is_no_code_is_told(typed: str, said: str) -> None:
    with pytest.raises(RecoveryCodeError, match=said):
        recovery_codes.read(typed)
