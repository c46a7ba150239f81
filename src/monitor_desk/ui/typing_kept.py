"""Keeps everything that is being typed anywhere in a window, before it locks, closes or after a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.notes import Note
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.keeper import Keeper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


def keep_everything(desk: Desk, window: QWidget) -> None:
    """Store what every field holds; what stands in a dialog without drafts of its own becomes the draft of a note."""
    for keeper in window.findChildren(Keeper):
        keeper.finish()
    for dialog in window.findChildren(Dialog):
        if dialog.isVisible() and not dialog.findChildren(Keeper):
            words = typed_in(dialog)
            if words:
                desk.records.keep_typing(RecordRef(Note.kind, uuid4()), "text", words)


def keep_as_far_as_possible(desk: Desk, window: QWidget) -> None:
    """Do the same where a refusal must not stand in the way: the drafts of the last second are safe already."""
    try:
        keep_everything(desk, window)
    except DeskError:
        return


def typed_in(dialog: Dialog) -> str:
    """Return what was typed into a dialog, a line for each field, under its title; empty when nothing was."""
    fields = [dialog.form.field(key) for key in dialog.form.keys()]  # noqa: SIM118  a form is no mapping
    lines = [f"{field.control.accessibleName()}: {field.draft()}" for field in fields if _is_typed_text(field.control)]
    return "\n".join([dialog.windowTitle(), *lines]) if lines else ""


def _is_typed_text(control: QWidget) -> bool:
    """Say whether a person typed into it; never a passphrase, and not what it held when it opened."""
    if control.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData:
        return False
    if isinstance(control, QLineEdit):
        is_hidden = control.echoMode() is not QLineEdit.EchoMode.Normal
        return control.isModified() and not is_hidden and bool(control.text().strip())
    if isinstance(control, QPlainTextEdit):
        return control.document().isModified() and not control.isReadOnly() and bool(control.toPlainText().strip())
    return False
