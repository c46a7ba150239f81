"""Two officers record one visit on two laptops by keyboard and exchange it by packs: nothing is lost."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

import desks
from monitor_desk.domain.forms.answers import Place
from monitor_desk.services.desk import Desk
from monitor_desk.ui.main_window import MainWindow
from whole_visit_before import begin, open_recorder, open_visit, plan, stock
from whole_visit_keys import press, tab_to, write
from whole_visit_recording import go_to_section, record
from whole_visit_script import CLOSING, OFFICE, scheme
from whole_visit_sharing import make_pack, read_pack, settle_first
from whole_visit_windows import settle, shown

REGISTRATION = "Registration fits the service delivered"
DISPUTED = Place("governance", "registration", None)


@pytest.fixture
def colleague(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Open another officer's desk, with keys and a name of its own; after the test everything in it is verified."""
    monkeypatch.setenv("LOGNAME", "Robin Ashdown")
    opened = desks.open_copy(desks.make_template(tmp_path / "other template"), tmp_path / "colleague")
    try:
        yield opened
        assert opened.backups.verify().faults == ()
    finally:
        opened.close()


def the_visit(desk: Desk) -> UUID:
    """Return the only visit."""
    (row,) = desk.visits.rows()
    return row.id


def revisions(desk: Desk) -> set[str]:
    """Return every revision of the visit and of what belongs to it."""
    return {one.id for one in desk.sharing.pack_of_visit(the_visit(desk)).revisions}


def hand_over(giver: Desk, taker: Desk, path: Path) -> str:
    """Make a pack on one desk and read it on the other; return what is said there."""
    with shown(giver) as window:
        make_pack(window, path, "Supported")
    with shown(taker) as window:
        return read_pack(window, path)


def judge_registration(window: MainWindow, key: str) -> None:
    """Answer the question that both officers answer."""
    go_to_section(window, "2 Office: governance")
    tab_to(REGISTRATION)
    write(key)
    press("Tab")
    settle(window)


def record_at_the_office(window: MainWindow) -> None:
    """Record the office part: what our officer does."""
    open_visit(window)
    open_recorder(window)
    judge_registration(window, "1")
    go_to_section(window, "3 Office: staffing")
    record(window, OFFICE[2:4])


def record_at_the_schemes(window: MainWindow) -> None:
    """Record the close and a scheme, and one question of the office part: what the colleague does."""
    open_visit(window)
    open_recorder(window)
    judge_registration(window, "3")
    go_to_section(window, "23 Feedback and close")
    record(window, [CLOSING])
    go_to_section(window, "10 ", up=True)
    record(window, scheme(is_second=False)[:4])


def test_that_two_officers_record_one_visit_and_nothing_is_lost(desk: Desk, colleague: Desk, tmp_path: Path) -> None:
    stock(desk)
    with shown(desk) as window:
        plan(window)
        begin(window)
    assert "Take it in" not in hand_over(desk, colleague, tmp_path / "first.mdpack")
    assert the_visit(colleague) == the_visit(desk)
    with shown(desk) as window:
        record_at_the_office(window)
    with shown(colleague) as window:
        record_at_the_schemes(window)
    everything = revisions(desk) | revisions(colleague)
    assert revisions(desk) != everything != revisions(colleague)
    hand_over(colleague, desk, tmp_path / "theirs.mdpack")
    hand_over(desk, colleague, tmp_path / "ours.mdpack")
    assert revisions(desk) == revisions(colleague) == everything
    check_one_conflict(desk)
    check_one_conflict(colleague)
    with shown(desk) as window:
        for _ in desk.sharing.conflicts():
            settle_first(window, downs=1)
    hand_over(desk, colleague, tmp_path / "settled.mdpack")
    check_alike(desk, colleague)


def check_one_conflict(desk: Desk) -> None:
    """Hold a desk to the one question that was answered in two ways; who answered it is in dispute with it."""
    rows = {row.field: row for row in desk.sharing.conflicts()}
    assert rows.keys() - {"author"} == {"value"}
    assert len({row.ref for row in rows.values()}) == 1
    assert {version.value for version in rows["value"].versions} == {"met", "not met"}


def check_alike(desk: Desk, colleague: Desk) -> None:
    """Hold both desks to the same visit, in which nothing is disputed any more."""
    ours, theirs = (one.visits.file(the_visit(one)) for one in (desk, colleague))
    assert revisions(desk) == revisions(colleague)
    assert ours.answers == theirs.answers
    assert ours == theirs
    assert desk.sharing.conflicts() == colleague.sharing.conflicts() == []
    authors = {answer.author for _, answer in ours.answers.values()}
    assert authors == {desk.officer, "Robin Ashdown"}
    sections = {place.section for place in ours.answers}
    assert sections == {"governance", "staffing", "recruitment", "closing"} | {
        "premises", "support_plans", "daily_records", "medication"
    }  # fmt: skip
    assert ours.answers[DISPUTED][1].value in {"met", "not met"}
