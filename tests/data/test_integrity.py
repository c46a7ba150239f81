"""The look at every file of a desk."""

import shutil
from pathlib import Path

import pytest

from monitor_desk.data.integrity import verify_files
from monitor_desk.data.store_faults import StoreError, StoreFault
from small_store import SmallDesk, flipped


@pytest.fixture
def desk(tmp_path: Path) -> SmallDesk:
    return SmallDesk(tmp_path / "desk")


def test_that_a_sound_desk_is_found_sound(desk: SmallDesk) -> None:
    desk.back_up()
    found = verify_files(desk.places, desk.key)
    assert found.is_sound
    assert found.problems() == ()
    assert found.sound_backups == 1
    assert found.evidence.checked == 1


def test_that_every_fault_of_a_desk_is_named(desk: SmallDesk) -> None:
    made = desk.back_up()
    flipped(desk.places.live, 4096 * 5 + 9)
    flipped(desk.evidence.path_of(desk.photo), 99)
    flipped(made.path, 4096 * 5 + 9)
    for path in (desk.places.keys, desk.places.keys.with_name("keys.json.bak")):
        path.write_text("gone")
    found = verify_files(desk.places, desk.key, [desk.photo, "e" * 64])
    assert not found.is_sound
    assert found.pages
    assert found.keys
    assert found.evidence.damaged == (desk.photo,)
    assert found.evidence.missing == ("e" * 64,)
    assert found.sound_backups == 0
    assert len(found.problems()) >= 5


def test_that_a_lost_file_is_a_problem_and_not_a_crash(desk: SmallDesk) -> None:
    desk.places.live.unlink()
    (said,) = verify_files(desk.places, desk.key).pages
    assert "is not in" in said
    with pytest.raises(StoreError) as caught:
        desk.back_up()
    assert caught.value.fault is StoreFault.MISSING


def test_that_the_keys_of_another_desk_are_a_problem(desk: SmallDesk, tmp_path: Path) -> None:
    other = SmallDesk(tmp_path / "other")
    shutil.copy(other.places.keys, desk.places.keys)
    assert any("another desk" in word for word in verify_files(desk.places, desk.key).keys)
