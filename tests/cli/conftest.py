"""Desks for the tests of the command line; after each test the desk is checked whole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_calls import Called, make_desk


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one desk with a demonstration caseload, to be copied."""
    return make_desk(tmp_path_factory.mktemp("filled") / "desk", providers=24)


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty desk, to be copied."""
    return make_desk(tmp_path_factory.mktemp("bare") / "desk", providers=0)


def _copied(template: Path, folder: Path) -> Iterator[Called]:
    shutil.copytree(template, folder / "desk")
    shutil.copy(template.with_name("passphrase.txt"), folder)
    called = Called(folder / "desk")
    yield called
    with called.desk() as desk:
        assert desk.backups.verify().faults == ()


@pytest.fixture
def demo(filled: Path, tmp_path: Path) -> Iterator[Called]:
    """Call commands on a demonstration desk."""
    yield from _copied(filled, tmp_path)


@pytest.fixture
def empty(bare: Path, tmp_path: Path) -> Iterator[Called]:
    """Call commands on an empty desk."""
    yield from _copied(bare, tmp_path)
