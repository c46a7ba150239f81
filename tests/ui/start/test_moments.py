"""Moments as the status line says them."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor_desk.ui.start.moments import backup_words, clock_time
from monitor_desk.ui.today.lines import typed_words
from monitor_desk.ui.undoing import done_words

NOW = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)


def test_that_a_backup_of_another_day_names_the_day() -> None:
    assert backup_words(NOW, NOW) == f"Backup {clock_time(NOW)}"
    assert backup_words(NOW - timedelta(days=1), NOW).startswith("Backup yesterday ")
    assert backup_words(NOW - timedelta(days=5), NOW).startswith("Backup 26 November 2026 ")


def test_that_a_draft_says_when_it_was_typed() -> None:
    assert typed_words(NOW, NOW).startswith("typed ")
    assert typed_words(NOW - timedelta(days=1), NOW).startswith("typed yesterday ")
    assert typed_words(NOW - timedelta(days=9), NOW) == "typed 22 November 2026"


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Done: Annual review", "Done: Annual review"),
        ("Waive: Annual review", "Waived: Annual review"),
        ("Add provider Ash Grove", "Added provider Ash Grove"),
        ("Bin 3 × contract", "Moved to the bin: 3 contracts"),
        ("Something new", "Something new"),
    ],
)
def test_that_a_change_is_said_as_something_that_was_done(label: str, said: str) -> None:
    assert done_words(label) == said
