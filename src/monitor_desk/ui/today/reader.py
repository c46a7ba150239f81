"""Reads what the home page shows, on the worker, once for the page and the counts beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.drafts import grouped
from monitor_desk.domain.errors import NotFoundError
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.ui.recorder.places import RECORDERS
from monitor_desk.ui.today.lines import DialogTexts, DraftLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.domain.fields import Draft
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.today import TodayView
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

TITLE = "Reading what needs you"
_RECORDED = {page: kind for kind, page in RECORDERS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayReading:
    """What was read: the view, its drafts with their names, and how safe the work is."""

    view: TodayView
    drafts: tuple[DraftLine, ...]
    backup_at: datetime | None

    def without(self, row_id: object) -> TodayReading:
        """Return it without a row that was just dealt with."""
        rows = tuple(row for row in self.view.rows if row.id != row_id)
        return replace(self, view=replace(self.view, rows=rows))


class TodayReader(QObject):
    """Reads when asked; asked again meanwhile, it reads once more at the end."""

    read = Signal(object)  # TodayReading

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._is_reading = False
        self._is_asked_again = False
        self.last: TodayReading | None = None

    def ask(self) -> None:
        """Read now, or again when the reading under way is done."""
        if self._is_reading:
            self._is_asked_again = True
            return
        self._is_reading = True
        self._tasks.run(TITLE, self._read, self._done, self._failed)

    def _read(self, _report: Report) -> TodayReading:
        desk = self._desk
        view = desk.today.view()
        last = desk.backups.last()
        return TodayReading(
            view=view,
            drafts=tuple(_finished(desk, texts, view.files_of_drafts) for texts in grouped(view.drafts)),
            backup_at=last.made_at if last else None,
        )

    def _done(self, reading: TodayReading) -> None:
        self._is_reading = False
        if self._is_asked_again:
            self._is_asked_again = False
            self.ask()
            return
        self.show(reading)

    def show(self, reading: TodayReading) -> None:
        """Tell of a reading: one just read, or the last one without a row that was dealt with."""
        self.last = reading
        self.read.emit(reading)

    def _failed(self, refusal: Exception) -> None:
        self._is_reading = self._is_asked_again = False
        self._tasks.refused.emit(refusal)


def _finished(desk: Desk, texts: tuple[TypedText, ...], files: Mapping[UUID, RecordRef]) -> DraftLine:
    """Return texts that are finished together: those of a dialog, or the one of a record's field."""
    field = texts[0].in_dialog()
    if field is not None:
        return _of_dialog(desk, field.title, texts)
    return _named(desk, texts[0], files.get(texts[0].id))


def _of_dialog(desk: Desk, title: str, texts: tuple[TypedText, ...]) -> DraftLine:
    """Return what stood in a dialog: it is finished where the dialog is opened again."""
    typed = texts[0]
    kind = KINDS.get(_RECORDED.get(typed.kind, typed.kind))
    record = _record(desk, kind, typed.id) if kind else None
    names = [record, *_owners(desk, record)] if record else []
    labels = [field.label for one in texts if (field := one.in_dialog())]
    about = record.headline() if record else typed.text.strip().split("\n", 1)[0]
    return DraftLine(
        typed=typed,
        title=f"{title}: {_short(about)}",
        field=", ".join(labels),
        provider=next((one.headline() for one in names if one.kind == "provider"), ""),
        dialog=DialogTexts(title=title, texts=texts, opens=(typed.kind, typed.id if kind else None)),
    )


def _named(desk: Desk, typed: TypedText, file: RecordRef | None) -> DraftLine:
    """Return a draft with the names of its record, field and provider; a record never stored is called new."""
    kind = KINDS.get(typed.kind)
    spec = next((one for one in kind.specs() if one.name == typed.field), None) if kind else None
    field = spec.label if spec else typed.field.replace("_", " ").capitalize()
    noun = kind.noun if kind else typed.kind.capitalize()
    record = _record(desk, kind, typed.id) if kind else None
    if file is not None:
        return _of_file(desk, typed, field, file)
    if record is None:
        first = typed.text.strip().split("\n", 1)[0]
        return DraftLine(typed=typed, title=f"New {noun.lower()}: {_short(first)}", field=field, is_new=True)
    names = [record, *_owners(desk, record)]
    provider = next((one.headline() for one in names if one.kind == "provider"), "")
    return DraftLine(typed=typed, title=f"{noun}: {_short(record.headline())}", field=field, provider=provider)


def _of_file(desk: Desk, typed: TypedText, field: str, file: RecordRef) -> DraftLine:
    """Return an answer half typed: it is finished in the recorder of its visit or check."""
    record = _record(desk, KINDS[file.kind], file.id)
    names = [record, *_owners(desk, record)] if record else []
    provider = next((one.headline() for one in names if one.kind == "provider"), "")
    first = typed.text.strip().split("\n", 1)[0]
    title = f"Answer: {_short(first)}"
    return DraftLine(typed=typed, title=title, field=field, provider=provider, file=file)


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"


def _record(desk: Desk, kind: type[Draft], record_id: UUID) -> Draft | None:
    try:
        return desk.records.get(kind, record_id)
    except NotFoundError:
        return None


def _owners(desk: Desk, record: Draft) -> Iterable[Draft]:
    """Yield the contract and the provider that a record belongs to."""
    contract_id = getattr(record, "contract_id", None)
    contract = _record(desk, KINDS["contract"], contract_id) if contract_id else None
    for owner in (contract, record):
        provider_id = getattr(owner, "provider_id", None)
        provider = _record(desk, KINDS["provider"], provider_id) if provider_id else None
        if provider is not None:
            yield provider
