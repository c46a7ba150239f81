"""Imports: a file's lines compared with the desk, then stored whole as one change that one undo takes back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor_desk.data import imports
from monitor_desk.data.database import Database
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.import_plan import ImportPlan, plan_import
from monitor_desk.domain.imports import ImportCounts, ImportLine
from monitor_desk.domain.providers import Provider
from monitor_desk.services.backups import BackupService


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What an import stored; `change_set` is what one undo takes back, empty when there was nothing to store."""

    counts: ImportCounts
    change_set: str


class ImportService:
    """Plans and stores imports of registers and directories, and remembers how their columns were matched."""

    def __init__(self, database: Database, backups: BackupService, officer: str) -> None:
        self._database = database
        self._backups = backups
        self._officer = officer

    def remembered_columns(self, target: str) -> dict[str, str]:
        """Return how the columns of the last file of this kind were matched, heading to field."""
        with self._database.read() as session:
            return imports.remembered(session, f"import:{target}:columns")

    def plan(self, lines: Sequence[ImportLine]) -> ImportPlan:
        """Compare a file's lines with the desk; nothing is stored."""
        kind = lines[0].record if lines else Contract
        with self._database.read() as session:
            return plan_import(
                lines,
                imports.existing(session, kind),
                imports.existing(session, Provider),
                imports.remembered(session, f"import:{kind.kind}:repeats"),
            )

    def store(self, plan: ImportPlan, *, target: str, file_name: str, columns: Mapping[str, str]) -> Stored:
        """Store a plan in one change set, after a verified backup; all of it is stored or nothing."""
        self._backups.make(reason="before import")
        with self._database.write(by=self._officer, label=f"Import {file_name}") as session:
            imports.write(session, plan)
            imports.remember(session, f"import:{target}:columns", columns)
            imports.remember(session, f"import:{plan.kind}:repeats", plan.to_remember)
            return Stored(counts=plan.counts, change_set=session.change.id if session.touched else "")
