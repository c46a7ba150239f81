"""Findings: recorded and numbered, triaged, and compared with what was found before."""

from dataclasses import replace
from uuid import UUID

from monitor_desk.data import finding_queries, records
from monitor_desk.data.database import Database, ReadingSession
from monitor_desk.domain import finding_rules
from monitor_desk.domain.check_keeping import settled_sentence
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.finding_rows import FindingRow, RepeatRow
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.visits import Visit, VisitPart
from monitor_desk.services.clock import Clock


class FindingService:
    """What an officer can do with findings."""

    def __init__(self, database: Database, clock: Clock, officer: str) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer

    def rows(
        self,
        visit_id: UUID | None = None,
        provider_id: UUID | None = None,
        triage: str | None = None,
        *,
        contract_id: UUID | None = None,
        check_id: UUID | None = None,
    ) -> list[FindingRow]:
        """Return the findings that fit, those of the latest visit or check first."""
        conditions = finding_queries.wanted(
            visit_id=visit_id, check_id=check_id, provider_id=provider_id, contract_id=contract_id, triage=triage
        )
        with self._database.read() as session:
            return finding_queries.rows(session, *conditions)

    def for_next_review(self, contract_id: UUID | None = None) -> list[FindingRow]:
        """Return what was triaged for the next review, of one contract or of all."""
        return self.rows(triage=finding_rules.NEXT_REVIEW, contract_id=contract_id)

    def good_practice(self) -> list[FindingRow]:
        """Return the good practice whose provider lets it be shared."""
        with self._database.read() as session:
            return finding_queries.may_be_shared(session)

    def add(self, draft: Finding) -> UUID:
        """Store a finding, numbered within its visit or check; raise `InvalidDraftError` as records do.

        What the visit or check knows is taken over where it is blank (provider, contract, the part's location), and
        so is the triage that its grade suggests.
        """
        with self._database.write(by=self._officer, label=f"Add finding {draft.headline()}") as session:
            owner = _owner(session, draft)
            if isinstance(owner, Check) and (sentence := settled_sentence(owner)):
                raise DeskError(sentence)
            part = records.get(session, VisitPart, draft.part_id) if draft.part_id else None
            whole = replace(draft, provider_id=draft.provider_id or (owner.provider_id if owner else None))
            made = replace(
                whole,
                contract_id=draft.contract_id or (owner.contract_id if owner else None),
                location_id=draft.location_id or (part.location_id if part else None),
                triage=draft.triage or finding_rules.suggested_triage(draft.grade),
                number=finding_queries.next_number(session, whole),
                found_on=draft.found_on or self._clock.today(),
                author=draft.author or self._officer,
            )
            return records.insert(session, made.checked())

    def edit(self, finding_id: UUID, draft: Finding, reason: str = "") -> bool:
        """Store what was changed in a finding, its number kept; say whether anything was."""
        with self._database.write(by=self._officer, label="Change finding", reason=reason) as session:
            before = records.get(session, Finding, finding_id)
            checked = replace(draft, number=before.number).checked()
            return records.change(session, Finding.kind, finding_id, checked.values())

    def repeats_of(self, draft: Finding, finding_id: UUID | None = None) -> list[RepeatRow]:
        """Return earlier findings of the provider that a draft may repeat, the likeliest first.

        `finding_id` is the draft's own, where it is stored already.
        """
        with self._database.read() as session:
            owner = _owner(session, draft)
            provider_id = draft.provider_id or (owner.provider_id if owner else None)
            known = finding_queries.earlier(session, provider_id) if provider_id else []
        return finding_rules.repeats_of(draft, [one for one in known if one.id != finding_id])


def _owner(session: ReadingSession, draft: Finding) -> Visit | Check | None:
    """Return the visit or check of a finding, nothing for one of neither."""
    if draft.check_id is not None:
        return records.get(session, Check, draft.check_id)
    return records.get(session, Visit, draft.visit_id) if draft.visit_id else None
