"""The set-up script: whom it refuses, what it opens or makes, and how it tells of the checks."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from installer_bench import DEBIAN, FEDORA, SCRIPT, UBUNTU_CHILD, Bench, place_at, start, unix_only


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(tmp_path, monkeypatch)


def test_that_an_old_python_is_refused_in_one_sentence() -> None:
    assert start.refusal(3, 10) == "Monitor Desk needs Python 3.11 or later and this is 3.10; nothing was changed."
    assert start.refusal(3, 11) == ""
    assert start.refusal(4, 0) == ""


def test_that_an_old_python_can_read_the_file_as_far_as_its_refusal() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_that_nothing_is_done_under_an_old_python() -> None:
    pretend = f"import runpy, sys; sys.version_info = (3, 9, 1); runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    answer = subprocess.run([sys.executable, "-c", pretend, "test"], capture_output=True, text=True, check=False)
    assert answer.returncode == 1
    assert answer.stderr == start.refusal(3, 9) + "\n"
    assert answer.stdout == ""


def test_that_only_the_standard_library_is_imported() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    plain = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    from_ = {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert plain | from_ <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_that_a_screen_is_known_by_its_variables(
    tmp_path: Path, platform: str, variables: dict[str, str], expected: bool
) -> None:
    assert place_at(tmp_path, platform=platform, environ=variables).has_screen() is expected


@pytest.mark.parametrize(
    ("release", "expected"),
    [(DEBIAN, True), (UBUNTU_CHILD, True), (FEDORA, False), ("", False), ("NAME=debian\n", False)],
)
def test_that_debian_and_its_children_are_known(tmp_path: Path, release: str, expected: bool) -> None:
    assert place_at(tmp_path, os_release=release).is_debian() is expected


def test_that_programs_are_where_each_platform_puts_them(tmp_path: Path) -> None:
    venv = tmp_path / ".venv"
    assert place_at(tmp_path, platform="win32").program("python") == str(venv / "Scripts" / "python.exe")
    assert place_at(tmp_path, platform="darwin").program("monitor-desk") == str(venv / "bin" / "monitor-desk")


def test_that_a_childs_variables_keep_pips_settings_and_drop_what_misleads_python(tmp_path: Path) -> None:
    given = {"PIP_CONFIG_FILE": "mine", "PYTHONPATH": "elsewhere", "PYTHONHOME": "elsewhere", "QT_QPA_PLATFORM": "xcb"}
    place = place_at(tmp_path, environ=given)
    assert place.environment() == {
        "PIP_CONFIG_FILE": "mine",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONUTF8": "1",
        "PIP_USER": "0",
    }
    offscreen = place.environment(is_offscreen=True)
    assert (offscreen["QT_QPA_PLATFORM"], offscreen["LANG"]) == ("offscreen", "C.UTF-8")


@pytest.fixture
def ready(bench: Bench) -> Bench:
    """A bench whose environment is current, with a `monitor-desk` that does a little of each job."""
    bench.in_venv("python")
    bench.in_venv(
        "monitor-desk",
        "where = pathlib.Path(sys.argv[sys.argv.index('--data' if '--data' in sys.argv else '--out') + 1])"
        " if len(sys.argv) > 2 else None\n"
        "if sys.argv[1] in ('demo', 'tour'):\n    where.mkdir()\n    (where / 'today.png').touch()\n"
        "print(sys.argv[1], os.environ.get('QT_QPA_PLATFORM'))\n",
    )
    bench.stamp(
        **{name: start.fingerprint(bench.root, name) for name in ("requirements.lock", "requirements-dev.lock")}
    )
    return bench


def asked(*words: str) -> Any:
    return start.read_arguments(list(words))


@unix_only
def test_that_with_a_screen_the_desk_opens_on_its_demonstration(ready: Bench) -> None:
    place = ready.place(environ={**os.environ, "DISPLAY": ":9"})
    assert start.do(place, asked()) == 0
    assert ready.calls()[-1] == "monitor-desk --demo"
    assert "window" in ready.calls()[-2].split()


@unix_only
def test_that_without_a_screen_the_same_job_goes_into_a_named_folder(
    ready: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert start.do(ready.place(), asked("--on", "2026-04-03")) == 0
    folder = ready.root / "demonstration"
    desk = f"--data {folder / 'desk'} --passphrase-file {folder / 'passphrase.txt'}"
    assert [call for call in ready.calls() if call.startswith("monitor-desk")] == [
        f"monitor-desk demo {desk}",
        f"monitor-desk due {desk} --on 2026-04-03 --days 7",
        f"monitor-desk due {desk} --on 2026-04-03 --days 7 --json",
        f"monitor-desk tour --out {folder / 'tour'}",
    ]
    assert (folder / "today.txt").read_text(encoding="utf-8") == "due offscreen\n"
    assert (folder / "today.json").is_file()
    said = capsys.readouterr().out
    assert "There is no screen here" in said
    assert f"Done. {folder} holds" in said


@unix_only
def test_that_a_second_demonstration_replaces_the_first_and_its_passphrase(ready: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "shown"
    assert start.do(ready.place(), asked("--out", str(folder))) == 0
    first = (folder / "passphrase.txt").read_text(encoding="utf-8")
    (folder / "desk" / "left over").touch()
    assert start.do(ready.place(), asked("--out", str(folder))) == 0
    assert not (folder / "desk" / "left over").exists()
    assert (folder / "passphrase.txt").read_text(encoding="utf-8") != first
    assert (folder / "passphrase.txt").stat().st_mode & 0o077 == 0


@unix_only
def test_that_a_folder_with_something_else_in_it_is_left_as_it_is(ready: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "desk").mkdir(parents=True)
    with pytest.raises(start.StopError, match="left as it is"):
        start.do(ready.place(), asked("--out", str(folder)))
    assert [path.name for path in folder.iterdir()] == ["desk"]
    a_file = tmp_path / "file"
    a_file.write_text("kept", encoding="utf-8")
    with pytest.raises(start.StopError, match="left as it is"):
        start.do(ready.place(), asked("--out", str(a_file)))


@unix_only
def test_that_a_demonstration_that_fails_names_the_step_and_goes_no_further(ready: Bench, tmp_path: Path) -> None:
    ready.in_venv("monitor-desk", "sys.exit(sys.argv[1] == 'due')\n")
    with pytest.raises(start.StopError, match="stopped at: what is due"):
        start.do(ready.place(), asked("--out", str(tmp_path / "shown")))
    assert not [call for call in ready.calls() if "tour" in call]


@unix_only
def test_that_the_checks_are_the_five_and_the_tests_come_last(bench: Bench) -> None:
    steps = dict(start.check_steps(bench.place()))
    assert list(steps) == ["Format", "Lint", "Types", "Layers", "Tests"]
    assert steps["Format"][1:] == ["-m", "ruff", "format", "--check", "."]
    assert steps["Layers"] == [str(bench.root / ".venv" / "bin" / "lint-imports")]


def print_and_exit(text: str, status: int) -> list[str]:
    return [sys.executable, "-c", f"import os, sys; print({text!r}, os.environ['QT_QPA_PLATFORM']); sys.exit({status})"]


def test_that_every_check_runs_and_those_that_failed_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [
        ("A", print_and_exit("a", 1)),
        ("B", print_and_exit("b", 0)),
        ("C", print_and_exit("dots\n\n9 passed in 2s", 3)),
    ]
    assert start.run_checks(place_at(tmp_path), steps) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "9 passed in 2s offscreen"
    assert said[-2] == "Failed: A, C"
    assert [line.split(" in ")[0] for line in said[-5:-2]] == ["  A: failed", "  B: passed", "  C: failed"]
    assert [line for line in said if line in {"a offscreen", "b offscreen", "dots"}] == [
        "a offscreen",
        "b offscreen",
        "dots",
    ]


def test_that_checks_that_all_pass_end_with_status_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert start.run_checks(place_at(tmp_path), [("A", print_and_exit("a", 0)), ("B", print_and_exit("b", 0))]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == ["Every step passed", "b offscreen"]


def test_that_a_check_that_cannot_be_started_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(start.StopError, match="could not be started"):
        place_at(tmp_path).run(str(tmp_path / "nothing"))


@pytest.mark.parametrize(
    "words", [["tset"], ["test", "--no-screen"], ["lock", "--out", "x"], ["--on", "soon"], ["--what"], ["test", "more"]]
)
def test_that_other_words_are_refused_in_one_sentence_with_status_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        start.read_arguments(words)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.err.startswith("Nothing was done: ")
    assert said.err.count("\n") == 1
    assert said.out == ""


@unix_only
def test_that_pinning_makes_the_run_take_the_versions_of_the_tests(bench: Bench) -> None:
    with pytest.raises(start.StopError, match="needs uv"):
        start.do(bench.place(), asked("lock"))
    bench.on_path("uv")
    assert start.do(bench.place(), asked("lock")) == 0
    tests, runs = bench.calls()
    assert tests.endswith("pyproject.toml --group dev -o installer/requirements-dev.lock")
    assert runs.endswith("pyproject.toml -c installer/requirements-dev.lock -o installer/requirements.lock")
    assert all("--universal --generate-hashes --no-header" in call for call in bench.calls())
