"""When hiding records asks for a typed confirmation."""

import pytest

from monitor_desk.domain.bin import needs_confirmation


@pytest.mark.parametrize(
    ("count", "total", "is_asked"),
    [(1, 1, False), (3, 4, False), (4, 40, False), (5, 40, True), (25, 5000, False), (26, 5000, True)],
)
def test_that_more_than_25_or_a_tenth_are_confirmed(count: int, total: int, *, is_asked: bool) -> None:
    assert needs_confirmation(count, total) is is_asked
