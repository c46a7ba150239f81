"""What `export visit` and `export check` have in common: whose report is wanted, for whom, and in which version."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.recorded_file import PaperRow
from monitor_desk.domain.visit_report import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOrder:
    """What was asked for on the command line."""

    of: type[Draft]
    record: str
    reader: str
    out: Path
    version: int | None = None
    pack_passphrase_file: Path | None = None

    @property
    def noun(self) -> str:
        """Return "visit" or "check"."""
        return self.of.noun.lower()

    def checked(self) -> Reader:
        """Return for whom it is; raise wrong usage where something is missing or unknown."""
        if not self.record:
            raise typer.BadParameter(f"name the {self.noun} by its id, as “monitor-desk list {self.noun}s” gives it")
        if self.reader.strip().casefold() not in set(Reader):
            raise typer.BadParameter(f"say whom it is for with --for, one of {', '.join(Reader)}")
        return Reader(self.reader.strip().casefold())

    def chosen(self, rows: Sequence[PaperRow]) -> PaperRow | None:
        """Return the frozen version that is wanted, by default the latest; None where there is none yet."""
        if self.version is None:
            return rows[-1] if rows else None
        for row in rows:
            if row.version == self.version:
                return row
        kept = ", ".join(str(row.version) for row in rows)
        known = f"it has {kept}" if kept else "none has been frozen yet"
        raise DeskError(f"This {self.noun} has no version {self.version} of its report ({known}); nothing was written.")


def demand_allowed(refused: str, standing: str) -> None:
    """Raise `DeskError` where a version is refused to its reader, with which one it is."""
    if refused:
        raise DeskError(f"{refused[:-1]}, with --version; this is “{standing}” and nothing was written.")
