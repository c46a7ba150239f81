"""The kept plan: whatever was done to the desk, reading it gives what working everything out anew would give."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from sqlalchemy import update

from monitor_desk.data import records, undo
from monitor_desk.data.database import Committed
from monitor_desk.data.planned import PLANNED
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Value
from monitor_desk.services.schedule import ScheduleService
from planned_desks import TIERS, PlannedDesk, actions
from stores import OFFICER, Stores


@settings(max_examples=25)
@given(todo=actions(30))
def test_that_reading_the_kept_plan_gives_what_planning_everything_anew_gives(
    template: Path, todo: list[tuple[int, str, int]]
) -> None:
    with TemporaryDirectory() as folder:
        stores = Stores(template, Path(folder))
        pair = [PlannedDesk(stores), PlannedDesk(stores)]
        pair[0].begin()
        pair[1].take_from(pair[0], Random(0))
        for who, verb, seed in todo:
            desk, random = pair[who], Random(seed)
            if verb == "send":
                desk.take_from(pair[1 - who], random)
            elif verb == "read":
                assert desk.differences() == []
            else:
                desk.do(verb, random)
        assert [desk.differences() for desk in pair] == [[], []]
        assert stores.faults() == []
        stores.close()


@pytest.fixture
def desk(stores: Stores) -> PlannedDesk:
    """A desk with two contracts whose plan stands."""
    made = PlannedDesk(stores)
    made.begin()
    made.schedule.refresh_plan()
    return made


def titles(desk: PlannedDesk) -> set[str]:
    return {one.title for one in desk.schedule.open_work(desk.clock.today() + timedelta(days=400))}


def test_that_a_desk_opened_again_is_not_planned_again(desk: PlannedDesk) -> None:
    with desk.database.write(by=OFFICER, label="Tamper") as session:
        session.execute(update(PLANNED).values(title="As it was kept"))
    again = ScheduleService(desk.database, desk.clock, OFFICER, TIERS)
    desk.clock.step(days=20)
    assert {one.title for one in again.open_work(desk.clock.today())} == {"As it was kept"}
    assert again.refresh_plan() == 0


def test_that_the_plan_is_made_again_when_its_days_run_out_or_the_tiers_change(desk: PlannedDesk) -> None:
    assert ScheduleService(desk.database, desk.clock, OFFICER, TIERS[:1]).refresh_plan() == 2
    assert desk.schedule.refresh_plan() == 2
    desk.clock.step(days=21)
    assert desk.schedule.refresh_plan() == 2


def test_that_an_edit_has_only_its_own_contract_planned_again(desk: PlannedDesk) -> None:
    with desk.database.read() as session:
        (contract_id, _), _other = records.listed(session, Contract)
    change(desk, contract_id, reference="SL-0007", value_pence=100)
    assert desk.schedule.refresh_plan() == 0
    change(desk, contract_id, ends_on=date(2027, 1, 31))
    assert "Contract ends" in titles(desk)
    change(desk, contract_id, ends_on=None)
    assert desk.schedule.refresh_plan() == 1
    assert "Contract ends" not in titles(desk)


def test_that_what_is_done_leaves_the_open_work_without_planning_again(desk: PlannedDesk) -> None:
    first = desk.schedule.open_work(desk.clock.today())[0]
    desk.schedule.mark_done(first)
    assert desk.schedule.refresh_plan() == 0
    assert first.id not in {one.id for one in desk.schedule.open_work(desk.clock.today())}
    desk.schedule.reopen(first)
    assert desk.schedule.open_work(desk.clock.today())[0] == first


def test_that_planning_tells_its_progress_and_is_no_change_of_the_desk(desk: PlannedDesk) -> None:
    told: list[Committed] = []
    desk.database.subscribe(told.append)
    with desk.database.read() as session:
        before = undo.steps(session)
    desk.clock.step(days=30)
    progress: list[tuple[int, int]] = []
    desk.schedule.refresh_plan(lambda done, of: progress.append((done, of)))
    with desk.database.read() as session:
        assert undo.steps(session) == before
    assert (told, progress) == ([], [(2, 2)])


def test_that_planning_that_was_stopped_goes_on_where_it_was(desk: PlannedDesk) -> None:
    desk.clock.step(days=30)

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.schedule.refresh_plan(stop)
    assert desk.differences() == []


def change(desk: PlannedDesk, contract_id: UUID, **values: Value) -> None:
    with desk.database.write(by=OFFICER, label="Edit") as session:
        records.change(session, Contract.kind, contract_id, values)
