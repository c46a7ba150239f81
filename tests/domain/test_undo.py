from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.undo import STEPS, Step, to_redo, to_undo


class Editor:
    """What an officer does with the keys; kept as the log keeps it, and again as two plain stacks."""

    def __init__(self) -> None:
        self.log: list[Step] = []
        self.done: list[str] = []
        self.undone: list[str] = []

    def edit(self) -> None:
        name = f"edit {len(self.log)}"
        self._write(name, "")
        self.done.append(name)
        self.undone.clear()

    def undo(self) -> None:
        if found := to_undo(self.newest_first()):
            self._write(f"undo {len(self.log)}", found[0].change_set)
            self.undone.append(self.done.pop())

    def redo(self) -> None:
        if found := to_redo(self.newest_first()):
            self._write(f"redo {len(self.log)}", found[0].change_set)
            self.done.append(self.undone.pop())

    def newest_first(self) -> list[Step]:
        return self.log[::-1]

    def _write(self, name: str, undoes: str) -> None:
        self.log.append(Step(change_set=name, label=name, officer="Officer 1", undoes=undoes))


KEYS: dict[str, Callable[[Editor], None]] = {"e": Editor.edit, "u": Editor.undo, "r": Editor.redo}


def after(keys: str) -> Editor:
    editor = Editor()
    for key in keys:
        KEYS[key](editor)
    return editor


@given(st.text("eeuur", max_size=60))
def test_that_undo_and_redo_are_the_two_stacks_that_everyone_knows(keys: str) -> None:
    editor = after(keys)
    steps = editor.newest_first()
    assert [step.change_set for step in to_undo(steps)] == editor.done[::-1]
    undone = [next(one for one in editor.log if one.change_set == step.undoes) for step in to_redo(steps)]
    assert len(undone) == len(editor.undone)


@pytest.mark.parametrize(
    ("keys", "done", "to_redo_count"),
    [
        ("", [], 0),
        ("eee", ["edit 2", "edit 1", "edit 0"], 0),
        ("eeu", ["edit 0"], 1),
        ("eeuu", [], 2),
        ("eeuur", ["edit 0"], 1),
        ("eeuurr", ["edit 1", "edit 0"], 0),
        ("eeuure", ["edit 5", "edit 0"], 0),
        ("eururu", [], 1),
        ("eueur", ["edit 2"], 0),
    ],
)
def test_that_each_sequence_leaves_what_one_expects(keys: str, done: list[str], to_redo_count: int) -> None:
    steps = after(keys).newest_first()
    assert [step.change_set for step in to_undo(steps)] == done
    assert len(to_redo(steps)) == to_redo_count


def test_that_an_older_change_undone_from_the_history_is_passed_over_afterwards() -> None:
    editor = after("eee")
    editor.log.append(Step(change_set="undo", label="Undo", officer="Officer 1", undoes="edit 1"))
    assert [step.change_set for step in to_undo(editor.newest_first())] == ["edit 2", "edit 0"]


def test_that_no_more_than_a_hundred_are_offered() -> None:
    assert len(to_undo(after("e" * (STEPS + 30)).newest_first())) == STEPS == 100
