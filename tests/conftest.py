"""What every test may ask for: a clock that stands still and a real encrypted store whose log is checked."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import desks
from monitor_desk.data.database import Database
from monitor_desk.services.desk import Desk
from stores import SteppedClock, Stores, make_template

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("ci")


@pytest.fixture
def clock() -> SteppedClock:
    """Stand at 9:00 on 1 April 2026 until the test lets time pass."""
    return SteppedClock()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty migrated store, to be copied."""
    return make_template(tmp_path_factory.mktemp("template") / "desk.db")


@pytest.fixture
def stores(template: Path, tmp_path: Path) -> Iterator[Stores]:
    """Make desks; after the test the whole log of each is folded and compared with its tables."""
    made = Stores(template, tmp_path)
    try:
        yield made
        assert made.faults() == []
    finally:
        made.close()


@pytest.fixture
def database(stores: Stores, clock: SteppedClock) -> Database:
    """Open one empty desk."""
    return stores.new(clock)


@pytest.fixture(scope="session")
def desk_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty desk, to be copied."""
    return desks.make_template(tmp_path_factory.mktemp("desk") / "desk")


@pytest.fixture(scope="session")
def caseload_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one desk with the demonstration caseload, to be copied."""
    return desks.make_template(tmp_path_factory.mktemp("caseload") / "desk", with_caseload=True)


@pytest.fixture
def desk(desk_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open an empty desk at 14:32 on Tuesday 1 December 2026; after the test everything in it is verified."""
    yield from _verified(desks.open_copy(desk_template, tmp_path / "desk"))


@pytest.fixture
def caseload(caseload_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a desk with the demonstration caseload on that day; after the test everything in it is verified."""
    yield from _verified(desks.open_copy(caseload_template, tmp_path / "desk"))


def _verified(desk: Desk) -> Iterator[Desk]:
    try:
        yield desk
        assert desk.backups.verify().faults == ()
    finally:
        desk.close()
