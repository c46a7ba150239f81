"""What the palette finds: providers, contracts and locations by name, everything else by its words; and the recents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject

from monitor_desk.domain.errors import NotFoundError
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.search import MATCH_ENDS, MATCH_STARTS, match_expression
from monitor_desk.ui.shell.commands import PaletteItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from monitor_desk.domain.search import Hit
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

NAMED = frozenset({"provider", "contract", "location"})
MOST_NAMES, MOST_HITS, MOST_RECENT = 15, 25, 8
RECENT = "recent records"
_ICONS = {"provider": "providers", "contract": "contracts", "location": "place", "note": "note", "contact": "person"}


class Name(NamedTuple):
    """A record that is known by its name; `folded` is what is compared."""

    folded: str
    kind: str
    id: UUID
    title: str
    detail: str


class Finder(QObject):
    """Holds the names in memory, read on the worker, and asks the index for the rest."""

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._names: list[Name] = []
        self._is_reading = False
        self._recent = self._recalled()

    def read_names(self) -> None:
        """Read the names again, on the worker."""
        if not self._is_reading:
            self._is_reading = True
            self._tasks.run("Reading names", self._read, self._take)

    def _read(self, _report: Report) -> list[Name]:
        desk = self._desk
        names = [_name("provider", row.id, row.name, row.officer) for row in desk.providers.rows()]
        names += [
            _name("contract", one.id, f"{one.reference} {one.title}", one.provider) for one in desk.contracts.rows()
        ]
        names += [_name("location", place.id, place.name, place.provider) for place in desk.locations.rows()]
        return names

    def _take(self, names: list[Name]) -> None:
        self._is_reading = False
        self._names = names

    def find(self, typed: str) -> list[PaletteItem]:
        """Return the records whose name holds every word typed, then those found by their words."""
        names = self._by_name(typed)
        known = {item.target for item in names}
        hits = self._desk.search.find(typed, most=MOST_HITS).hits if len(match_expression(typed)) > len('"a"*') else ()
        return names + [_item_of(hit) for hit in hits if hit.id not in known]

    def _by_name(self, typed: str) -> list[PaletteItem]:
        words = typed.casefold().split()
        first, *others = words
        found = [name for name in self._names if first in name.folded and all(word in name.folded for word in others)]
        found.sort(key=lambda name: (not name.folded.startswith(first), name.folded))
        return [_item(name.kind, name.id, name.title, name.detail) for name in found[:MOST_NAMES]]

    def note(self, kind: str, record: object) -> None:
        """Remember that a record was opened; a page that only works on one, such as the recorder, is no record."""
        if isinstance(record, UUID) and kind in KINDS:
            self._recent = [(kind, record), *(one for one in self._recent if one[1] != record)][:MOST_RECENT]
            self._desk.preferences.put(RECENT, json.dumps([(kind, str(one)) for kind, one in self._recent]))

    def recents(self) -> Sequence[PaletteItem]:
        """Return the records that were opened last."""
        return [item for kind, record in self._recent if (item := self._recent_item(kind, record)) is not None]

    def _recent_item(self, kind: str, record: UUID) -> PaletteItem | None:
        try:
            title = self._desk.records.get(KINDS[kind], record).headline()
        except NotFoundError:
            return None
        return _item(kind, record, title, "opened before")

    def _recalled(self) -> list[tuple[str, UUID]]:
        kept = self._desk.preferences.get(RECENT)
        return [(kind, UUID(record)) for kind, record in json.loads(kept) if kind in KINDS] if kept else []


def _name(kind: str, record: UUID, title: str, detail: str) -> Name:
    return Name(title.casefold(), kind, record, title, detail)


def _item(kind: str, record: UUID, title: str, detail: str) -> PaletteItem:
    noun = KINDS[kind].noun
    words = f"{noun} · {detail}" if detail else noun
    return PaletteItem(kind=kind, target=record, title=title, detail=words, icon=_ICONS.get(kind, "search"))


def _item_of(hit: Hit) -> PaletteItem:
    extract = " ".join(_plain(hit.extract).split())
    return _item(hit.kind, hit.id, hit.title, extract if extract != hit.title else "")


def _plain(extract: str) -> str:
    return extract.replace(MATCH_STARTS, "").replace(MATCH_ENDS, "")


def touches_names(kinds: Iterable[str]) -> bool:
    """Say whether names may have changed with these kinds of record."""
    return bool(NAMED & set(kinds))
