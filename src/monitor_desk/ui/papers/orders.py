"""What can be made as a paper: for each reader what leaves and what is left out, in which formats, and who makes it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from monitor_desk.reports.whole_files import write_whole
from monitor_desk.ui.papers.saving import file_name

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from monitor_desk.domain.visit_report.leaving import LeavingLine

Told = Callable[[int, int, str], None]
PDF: Final = ".pdf"
KINDS: Final = {PDF: "PDF", ".docx": "Word", ".xlsx": "Excel workbook"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderChoice:
    """For whom a copy is made, and in a sentence what that copy leaves out."""

    key: str
    words: str
    omits: str


class PaperOrder(ABC):
    """One paper that can leave the desk."""

    title: str
    kinds: ClassVar[tuple[str, ...]] = (PDF, ".docx")
    readers: ClassVar[tuple[ReaderChoice, ...]] = ()
    provider: str = ""

    @abstractmethod
    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:
        """Return what leaves with a reader's copy, and what is left out of it."""

    def refused_to(self, reader: str) -> str:  # noqa: ARG002  # most papers go to whoever they are for
        """Return why nothing leaves for a reader, nothing where it may."""
        return ""

    @abstractmethod
    def make(self, reader: str, kind: str, told: Told) -> bytes:
        """Make a reader's copy; called on the worker, which `told` lets say how far it is."""

    def write(self, reader: str, kind: str, path: Path, told: Told) -> None:
        """Write a reader's copy whole or not at all; called on the worker."""
        write_whole(path, self.make(reader, kind, told))

    def what(self, reader: str) -> str:
        """Return what the file is called after the provider."""
        words = next((one.words for one in self.readers if one.key == reader), "")
        return f"{self.title}, {words[:1].lower()}{words[1:]}" if words else self.title

    def name(self, reader: str, kind: str, on: date) -> str:
        """Return the usual name of a file."""
        return file_name(self.provider, self.what(reader), on, kind)
