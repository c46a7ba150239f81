"""How commands end: in sentences, whatever happens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from cli_calls import Called, alone, call, refusal
from monitor_desk.cli.group import STOPPED, SentenceGroup
from monitor_desk.cli.output import table
from monitor_desk.cli.troubles import LOG_NAME, TroubleError, noting
from monitor_desk.domain.errors import DeskError

SECRET = "what an officer wrote about Birch Care"


def failing(problem: BaseException, folder: Path | None = None) -> typer.Typer:
    """Return a program of one command that fails so."""
    program = typer.Typer(cls=SentenceGroup)

    @program.callback()
    def begin() -> None:
        """Have commands."""

    @program.command("fail")
    def fail() -> None:
        with noting(folder):
            raise problem

    return program


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lst",), "Did you mean 'list'?"),
        (("list", "providers", "--jsn"), "--json"),
        (("--data",), "--data"),
        (("--data", ""), "names no folder"),
        (("--data", "x", "verify"), "after the command"),
        (("--demo", "verify"), "after the command"),
        (("--demo", "--data", "x"), "not with both"),
        (("verify", "--data"), "--data"),
    ],
)
def test_that_wrong_usage_is_one_sentence_with_where_to_look(words: tuple[str, ...], said: str) -> None:
    sentence = refusal(call(*words), 2)
    assert said in sentence
    assert sentence.startswith("Nothing was done: ")
    assert "--help" in sentence
    assert "nvalid" not in sentence


def test_that_a_mistake_of_the_program_leaves_a_note_without_a_word_of_anyone(tmp_path: Path) -> None:
    result = CliRunner().invoke(failing(ValueError(SECRET), tmp_path), ["fail"])
    sentence = refusal(result)
    assert str(tmp_path / LOG_NAME) in sentence
    note = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "builtins.ValueError" in note
    assert "test_group.py:" in note
    assert SECRET not in note + result.output


def test_that_a_second_note_does_not_replace_the_first(tmp_path: Path) -> None:
    for problem in (ValueError(SECRET), KeyError(SECRET)):
        CliRunner().invoke(failing(problem, tmp_path), ["fail"])
    note = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in note
    assert "KeyError" in note


def test_that_a_folder_that_is_gone_does_not_hide_the_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(TroubleError, match=LOG_NAME), noting(tmp_path / "gone"):
        raise ValueError(SECRET)
    assert (tmp_path / LOG_NAME).exists()


def test_that_a_person_who_stops_a_command_is_told_that_nothing_is_half_stored() -> None:
    assert refusal(CliRunner().invoke(failing(KeyboardInterrupt()), ["fail"])) == f"{STOPPED}\n"
    assert refusal(CliRunner().invoke(failing(typer.Abort()), ["fail"])) == f"{STOPPED}\n"


def test_that_what_the_computer_refuses_is_said_with_its_place() -> None:
    problem = OSError(28, "No space left on device", "/data/desk.db")
    sentence = refusal(CliRunner().invoke(failing(problem), ["fail"]))
    assert "/data/desk.db" in sentence
    assert "No space left on device" in sentence


def test_that_a_refusal_is_its_own_sentence() -> None:
    assert refusal(CliRunner().invoke(failing(DeskError("Not so.")), ["fail"])) == "Not so.\n"


def test_that_json_is_one_document_in_utf_8_whatever_the_locale(demo: Called) -> None:
    ended = demo.alone(
        "list", "providers", "--json", env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    names = {row["trading_name"] for row in json.loads(ended.stdout.decode("utf-8"))}
    assert any(not name.isascii() for name in names)


def test_that_a_console_without_a_letter_shows_a_question_mark(demo: Called) -> None:
    ended = demo.alone("list", "locations", env={"PYTHONIOENCODING": "ascii"})
    assert ended.returncode == 0
    assert b"60 locations" in ended.stdout


def test_that_a_refusal_in_a_process_of_its_own_leaves_standard_output_empty(tmp_path: Path) -> None:
    ended = alone("list", "providers", "--json", "--data", tmp_path / "none")
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr.decode().count("\n") == 1


def test_that_wrong_usage_in_a_process_of_its_own_ends_with_2() -> None:
    ended = alone("list", "banana")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_that_a_reader_who_has_seen_enough_ends_it_quietly(demo: Called) -> None:
    command = [sys.executable, "-m", "monitor_desk", "list", "ratings", "--json", *demo.where]
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_that_columns_stand_under_each_other_whatever_the_letters() -> None:
    lines = table(("Name", "Town"), [("日本 Court", "A"), ("Łódź", "B"), ("x" * 80, "C"), ("two\nlines", "D")]).split(
        "\n"
    )
    assert lines[1] == f"日本 Court{' ' * (60 - 10)}  A"
    assert lines[2].index("B") == 62
    assert lines[3] == f"{'x' * 59}…  C"
    assert lines[4].startswith("two lines ")
