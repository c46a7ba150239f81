"""The kept plan: whatever was done to the desk, reading it gives what working everything out anew would give."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from planned_desks import PlannedDesk, actions
from stores import Stores


@settings(max_examples=60)
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
