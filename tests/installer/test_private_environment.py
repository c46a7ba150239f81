"""The set-up script's private environment, and the system libraries of Qt."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer_bench import FEDORA, HERE, Bench, checkout, place_at, start, unix_only


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(tmp_path, monkeypatch)


def test_that_the_fingerprint_follows_the_pins_and_the_command_and_nothing_else(tmp_path: Path) -> None:
    root = checkout(tmp_path / "a")
    before = start.fingerprint(root, "requirements.lock")
    (root / "src" / "monitor_desk" / "__main__.py").write_text("", encoding="utf-8")
    assert start.fingerprint(root, "requirements.lock") == before
    (root / "installer" / "requirements.lock").write_text("six==1.17.0\n", encoding="utf-8")
    repinned = start.fingerprint(root, "requirements.lock")
    assert repinned != before
    pyproject = root / "pyproject.toml"
    pyproject.write_text(pyproject.read_text(encoding="utf-8") + 'other = "monitor_desk:other"\n', encoding="utf-8")
    assert start.fingerprint(root, "requirements.lock") not in {before, repinned}


def test_that_the_path_to_the_source_is_written_in_ascii(tmp_path: Path) -> None:
    line = start.wheel_files(checkout(tmp_path / "Łódź it's"))["_monitor_desk.pth"]
    assert line.isascii()
    assert line.count("\n") == 1


@unix_only
def test_that_an_environment_is_made_anew_when_missing_half_installed_moved_or_another_pythons(bench: Bench) -> None:
    place = bench.place()
    assert start.has_to_be_made(place)
    bench.in_venv("python")
    bench.stamp()
    assert not start.has_to_be_made(place)
    for wrong in ({"installing": "requirements.lock"}, {"python": "3.2"}, {"root": "/elsewhere"}):
        bench.stamp(**wrong)
        assert start.has_to_be_made(place), wrong


@unix_only
@pytest.mark.parametrize(("says", "expected"), [(HERE, False), ("3.2", True), ("", True)])
def test_that_an_environment_made_by_hand_is_kept_if_it_can_be_used(bench: Bench, says: str, expected: bool) -> None:
    bench.in_venv("python", f"print({says!r})\n")
    (bench.root / ".venv" / "monitor-desk.json").write_text("{damaged", encoding="utf-8")
    assert start.has_to_be_made(bench.place()) is expected


@unix_only
def test_that_a_current_environment_is_left_alone(bench: Bench) -> None:
    bench.in_venv("python")
    bench.stamp(**{"requirements.lock": start.fingerprint(bench.root, "requirements.lock")})
    start.ensure_environment(bench.place(), "requirements.lock")
    assert bench.calls() == []


@unix_only
def test_that_new_pins_are_installed_by_their_hashes_into_the_same_environment(bench: Bench) -> None:
    bench.in_venv("python")
    bench.stamp(**{"requirements.lock": "old", "requirements-dev.lock": "kept"})
    start.ensure_environment(bench.place(), "requirements.lock")
    requirements, project, compiled = bench.calls()
    assert f"--require-hashes -r {bench.root / 'installer' / 'requirements.lock'}" in requirements
    assert "--no-deps --no-index" in project
    assert project.endswith("monitor_desk-1.2.3-py3-none-any.whl")
    assert compiled.startswith("python -m compileall")
    stamp = bench.read_stamp()
    assert stamp["requirements.lock"] == start.fingerprint(bench.root, "requirements.lock")
    assert stamp["requirements-dev.lock"] == "kept"
    assert "installing" not in stamp


@unix_only
def test_that_an_install_that_fails_says_so_and_is_not_taken_for_a_finished_one(bench: Bench) -> None:
    bench.in_venv("python", "sys.exit(1)\n")
    bench.stamp()
    with pytest.raises(start.StopError, match=r"could not be installed.*run the same command again"):
        start.ensure_environment(bench.place(), "requirements.lock")
    assert start.has_to_be_made(bench.place())


@unix_only
def test_that_a_broken_off_set_up_in_a_folder_with_accents_ends_with_a_command_that_runs(tmp_path: Path) -> None:
    place = place_at(checkout(tmp_path / "Łódź it's"))
    (place.venv / "bin").mkdir(parents=True)
    (place.venv / "bin" / "python").touch()
    (place.venv / "monitor-desk.json").write_text('{"installing": "requirements.lock"}', encoding="utf-8")
    start.ensure_environment(place, "requirements.lock")
    answer = subprocess.run([place.program("monitor-desk"), "due"], capture_output=True, text=True, check=False)
    assert (answer.stdout, answer.stderr) == ("desk due\n", "")
    assert not start.has_to_be_made(place)


@unix_only
def test_that_a_debian_without_venv_gets_the_exact_line(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(start.StopError, match=rf"sudo apt-get install .* python{re.escape(HERE)}-venv$"):
        start.make_venv(bench.place())


@unix_only
def test_that_root_installs_what_is_missing_without_upgrading_the_rest(bench: Bench) -> None:
    bench.on_path("apt-get")
    start.install_packages(bench.place(is_root=True), ["libegl1", "libgl1"], "Missing.")
    update, install = bench.calls()
    assert update == "apt-get update -q"
    assert install == "apt-get install -y --no-upgrade --no-install-recommends libegl1 libgl1"


@unix_only
def test_that_sudo_is_used_only_where_it_asks_no_password(bench: Bench) -> None:
    bench.on_path("apt-get")
    bench.on_path("sudo", "if sys.argv[2] != 'true':\n    os.execvp(sys.argv[2], sys.argv[2:])\n")
    start.install_packages(bench.place(), ["libegl1"], "Missing.")
    assert [call for call in bench.calls() if call.startswith("apt-get install")]
    bench.on_path("sudo", "sys.exit(1)\n")
    before = len(bench.calls())
    with pytest.raises(start.StopError, match="Run this line"):
        start.install_packages(bench.place(), ["libegl1"], "Missing.")
    assert bench.calls()[before:] == ["sudo -n true"]


@unix_only
def test_that_the_exact_line_is_given_where_nothing_may_be_installed(bench: Bench) -> None:
    bench.on_path("apt-get")
    with pytest.raises(start.StopError) as stopped:
        start.install_packages(bench.place(), ["libegl1", "libgl1"], "Qt cannot run yet: libEGL.so.1.")
    first, line = str(stopped.value).splitlines()
    assert first == "Qt cannot run yet: libEGL.so.1. Run this line, then the same command again:"
    assert line == (
        "  sudo apt-get update && sudo apt-get install -y --no-upgrade --no-install-recommends libegl1 libgl1"
    )
    assert bench.calls() == []


@unix_only
def test_that_the_line_is_given_when_apt_fails(bench: Bench) -> None:
    bench.on_path("apt-get", "sys.exit(100)\n")
    with pytest.raises(start.StopError, match="Run this line"):
        start.install_packages(bench.place(is_root=True), ["libegl1"], "Missing.")


def test_that_another_linux_is_told_the_names(tmp_path: Path) -> None:
    with pytest.raises(start.StopError, match="Install what your system calls libegl1, libgl1, then"):
        start.install_packages(place_at(tmp_path, os_release=FEDORA, is_root=True), ["libegl1", "libgl1"], "Missing.")


@unix_only
@pytest.mark.parametrize(("kind", "has_window_packages"), [("offscreen", False), ("window", True)])
def test_that_qt_is_tried_again_after_its_libraries_came(bench: Bench, kind: str, has_window_packages: bool) -> None:
    fault = "OSError: libxcb-icccm.so.4: cannot open shared object file"
    bench.in_venv(
        "python", f"os.path.exists('came') or os.path.exists({str(bench.bin / 'came')!r}) or sys.exit({fault!r})\n"
    )
    bench.on_path("apt-get", f"sys.argv[1] == 'install' and pathlib.Path({str(bench.bin / 'came')!r}).touch()\n")
    start.ensure_libraries(bench.place(is_root=True), kind)
    install = next(call for call in bench.calls() if call.startswith("apt-get install"))
    assert "libegl1" in install
    assert ("libxcb-icccm4" in install) is has_window_packages
    assert start.qt_problem(bench.place(), kind) == ""


@unix_only
def test_that_a_library_that_stays_away_is_named(bench: Bench) -> None:
    bench.in_venv("python", "sys.exit('OSError: libEGL.so.1: cannot open')\n")
    bench.on_path("apt-get")
    with pytest.raises(start.StopError, match=r"still cannot run: OSError: libEGL\.so\.1: cannot open"):
        start.ensure_libraries(bench.place(is_root=True), "offscreen")


@unix_only
def test_that_windows_and_macos_are_not_asked_for_libraries(bench: Bench) -> None:
    bench.in_venv("python", "sys.exit(1)\n")
    for platform in ("win32", "darwin"):
        start.ensure_libraries(bench.place(platform=platform), "window")
    assert bench.calls() == []


def test_that_the_probe_finds_the_qt_of_these_tests_in_order() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", start.QT_PROBE, "offscreen"],
        env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (0, "")


@unix_only
def test_that_pdftotext_is_installed_for_the_tests_where_it_is_missing(bench: Bench) -> None:
    bench.on_path("apt-get")
    start.ensure_reader(bench.place(is_root=True))
    assert bench.calls()[-1].endswith("poppler-utils")
    bench.on_path("pdftotext")
    before = bench.calls()
    start.ensure_reader(bench.place(is_root=True))
    assert bench.calls() == before


@unix_only
def test_that_the_tests_go_on_where_pdftotext_cannot_be_installed(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    start.ensure_reader(bench.place())
    assert "go on without it" in capsys.readouterr().out
