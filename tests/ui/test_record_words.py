"""Nouns of records in sentences."""

import pytest

from monitor_desk.domain.records import KINDS
from monitor_desk.ui.record_words import counted, plural
from monitor_desk.ui.undoing import done_words


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("provider", "providers"),
        ("closure day", "closure days"),
        ("scheme in the contract schedule", "schemes in the contract schedule"),
        ("change of frequency", "changes of frequency"),
        ("regulator's rating", "regulator's ratings"),
        ("history", "histories"),
    ],
)
def test_that_nouns_have_their_plural(noun: str, many: str) -> None:
    assert plural(noun) == many


def test_that_one_is_singular_and_thousands_have_their_comma() -> None:
    assert (counted(1, "contract"), counted(1240, "contract")) == ("1 contract", "1,240 contracts")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_no_kind_of_record_is_counted_with_a_sign(kind: str) -> None:
    noun = KINDS[kind].noun.lower()
    assert done_words(f"Bin 2 × {noun}") == f"Moved to the bin: 2 {plural(noun)}"


def test_that_what_follows_the_noun_stays() -> None:
    assert done_words("Assign 3 × provider to Officer 1") == "Assigned 3 providers to Officer 1"
