"""A small real store for tests: a keyed file, its keys and one photo."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from monitor_desk.data import keys
from monitor_desk.data.backups import BackupFile, make_backup
from monitor_desk.data.cipher import open_connection, page_check
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.keys import Cost

NOW = datetime(2026, 4, 3, 14, 30, tzinfo=UTC)
PASSPHRASE = "otter lantern quarry"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PHOTO = b"a photo " * 1000
CANARY = "Zimtkanarienvogel-Łódź"


class SmallDesk:
    """A small real desk: a keyed file, its keys and one photo."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.places = Places(folder=folder)
        made = keys.create(self.places.keys, PASSPHRASE, cost=CHEAP)
        self.key, self.recovery_code = made.data_key, made.recovery_code
        with self.open(create=True) as connection:
            connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
            connection.execute('CREATE TABLE "odd ""name""" (id INTEGER PRIMARY KEY)')
            connection.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
            connection.execute("INSERT INTO found (text) VALUES ('words')")
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO note (text) VALUES (?)", ((f"{CANARY} {n} " * 9,) for n in range(900)))
            connection.execute("COMMIT")
        self.evidence = EvidenceStore(self.places.evidence, self.key)
        self.photo = self.evidence.put(PHOTO, "image/jpeg").name

    @contextmanager
    def open(self, *, create: bool = False) -> Iterator[dbapi2.Connection]:
        with closing(open_connection(self.places.live, self.key, create=create)) as connection:
            yield connection

    def add(self, text: str = "later") -> None:
        with self.open() as connection:
            connection.execute("INSERT INTO note (text) VALUES (?)", (text,))

    def count(self) -> int:
        with self.open() as connection:
            assert page_check(connection) == []
            return int(connection.execute("SELECT count(*) FROM note").fetchone()[0])

    def back_up(self, minutes: int = 0) -> BackupFile:
        return make_backup(self.places, self.key, NOW + timedelta(minutes=minutes))


def flipped(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
