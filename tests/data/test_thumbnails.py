"""Small pictures: never larger than asked for, and only so many held."""

import io

import pytest
from PIL import Image

from hostile_evidence import photo
from monitor_desk.data.thumbnails import Thumbnails, small


@pytest.mark.parametrize(("asked", "side"), [(320, 320), (1, 16), (99_999, 900)])
def test_that_a_small_picture_keeps_its_proportion_and_is_never_made_larger(asked: int, side: int) -> None:
    with Image.open(io.BytesIO(small(photo(900, 450), asked))) as image:
        assert image.format == "JPEG"
        assert image.size == (side, side // 2)


def test_that_those_not_shown_for_longest_are_let_go_of() -> None:
    held = Thumbnails(100)
    for name in ("first", "second", "third"):
        held.put((name, 320), bytes(40))
        held.get(("first", 320))
    assert [held.get((name, 320)) is not None for name in ("first", "second", "third")] == [True, False, True]
    held.put(("huge", 320), bytes(500))
    assert held.get(("huge", 320)) is not None
    assert held.get(("third", 320)) is None
    assert held.get(("huge", 64)) is None
