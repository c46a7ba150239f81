"""Making, locking and unlocking a desk."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desks import PASSPHRASE, outfit
from monitor_desk.data import schema
from monitor_desk.domain.contracts import Contract, Document
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.opening import UnreadForms
from monitor_desk.services.restoring import restore_closed


def test_that_a_desk_opens_by_passphrase_and_by_recovery_code(tmp_path: Path) -> None:
    made = opening.make(tmp_path / "desk", PASSPHRASE, outfit())
    made.desk.records.add(Provider(name="Harbour Lane Support"))
    made.desk.close()
    desk = opening.unlock(tmp_path / "desk", PASSPHRASE, outfit())
    assert [row.name for row in desk.providers.rows()] == ["Harbour Lane Support"]
    desk.close()
    again = opening.unlock_with_recovery(tmp_path / "desk", made.recovery_code.lower(), outfit())
    assert [row.name for row in again.providers.rows()] == ["Harbour Lane Support"]
    again.close()


def test_that_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk.close()
    with pytest.raises(DeskError, match="does not open the desk; nothing was changed"):
        opening.unlock(tmp_path / "desk", "not the right one", outfit())
    opening.unlock(tmp_path / "desk", PASSPHRASE, outfit()).close()


def test_that_a_folder_that_holds_a_desk_is_not_made_into_another(tmp_path: Path) -> None:
    opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk.close()
    with pytest.raises(DeskError, match="already; it was not touched"):
        opening.make(tmp_path / "desk", PASSPHRASE, outfit())


def test_that_a_desk_that_is_open_is_not_opened_twice(tmp_path: Path) -> None:
    desk = opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk
    with pytest.raises(DeskError, match="open in another window"):
        opening.unlock(tmp_path / "desk", PASSPHRASE, outfit())
    desk.close()


def test_that_a_synchronised_folder_is_refused_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Council" / "desk"
    with pytest.raises(DeskError, match="OneDrive"):
        opening.make(folder, PASSPHRASE, outfit())
    assert not folder.exists()


def test_that_a_weak_passphrase_leaves_no_half_made_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskError):
        opening.make(tmp_path / "desk", "short", outfit())
    assert not opening.has_desk(tmp_path / "desk")


def test_that_a_desk_whose_making_was_broken_off_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "desk"
    with monkeypatch.context() as broken:
        broken.setattr(schema, "upgrade", lambda *_: os._exit(9))
        child = os.fork()
        if child == 0:
            opening.make(folder, PASSPHRASE, outfit())
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert (folder / "keys.json").exists()
    assert not opening.has_desk(folder)
    opening.make(folder, PASSPHRASE, outfit()).desk.close()
    opening.unlock(folder, PASSPHRASE, outfit()).close()


def test_that_a_fresh_desk_holds_the_published_calendar_and_this_year(tmp_path: Path) -> None:
    desk = opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk
    due = {entry.name: str(entry.due_on) for _, entry in desk.calendar.periods()}
    desk.close()
    assert due["2020-Q3"] == "2021-01-18"
    assert due["2020-Q4"] == "2021-04-15"
    assert "2026-Q4" in due


def test_that_a_restored_desk_is_a_device_of_its_own(tmp_path: Path) -> None:
    desk = opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk
    desk.records.add(Provider(name="Before the backup"))
    backup = desk.backups.make()
    desk.records.add(Provider(name="After the backup"))
    set_aside = desk.backups.restore(backup.path).set_aside
    assert [row.name for row in desk.providers.rows()] == ["Before the backup"]
    desk.records.add(Provider(name="After the restore"))
    assert desk.backups.verify().faults == ()
    assert set_aside is not None
    assert any(set_aside.iterdir())
    desk.close()


def test_that_a_missing_store_beside_its_keys_is_said_so(tmp_path: Path) -> None:
    opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk.close()
    (tmp_path / "desk" / "desk.db").unlink()
    with pytest.raises(DeskError):
        opening.unlock(tmp_path / "desk", PASSPHRASE, outfit())
    assert not (tmp_path / "desk" / "desk.db").exists()


@pytest.mark.parametrize("harm", ["lost", "cut short", "keys lost"])
def test_that_a_desk_that_no_longer_opens_is_restored(tmp_path: Path, harm: str) -> None:
    folder = tmp_path / "desk"
    desk = opening.make(folder, PASSPHRASE, outfit()).desk
    desk.records.add(Provider(name="Harbour Lane Support"))
    backup = desk.backups.make()
    desk.close()
    live = folder / "desk.db"
    if harm == "lost":
        live.unlink()
    elif harm == "cut short":
        live.write_bytes(live.read_bytes()[:5000])
    else:
        for keys in folder.glob("keys.json*"):
            keys.unlink()
    restored = restore_closed(folder, PASSPHRASE, backup.path, outfit().clock.now)
    assert (restored.set_aside is None) is (harm == "lost")
    again = opening.unlock(folder, PASSPHRASE, outfit())
    assert [row.name for row in again.providers.rows()] == ["Harbour Lane Support"]
    assert again.backups.verify().faults == ()
    again.close()


def test_that_a_backup_that_is_not_there_leaves_the_desk_as_it_was(tmp_path: Path) -> None:
    opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk.close()
    with pytest.raises(DeskError, match="the desk is as it was"):
        restore_closed(tmp_path / "desk", PASSPHRASE, tmp_path / "none.db", outfit().clock.now)
    opening.unlock(tmp_path / "desk", PASSPHRASE, outfit()).close()


def unlock_faults(folder: Path) -> tuple[str, ...]:
    """Return what opening says in words, or what the check of an opened desk finds."""
    try:
        desk = opening.unlock(folder, PASSPHRASE, outfit())
    except DeskError as refusal:
        return (str(refusal),)
    faults = desk.backups.verify().faults
    desk.close()
    return faults


def test_that_a_flipped_byte_anywhere_in_the_first_pages_has_its_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    opening.make(folder, PASSPHRASE, outfit()).desk.close()
    whole = (folder / "desk.db").read_bytes()
    for place in (20, 5000, 9000, 13000):
        (folder / "desk.db").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert unlock_faults(folder)


def test_that_overdue_work_stays_until_it_is_done_or_waived(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    made = outfit()
    desk = opening.make(folder, PASSPHRASE, made).desk
    provider_id = desk.records.add(Provider(name="Harbour Lane Support"))
    contract_id = desk.records.add(Contract(reference="SL-0114", title="Support", provider_id=provider_id))
    insurance = Document(
        title="Insurance", provider_id=provider_id, contract_id=contract_id, expires_on=date(2024, 1, 5)
    )
    desk.records.add(insurance)
    assert [row.what for row in desk.today.view().rows] == ["Insurance expires"]
    assert [one.title for one in desk.schedule.due(until_on=date(2026, 12, 31))] == ["Insurance expires"]
    desk.close()


def test_that_shipped_forms_are_read_only_until_the_desk_has_taken_them_over(tmp_path: Path) -> None:
    shipped, reads = outfit(), []
    visits = [form for form in shipped.forms if form.purpose == "visit"]
    first = visits[:1]

    def opened_with(mark: str) -> set[str]:
        def read() -> tuple[Form, ...]:
            reads.append(mark)
            return tuple(first) if mark == "first" else shipped.forms

        unread = replace(shipped, forms=(), unread=UnreadForms(mark=mark, read=read))
        if opening.has_desk(tmp_path / "desk"):
            desk = opening.unlock(tmp_path / "desk", PASSPHRASE, unread)
        else:
            desk = opening.make(tmp_path / "desk", PASSPHRASE, unread).desk
        found = {row.key for row in desk.forms.rows()}
        desk.close()
        return found

    assert opened_with("first") == opened_with("first") == {form.id for form in first}
    assert opened_with("second") == opened_with("second") == {form.id for form in visits}
    assert reads == ["first", "second"]


def test_that_a_fault_in_shipped_forms_is_said_and_the_desk_left_as_it_was(tmp_path: Path) -> None:
    opening.make(tmp_path / "desk", PASSPHRASE, outfit()).desk.close()

    def read() -> tuple[Form, ...]:
        raise DeskError("A fault in the team's forms, so none was taken over and nothing has changed.")

    with pytest.raises(DeskError, match="A fault in the team's forms"):
        opening.unlock(tmp_path / "desk", PASSPHRASE, replace(outfit(), unread=UnreadForms(mark="new", read=read)))
    opening.unlock(tmp_path / "desk", PASSPHRASE, outfit()).close()
