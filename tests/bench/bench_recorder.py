"""Time the recorder on a desk of 100,000 answers beside the bare statements that each act needs.

`python tests/bench/bench_recorder.py [ANSWERS]`: an answer kept, a keystroke made durable, a visit of 71 questions and
two schemes opened with last year's answers beside, a section evaluated, and a search.
"""

import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

import desks
from monitor_desk.data import records, search_index
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.forms.answers import Given, Place, answer_id
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.recorded_filled import filled_of, places_of
from monitor_desk.domain.search import match_expression
from monitor_desk.domain.visits import Visit, VisitPart, VisitState, part_id
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from visited import TODAY, Visited

ANSWERS = 100_000
KEPT = 150
OPENED = 25
WORDS = [f"{start}{end}" for start in ("medic", "staff", "care", "plan", "rota") for end in ("ation", "ing", "s", "")]
BARE_SEARCH = (
    "SELECT kind, record_id, title, snippet(search, -1, '[', ']', '…', 12) FROM search WHERE search MATCH ? LIMIT 50"
)


def main(answers: int) -> None:
    """Print what each act takes, the bare statements beside it, and the ratio."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        desk = opening.make(folder / "desk", desks.PASSPHRASE, desks.outfit()).desk
        form = next(one for one in desks.outfit().forms if one.id == "supported-living-annual")
        visited = Visited(desk, form=replace(form, id="annual"))
        database = desk.recording._database  # the bench writes a caseload no officer could type
        fill(database, visited, answers)
        visit_id = visited.on_site()
        answer_all(desk, visit_id)
        kept(desk, visit_id, database, folder)
        opened(desk, visit_id, database)
        evaluated(desk, visit_id)
        searched(database)
        desk.close()


def fill(database: Database, visited: Visited, answers: int) -> None:
    """Add visits of earlier years, every question answered, until there are so many answers."""
    random, form = Random(1), visited.form
    version_id = visited.desk.forms.version_in_use(visited.form_id)
    made, day = 0, date(2025, 12, 1)
    while made < answers:
        visit_id = new_id()
        visit = Visit(
            title=form.title,
            provider_id=visited.provider_id if made == 0 else None,
            form_version_id=version_id,
            visit_type="Annual",
            status=VisitState.CLOSED.value,
            began_on=day,
            ended_on=day,
        )
        parts = tuple(_part(visit_id, scheme, n) for n, scheme in enumerate(visited.schemes, 1))
        drafts: list[tuple[UUID, Any]] = [(visit_id, visit), *parts]
        for place in places_of(form, parts):
            drafts.append((answer_id(visit_id, place), _answer(random, visit_id, place, made)))
            made += 1
        with database.write(by="Officer 1", label="Fill") as session:
            records.insert_many(session, drafts)
        day -= timedelta(days=1)
    print(f"{made:,} answers")


def answer_all(desk: Desk, visit_id: UUID) -> None:
    """Answer what a note can answer, so that the visit that is opened is a full one."""
    file = desk.visits.file(visit_id)
    assert file.form is not None
    for place in places_of(file.form, file.parts):
        if file.form.question(place.section, place.question).type != "guidance":
            desk.recording.answer(visit_id, place, note="Seen in the office with the manager")


def kept(desk: Desk, visit_id: UUID, database: Database, folder: Path) -> None:
    """Compare an answer, a field and a keystroke with raw commits of one row and of all the rows, in turn."""
    file = desk.visits.file(visit_id)
    place, own = next((place, own) for place, (own, answer) in file.answers.items() if answer.note)
    provider = desk.records.add(Provider(name="Harbour Lane"))

    def answer(n: int) -> None:
        desk.recording.answer(visit_id, place, note=f"Seen in the office with the manager, {n}")

    def field(n: int) -> None:
        desk.records.set_field("provider", provider, "name", f"Harbour Lane {n}")

    def keystroke(n: int) -> None:
        desk.recording.keep_typing(visit_id, place, "note", f"Seen in the office with the manager, {n}")

    answer(KEPT)
    with closing(a_copy(database, folder)) as connection:
        connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("INSERT INTO bare VALUES (1, 'x')")
        same = rows_of_an_answer(connection, own)

        def one_row(n: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE bare SET words = ? WHERE id = 1", (f"Seen in the office, {n}",))
            connection.execute("COMMIT")

        def same_rows(n: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            for statement, values in same(n):
                connection.execute(statement, values)
            connection.execute("COMMIT")

        answers, fields, keys, all_rows, bare = in_turn(answer, field, keystroke, same_rows, one_row)
    report("an answer kept", answers, bare, "raw commit of one row", 2)
    report("an answer kept", answers, all_rows, "raw commit of the same rows", 2)
    report("a field changed", fields, bare, "raw commit of one row", 2)
    report("a keystroke made durable", keys, bare, "raw commit of one row", 2)


def a_copy(database: Database, folder: Path) -> Any:
    """Return a connection to a copy of the desk, where raw statements meet tables of the same size."""
    copy = folder / "copy.db"
    with closing(database.raw_connection()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    shutil.copyfile(database.path, copy)
    return open_connection(copy, database._key)


def rows_of_an_answer(connection: Any, own: UUID) -> Callable[[int], list[tuple[str, tuple[Any, ...]]]]:
    """Return what gives the bare statements that store an answer: record, log, index and the place in the chain."""
    latest = connection.execute("SELECT * FROM revision WHERE record_id = ? ORDER BY sequence DESC", (own.hex,))
    names, revision = [column[0] for column in latest.description], latest.fetchone()
    indexed = connection.execute("SELECT rowid, kind, record_id, title FROM search WHERE record_id = ?", (own.hex,))
    row = indexed.fetchone()
    insert = f"INSERT INTO revision ({', '.join(names)}) VALUES ({', '.join('?' for _ in names)})"

    def statements(n: int) -> list[tuple[str, tuple[Any, ...]]]:
        head, words = new_id().hex[::-1] * 2, f"Seen in the office with the manager, {n}"
        return [
            (insert, tuple(head if name == "id" else value for name, value in zip(names, revision, strict=True))),
            ("UPDATE answer SET heads = ?, note = ? WHERE id = ?", (head, words, own.hex)),
            ("DELETE FROM search WHERE rowid = ?", row[:1]),
            ("INSERT INTO search (rowid, kind, record_id, title, body) VALUES (?, ?, ?, ?, ?)", (*row, words)),
            ("UPDATE local_state SET value = ? WHERE name = 'chain'", (f"{n} {n} {head}",)),
        ]

    return statements


def opened(desk: Desk, visit_id: UUID, database: Database) -> None:
    """Compare opening a visit, previous answers with it, with the bare rows of its answers and of those before."""
    file = desk.visits.file(visit_id)
    print(f"{len(file.answers)} answers, {len(file.previous)} previous ones beside")
    (earlier,) = {previous.owner_id for previous in file.previous.values()}

    def bare() -> None:
        with closing(database.raw_connection()) as connection:
            for one in (visit_id, earlier):
                connection.execute("SELECT * FROM answer WHERE visit_id = ?", (one.hex,)).fetchall()

    def open_it() -> Filled | None:
        return filled_of(desk.visits.file(visit_id), TODAY)

    with closing(database.raw_connection()) as connection:

        def rows() -> None:
            for one in (visit_id, earlier):
                connection.execute("SELECT * FROM answer WHERE visit_id = ?", (one.hex,)).fetchall()

        report("a visit opened and evaluated", times(open_it), times(rows), "its bare rows", 0)
    report(
        "the file of a visit read", times(lambda: desk.visits.file(visit_id)), times(bare), "rows, new connection", 0
    )
    report("the list of visits", times(desk.visits.rows, 5), times(bare), "rows, new connection", 0)


def evaluated(desk: Desk, visit_id: UUID) -> None:
    """Time a form evaluated whole and after one more answer: what switching a section and answering ask for."""
    file = desk.visits.file(visit_id)
    whole = filled_of(file, TODAY)
    assert whole is not None
    place = next(iter(file.answers))
    print(f"the form evaluated whole: {median(times(lambda: filled_of(file, TODAY))) * 1000:.2f} ms")
    after = times(lambda: whole.answered(place, Given(value="yes")).sections())
    print(f"a section shown after one more answer: {median(after) * 1000:.2f} ms")


def searched(database: Database) -> None:
    """Compare a search over all answers with the bare full-text query."""
    for words in ("number777", "medication", "staffing rota", "ca", "nowhere"):
        with closing(database.raw_connection()) as connection, database.read() as session:

            def bare(words: str = words, connection: Any = connection) -> object:
                return connection.execute(BARE_SEARCH, (match_expression(words),)).fetchall()

            def ours(words: str = words, session: Any = session) -> object:
                return search_index.find(session, words)

            report(f"search for {words!r}", times(ours), times(bare), "bare query", 2)


def report(what: str, mine: list[float], bare: list[float], beside: str, target: int) -> None:
    """Print the middle of many times, that of the bare statements, and the ratio."""
    own, other = median(mine) * 1000, median(bare) * 1000
    aim = f" (target {target})" if target else ""
    print(f"{what}: {own:.2f} ms; {beside} {other:.2f} ms: ratio {own / other:.1f}{aim}")


def in_turn(*acts: Callable[[int], None]) -> list[list[float]]:
    """Return the seconds of each act, done in turn so that each meets the same disk."""
    taken: list[list[float]] = [[] for _ in acts]
    for n in range(KEPT):
        for place, act in enumerate(acts):
            began = perf_counter()
            act(n)
            taken[place].append(perf_counter() - began)
    return taken


def times(act: Callable[[], object], many: int = OPENED) -> list[float]:
    """Return the seconds of an act, done many times."""
    taken = []
    for _ in range(many):
        began = perf_counter()
        act()
        taken.append(perf_counter() - began)
    return taken


def _part(visit_id: UUID, scheme: UUID, position: int) -> tuple[UUID, VisitPart]:
    part = VisitPart(
        label=f"Scheme {position}", visit_id=visit_id, repeat="location", location_id=scheme, position=position
    )
    return part_id(visit_id, scheme), part


def _answer(random: Random, visit_id: UUID, place: Place, number: int) -> Answer:
    note = f"{' '.join(random.choices(WORDS, k=20))} number{number}"
    return Answer(
        asked=f"Question {place.question}",
        visit_id=visit_id,
        part_id=place.part_id,
        section=place.section,
        question=place.question,
        note=note,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ANSWERS)
