"""A new desk from the command line."""

import json
import re
from pathlib import Path

import pytest

from cli_calls import PASSPHRASE, Called, call, cheap_outfit, refusal
from monitor_desk.services import opening


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    """Write a passphrase file."""
    file = tmp_path / "passphrase.txt"
    file.write_bytes(PASSPHRASE.encode() + b"\r\nsecond line")
    return file


def test_that_init_prints_a_recovery_code_that_opens_the_desk(tmp_path: Path, passphrase: Path) -> None:
    folder = tmp_path / "desk"
    result = call("init", "--data", folder, "--passphrase-file", passphrase)
    code = re.search(r"Recovery code: +(\S+)", result.stdout)
    assert result.exit_code == 0
    assert code is not None
    opening.unlock_with_recovery(folder, code[1], cheap_outfit()).close()
    opening.unlock(folder, PASSPHRASE, cheap_outfit()).close()
    assert PASSPHRASE not in result.output


def test_that_demo_makes_the_desk_where_there_is_none(tmp_path: Path, passphrase: Path) -> None:
    folder = tmp_path / "new" / "desk"
    result = call("demo", "--data", folder, "--passphrase-file", passphrase, "--providers", 3)
    assert result.exit_code == 0
    assert "Recovery code:" in result.stdout
    assert "3 providers" in result.stdout
    listed = call("list", "providers", "--data", folder, "--passphrase-file", passphrase, "--json")
    assert len(json.loads(listed.stdout)) == 3


def test_that_demo_fills_an_empty_desk_without_a_new_recovery_code(empty: Called) -> None:
    result = empty("demo", "--providers", 2)
    assert result.exit_code == 0
    assert "Recovery code" not in result.stdout
    assert len(empty.json("list", "providers")) == 2


def test_that_demo_refuses_a_desk_with_providers(demo: Called) -> None:
    before = demo.json("list", "providers")
    assert "holds providers already" in demo.refused("demo")
    assert demo.json("list", "providers") == before


def test_that_init_leaves_a_desk_alone(demo: Called) -> None:
    assert "it was not touched" in demo.refused("init")
    assert len(demo.json("list", "providers")) == 24


def test_that_a_weak_passphrase_makes_no_desk(tmp_path: Path) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text("short", encoding="utf-8")
    for command in ("init", "demo"):
        sentence = refusal(call(command, "--data", tmp_path / "desk", "--passphrase-file", file))
        assert "at least 10 characters" in sentence
        assert "short" not in sentence.split(";")[0]
        assert not opening.has_desk(tmp_path / "desk")


def test_that_a_synchronised_folder_is_refused_with_the_reason(tmp_path: Path, passphrase: Path) -> None:
    (tmp_path / "Dropbox" / ".dropbox.cache").mkdir(parents=True)
    folder = tmp_path / "Dropbox" / "desk"
    assert "Dropbox" in refusal(call("init", "--data", folder, "--passphrase-file", passphrase))
    assert not folder.exists()


@pytest.mark.parametrize("providers", ["0", "5001", "-3", "many", ""])
def test_that_a_number_of_providers_out_of_range_is_wrong_usage(
    tmp_path: Path, passphrase: Path, providers: str
) -> None:
    folder = tmp_path / "desk"
    result = call("demo", "--data", folder, "--passphrase-file", passphrase, f"--providers={providers}")
    assert "--providers" in refusal(result, 2)
    assert not folder.exists()
