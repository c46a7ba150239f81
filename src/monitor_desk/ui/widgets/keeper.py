"""Keeps what is typed: a durable draft within a second, one revision when the officer goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.widgets.fields import Field

DRAFT_MS = 700
PAUSE_MS = 20_000


class _Watched(QObject):
    """One field under watch."""

    drafted = Signal(str, object)
    paused = Signal(str)

    def __init__(self, key: str, field: Field, parent: QObject) -> None:
        super().__init__(parent)
        self.key, self.field = key, field
        self.is_dirty = False
        self._soon = self._timer(DRAFT_MS)
        self._pause = self._timer(PAUSE_MS)
        self._soon.timeout.connect(self.keep)
        self._pause.timeout.connect(self._paused)
        field.edited.connect(self._edited)
        field.left.connect(self._paused)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    def _edited(self) -> None:
        self.is_dirty = True
        if not self._soon.isActive():
            self._soon.start()  # not started anew by each key: typing without a pause is kept too
        self._pause.start()

    def keep(self) -> None:
        """Hand over the draft now."""
        self._soon.stop()
        self.drafted.emit(self.key, self.field.draft())

    def _paused(self) -> None:
        self.paused.emit(self.key)

    def settle(self) -> None:
        """Stop both clocks; nothing is outstanding."""
        self.is_dirty = False
        self._soon.stop()
        self._pause.stop()


class Keeper(QObject):
    """Calls `keep_draft` <= 1 s after a key and `commit` on leaving, on a 20 s pause and on `finish`."""

    kept = Signal(str)  # key of the field whose draft is stored
    committed = Signal(str)  # key of the field whose value is stored
    refused = Signal(str, str)  # key and the sentence why; what was typed stays as a draft

    def __init__(
        self, keep_draft: Callable[[str, object], None], commit: Callable[[str, object], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keep_draft, self._commit = keep_draft, commit
        self._fields: dict[str, _Watched] = {}

    def watch(self, key: str, field: Field) -> None:
        """Keep this field from now on."""
        watched = _Watched(key, field, self)
        watched.drafted.connect(self._draft)
        watched.paused.connect(self._settle)
        self._fields[key] = watched

    def pending(self) -> list[str]:
        """Return the keys of fields with something not yet committed."""
        return [key for key, watched in self._fields.items() if watched.is_dirty]

    def finish(self) -> None:
        """Store everything now: before a lock, a close or another page."""
        for key in self.pending():
            self._settle(key)

    def _draft(self, key: str, draft: object) -> None:
        self._keep_draft(key, draft)
        self.kept.emit(key)

    def _settle(self, key: str) -> None:
        watched = self._fields[key]
        if not watched.is_dirty:
            return
        problem = watched.field.problem()
        if problem:
            watched.keep()
            self.refused.emit(key, problem)
            return
        try:
            self._commit(key, watched.field.value())
        except DeskError as refusal:
            watched.keep()
            self.refused.emit(key, str(refusal))
            return
        watched.settle()
        self.committed.emit(key)
