"""A whole check as it is read: what the recorder, the check's page and its papers are made from."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample
from monitor_desk.domain.check_receipt import Receipt, receipt
from monitor_desk.domain.checks import Check, CheckSource, CheckState, CheckStep
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.results import Final
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.recorded_file import Held, RecordedFile
from monitor_desk.domain.records import RecordRef

OVER = frozenset({CheckState.CONCLUDED, CheckState.CLOSED, CheckState.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """An audit of actuals without its result."""

    id: UUID
    name: str
    lines: int
    left_out: int
    read_on: date | None
    author: str
    evidence_id: UUID | None
    file_sha256: str
    content_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCheck:
    """What the last concluded check of the same kind came to; `level` in the words of its own form."""

    id: UUID
    title: str
    concluded_on: date
    level: str
    tone: str
    summary: str
    findings: int
    open_actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """What led to a check, in its own words, with the record that it is."""

    ref: RecordRef
    words: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFile(RecordedFile):
    """Everything kept of one check."""

    check: Check
    steps: Held[CheckStep] = ()
    sources: Held[CheckSource] = ()
    source_rows: tuple[SourceRow, ...] = ()
    validations: Held[KpiValidation] = ()
    audits: tuple[AuditRow, ...] = ()
    samples: Held[ActualsSample] = ()
    lines: Held[ActualsLine] = ()
    last: LastCheck | None = None

    @property
    def ref(self) -> RecordRef:
        """Return which check it is."""
        return RecordRef(Check.kind, self.id)

    @property
    def title(self) -> str:
        """Return what the check is called."""
        return self.check.title

    @property
    def provider_id(self) -> UUID | None:
        """Return who is checked."""
        return self.check.provider_id

    @property
    def contract_id(self) -> UUID | None:
        """Return under which contract it is made."""
        return self.check.contract_id

    @property
    def is_on_paper(self) -> bool:
        """Say whether the check is taken on paper and keyed in."""
        return bool(self.check.is_on_paper)

    @property
    def level(self) -> Final:
        """Return the result that was given, as computed and as decided, with the reason."""
        own = self.check
        return Final(computed=own.level_computed, chosen=own.level, reason=own.level_reason)

    def has_ended(self) -> bool:
        """Say that nothing of a check is append-only: until it is concluded all of it may still be put right."""
        return False

    def occasion(self, today: date) -> Occasion:
        """Return the facts of the check and its contract that show or hide questions."""
        return occasion_of(self.contract, today, has_concern=bool(self.concerns))

    def receipt(self, today: date) -> Receipt:
        """Return what became of what was asked for; nothing is waited for once the check is concluded."""
        requests = (one for _, one in self.documents)
        return receipt(requests, self.check.due_on, today, is_over=self.check.state() in OVER)


def occasion_of(contract: Contract | None, today: date, *, has_concern: bool = False) -> Occasion:
    """Return the facts of a contract that show or hide questions of a check."""
    return Occasion(
        today=today,
        service_type=contract.service_type if contract else "",
        tier=contract.tier if contract else "",
        has_concern=has_concern,
    )
