"""Evidence in verified backups: none is lost while a kept backup or a row needs it, and none is copied twice."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import pytest

from desks import NOW, PASSPHRASE, outfit
from hostile_evidence import photo
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import EvidenceTarget, Pasted
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import Visit
from monitor_desk.services import opening
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.desk import Desk


@cache
def shot(shade: int) -> bytes:
    """Return a photo, the same whenever it is asked for: its noise is not."""
    return photo(shade=shade)


def add_photos(desk: Desk, *shades: int) -> tuple[UUID, ...]:
    provider = desk.records.add(Provider(name="Harbour Lane Support"))
    visit = desk.records.add(Visit(title="Annual", provider_id=provider, visit_type="Annual"))
    sources = [Pasted(name=f"{shade}.jpg", content=shot(shade)) for shade in shades]
    return desk.evidence.add(sources, EvidenceTarget(visit_id=visit)).ids


def file_of(desk: Desk, evidence_id: UUID) -> Path:
    return desk.evidence._store.path_of(desk.evidence._name(desk.evidence._row(evidence_id)))


def kept_in(desk: Desk) -> dict[str, tuple[int, int]]:
    """Return the evidence files of all backups with their inode and time: a file that is copied again has others."""
    folder = Path(desk.folder) / "backups" / "evidence"
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.iterdir()}


def later(desk: Desk, **much: float) -> Desk:
    """Return the desk, closed and opened again after a while."""
    folder, moment = Path(desk.folder), desk.clock.now() + timedelta(**much)
    desk.close()
    return opening.unlock(folder, PASSPHRASE, replace(outfit(), clock=FixedClock(moment)))


def test_that_a_backup_has_the_evidence_of_its_rows_and_no_file_is_copied_twice(desk: Desk) -> None:
    ids = add_photos(desk, 41, 42)
    made = desk.backups.make()
    assert set(made.evidence) == {file_of(desk, one).name for one in ids}
    first = kept_in(desk)
    add_photos(desk, 43)
    again = desk.backups.make()
    assert len(again.evidence) == 3
    assert {name: kept_in(desk)[name] for name in first} == first


def test_that_evidence_in_the_bin_is_backed_up_too_and_a_file_that_no_row_names_is_not(desk: Desk) -> None:
    (made,) = add_photos(desk, 41)
    desk.evidence.remove([made])
    stray = desk.evidence._store.put(photo(shade=66), "image/jpeg").name
    backup = desk.backups.make()
    assert file_of(desk, made).name in backup.evidence
    assert stray not in backup.evidence


@pytest.mark.parametrize("how", ["gone", "cut", "flipped"])
def test_that_a_restore_brings_back_evidence_that_was_lost_or_damaged(desk: Desk, how: str) -> None:
    ids = add_photos(desk, 41, 42)
    contents = [desk.evidence.content(one) for one in ids]
    backup = desk.backups.make()
    path = file_of(desk, ids[0])
    spoil(path, how)
    faults = desk.backups.verify().faults
    assert faults == (
        f"1 evidence file is {'missing' if how == 'gone' else 'damaged'}: “41.jpg” of the visit “Annual”",
    )
    restored = desk.backups.restore(backup.path)
    desk.close()
    assert restored.lost_evidence == ()
    again = opening.unlock(Path(desk.folder), PASSPHRASE, outfit())
    try:
        assert [again.evidence.content(one) for one in ids] == contents
        assert again.backups.verify().faults == ()
    finally:
        again.close()


def spoil(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    elif how == "cut":
        path.write_bytes(content[:-100])
    else:
        path.write_bytes(content[:-100] + bytes([content[-100] ^ 1]) + content[-99:])


def test_that_the_check_knows_a_file_that_a_row_names_and_that_is_nowhere(desk: Desk) -> None:
    (made,) = add_photos(desk, 41)
    file_of(desk, made).unlink()
    assert desk.backups.verify().faults == ("1 evidence file is missing: “41.jpg” of the visit “Annual”",)
    backup = desk.backups.make()
    assert backup.evidence == ()
    assert len(backup.problems) == 1
    assert "was missing or damaged when this backup was made" in backup.problems[0]
    assert desk.backups.verify().sound_backups == 0
    backup.path.unlink()
    mend(desk, made)
    assert desk.backups.verify().faults == ()


@pytest.mark.parametrize("how", ["gone", "cut", "flipped"])
def test_that_a_file_that_was_lost_is_whole_again_once_it_is_added_again(desk: Desk, how: str) -> None:
    (made,) = add_photos(desk, 41)
    content = desk.evidence.content(made)
    spoil(file_of(desk, made), how)
    with pytest.raises(DeskError, match="of this evidence is"):
        desk.evidence.content(made)
    mend(desk, made)
    assert desk.evidence.content(made) == content


def mend(desk: Desk, evidence_id: UUID) -> None:
    target = EvidenceTarget(visit_id=desk.evidence._row(evidence_id).visit_id)
    added = desk.evidence.add([Pasted(name="again.jpg", content=shot(41))], target)
    assert added.ids == ()
    assert added.already[0][1].endswith("it was not added twice. Its file was lost or damaged and is whole again.")


def test_that_a_later_backup_still_answers_for_a_file_that_the_desk_has_lost_since(desk: Desk) -> None:
    (made,) = add_photos(desk, 41)
    content = desk.evidence.content(made)
    desk.backups.make()
    file_of(desk, made).unlink()
    desk.records.add(Provider(name="Mill Court Care"))
    second = desk.backups.make()
    assert second.problems == ()
    desk.backups.restore(second.path)
    desk.close()
    again = opening.unlock(Path(desk.folder), PASSPHRASE, outfit())
    try:
        assert again.evidence.content(made) == content
    finally:
        again.close()


def test_that_thinning_keeps_what_a_kept_backup_names(tmp_path: Path) -> None:
    desk = opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk
    early = add_photos(desk, 41)[0]
    name = file_of(desk, early).name
    monthly = desk.backups.make()
    file_of(desk, early).unlink()
    desk = later(desk, days=40)
    for hours in range(4):
        desk.records.add(Provider(name=f"Provider {hours}"))
        desk.backups.make()
        desk = later(desk, hours=30)
    assert desk.clock.now() > NOW + timedelta(days=42)
    assert monthly.path.exists()
    assert name in kept_in(desk)
    desk.close()


def test_that_each_file_is_read_once_for_all_backups_when_all_is_checked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor_desk.data.evidence import EvidenceState, EvidenceStore

    add_photos(desk, 41, 42)
    for number in range(3):
        desk.records.add(Provider(name=f"Provider {number}"))
        desk.backups.make()
    read: list[str] = []
    look = EvidenceStore.state

    def counted(self: EvidenceStore, name: str) -> EvidenceState:
        read.append(name)
        return look(self, name)

    monkeypatch.setattr(EvidenceStore, "state", counted)
    assert desk.backups.verify().sound_backups == 3
    assert len(read) == 4  # each of the two once in the desk and once beside the backups
