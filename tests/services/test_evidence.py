"""Evidence: all of it or nothing, whatever happens on the way, and never readable on the disk."""

import io
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PIL import Image
from sqlalchemy.exc import IntegrityError

from desks import PASSPHRASE, outfit
from hostile_evidence import PDF, excel, photo, word
from monitor_desk.data.durable import TEMPORARY_PREFIX
from monitor_desk.domain.actions import Action
from monitor_desk.domain.errors import DeskError, NotFoundError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import EvidenceTarget, Pasted
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import Visit, VisitPart
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk

PROGRAM = Path(__file__).parents[1] / "adding_evidence.py"
CANARY = "Zimtkanarienvogel"


def a_visit(desk: Desk) -> EvidenceTarget:
    provider_id = desk.records.add(Provider(name="Harbour Lane Support"))
    return EvidenceTarget(
        visit_id=desk.records.add(Visit(title="Annual", provider_id=provider_id, visit_type="Annual"))
    )


def pasted(count: int) -> list[Pasted]:
    return [Pasted(name=f"{number}.jpg", content=photo(shade=40 + number)) for number in range(count)]


def files_of(desk: Desk) -> set[str]:
    folder = Path(desk.folder) / "evidence"
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_that_files_are_added_in_order_and_the_refused_named(desk: Desk, tmp_path: Path) -> None:
    target = a_visit(desk)
    path = tmp_path / "Ward visit.png"
    path.write_bytes(photo(form="PNG"))
    told: list[tuple[int, int]] = []
    rota = word()
    sources: list[Path | Pasted] = [
        path,
        *pasted(2),
        Pasted(name="rota.docx", content=rota),
        Pasted(name="run.exe", content=b"MZ"),
    ]
    added = desk.evidence.add(sources, target, lambda done, total: told.append((done, total)))
    assert told == [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]
    assert added.words() == "4 files added, 1 refused"
    assert [name for name, _ in added.refused] == ["run.exe"]
    rows = desk.evidence.rows(target)
    assert [(one, row.name, row.position) for one, row in rows] == list(
        zip(added.ids, ["Ward visit.png", "0.jpg", "1.jpg", "rota.docx"], [1, 2, 3, 4], strict=True)
    )
    assert desk.evidence.content(added.ids[0])[:4] == b"\x89PNG"
    assert desk.evidence.content(added.ids[3]) == rota
    assert all(row.size == len(desk.evidence.content(one)) for one, row in rows)
    assert next(step.label for step in desk.undo.steps()) == "Add 4 files"


def test_that_the_same_content_is_added_to_a_visit_once(desk: Desk) -> None:
    target = a_visit(desk)
    first, second = pasted(2)
    added = desk.evidence.add([first, Pasted(name="copy.jpg", content=first.content)], target)
    assert (len(added.ids), added.already) == (
        1,
        (("copy.jpg", "copy.jpg is there already, as “0.jpg”; it was not added twice."),),
    )
    desk.records.set_field("evidence_file", added.ids[0], "caption", "The medication cupboard")
    again = desk.evidence.add([first, second], target)
    assert len(again.ids) == 1
    assert "as “The medication cupboard”" in again.already[0][1]
    elsewhere = desk.evidence.add([first], a_visit(desk))
    assert len(elsewhere.ids) == 1
    assert len(files_of(desk)) == 2


