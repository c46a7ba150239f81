"""Sharing: its dialogs, with a pack at hand and a field in two versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.packs import ConflictRow, SealedContent, Version
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

_VERSIONS = (
    ("Office and both schemes; not the day service.", "Officer 1", True),
    ("Office and both schemes, and the day service in the afternoon.", "Officer 2", False),
)


def shots() -> list[Shot]:
    """Return the pictures of the dialogs; the page itself is taken with the other pages."""
    return [
        Shot(name="dialog-pack-make", arrange=_make, page="sharing"),
        Shot(name="dialog-pack-read", arrange=partial(_read, is_open=False), page="sharing"),
        Shot(name="dialog-pack-opened", arrange=partial(_read, is_open=True), page="sharing"),
        Shot(name="dialog-settle", arrange=_settle, page="sharing"),
    ]


def _a_visit(stage: Stage) -> UUID:
    return stage.desk.records.all_of(Visit)[0][0]


def _make(stage: Stage) -> View:
    from monitor_desk.ui.sharing.make_dialog import MakePackDialog

    stage.page("sharing")
    return stage.over(MakePackDialog(stage.desk, stage.tasks, _a_visit(stage), stage.window()))


def _read(stage: Stage, *, is_open: bool) -> View:
    from monitor_desk.ui.sharing.read_dialog import ReadPackDialog

    stage.page("sharing")
    view = stage.over(ReadPackDialog(stage.desk, stage.tasks, "", stage.window()))
    if is_open and isinstance(view.dialog, ReadPackDialog):
        content, seal = stage.desk.sharing.pack_of_visit(_a_visit(stage)), bytes(range(32))
        view.dialog.took(SealedContent(content=content, public=seal))
        stage.settle()
    return view


def _settle(stage: Stage) -> View:
    from monitor_desk.ui.sharing.settle_dialog import SettleDialog

    stage.page("sharing")
    visit_id, now = _a_visit(stage), stage.desk.clock.now()
    conflict = ConflictRow(
        ref=RecordRef(Visit.kind, visit_id),
        field="scope",
        label="Scope",
        record="Visit Supported living: annual visit",
        versions=tuple(
            Version(value=value, officer=officer, written_at=now, is_shown=is_shown)
            for value, officer, is_shown in _VERSIONS
        ),
    )
    return stage.over(SettleDialog(stage.desk, conflict, stage.window()))
