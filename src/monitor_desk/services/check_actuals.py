"""Audits of actuals of a check: the spreadsheet kept with what was found in it, samples drawn, lines looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor_desk.data import records
from monitor_desk.data.ids import new_id
from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample, AuditRecord, line_id
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import SOURCES, Evidence
from monitor_desk.domain.evidence_rules import XLSX, plain_name
from monitor_desk.services.audit_reading import audit_of
from monitor_desk.services.check_steps import CheckWork

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.data.database import Database
    from monitor_desk.data.evidence import EvidenceRef, EvidenceStore
    from monitor_desk.data.writing import WritingSession
    from monitor_desk.domain.actuals import ActualsAudit, Drawn
    from monitor_desk.domain.fields import Value
    from monitor_desk.services.clock import Clock
    from monitor_desk.services.forms import FormService

_SUPPLIED = SOURCES[1]
_CSV = "text/csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedFile:
    """What was read of a spreadsheet: how its columns were matched, what was left out and what was wrong, in words."""

    name: str
    content: bytes
    columns: str
    left_out: int
    problems: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSource:
    """The spreadsheet behind an audit as it came, and how its columns were matched."""

    name: str
    content: bytes
    columns: str


class CheckActuals(CheckWork):
    """Keeps audits of actuals."""

    def __init__(
        self, database: Database, clock: Clock, officer: str, forms: FormService, evidence: EvidenceStore
    ) -> None:
        super().__init__(database, clock, officer, forms)
        self._evidence = evidence

    def keep_audit(self, check_id: UUID, file: AuditedFile, audit: ActualsAudit) -> UUID:
        """Keep an audit with its spreadsheet as evidence of the check, all or none; call it from a worker.

        The same spreadsheet is kept once, however often it is read.
        """
        from monitor_desk.domain.actuals import content_sum, to_text

        with self._database.read() as session:
            self._refuse_settled(session, check_id)
        media_type = _CSV if file.name.casefold().endswith(".csv") else XLSX
        reference = self._evidence.put(file.content, media_type)
        content = to_text(audit)
        with self._database.write(by=self._officer, label=f"Read actuals of {file.name}") as session:
            check = self._refuse_settled(session, check_id)
            record = AuditRecord(
                name=plain_name(file.name),
                check_id=check_id,
                evidence_id=self._kept(session, (check_id, check), plain_name(file.name), reference),
                file_sha256=reference.sha256,
                columns=file.columns,
                lines=audit.lines,
                left_out=file.left_out,
                problems=file.problems,
                content=content,
                content_sha256=content_sum(content),
                read_on=self._clock.today(),
                author=self._officer,
            )
            return records.insert(session, record.checked())

    def audit(self, audit_id: UUID) -> ActualsAudit:
        """Return what an audit found; raise `DeskError` where it is not as it was kept."""
        with self._database.read() as session:
            return audit_of(records.get(session, AuditRecord, audit_id))

    def audit_source(self, audit_id: UUID) -> AuditSource:
        """Return the spreadsheet behind an audit, to be read again; raise `DeskError` where it is lost or damaged."""
        with self._database.read() as session:
            record = records.get(session, AuditRecord, audit_id)
        content = self._evidence.get(self._evidence.name_of(record.file_sha256))
        return AuditSource(name=record.name, content=content, columns=record.columns)

    def take_out_audit(self, audit_id: UUID) -> None:
        """Move an audit to the bin with its samples, such as one of a wrong file; its spreadsheet stays as evidence."""
        with self._database.write(by=self._officer, label="Take audit out") as session:
            record = records.get(session, AuditRecord, audit_id)
            if record.check_id is not None:
                self._refuse_settled(session, record.check_id)
            samples = [one for one, _ in records.owned(session, ActualsSample, audit_id=audit_id)]
            lines = [one for each in samples for one, _ in records.owned(session, ActualsLine, sample_id=each)]
            records.put_in_bin(session, ActualsLine.kind, lines)
            records.put_in_bin(session, ActualsSample.kind, samples)
            records.put_in_bin(session, AuditRecord.kind, [audit_id])

    def keep_sample(self, audit_id: UUID, drawn: Drawn, *, method: str, seed: int) -> UUID:
        """Keep a sample with a line for each care visit drawn, to be looked at against rota and daily record."""
        with self._database.write(by=self._officer, label="Draw sample of care visits") as session:
            audit = records.get(session, AuditRecord, audit_id)
            if audit.check_id is None:
                raise DeskError("This audit belongs to no check, so nothing was drawn. Read the spreadsheet again.")
            self._refuse_settled(session, audit.check_id)
            sample_id = new_id()
            sample = ActualsSample(
                words=drawn.words,
                check_id=audit.check_id,
                audit_id=audit_id,
                method=method,
                size=len(drawn.lines),
                out_of=drawn.out_of,
                seed=seed,
                drawn_on=self._clock.today(),
                author=self._officer,
            )
            records.insert(session, sample.checked(), sample_id)
            lines = [
                ActualsLine(
                    person=line.person,
                    check_id=audit.check_id,
                    sample_id=sample_id,
                    row=line.row,
                    held_on=line.on,
                    planned=line.planned_words,
                    actual=line.recorded_words,
                    worker=line.worker,
                    actual_minutes=line.recorded_length,
                )
                for line in drawn.lines
            ]
            records.insert_many(session, [(line_id(sample_id, line.row or 0), line) for line in lines])
            return sample_id

    def set_line(self, line: UUID, values: Mapping[str, Value]) -> bool:
        """Keep what rota and daily record show of a care visit: result, minutes found, words."""
        with self._database.write(by=self._officer, label="Result of care visit") as session:
            before = records.get(session, ActualsLine, line)
            wanted = {name: values[name] for name in ("result", "minutes_found", "words") if name in values}
            after = ActualsLine.of({**before.values(), **wanted, "author": self._officer}).checked()
            return records.change(session, ActualsLine.kind, line, after.values())

    def _kept(self, session: WritingSession, owner: tuple[UUID, Check], name: str, reference: EvidenceRef) -> UUID:
        check_id, check = owner
        for evidence_id, one in records.owned(session, Evidence, check_id=check_id):
            if one.sha256 == reference.sha256:
                return evidence_id
        row = Evidence(
            caption="Planned and delivered care, as submitted",
            name=name,
            source=_SUPPLIED,
            provider_id=check.provider_id,
            check_id=check_id,
            media_type=reference.media_type,
            size=reference.size,
            sha256=reference.sha256,
            added_on=self._clock.today(),
            author=self._officer,
        )
        return records.insert(session, row.checked())
