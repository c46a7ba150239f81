"""Adding evidence on the worker: what was dropped, pasted or browsed for, with progress and cancel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from monitor_desk.domain.evidence_rules import AddedEvidence, EvidenceTarget, Pasted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner
    from monitor_desk.ui.widgets.progress import ProgressStrip

Source = Path | Pasted
_FILTER = "Photos and documents (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.docx *.xlsx);;All files (*)"
TITLE, PICTURES = "Adding evidence", "Reading pictures"


def sources_in(held: QMimeData) -> list[Source]:
    """Return the files that were dropped or copied, else the picture itself."""
    files: list[Source] = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    if files or not held.hasImage():
        return files
    image = held.imageData()
    return [Pasted(name="Pasted picture.png", content=_png(image))] if isinstance(image, QImage) else []


def pasted_sources() -> list[Source]:
    """Return what the clipboard holds."""
    return sources_in(QGuiApplication.clipboard().mimeData())


def browse(parent: QWidget) -> list[Source]:
    """Ask for files."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Add evidence", "", _FILTER)
    return [Path(name) for name in names]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()  # with bytes of its own: those of another object may be gone before it
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    buffer.close()
    return bytes(buffer.data().data())


class EvidenceAdding(QObject):
    """Adds evidence and reads pictures; tells the page what became of it."""

    added = Signal(object, object)  # AddedEvidence and the target
    told = Signal(str, str)  # what was not added, and why
    pictures_read = Signal(object)  # {id: JPEG}

    def __init__(self, desk: Desk, tasks: TaskRunner, strip: ProgressStrip) -> None:
        super().__init__(strip)
        self._desk, self._tasks, self._strip = desk, tasks, strip
        self._task: Task | None = None
        self._target = EvidenceTarget()
        strip.cancelled.connect(self._cancel)
        tasks.progressed.connect(self._progressed)
        tasks.cancelled.connect(self._ended)

    def add(self, sources: Sequence[Source], target: EvidenceTarget) -> None:
        """Begin to add files; a second batch waits for the first."""
        if not sources:
            return
        evidence = self._desk.evidence
        self._target = target

        def work(report: Report) -> tuple[AddedEvidence, EvidenceTarget]:
            def told(done: int, total: int) -> None:
                report(done, total, TITLE)

            return evidence.add(list(sources), target, told), target

        self._strip.begin(TITLE)
        self._strip.show()
        self._task = self._tasks.run(TITLE, work, self._done, self._failed)

    def read_pictures(self, wanted: Sequence[UUID]) -> None:
        """Read small pictures and tell of them together."""
        if not wanted:
            return
        evidence = self._desk.evidence
        listed = list(wanted)

        def work(_report: Report) -> dict[UUID, bytes]:
            return {one: evidence.thumbnail(one, 160) for one in listed}

        self._tasks.run(PICTURES, work, self.pictures_read.emit, self._tell)

    def _done(self, result: tuple[AddedEvidence, EvidenceTarget]) -> None:
        self._ended(TITLE)
        self.added.emit(*result)
        added = result[0]
        left_out = [*added.refused, *added.already]
        if left_out:
            self.told.emit(added.words(), " ".join(f"{name}: {why}" for name, why in left_out))

    def _failed(self, refusal: DeskError) -> None:
        self._ended(TITLE)
        self._tell(refusal)

    def _tell(self, refusal: DeskError) -> None:
        self.told.emit(str(refusal), "")

    def _progressed(self, done: int, total: int, words: str) -> None:
        if words == TITLE:
            self._strip.show_progress(done, total, words)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self, title: str) -> None:
        if title == TITLE:
            self._task = None
            self._strip.hide()
