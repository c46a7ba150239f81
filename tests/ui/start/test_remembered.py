"""What the laptop remembers outside the desk."""

from pathlib import Path

import pytest

from monitor_desk.ui.start.remembered import Remembered


def test_that_folder_and_palette_are_remembered(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "laptop.json"
    Remembered(file).keep_folder(tmp_path / "Łódź desk")
    Remembered(file).keep_theme("dark")
    assert Remembered(file).folder() == tmp_path / "Łódź desk"
    assert Remembered(file).theme() == "dark"


@pytest.mark.parametrize("content", ["", "{", "[]", '"x"', '{"theme": "pink"}', "\x00\xff"])
def test_that_a_damaged_file_is_as_if_nothing_were_remembered(tmp_path: Path, content: str) -> None:
    file = tmp_path / "laptop.json"
    file.write_bytes(content.encode("latin-1"))
    assert Remembered(file).theme() == ""
    assert Remembered(file).folder() is None
    Remembered(file).keep_theme("contrast")
    assert Remembered(file).theme() == "contrast"


def test_that_a_place_where_nothing_can_be_written_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    remembered = Remembered(tmp_path / "file" / "laptop.json")
    remembered.keep_theme("dark")
    assert remembered.theme() == ""
