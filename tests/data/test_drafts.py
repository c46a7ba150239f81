from datetime import UTC, datetime, timedelta
from uuid import UUID

from monitor_desk.data import drafts
from monitor_desk.data.database import Committed, Database
from monitor_desk.domain.drafts import TypedText
from stores import KEY, OFFICER, SteppedClock, shared

NOTE = UUID(int=1)
AT = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


def typed(text: str, *, field: str = "text", seconds: int = 0) -> TypedText:
    return TypedText(kind="note", id=NOTE, field=field, text=text, typed_at=AT + timedelta(seconds=seconds))


def keep(database: Database, *texts: TypedText) -> None:
    for one in texts:
        with database.write(by=OFFICER, label="Type") as session:
            drafts.keep(session, one)


def kept(database: Database) -> list[TypedText]:
    with database.read() as session:
        return drafts.listed(session)


def test_that_only_the_latest_text_of_a_field_is_kept(database: Database) -> None:
    keep(database, typed("Sp"), typed("Spoke to Łucja", seconds=1))
    assert kept(database) == [typed("Spoke to Łucja", seconds=1)]


def test_that_the_latest_typed_comes_first(database: Database) -> None:
    keep(database, typed("b", field="source", seconds=5), typed("a", seconds=2), typed("c", field="triage", seconds=9))
    assert [one.text for one in kept(database)] == ["c", "b", "a"]


def test_that_a_draft_is_let_go_when_its_field_is_done_and_others_stay(database: Database) -> None:
    keep(database, typed("Spoke"), typed("Telephone", field="source"))
    with database.write(by=OFFICER, label="Add note") as session:
        drafts.drop(session, typed("Spoke"))
    assert kept(database) == [typed("Telephone", field="source")]


def test_that_typing_is_no_revision_and_no_announcement(database: Database) -> None:
    heard: list[Committed] = []
    database.subscribe(heard.append)
    keep(database, typed("Spoke"))
    assert (shared(database), heard) == ([], [])


def test_that_a_draft_is_there_after_a_crash(database: Database, clock: SteppedClock) -> None:
    keep(database, typed("Spoke to the manager"))
    another = Database(database.path, KEY, clock)
    assert kept(another) == [typed("Spoke to the manager")]
    another.close()
