"""The register of checks as a workbook that leaves: the checks that are listed, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.visit_report.leaving import LeavingLine
from monitor_desk.ui.papers.orders import PaperOrder, Told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from monitor_desk.domain.check_rows import CheckRow
    from monitor_desk.services.desk import Desk


class RegisterOfChecks(PaperOrder):
    """One line a check; it names officers, so it is for colleagues."""

    title = "Register of checks"
    kinds: ClassVar = (".xlsx",)

    def __init__(self, desk: Desk, rows: Sequence[CheckRow]) -> None:
        self._desk, self._rows = desk, tuple(rows)

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:  # noqa: ARG002  # it is for colleagues alone
        """Return how many checks leave, and what of them tells of persons."""
        officers = sum(bool(row.officer) for row in self._rows)
        return (
            LeavingLine(what="checks, with why each was made", leaves=len(self._rows), left_out=0),
            LeavingLine(what="officers’ names", leaves=officers, left_out=0, is_personal=True),
        )

    def make(self, reader: str, kind: str, told: Told) -> bytes:
        """A workbook goes straight to its place."""
        raise NotImplementedError

    def write(self, reader: str, kind: str, path: Path, told: Told) -> None:  # noqa: ARG002
        """Write the register whole or not at all."""
        from monitor_desk.reports.check_register import write_check_register
        from monitor_desk.reports.whole_files import whole_file

        told(0, len(self._rows), "Writing the register")
        with whole_file(path) as part:
            write_check_register(self._rows, part, self._desk.clock.now())
