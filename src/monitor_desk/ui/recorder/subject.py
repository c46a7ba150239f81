"""What is recorded, a visit or a check: how it is read, who keeps it, and which step follows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.recorder.check_reading import CheckReading, read_check
from monitor_desk.ui.recorder.visit_reading import BEFORE, VisitReading, read_visit

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QDialog, QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.services.recording_file import FileRecording
    from monitor_desk.ui.recorder.reading import Reading


class Subject(ABC):
    """One kind of thing that the recorder records."""

    kind: ClassVar[str]  # of the record, and the key of its page
    listing: ClassVar[str]  # key of the page that lists them
    nothing: ClassVar[tuple[str, str]]  # what is said where none is open, and the way to choose one

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    @abstractmethod
    def recording(self) -> FileRecording[Any]:
        """Return who keeps what is recorded."""

    @abstractmethod
    def read(self, record_id: UUID) -> Reading:
        """Read it; raise `DeskError` where it has no form."""

    @abstractmethod
    def next_dialog(self, reading: Reading, parent: QWidget) -> QDialog | None:
        """Return the dialog of the next step, none where that is on its page."""


class VisitSubject(Subject):
    """Visits."""

    kind, listing = "visit", "visits"
    nothing = ("No visit is open here. Choose one under Visits.", "Open Visits")

    @property
    def recording(self) -> FileRecording[Any]:
        """Return who keeps visits."""
        return self._desk.recording

    def read(self, record_id: UUID) -> Reading:
        """Read a visit."""
        return read_visit(self._desk, record_id)

    def next_dialog(self, reading: Reading, parent: QWidget) -> QDialog | None:
        """Arrive or end the visit."""
        if not isinstance(reading, VisitReading):
            return None
        if reading.state() in BEFORE:
            from monitor_desk.ui.recorder.site_dialogs import ArriveDialog

            return ArriveDialog(self._desk, reading.file, parent)
        if reading.state() is VisitState.ON_SITE:
            from monitor_desk.ui.recorder.end_dialog import EndDialog

            return EndDialog(self._desk, reading, parent)
        return None


class CheckSubject(Subject):
    """Checks."""

    kind, listing = "check", "checks"
    nothing = ("No check is open here. Choose one under Checks.", "Open Checks")

    @property
    def recording(self) -> FileRecording[Any]:
        """Return who keeps checks."""
        return self._desk.check_recording

    def read(self, record_id: UUID) -> Reading:
        """Read a check."""
        return read_check(self._desk, record_id)

    def next_dialog(self, reading: Reading, parent: QWidget) -> QDialog | None:
        """Conclude the check."""
        if not isinstance(reading, CheckReading) or reading.file.check.state() is not CheckState.CHECKING:
            return None
        from monitor_desk.ui.checks.conclude_dialog import ConcludeDialog

        return ConcludeDialog(self._desk, reading.file, parent)
