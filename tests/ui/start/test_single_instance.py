"""One window per data folder."""

from pathlib import Path

from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from monitor_desk.ui.start.single_instance import SingleInstance, name_of


def test_that_a_second_start_raises_the_first_and_is_told_to_end(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    with qtbot.waitSignal(first.raise_asked):
        assert not second.is_first()
    first.close()


def test_that_two_folders_have_a_window_each(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")
    assert one.is_first()
    assert other.is_first()
    one.close()
    other.close()


def test_that_what_a_crash_left_behind_is_cleared_away(qtbot: QtBot, tmp_path: Path) -> None:
    probe = QLocalServer()
    assert probe.listen(name_of(tmp_path))
    socket = Path(probe.fullServerName())
    probe.close()
    socket.write_bytes(b"")
    instance = SingleInstance(tmp_path)
    assert instance.is_first()
    second = SingleInstance(tmp_path)
    with qtbot.waitSignal(instance.raise_asked):
        assert not second.is_first()
    instance.close()


def test_that_the_name_tells_nothing_of_the_folder(tmp_path: Path) -> None:
    assert "secret" not in name_of(tmp_path / "secret project")
    assert name_of(tmp_path / "a") != name_of(tmp_path / "b")
