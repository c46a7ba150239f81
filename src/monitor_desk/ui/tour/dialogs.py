"""The dialogs, each over the page from which it opens."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor_desk.domain.calendar_entries import ClosureDay, PeriodEntry
from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    ContractLocation,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.locations import Contact, Location, Rating
from monitor_desk.domain.notes import Note
from monitor_desk.domain.officers import Officer, Team
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.tour.pages import fullest_contract, fullest_provider, record_of
from monitor_desk.ui.tour.shots import Shot
from monitor_desk.ui.tour.spare import CODE

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QDialog

    from monitor_desk.domain.fields import Draft
    from monitor_desk.domain.obligations import ScheduledObligation
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

ADDED: tuple[tuple[str, type[Draft], str], ...] = (
    ("providers", Provider, ""),
    ("contracts", Contract, ""),
    ("provider", Location, "provider_id"),
    ("provider", Contact, "provider_id"),
    ("provider", Document, "provider_id"),
    ("provider", Note, "provider_id"),
    ("contract", Extension, "contract_id"),
    ("contract", BreakPoint, "contract_id"),
    ("contract", Variation, "contract_id"),
    ("contract", ContractLocation, "contract_id"),
    ("contract", TierChange, "contract_id"),
    ("contract", FrequencyChange, "contract_id"),
    ("location", Rating, "location_id"),
    ("settings", Officer, ""),
    ("settings", Team, ""),
    ("calendar", PeriodEntry, ""),
    ("calendar", ClosureDay, ""),
)


def shots() -> list[Shot]:
    """Return the pictures of dialogs."""
    adding = [
        Shot(name=f"dialog-add-{draft.kind}", arrange=partial(_add, page=page, draft=draft, owner=owner))
        for page, draft, owner in ADDED
    ]
    others: dict[str, Callable[[Stage], View]] = {
        "problems": _problems, "edit-provider": _edit, "assign": _assign, "bin-many": _bin_many, "history": _history,
        "done": _done, "move": _move, "waive": _waive, "tier": _tier, "frequency": _frequency,
        "passphrase": _passphrase, "recovery": _recovery, "recovery-code": _recovery_code,
        "draft-year": _draft_year, "note": _note, "crash": _crash,
    }  # fmt: skip
    exports = [
        Shot(name=f"dialog-export-{key}", arrange=partial(_export, key=key)) for key in ("register", "due", "calendar")
    ]
    restore = Shot(name="dialog-restore", arrange=_restore, page="safety")
    return [
        *adding,
        restore,
        *(Shot(name=f"dialog-{key}", arrange=arrange) for key, arrange in others.items()),
        *exports,
    ]


def _on(stage: Stage, page: str, dialog: Callable[[], QDialog]) -> View:
    stage.page(page, record_of(stage.desk, page))
    return stage.over(dialog())


def _add(stage: Stage, *, page: str, draft: type[Draft], owner: str) -> View:
    from monitor_desk.ui.records.record_dialog import RecordDialog

    owned = {owner: record_of(stage.desk, page)} if owner else {}
    return _on(stage, page, lambda: RecordDialog(stage.desk, draft.of(owned), stage.window()))


def _problems(stage: Stage) -> View:
    from monitor_desk.ui.records.record_dialog import RecordDialog

    view = _on(stage, "calendar", lambda: RecordDialog(stage.desk, PeriodEntry(), stage.window()))
    if isinstance(view.dialog, RecordDialog):
        view.dialog.verb_button.click()
        stage.settle()
    return view


def _edit(stage: Stage) -> View:
    from monitor_desk.ui.records.record_dialog import RecordDialog

    provider_id = fullest_provider(stage.desk)
    draft = stage.desk.records.get(Provider, provider_id)
    return _on(stage, "provider", lambda: RecordDialog(stage.desk, draft, stage.window(), record_id=provider_id))


def _assign(stage: Stage) -> View:
    from monitor_desk.ui.providers.assign_dialog import AssignDialog

    ids = [row.id for row in stage.desk.providers.rows()][:3]
    return _on(stage, "providers", lambda: AssignDialog(stage.desk, ids, stage.window()))


def _bin_many(stage: Stage) -> View:
    from monitor_desk.ui.records.bin_dialog import BinManyDialog

    ids = [row.id for row in stage.desk.providers.rows()]
    return _on(stage, "providers", lambda: BinManyDialog(stage.desk, Provider.kind, ids, stage.window()))


def _history(stage: Stage) -> View:
    from monitor_desk.ui.records.history_dialog import HistoryDialog

    contract_id = fullest_contract(stage.desk)
    title = stage.desk.records.get(Contract, contract_id).headline()
    ref = RecordRef(Contract.kind, contract_id)
    return _on(stage, "contract", lambda: HistoryDialog(stage.desk, ref, title, stage.window()))


def _obligation(stage: Stage) -> ScheduledObligation:
    page = stage.desk.contracts.page(fullest_contract(stage.desk))
    return next((one for one in page.obligations if one.is_open), page.obligations[0])


def _done(stage: Stage) -> View:
    from monitor_desk.ui.schedule.dialogs import DoneDialog

    return _on(stage, "contract", lambda: DoneDialog(stage.desk, _obligation(stage), stage.window()))


def _move(stage: Stage) -> View:
    from monitor_desk.ui.schedule.dialogs import MoveDialog

    return _on(stage, "contract", lambda: MoveDialog(stage.desk, _obligation(stage), stage.window()))


def _waive(stage: Stage) -> View:
    from monitor_desk.ui.schedule.dialogs import WaiveDialog

    return _on(stage, "contract", lambda: WaiveDialog(stage.desk, _obligation(stage), stage.window()))


def _tier(stage: Stage) -> View:
    from monitor_desk.ui.contracts.tier_dialog import TierDialog

    contract_id = fullest_contract(stage.desk)
    tier = stage.desk.records.get(Contract, contract_id).tier
    return _on(stage, "contract", lambda: TierDialog(stage.desk, contract_id, tier, stage.window()))


def _frequency(stage: Stage) -> View:
    from monitor_desk.ui.contracts.frequency_dialog import FrequencyDialog

    contract_id: UUID = fullest_contract(stage.desk)
    return _on(stage, "contract", lambda: FrequencyDialog(stage.desk, contract_id, stage.window()))


def _passphrase(stage: Stage) -> View:
    from monitor_desk.ui.settings.passphrase_dialog import PassphraseDialog

    return _on(stage, "settings", lambda: PassphraseDialog(stage.desk.keys, stage.tasks, stage.window()))


def _recovery(stage: Stage) -> View:
    from monitor_desk.ui.settings.recovery_dialog import RecoveryDialog

    return _on(stage, "settings", lambda: RecoveryDialog(stage.desk.keys, stage.tasks, stage.window()))


def _recovery_code(stage: Stage) -> View:
    """Show a made-up code: the true one is nobody's to see."""
    from monitor_desk.ui.settings.recovery_dialog import RecoveryDialog

    view = _recovery(stage)
    if isinstance(view.dialog, RecoveryDialog):
        view.dialog.took(CODE)
    return view


