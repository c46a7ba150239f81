"""A form that is being edited: kept as a draft while typed, as the working copy when the officer goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.forms.records import FormRecord
from monitor_desk.domain.records import RecordRef

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.domain.forms.model import Form
    from monitor_desk.services.desk import Desk

_WORKING = "working"


class FormSession(QObject):
    """Holds the form as it stands in the editor; every change of structure is stored at once and can be undone."""

    changed = Signal()

    def __init__(self, desk: Desk, form_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form_id = form_id
        self._desk = desk
        self._is_drafted = False
        self.published: Sequence[Form] = ()
        self.was_restored = False
        self._seen = self._signature()
        self.form = self._stored = self._read()
        self._bring_back()

    def _read(self) -> Form:
        forms = self._desk.forms
        self.published = [forms.version(row.id) for row in forms.versions(self.form_id)]
        return forms.working(self.form_id)

    def current(self) -> Form:
        """Return the form as it stands in the editor."""
        return self.form

    def in_use(self) -> Form | None:
        """Return the version in use, None before there is one."""
        return self.published[0] if self.published else None

    def reload(self) -> bool:
        """Read the stored form again unless something is being typed; say whether it differs from what was shown."""
        if self._is_drafted:
            return False
        seen = self._signature()
        if seen == self._seen:
            return False
        before, self._seen = self.form, seen
        self.form = self._stored = self._read()
        return before != self.form

    def keep_typing(self, form: Form) -> None:
        """Take what is being typed: safe at once, stored as an edit when the field is left."""
        self.form = form
        self._desk.records.keep_typing(self._ref(), _WORKING, keeping.to_text(form))
        self._is_drafted = True
        self.changed.emit()

    def keep(self, form: Form) -> None:
        """Store the form as the working copy."""
        self.form = form
        if self._stored != form:
            self._desk.forms.keep_working(self.form_id, form)
            self._stored, self._seen = form, self._signature()
        self._forget_draft()
        self.changed.emit()

    def _signature(self) -> object:
        """Return what tells whether the stored form or its versions are others than those that were read."""
        working = self._desk.records.get(FormRecord, self.form_id).working
        return working, [row.id for row in self._desk.forms.versions(self.form_id)]

    def _forget_draft(self) -> None:
        if self._is_drafted:
            self._is_drafted = False
            for typed in self._typed():
                self._desk.records.forget_typing(typed)

    def _bring_back(self) -> None:
        """Take what was being typed when the desk stopped; the draft is let go once it is stored as an edit."""
        typed = next(iter(self._typed()), None)
        if typed is None:
            return
        try:
            form = keeping.from_text(typed.text)
        except ValueError as problem:
            message = "What was being typed into this form cannot be read; the form stands as it was stored."
            raise DeskError(message) from problem
        self._is_drafted = True
        self.was_restored = form != self.form
        self.keep(form)

    def _typed(self) -> list[TypedText]:
        return [one for one in self._desk.records.unfinished() if one.id == self.form_id and one.field == _WORKING]

    def _ref(self) -> RecordRef:
        return RecordRef(FormRecord.kind, self.form_id)