def test_that_evidence_takes_over_what_its_finding_and_part_know(desk: Desk) -> None:
    visit = a_visit(desk)
    provider_id = desk.records.get(Visit, visit.visit_id or uuid4()).provider_id
    location = desk.records.add(Location(name="Mill Court", provider_id=provider_id))
    part = desk.records.add(
        VisitPart(label="Mill Court", visit_id=visit.visit_id, repeat="location", location_id=location)
    )
    finding = desk.findings.add(Finding(fact="Gaps", grade="Minor", visit_id=visit.visit_id, part_id=part))
    action = desk.actions.add(Action(requirement="Keep records", finding_id=finding))
    of_finding, of_action, of_part = (
        desk.evidence.add([Pasted(name="a.jpg", content=photo(shade=shade))], target).ids[0]
        for shade, target in (
            (31, EvidenceTarget(finding_id=finding)),
            (32, EvidenceTarget(action_id=action)),
            (33, EvidenceTarget(visit_id=visit.visit_id, part_id=part, section="home", question="kitchen")),
        )
    )
    for evidence_id in (of_finding, of_action, of_part):
        row = desk.records.get(Evidence, evidence_id)
        assert (row.visit_id, row.provider_id, row.location_id) == (visit.visit_id, provider_id, location)
    assert [one for one, _ in desk.evidence.rows(visit)] == [of_finding, of_action, of_part]
    assert [one for one, _ in desk.evidence.rows(EvidenceTarget(finding_id=finding))] == [of_finding]
    assert [one for one, _ in desk.evidence.rows(EvidenceTarget(section="home", question="kitchen"))] == [of_part]
    assert [one for one, _ in desk.actions.page(action).evidence] == [of_action]
    desk.evidence.move([of_part], EvidenceTarget(finding_id=finding))
    moved = desk.records.get(Evidence, of_part)
    assert (moved.finding_id, moved.section, moved.part_id, moved.visit_id) == (finding, "", None, visit.visit_id)


@pytest.mark.parametrize("stop_at", [0, 1, 25, 49, 50])
def test_that_of_50_photos_none_is_half_added_when_the_officer_cancels(desk: Desk, stop_at: int) -> None:
    target = a_visit(desk)
    earlier = desk.evidence.add([Pasted(name="earlier.jpg", content=photo(shade=99))], target).ids
    before = files_of(desk)
    changes = len(desk.undo.steps())

    class Cancelled(Exception):  # noqa: N818  # as the task runner names its own
        pass

    def tell(done: int, _total: int) -> None:
        if done == stop_at:
            raise Cancelled

    small = [Pasted(name=f"{number}.jpg", content=photo(40, 30, shade=number + 1)) for number in range(50)]
    with pytest.raises(Cancelled):
        desk.evidence.add(small, target, tell)
    assert files_of(desk) == before
    assert tuple(one for one, _ in desk.evidence.rows(target)) == earlier
    assert len(desk.undo.steps()) == changes
    assert len(desk.evidence.add(small, target).ids) == 50


def test_that_files_go_again_when_their_rows_cannot_be_written(desk: Desk) -> None:
    target = a_visit(desk)
    kept = desk.evidence.add(pasted(1), target).ids[0]
    row = desk.records.get(Evidence, kept)
    nowhere = EvidenceTarget(visit_id=uuid4(), provider_id=row.provider_id)
    before = files_of(desk)
    with pytest.raises(IntegrityError):
        desk.evidence.add(pasted(3), nowhere)  # the first of them is the photo that a row of the visit names
    assert files_of(desk) == before
    assert desk.evidence.content(kept)
    with pytest.raises(NotFoundError):
        desk.evidence.add(pasted(1), EvidenceTarget(visit_id=uuid4()))