def _restore(stage: Stage) -> View:
    from monitor_desk.ui.safety.restore_dialog import RestoreDialog
    from monitor_desk.ui.safety.words import backup_lines

    spare = stage.spare.desk
    if not spare.backups.listed():
        spare.backups.make(reason="every 30 minutes")
    stage.page("safety", is_spare=True)
    window = stage.window(is_spare=True)
    return stage.over(RestoreDialog(spare, stage.tasks, backup_lines(spare.backups)[0], window), is_spare=True)


def _draft_year(stage: Stage) -> View:
    from monitor_desk.ui.calendar.draft_dialog import DraftDialog

    return _on(stage, "calendar", lambda: DraftDialog(stage.desk, 2028, stage.window()))


def _note(stage: Stage) -> View:
    from monitor_desk.ui.today.note_dialog import NoteDialog

    return _on(stage, "today", lambda: NoteDialog(stage.desk, stage.window()))


def _crash(stage: Stage) -> View:
    from monitor_desk.ui.shell.crash import CrashDialog

    return _on(stage, "today", lambda: CrashDialog(Path("Monitor Desk") / "mistakes.log", stage.window()))


def _export(stage: Stage, *, key: str) -> View:
    from monitor_desk.ui.reports.export_dialog import ExportDialog

    page = stage.page("reports")
    dialog = ExportDialog(stage.desk, stage.tasks, page.outgoing[key], page)
    dialog.file.set_value(str(Path("Documents") / page.outgoing[key].file_name(stage.desk)))
    return stage.over(dialog)
