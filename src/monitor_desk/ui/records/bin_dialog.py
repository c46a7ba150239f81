"""Moving records to the bin: quietly for a few, with a typed confirmation for many."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.bin import needs_confirmation
from monitor_desk.domain.records import KINDS
from monitor_desk.ui.record_words import counted
from monitor_desk.ui.widgets.dialogs import ConfirmDialog

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


def bin_records(desk: "Desk", kind: str, record_ids: Sequence[UUID], parent: QWidget) -> None:
    """Move records to the bin; many at once are confirmed by a typed number, after a verified backup."""
    if not record_ids:
        return
    total = len(desk.records.all_of(KINDS[kind]))
    if needs_confirmation(len(record_ids), total):
        BinManyDialog(desk, kind, record_ids, parent).open()
    else:
        desk.records.put_in_bin(kind, record_ids)


class BinManyDialog(ConfirmDialog):
    """Confirms what would hide more than 25 records or more than a tenth of them (quality.md, R11)."""

    def __init__(self, desk: "Desk", kind: str, record_ids: Sequence[UUID], parent: QWidget) -> None:
        count = len(record_ids)
        noun = KINDS[kind].noun.lower()
        words = (
            "A verified backup is made first. They stay in the bin for 90 days and one undo brings all of them back."
        )
        super().__init__(f"Move {counted(count, noun)} to the bin?", words, "Move to the bin", parent, typed=str(count))
        self._desk = desk
        self._kind = kind
        self._record_ids = record_ids

    def act(self) -> None:
        """Back up, then move them."""
        self._desk.backups.make(reason="before moving many records to the bin")
        self._desk.records.put_in_bin(self._kind, self._record_ids)
