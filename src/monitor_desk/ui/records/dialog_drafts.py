"""What is typed into a dialog is a draft within a second; opening the dialog again brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from PySide6.QtCore import QObject

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.drafts import DialogField
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.recorder.places import RECORDERS
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.widgets.fields import LineField, LongTextField
from monitor_desk.ui.widgets.form import NEEDED
from monitor_desk.ui.widgets.keeper import Keeper
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from monitor_desk.domain.check_rows import CheckDraft
    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.domain.visit_rows import VisitDraft
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.dialogs import Dialog
    from monitor_desk.ui.widgets.fields import Field

BACK: Final = "What you were typing here was put back."
_PAGES: Final = UUID("5d0c3f4e-9a51-4b39-8a53-0d1a5c1f7a10")  # under which dialogs of a page are kept


def on_page(key: str, words: str = "") -> RecordRef:
    """Return where the drafts of a dialog about no record of its own are kept: with the page that opens it."""
    return RecordRef(key, uuid5(_PAGES, f"{key} {words}"))


def of_plan(draft: VisitDraft | CheckDraft, listing: str) -> RecordRef:
    """Return where the drafts of what is being planned are kept: with its contract or provider, else with the list."""
    if draft.contract_id is not None:
        return RecordRef(Contract.kind, draft.contract_id)
    return RecordRef(Provider.kind, draft.provider_id) if draft.provider_id is not None else on_page(listing)


def place_of(widget: QObject | None) -> RecordRef:
    """Return the record on whose page a widget stands."""
    while widget is not None:
        if isinstance(widget, RecordPage) and widget.record_id is not None:
            return RecordRef(widget.draft.kind, widget.record_id)
        widget = widget.parent()
    return on_page("today")


def in_recorder(ref: RecordRef) -> RecordRef:
    """Return where the drafts of a dialog are kept that is opened from the recorder of a visit or check."""
    return RecordRef(RECORDERS[ref.kind], ref.id)


def mark_of(words: str) -> str:
    """Return a short mark for what sets a dialog apart from others of its title."""
    return uuid5(_PAGES, words).hex[:12] if words else ""


class DialogDrafts(QObject):
    """Keeps the typed fields of one dialog until it has done what its verb says; Esc keeps them for the next time."""

    def __init__(self, desk: Desk, dialog: Dialog, about: RecordRef, apart: str = "") -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._about = desk, dialog, about
        self._is_over = False
        self._fields = {
            key: DialogField(title=dialog.windowTitle(), apart=apart, key=key, label=_label(dialog.form.field(key)))
            for key in dialog.form.keys()  # noqa: SIM118  a form is no mapping
            if _is_typed(dialog.form.field(key))
        }
        self._first = {key: str(dialog.form.field(key).draft() or "") for key in self._fields}
        self.is_restored = self._bring_back()
        if self._fields:  # else what stands in the dialog is kept by `keep_everything`, when it has to be
            self._watch()

    def _watch(self) -> None:
        self.keeper = Keeper(self._keep, self._keep, self)
        for key in self._fields:
            self.keeper.watch(key, self._dialog.form.field(key))
        self._dialog.rejected.connect(self._put_off)
        self._dialog.acted.connect(self._forget)

    def _bring_back(self) -> bool:
        found = {field.key: typed for field, typed in self._kept()}
        stored = []
        for key, typed in found.items():
            self._dialog.form.field(key).set_draft(typed.text)
            if self._first[key].strip() and self._first[key] != typed.text:
                stored.append(f"{self._fields[key].label} was “{self._first[key].strip()}”.")
        if found:
            self._dialog.body.insertWidget(0, label("\n".join([BACK, *stored]), "muted", wraps=True))
        return bool(found)

    def _kept(self) -> list[tuple[DialogField, TypedText]]:
        """Return the drafts of this dialog, whatever their fields were labelled when they were typed."""
        own = {(field.title, field.apart, field.key) for field in self._fields.values()}
        about = (self._about.kind, self._about.id)
        listed = [(typed.in_dialog(), typed) for typed in self._desk.records.unfinished()]
        return [
            (field, typed)
            for field, typed in listed
            if field and (typed.kind, typed.id) == about and (field.title, field.apart, field.key) in own
        ]

    def _keep(self, key: str, _value: object) -> None:
        """Keep the words as they are typed; words that stood there before, or none, leave nothing to keep."""
        if self._is_over:
            return
        text = str(self._dialog.form.field(key).draft() or "")
        if text.strip() and text != self._first[key]:
            self._desk.records.keep_typing(self._about, self._fields[key].name(), text)
            return
        for field, typed in self._kept():
            if field.key == key:
                self._desk.records.forget_typing(typed)

    def _put_off(self) -> None:
        """Keep everything for the next time that the dialog is opened."""
        self.keeper.finish()
        self._is_over = True

    def _forget(self) -> None:
        """Let go of the drafts: what was typed is stored."""
        self._is_over = True
        self.keeper.finish()
        for _, typed in self._kept():
            self._desk.records.forget_typing(typed)


def _is_typed(field: Field) -> bool:
    return isinstance(field, LineField | LongTextField) and not isinstance(field, PickField)


def _label(field: Field) -> str:
    return field.control.accessibleName().removesuffix(NEEDED)
