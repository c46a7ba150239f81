"""The work of an audit of actuals on the worker: read, match anew, analyse, keep, read again for a sample."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.actuals import analyse
from monitor_desk.domain.imports import Severity
from monitor_desk.intake.actuals import prepare, read_lines
from monitor_desk.intake.tables import file_content
from monitor_desk.services.check_actuals import AuditedFile
from monitor_desk.ui.checks.actuals.kept_columns import columns_text, headings_of, read_as_kept, sheet_of
from monitor_desk.ui.checks.actuals.settings_form import spelt_as
from monitor_desk.ui.checks.actuals.words import counted
from monitor_desk.ui.checks.actuals.working import Counting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from monitor_desk.domain.actuals import ActualsAudit, ActualsSettings, CareLine
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.imports import Problem
    from monitor_desk.intake.actuals import PreparedActuals, ReadActuals
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report

_MOST_KEPT: Final = 2_000  # sentences on rows; all of them come again whenever the file is read again


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """A spreadsheet as it was understood, with what is shown of each column: worked out on the worker."""

    path: Path
    prepared: PreparedActuals
    samples: Mapping[int, tuple[str, ...]]
    notes: tuple[str, ...]
    refusal: str
    content: bytes  # what was read is what is kept, whatever becomes of the file meanwhile

    def with_prepared(self, prepared: PreparedActuals) -> ReadFile:
        """Return it with its columns understood in another way."""
        return _shown(self.path, prepared, self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a spreadsheet holds and what is wrong in it, before anything is kept."""

    read: ReadActuals
    audit: ActualsAudit

    @property
    def untaken(self) -> int:
        """Return how many rows are no care visits or could not be read as one."""
        return len(self.read.left_out) + len(self.read.refused_rows)


def read_file(path: Path, remembered: Mapping[str, str], report: Report) -> ReadFile:
    """Read a spreadsheet; raise `DeskError` with one sentence for what cannot be read."""
    counting, content = Counting(report, "Reading rows"), file_content(path)
    prepared = prepare(path, remembered, counting.told, counting.is_stopped, content=content)
    return _shown(path, prepared, content)


def analysed(file: ReadFile, settings: ActualsSettings, report: Report) -> Found:
    """Read every row and compare what was planned with what was delivered."""
    counting = Counting(report, "Reading care visits")
    read = read_lines(file.prepared, counting.told, counting.is_stopped)
    settings = spelt_as(settings, {line.person for line in read.lines})
    return Found(read=read, audit=analyse(read.lines, settings, Counting(report, "Comparing").told))


def keep(desk: Desk, check_id: UUID, file: ReadFile, found: Found) -> UUID:
    """Keep an audit with its spreadsheet as it was read, all or nothing."""
    audited = AuditedFile(
        name=file.path.name,
        content=file.content,
        columns=columns_text(file.prepared),
        left_out=found.untaken,
        problems="\n".join(problem_lines(found.read)),
    )
    return desk.checks.keep_audit(check_id, audited, found.audit)


def problem_lines(read: ReadActuals) -> list[str]:
    """Return a sentence for each remark on a row, those of rows that were not taken first."""
    refused = [one for one in read.problems if one.severity is Severity.REFUSED]
    others = [one for one in read.problems if one.severity is not Severity.REFUSED]
    lines = [_said(one) for one in refused]
    lines += [f"Row {one.row}: left out, {one.why}." for one in read.left_out]
    lines += [_said(one) for one in others]
    more = len(lines) - _MOST_KEPT
    return [*lines[:_MOST_KEPT], f"And {counted(more, 'more remark')} of the same file."] if more > 0 else lines


def lines_again(desk: Desk, audit_id: UUID, report: Report) -> Sequence[CareLine]:
    """Return the care visits of a kept audit, read from its spreadsheet as it was read then."""
    source = desk.checks.audit_source(audit_id)
    counting = Counting(report, f"Reading {source.name} again")
    headings, sheet = headings_of(source.columns), sheet_of(source.columns)
    prepared = prepare(Path(source.name), headings, counting.told, counting.is_stopped, sheet, content=source.content)
    return read_lines(read_as_kept(prepared, source.columns), counting.told, counting.is_stopped).lines


def remembered_columns(desk: Desk, file: CheckFile) -> dict[str, str]:
    """Return how the columns of this provider's last file were matched."""
    try:
        kept = json.loads(desk.preferences.get(_columns_of(file)) or "{}")
    except ValueError:
        return {}
    return {str(heading): str(field) for heading, field in kept.items()} if isinstance(kept, dict) else {}


def remember_columns(desk: Desk, file: CheckFile, columns: Mapping[str, str]) -> None:
    """Remember how the columns were matched for this provider's next file."""
    desk.preferences.put(_columns_of(file), json.dumps(dict(columns)))


def _shown(path: Path, prepared: PreparedActuals, content: bytes) -> ReadFile:
    return ReadFile(
        path=path,
        prepared=prepared,
        samples={match.column: prepared.samples(match.column) for match in prepared.matches},
        notes=prepared.notes,
        refusal=prepared.refusal,
        content=content,
    )


def _said(problem: Problem) -> str:
    where = f", {problem.column}" if problem.column else ""
    value = f" “{problem.value}”" if problem.value else ""
    return f"Row {problem.row}{where}{value}: {problem.message}"


def _columns_of(file: CheckFile) -> str:
    return f"actuals:columns:{file.provider_id}"
