"""Keeps what is typed into a section: a durable draft within a second, stored when the officer goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from monitor_desk.ui.widgets.keeper import Keeper

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.services.recording_file import FileRecording
    from monitor_desk.ui.widgets.fields import Field


class SectionSaver(QObject):
    """Stores each part of each answer of one section; made anew for every section."""

    refused = Signal(object, str, str)  # place, part of the answer, and the sentence why
    stored = Signal(object, str)  # place and part

    def __init__(
        self, recording: FileRecording[Any], owner_id: UUID, parent: QObject, *, is_on_paper: bool = False
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._owner_id = owner_id
        self._is_on_paper = is_on_paper
        self._places: dict[str, tuple[Place, str]] = {}
        self.keeper = Keeper(self._keep_draft, self._commit, self)
        self.keeper.refused.connect(self._refused)
        self.keeper.committed.connect(self._stored)

    def watch(self, place: Place, part: str, field: Field) -> None:
        """Keep a field that holds a part of an answer: value, quality, note, reason or private_note."""
        key = f"{place.part_id or ''}/{place.section}/{place.question}/{part}"
        self._places[key] = (place, part)
        self.keeper.watch(key, field)

    def pending(self, place: Place) -> frozenset[str]:
        """Return the parts of an answer in which something is being typed."""
        found = (self._places[key] for key in self.keeper.pending())
        return frozenset(part for at, part in found if at == place)

    def finish(self) -> None:
        """Store everything that was typed."""
        self.keeper.finish()

    def _keep_draft(self, key: str, draft: object) -> None:
        place, part = self._places[key]
        self._recording.keep_typing(self._owner_id, place, part, str(draft or ""))

    def _commit(self, key: str, value: object) -> None:
        place, part = self._places[key]
        given: dict[str, Any] = {part: str(value or ""), "on_paper": self._is_on_paper}
        self._recording.answer(self._owner_id, place, **given)

    def _refused(self, key: str, sentence: str) -> None:
        place, part = self._places[key]
        self.refused.emit(place, part, sentence)

    def _stored(self, key: str) -> None:
        self.stored.emit(*self._places[key])
