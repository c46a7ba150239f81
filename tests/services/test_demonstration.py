"""A desk filled with the demonstration caseload: as Today shows it, undone as one, refused where work is."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from monitor_desk import shipped
from monitor_desk.data import records, undo
from monitor_desk.data.database import Database
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.locations import Location
from monitor_desk.domain.periods import DueRule
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.today import Bucket
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services.calendar import CalendarService
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.demonstration import LABEL, DemonstrationService, Paperwork, fill
from monitor_desk.services.forms import FormService
from monitor_desk.services.schedule import ScheduleService
from monitor_desk.services.today import TodayService, TodayView
from stores import OFFICER, Stores, content

TODAY = date(2026, 12, 1)
CLOCK = FixedClock(datetime(2026, 12, 1, 14, 32, tzinfo=UTC))
TIERS = read_paperwork(shipped.forms()).tiers
PAPERWORK = Paperwork(tiers=TIERS)


class StoppedError(Exception):
    """Stands for an officer who cancels."""


def schedule(database: Database, clock: FixedClock = CLOCK) -> ScheduleService:
    return ScheduleService(database, clock, OFFICER, TIERS)


def today_page(database: Database, clock: FixedClock = CLOCK) -> TodayView:
    return TodayService(database, clock, schedule(database, clock), FormService(database, clock, OFFICER)).view()


def shown(view: TodayView) -> list[int]:
    return [view.count(bucket) for bucket in Bucket]


def numbers(database: Database) -> tuple[int, int, int]:
    with database.read() as session:
        provider, contract, location = (len(records.listed(session, kind)) for kind in (Provider, Contract, Location))
        return provider, contract, location


def test_that_today_shows_a_caseload_in_hand(database: Database) -> None:
    fill(database, TODAY, OFFICER, PAPERWORK)
    view = today_page(database)
    assert numbers(database) == (24, 40, 60)
    assert shown(view) == [3, 2, 6, 9, 2]
    assert dict(view.risks) == {"Act": 3, "Watch": 9, "On track": 27, "": 1}


@pytest.mark.parametrize("day", [date(2026, 12, 25), date(2027, 2, 28), date(2027, 4, 15), date(2028, 2, 29)])
def test_that_it_does_so_on_any_day(database: Database, day: date) -> None:
    clock = FixedClock(datetime(day.year, day.month, day.day, 9, tzinfo=UTC))
    DemonstrationService(database, clock, OFFICER, PAPERWORK).fill()
    assert shown(today_page(database, clock)) == [3, 2, 6, 9, 2]


def test_that_a_calendar_drafted_before_is_taken_as_it_stands(database: Database) -> None:
    calendar = CalendarService(database, OFFICER, schedule(database), DueRule())
    calendar.draft_year(2026)
    calendar.draft_year(2027)
    fill(database, TODAY, OFFICER, PAPERWORK)
    names = [entry.name for _, entry in calendar.periods()]
    assert len(names) == len(set(names))
    assert shown(today_page(database)) == [3, 2, 6, 9, 2]


def test_that_nothing_of_five_years_is_overdue_unseen(database: Database) -> None:
    fill(database, TODAY, OFFICER, PAPERWORK)
    listed = schedule(database).due(from_on=date(2019, 1, 1), until_on=TODAY)
    assert sum(one.is_open and one.due_on < TODAY for one in listed) == 3
    assert not [one for one in listed if one.is_dropped]


def test_that_it_is_one_change_which_undo_takes_back(database: Database) -> None:
    written = fill(database, TODAY, OFFICER, PAPERWORK)
    with database.read() as session:
        step = undo.steps(session)[0]
    assert step.label == LABEL
    with database.write(by=OFFICER, label="Undo", undoes=step.change_set) as session:
        assert undo.undo(session, step.change_set).records == written
    assert numbers(database) == (0, 0, 0)


def test_that_a_desk_with_a_provider_is_refused_and_left_as_it_was(database: Database) -> None:
    with database.write(by=OFFICER, label="Add provider") as session:
        records.insert(session, Provider(name="Harbour Lane Support"))
    with pytest.raises(DeskError, match=r"holds providers already.*nothing was changed.*new desk"):
        fill(database, TODAY, OFFICER, PAPERWORK)
    assert numbers(database) == (1, 0, 0)


def test_that_a_second_time_is_refused_also_after_undo(database: Database) -> None:
    fill(database, TODAY, OFFICER, PAPERWORK, providers=1)
    with pytest.raises(DeskError, match="holds providers already"):
        fill(database, TODAY, OFFICER, PAPERWORK, providers=1)
    with database.read() as session:
        step = undo.steps(session)[0]
    with database.write(by=OFFICER, label="Undo", undoes=step.change_set) as session:
        undo.undo(session, step.change_set)
    with pytest.raises(DeskError, match="lies in the bin"):
        fill(database, TODAY, OFFICER, PAPERWORK, providers=1)


def test_that_progress_counts_to_the_end(database: Database) -> None:
    told: list[tuple[int, int]] = []
    written = fill(database, TODAY, OFFICER, PAPERWORK, providers=72, progress=lambda done, of: told.append((done, of)))
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == (written, written)


def test_that_a_filling_that_is_stopped_stores_nothing(database: Database) -> None:
    def stop(done: int, of: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        fill(database, TODAY, OFFICER, PAPERWORK, providers=72, progress=stop)
    assert numbers(database) == (0, 0, 0)
    assert fill(database, TODAY, OFFICER, PAPERWORK) > 1000


def test_that_two_desks_filled_on_one_day_hold_the_same(stores: Stores) -> None:
    one, two = stores.new(), stores.new()
    for database in (one, two):
        fill(database, TODAY, OFFICER, PAPERWORK)
    assert without_heads(content(one)) == without_heads(content(two))


def without_heads(found: dict[str, Any]) -> dict[str, Any]:
    """Leave out what differs by device: the heads, second in each row, and the search index's row numbers."""
    return {kind: {key: (row[0], *row[2:]) for key, row in found[kind].items()} for kind in KINDS}
