"""What every command asks first: which desk, which passphrase."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from cli_calls import PASSPHRASE, Called, call, refusal

READING = (
    ("list", "providers"),
    ("show", "provider", "x"),
    ("due", "--on", "2026-04-01"),
    ("export", "register", "--out", "x.csv"),
    ("import", "register", "x.csv"),
    ("backup",),
    ("restore", "x.db"),
    ("verify",),
)


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
class TestEveryCommand:
    """Each command that opens a desk."""

    def test_that_no_desk_is_one_sentence_and_nothing_is_made(self, tmp_path: Path, words: tuple[str, ...]) -> None:
        sentence = refusal(call(*words, "--data", tmp_path / "none", "--passphrase-file", tmp_path / "none.txt"))
        assert "There is no desk in" in sentence
        assert list(tmp_path.iterdir()) == []

    def test_that_a_wrong_passphrase_is_one_sentence(self, empty: Called, words: tuple[str, ...]) -> None:
        file = empty.folder.with_name("wrong.txt")
        file.write_text("quite another phrase", encoding="utf-8")
        result = call(*words, "--data", empty.folder, "--passphrase-file", file)
        assert "does not open the desk" in refusal(result)
        assert "quite another" not in result.output

    def test_that_without_a_terminal_the_file_is_asked_for(self, empty: Called, words: tuple[str, ...]) -> None:
        assert "--passphrase-file" in refusal(call(*words, "--data", empty.folder))

    def test_that_a_blank_folder_is_wrong_usage(self, words: tuple[str, ...]) -> None:
        assert "--data names no folder" in refusal(call(*words, "--data", ""), 2)

    def test_that_an_open_desk_is_left_alone(self, empty: Called, words: tuple[str, ...]) -> None:
        with empty.desk():
            assert "open in another window" in empty.refused(*words)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n" + PASSPHRASE.encode(), "is empty"),
        (b"  \r\n", "is empty"),
        (b"\xff\xfe\x00\xd8", "not plain text"),
        (None, "could not be read"),
    ],
)
def test_that_a_passphrase_file_without_a_passphrase_is_one_sentence(
    empty: Called, content: bytes | None, words: str
) -> None:
    file = empty.folder.with_name("other.txt")
    if content is not None:
        file.write_bytes(content)
    assert words in refusal(call("list", "providers", "--data", empty.folder, "--passphrase-file", file))


@pytest.mark.parametrize("content", [b"%s", b"%s\n", b"%s\r\n", b"\xef\xbb\xbf%s\n", b"%s\nmore\n"])
def test_that_the_first_line_is_the_passphrase_however_it_ends(empty: Called, content: bytes) -> None:
    file = empty.folder.with_name("passphrase.txt")
    file.write_bytes(content.replace(b"%s", PASSPHRASE.encode()))
    assert empty.json("list", "providers") == []


def test_that_a_folder_for_a_passphrase_file_is_one_sentence(empty: Called) -> None:
    result = call("list", "providers", "--data", empty.folder, "--passphrase-file", empty.folder)
    assert "could not be read" in refusal(result)


@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals there")
@pytest.mark.parametrize(
    ("typed", "said", "status"),
    [
        (f"{PASSPHRASE}\n", "This desk holds no providers.", 0),
        ("something else\n", "does not open the desk", 1),
        ("\x04", "No passphrase was typed", 1),
        ("\x03", "nothing was half stored", 1),
    ],
)
def test_that_the_passphrase_is_typed_unseen_on_a_terminal(empty: Called, typed: str, said: str, status: int) -> None:
    shown, ended = on_terminal(["list", "providers", "--data", str(empty.folder)], typed)
    assert shown.count("Passphrase:") == 1
    assert said in shown
    assert typed.strip() not in shown or not typed.strip().isprintable()
    assert ended == status


def on_terminal(words: list[str], typed: str) -> tuple[str, int]:
    """Run a command on a terminal of its own, type when it asks, and return what was shown and its status."""
    import pty
    import termios

    process, terminal = pty.fork()
    if process == 0:
        os.execv(sys.executable, [sys.executable, "-m", "monitor_desk", *words])
    shown = b""
    while b"Passphrase:" not in shown:
        shown += os.read(terminal, 4_096)
    while termios.tcgetattr(terminal)[3] & termios.ECHO:  # it asks a moment before it hides what is typed
        os.sched_yield()
    os.write(terminal, typed.encode())
    with suppress(OSError):  # the end of a terminal is an error to its reader
        while part := os.read(terminal, 4_096):
            shown += part
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
