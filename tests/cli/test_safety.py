"""Backup, restore, verify and export from the command line."""

import json
from pathlib import Path

import pytest

from cli_calls import Called, call, make_desk, refusal
from monitor_desk.domain.providers import Provider


def test_that_a_backup_is_counted_and_restored_with_the_newer_desk_set_aside(demo: Called) -> None:
    made = demo.json("backup")
    assert made["counts"]["provider"] == 24
    assert made["verified_at"] is not None
    with demo.desk() as desk:
        desk.records.add(Provider(name="Added after the backup"))
    result = demo("restore", made["path"])
    assert result.exit_code == 0
    assert "What was there before is in" in result.stdout
    assert len(demo.json("list", "providers")) == 24
    assert list((demo.folder / "set-aside").rglob("desk.db"))


def test_that_people_are_told_where_the_backup_is(demo: Called) -> None:
    lines = demo("backup").stdout.splitlines()
    assert lines[0] == "Backup made, opened again and counted: 24 providers, 40 contracts."
    assert Path(lines[1]).is_file()


@pytest.mark.parametrize("content", [None, b"", b"not a desk", b"SQLite format 3\0" + bytes(8_000)])
def test_that_what_is_no_backup_leaves_the_desk_as_it_was(demo: Called, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "other.db"
    if content is not None:
        file.write_bytes(content)
    assert "the desk is as it was" in demo.refused("restore", file)
    assert len(demo.json("list", "providers")) == 24


def test_that_the_backup_of_another_desk_is_refused(demo: Called, tmp_path: Path) -> None:
    other = Called(make_desk(tmp_path / "other" / "desk", providers=1))
    made = other.json("backup")
    demo.refused("restore", made["path"])
    assert len(demo.json("list", "providers")) == 24


def test_that_a_sound_desk_is_said_to_be_sound(demo: Called) -> None:
    found = demo.json("verify")
    assert found["faults"] == []
    assert found["records"] > 1_000
    assert "All is whole" in demo("verify").stdout


def test_that_a_flipped_byte_is_found_and_named(tmp_path: Path) -> None:
    called = Called(make_desk(tmp_path / "desk", providers=2))
    content = bytearray((called.folder / "desk.db").read_bytes())
    content[200_000] ^= 0xFF
    (called.folder / "desk.db").write_bytes(content)
    result = called("verify", "--json")
    assert "nothing was changed" in refusal(result)
    assert json.loads(result.stdout)["faults"]
    assert "desk.db" in called("verify").stdout
    assert max(map(len, called("verify").stdout.splitlines())) < 250


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_that_an_exported_register_comes_back_the_same(demo: Called, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    said = demo("export", "register", "--out", file).stdout
    assert said.startswith("Wrote 40 contracts to ")
    again = demo.json("import", "register", file)
    assert (again["rows"], again["same"], again["missing"], again["problems"]) == (40, 40, 0, [])


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_that_a_register_carries_its_contracts_to_another_desk(demo: Called, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    demo("export", "register", "--out", file)
    other = Called(make_desk(tmp_path / "other" / "desk", providers=0))
    assert other.json("import", "register", file)["new"] == 40
    kept = (
        "reference",
        "title",
        "description",
        "provider",
        "value_pence",
        "starts_on",
        "ends_on",
        "term_words",
        "is_sme",
    )
    ours, theirs = (
        [{name: row[name] for name in kept} for row in one.json("list", "contracts")] for one in (demo, other)
    )
    assert theirs == ours


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("export",), 2),
        (("export", "register"), 2),
        (("export", "banana", "--out", "x.csv"), 2),
        (("export", "monthly", "--out", "x.pdf"), 1),
        (("export", "visit", "--out", "x.pdf"), 2),
        (("backup", "extra"), 2),
        (("restore",), 2),
        (("tour",), 2),
    ],
)
def test_that_a_command_without_its_parts_is_one_sentence(words: tuple[str, ...], status: int) -> None:
    refusal(call(*words), status)


def test_that_a_file_in_the_way_of_the_tour_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "pictures"
    file.write_text("mine", encoding="utf-8")
    assert "no picture was made" in refusal(call("tour", "--out", file))
    assert file.read_text(encoding="utf-8") == "mine"