def ran(desk_folder: Path, photos: Path, visit_id: UUID, most_bytes: int) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": str(PROGRAM.parent)}
    arguments = [sys.executable, str(PROGRAM), str(desk_folder), str(photos), str(visit_id), str(most_bytes)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file to set")
def test_that_a_full_disk_keeps_all_earlier_work_and_says_so(desk: Desk, tmp_path: Path) -> None:
    target = a_visit(desk)
    earlier = desk.evidence.add(pasted(3), target).ids
    desk.backups.make()
    before = files_of(desk)
    folder, photos = Path(desk.folder), tmp_path / "photos"
    photos.mkdir()
    for number in range(4):
        (photos / f"{number}.jpg").write_bytes(photo(shade=20 + number))
    (photos / "4.jpg").write_bytes(photo(2400, 1800, shade=90))
    desk.close()
    assert target.visit_id is not None
    said, _ = ran(folder, photos, target.visit_id, 1_500_000).communicate(timeout=60)
    assert said.splitlines()[:5] == ["0", "1", "2", "3", "4"]
    assert "refused: The disk is full, so none of the 5 files was added; everything stored before is as it was" in said
    assert "Make room on the disk and add it again." in said
    again = opening.unlock(folder, PASSPHRASE, outfit())
    try:
        assert files_of(again) == before
        assert tuple(one for one, _ in again.evidence.rows(target)) == earlier
        assert all(again.evidence.content(one) for one in earlier)
        assert again.backups.verify().faults == ()
    finally:
        again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("last_line", ["2", "7", "12", "added"])
def test_that_a_kill_while_adding_leaves_all_of_it_or_nothing(desk: Desk, tmp_path: Path, last_line: str) -> None:
    target = a_visit(desk)
    earlier = desk.evidence.add(pasted(1), target).ids
    folder, photos = Path(desk.folder), tmp_path / "photos"
    photos.mkdir()
    for number in range(12):
        (photos / f"{number:02}.jpg").write_bytes(photo(shade=20 + number))
    desk.close()
    assert target.visit_id is not None
    adding = ran(folder, photos, target.visit_id, 0)
    assert adding.stdout is not None
    for line in adding.stdout:
        if line.split()[0] == last_line:
            break
    adding.send_signal(signal.SIGKILL)
    adding.wait()
    adding.stdout.close()
    again = opening.unlock(folder, PASSPHRASE, outfit())
    try:
        rows = again.evidence.rows(target)
        assert len(rows) in {len(earlier), len(earlier) + 12}
        assert (len(rows) > 1) >= (last_line == "added")
        assert not [name for name in files_of(again) if name.startswith(TEMPORARY_PREFIX)]
        assert again.backups.verify().faults == ()
        added = again.evidence.add(sorted(photos.iterdir()), target)
        assert len(added.ids) + len(added.already) == 12
    finally:
        again.close()


def test_that_nothing_of_it_can_be_read_on_the_disk(desk: Desk, tmp_path: Path) -> None:
    target = a_visit(desk)
    texts = [CANARY.encode(), b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xdb", b"%PDF", b"word/document.xml", b"JFIF"]
    sources = [
        Pasted(name=f"{CANARY}.jpg", content=photo()),
        Pasted(name="policy.pdf", content=PDF),
        Pasted(name="rota.docx", content=word(CANARY)),
        Pasted(name="hours.xlsx", content=excel(CANARY)),
    ]
    added = desk.evidence.add(sources, target)
    desk.records.set_field("evidence_file", added.ids[0], "caption", f"{CANARY} in the office")
    desk.evidence.thumbnail(added.ids[0])
    desk.backups.make()
    found = {
        (path.name, text)
        for path in tmp_path.rglob("*")
        if path.is_file()
        for text in texts
        if text in path.read_bytes()
    }
    assert found == set()
    desk.evidence.save_copy(added.ids[2], tmp_path / "copy.docx")
    assert b"word/document.xml" in (tmp_path / "copy.docx").read_bytes()


def test_that_a_copy_is_whole_and_never_written_over_what_is_there(desk: Desk, tmp_path: Path) -> None:
    made = desk.evidence.add(pasted(1), a_visit(desk)).ids[0]
    path = tmp_path / "copy.jpg"
    desk.evidence.save_copy(made, path)
    assert path.read_bytes() == desk.evidence.content(made)
    path.write_bytes(b"mine")
    with pytest.raises(DeskError, match=r"There is a copy\.jpg in that folder already; nothing was written"):
        desk.evidence.save_copy(made, path)
    assert path.read_bytes() == b"mine"
    with pytest.raises(DeskError, match="not there"):
        desk.evidence.save_copy(made, tmp_path / "no such folder" / "copy.jpg")


def test_that_a_small_picture_is_made_once_and_kept_in_memory_alone(desk: Desk, tmp_path: Path) -> None:
    target = a_visit(desk)
    wide, clear, rota = desk.evidence.add(
        [
            Pasted(name="wide.jpg", content=photo(900, 300)),
            Pasted(name="clear.png", content=_see_through()),
            Pasted(name="rota.docx", content=word()),
        ],
        target,
    ).ids
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    small = desk.evidence.thumbnail(wide)
    with Image.open(io.BytesIO(small)) as image:
        assert (image.format, image.size) == ("JPEG", (320, 107))
    assert desk.evidence.thumbnail(wide) is small
    with Image.open(io.BytesIO(desk.evidence.thumbnail(clear, longest=64))) as image:
        assert image.getpixel((2, 2)) == (255, 255, 255)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    with pytest.raises(DeskError, match=r"rota\.docx is no picture"):
        desk.evidence.thumbnail(rota)


def _see_through() -> bytes:
    target = io.BytesIO()
    Image.new("RGBA", (200, 100), (0, 0, 0, 0)).save(target, "PNG")
    return target.getvalue()


def test_that_what_is_removed_comes_back_with_its_content(desk: Desk) -> None:
    target = a_visit(desk)
    ids = desk.evidence.add(pasted(2), target).ids
    desk.evidence.remove(ids)
    assert desk.evidence.rows(target) == ()
    again = desk.evidence.add(pasted(1), target)
    assert len(again.ids) == 1
    desk.undo.undo()
    desk.undo.undo()
    assert tuple(one for one, _ in desk.evidence.rows(target)) == ids
    assert all(desk.evidence.content(one) for one in ids)
    desk.undo.undo()
    assert desk.evidence.rows(target) == ()
    assert desk.records.is_binned(RecordRef("evidence_file", ids[0]))


def test_that_what_was_left_unnamed_long_ago_is_swept_and_nothing_else(desk: Desk) -> None:
    target = a_visit(desk)
    stray, fresh, binned = pasted(3)
    removed = desk.evidence.add([binned], target).ids
    desk.evidence.remove(removed)
    folder = Path(desk.folder) / "evidence"
    known = files_of(desk)
    left = [_stray(desk, stray), _stray(desk, fresh)]
    for name in (left[0], *known):
        os.utime(folder / name, (1_000_000_000, 1_000_000_000))
    desk.close()
    again = opening.unlock(Path(desk.folder), PASSPHRASE, outfit())
    try:
        added = again.evidence.add([Pasted(name="new.jpg", content=photo(shade=77))], target)
        assert len(added.ids) == 1
        assert left[0] not in files_of(again)
        assert {left[1], *known} <= files_of(again)
        assert again.evidence.content(removed[0])
    finally:
        again.close()


def _stray(desk: Desk, source: Pasted) -> str:
    """Store a file that no row names, as a crash at the wrong moment leaves it, and return its name."""
    before = files_of(desk)
    desk.evidence._store.put(source.content, "image/jpeg")
    return next(iter(files_of(desk) - before))


def test_that_the_window_reads_and_pastes_while_the_worker_adds(desk: Desk) -> None:
    target = a_visit(desk)
    first = desk.evidence.add([Pasted(name="first.jpg", content=photo(shade=99))], target).ids[0]
    with ThreadPoolExecutor(1) as worker:
        adding = worker.submit(desk.evidence.add, pasted(12), target)
        while not adding.done():
            assert desk.evidence.thumbnail(first)
            assert len(desk.evidence.rows(target)) in {1, 13}
        assert len(adding.result().ids) == 12
        both = [worker.submit(desk.evidence.add, [Pasted(name="a.jpg", content=photo(shade=5))], target)]
        mine = desk.evidence.add([Pasted(name="b.jpg", content=photo(shade=6))], target)
    assert len(both[0].result().ids) == len(mine.ids) == 1
    assert len({row.position for _, row in desk.evidence.rows(target)}) == 15


def test_that_too_many_at_once_are_refused_before_any_is_read(desk: Desk) -> None:
    with pytest.raises(DeskError, match="These are 501 files and 500 go in at once; none was added"):
        desk.evidence.add([Path("none")] * 501, EvidenceTarget())
