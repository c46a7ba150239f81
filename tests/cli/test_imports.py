"""Imports from the command line: what is counted, what is stored, what is refused."""

import os
import shutil
from pathlib import Path

import pytest

from cli_calls import Called, call, refusal

SHARED = Path(os.environ.get("MONITOR_DESK_SHARED_DATA", Path(__file__).parents[3] / "shared" / "data"))
KEYS = ["file", "rows", "new", "changed", "same", "missing", "repeated", "refused", "problems", "stored"]
REGISTER = """Contract Reference,Contract Title,Supplier,Start date,End date,Contract value
SC-1,Supported living,Alder Support Ltd,2024-04-01,2027-03-31,"£1,200,000"
SC-2,Home care,Birch Care Ltd,2025-04-01,2027-03-31,80000
"""
COUNTS = ("rows", "new", "changed", "same", "missing", "repeated", "refused", "stored")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Write a small register."""
    return written(tmp_path / "register.csv", REGISTER)


def written(file: Path, text: str) -> Path:
    """Write a file."""
    file.write_text(text, encoding="utf-8")
    return file


def counts(document: dict[str, object]) -> tuple[object, ...]:
    """Return the counts of a document in their order."""
    return tuple(document[name] for name in COUNTS)


def test_that_a_file_is_stored_once_and_again_changes_nothing(empty: Called, register: Path) -> None:
    first = empty.json("import", "register", register)
    assert list(first) == KEYS
    assert first["file"] == str(register)
    assert counts(first) == (2, 2, 0, 0, 0, 0, 0, True)
    assert first["problems"] == []
    before = empty.json("verify")
    assert counts(empty.json("import", "register", register)) == (2, 0, 0, 2, 0, 0, 0, True)
    assert empty.json("verify") == before
    assert [row["value_pence"] for row in empty.json("list", "contracts")] == [120_000_000, 8_000_000]


def test_that_a_dry_run_stores_nothing(empty: Called, register: Path) -> None:
    before = empty.json("verify")
    assert counts(empty.json("import", "register", register, "--dry-run")) == (2, 2, 0, 0, 0, 0, 0, False)
    assert empty.json("list", "contracts") == []
    assert empty.json("verify") == before
    assert "Nothing was stored." in empty("import", "register", register, "--dry-run").stdout


def test_that_an_import_is_one_change_with_a_backup_before_it(empty: Called, register: Path) -> None:
    empty.json("import", "register", register)
    assert empty.json("verify")["sound_backups"] == 1
    with empty.desk() as desk:
        desk.undo.undo()
    assert empty.json("list", "contracts") == []
    assert empty.json("list", "providers") == []


def test_that_several_files_give_a_list_in_their_order(empty: Called, register: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "other.csv", REGISTER.replace("SC-", "DC-"))
    documents = empty.json("import", "register", register, other)
    assert [document["file"] for document in documents] == [str(register), str(other)]
    assert [document["new"] for document in documents] == [2, 2]
    assert documents[1]["missing"] == 2


def test_that_one_file_that_cannot_be_read_stores_none(empty: Called, register: Path, tmp_path: Path) -> None:
    broken = written(tmp_path / "broken.csv", "PK\x03\x04 is no text")
    sentence = empty.refused("import", "register", register, broken)
    assert "broken.csv" in sentence
    assert empty.json("list", "contracts") == []


def test_that_problems_are_named_by_row_and_column(empty: Called, tmp_path: Path) -> None:
    file = written(tmp_path / "r.csv", REGISTER.replace("2024-04-01", "31/02/2024") + ",No reference,Cedar Ltd,,,\n")
    document = empty.json("import", "register", file)
    assert counts(document) == (3, 2, 0, 0, 0, 0, 1, True)
    assert all(list(problem) == ["row", "column", "value", "message"] for problem in document["problems"])
    assert [(problem["row"], problem["column"]) for problem in document["problems"]] == [
        (2, "Start date"),
        (4, "Contract Reference"),
    ]
    text = empty("import", "register", file).stdout
    assert "Row 2, “Start date” (column D): " in text
    assert "3 rows: 0 new, 0 changed, 2 the same, 0 repeated, 1 refused; 0 of the desk not in the file" in text


def test_that_what_left_the_file_is_listed_and_stays(empty: Called, register: Path) -> None:
    empty.json("import", "register", register)
    written(register, REGISTER.rsplit("SC-2", 1)[0])
    assert counts(empty.json("import", "register", register, "--dry-run")) == (1, 0, 0, 1, 1, 0, 0, False)
    assert "No longer in the file: SC-2 Home care" in empty("import", "register", register).stdout
    assert len(empty.json("list", "contracts")) == 2


def test_that_no_rows_never_look_like_success(empty: Called, tmp_path: Path) -> None:
    refused = written(tmp_path / "refused.csv", REGISTER.replace("SC-1", "").replace("SC-2", ""))
    result = empty("import", "register", refused, "--json")
    assert "Not one row of refused.csv could be taken" in refusal(result)
    assert '"stored": false' in result.stdout
    headings = written(tmp_path / "headings.csv", REGISTER.split("\n", 1)[0] + "\n")
    assert "headings.csv" in empty.refused("import", "register", headings)
    assert empty.json("list", "contracts") == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("none.csv", None),
        ("empty.csv", b""),
        ("picture.csv", b"\x89PNG\r\n\x1a\n"),
        ("old.xls", b"\xd0\xcf\x11\xe0"),
        ("broken.xlsx", b"PK\x03\x04broken"),
        ("quote.csv", b'Contract Reference,Title\nSC-1,"never closed\nSC-2,x\nSC-3,x\n'),
        ("other.csv", b"area,period,value\nA,2020,1\n"),
        ("no ending", b"x"),
    ],
)
@pytest.mark.parametrize("target", ["register", "directory"])
def test_that_a_wrong_file_is_one_sentence_that_names_it(
    empty: Called, tmp_path: Path, target: str, name: str, content: bytes | None
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    sentence = empty.refused("import", target, file, "--json")
    assert name in sentence
    assert "nothing was stored" in sentence.replace("nothing of it was", "nothing was")
    assert empty("import", target, file, "--json").stdout == ""


def test_that_a_folder_is_refused_by_its_name(empty: Called, tmp_path: Path) -> None:
    assert tmp_path.name in empty.refused("import", "register", tmp_path)


@pytest.mark.parametrize("words", [("import",), ("import", "register"), ("import", "banana", "x.csv")])
def test_that_a_command_without_its_parts_is_wrong_usage(words: tuple[str, ...]) -> None:
    refusal(call(*words), 2)


@pytest.mark.parametrize("what", ["kpis", "returns"])
def test_that_files_of_a_later_version_are_refused(what: str) -> None:
    assert "does not read" in refusal(call("import", what, "x.xlsx"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("target", "name", "expected"),
    [
        ("register", "contracts_finder_awards_flat.csv", (147, 141, 0, 0, 0, 6, 0, True)),
        ("directory", "trafford_care_homes_2020-04-20.csv", (57, 57, 0, 0, 0, 0, 0, True)),
        ("directory", "trafford_care_homes_2022-06-22.csv", (58, 58, 0, 0, 0, 0, 0, True)),
    ],
)
def test_that_a_real_file_goes_in_twice_with_its_counts(
    empty: Called, tmp_path: Path, target: str, name: str, expected: tuple[object, ...]
) -> None:
    file = Path(shutil.copy(SHARED / name, tmp_path))
    assert counts(empty.json("import", target, file)) == expected
    rows, new, repeated = expected[0], expected[1], expected[5]
    assert counts(empty.json("import", target, file)) == (rows, 0, 0, new, 0, repeated, 0, True)
