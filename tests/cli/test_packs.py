from pathlib import Path

import pytest

from cli_calls import PASSPHRASE, Called, cheap_outfit, make_desk, refusal
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import Visit
from monitor_desk.services import opening

PACK_PASSPHRASE = "grey lantern harvest moon"


@pytest.fixture
def sender(tmp_path: Path) -> Called:
    """A desk with one visit."""
    folder = make_desk(tmp_path / "ours", providers=0)
    desk = opening.unlock(folder, PASSPHRASE, cheap_outfit())
    provider = desk.records.add(Provider(name="Kestrel Supported Living"))
    desk.records.add(Visit(title="Annual visit", provider_id=provider, visit_type="Annual"))
    desk.close()
    return Called(folder)


@pytest.fixture
def receiver(tmp_path: Path) -> Called:
    """A colleague's empty desk."""
    (tmp_path / "there").mkdir()
    return Called(make_desk(tmp_path / "there" / "theirs", providers=0))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """The passphrase that both officers know."""
    path = tmp_path / "pack-passphrase.txt"
    path.write_text(PACK_PASSPHRASE + "\n", encoding="utf-8")
    return path


def test_that_a_visit_goes_from_desk_to_desk_by_the_command_line(
    sender: Called, receiver: Called, key: Path, tmp_path: Path
) -> None:
    (visit,) = sender.json("list", "visits")
    pack = tmp_path / "visit.mdpack"
    options = ("--pack-passphrase-file", key)
    written = sender("export", "visit", visit["id"], "--for", "colleague", "--out", pack, *options)
    assert (written.exit_code, written.stderr) == (0, "")
    tried = receiver.json("import", "pack", pack, "--dry-run", *options)
    assert (tried["stored"], receiver.json("list", "visits")) == (False, [])
    taken = receiver.json("import", "pack", pack, *options)
    assert (taken["new"], taken["same"], taken["stored"], taken["problems"]) == (2, 0, True, [])
    assert receiver.json("list", "visits") == [visit]
    again = receiver.json("import", "pack", pack, *options)
    assert (again["new"], again["same"]) == (0, 2)


def test_that_a_pack_is_for_colleagues_only(sender: Called, key: Path, tmp_path: Path) -> None:
    (visit,) = sender.json("list", "visits")
    out = tmp_path / "visit.mdpack"
    tried = sender("export", "visit", visit["id"], "--for", "provider", "--out", out, "--pack-passphrase-file", key)
    assert "colleague" in refusal(tried)
    assert not out.exists()


def test_that_the_wrong_passphrase_and_other_files_are_refused_in_words(
    sender: Called, receiver: Called, key: Path, tmp_path: Path
) -> None:
    (visit,) = sender.json("list", "visits")
    pack, other = tmp_path / "visit.mdpack", tmp_path / "register.csv"
    sender("export", "visit", visit["id"], "--for", "colleague", "--out", pack, "--pack-passphrase-file", key)
    other.write_text("Reference,Title\n", encoding="utf-8")
    key.write_text("not the one that was told\n", encoding="utf-8")
    assert "passphrase" in receiver.refused("import", "pack", pack, "--pack-passphrase-file", key)
    assert "not a pack" in receiver.refused("import", "pack", other, "--pack-passphrase-file", key)
    assert "--pack-passphrase-file" in receiver.refused("import", "pack", pack)
    assert receiver.json("list", "visits") == []
