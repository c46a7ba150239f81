"""Contracts: what was agreed, for how long, and how closely it is watched."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

REGIMES = (
    "Public Contracts Regulations 2015",
    "Procurement Act 2023",
    "Provider Selection Regime",
    "Below threshold",
    "Grant",
    "Spot purchase",
)
PAYMENT_TERMS = ("Arrears", "Advance", "Mixed")
RISKS = ("Act", "Watch", "On track")
PERFORMANCE = ("Performance driven", "Independent")
VOLUME_SENSITIVE = ("Yes", "No", "Partially")

_TERM = "Term and dates"
_MONEY = "Money and procurement"
_WATCH = "How it is watched"
_MORE = "Safeguards and papers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract(Draft):
    """A contract: the Transparency Code 2015 register fields and what monitoring adds (domain, section 2)."""

    kind: ClassVar[str] = "contract"
    noun: ClassVar[str] = "Contract"

    reference: str = says("Reference", required="Give the contract its reference", is_searchable=True)
    title: str = says("Title", required="Give the contract a title", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider")
    description: str = says("Description", Kind.LONG_TEXT, is_searchable=True)
    department: str = says("Department", hint="The department or body that buys", is_searchable=True)
    service_type: str = says("Service type", is_searchable=True)
    lots: str = says("Lots or pathways", is_searchable=True)

    starts_on: date | None = says("Start", Kind.DATE, section=_TERM)
    ends_on: date | None = says("End", Kind.DATE, section=_TERM)
    review_on: date | None = says("Review date", Kind.DATE, section=_TERM)
    awarded_on: date | None = says("Awarded", Kind.DATE, section=_TERM)
    term_words: str = says("Term as written", section=_TERM, hint="Such as 5+2 years; the words are kept as typed")
    notice_days: int | None = says("Notice in days", Kind.NUMBER, section=_TERM)

    value_pence: int | None = says("Value over the term", Kind.MONEY, section=_MONEY)
    annual_value_pence: int | None = says("Value a year", Kind.MONEY, section=_MONEY)
    irrecoverable_vat_pence: int | None = says("VAT that cannot be recovered", Kind.MONEY, section=_MONEY)
    currency: str = says("Currency", section=_MONEY)
    procurement: str = says("Tendered or quoted", section=_MONEY)
    regime: str = says("Regime", Kind.CHOICE, choices=REGIMES, section=_MONEY)
    is_light_touch: bool | None = says("Light touch", Kind.YES_NO, section=_MONEY)
    is_sme: bool | None = says("Supplier is small or medium", Kind.YES_NO, section=_MONEY)
    is_vcse: bool | None = says("Supplier is voluntary or community", Kind.YES_NO, section=_MONEY)
    funders: str = says("Funders and split", section=_MONEY)
    co_commissioners: str = says("Co-commissioners", section=_MONEY)
    payment_terms: str = says("Payment terms", Kind.CHOICE, choices=PAYMENT_TERMS, section=_MONEY)
    cpv: str = says("CPV code", section=_MONEY)
    notice_id: str = says("Published notice id", section=_MONEY)

    tier: str = says("Strategy tier", section=_WATCH, hint="Changed with a reason; the history is kept")
    risk: str = says("Risk", Kind.CHOICE, choices=RISKS, section=_WATCH)
    officer_id: UUID | None = says("Officer", Kind.RECORD, record="officer", section=_WATCH)
    deputy_id: UUID | None = says("Deputy officer", Kind.RECORD, record="officer", section=_WATCH)
    lead_commissioner: str = says("Lead commissioner", section=_WATCH)
    kpi_set: str = says("KPI set", section=_WATCH)
    has_annual_visit: bool | None = says("Annual site visit applies", Kind.YES_NO, section=_WATCH)
    performance: str = says("Performance driven or independent", Kind.CHOICE, choices=PERFORMANCE, section=_WATCH)
    volume_sensitive: str = says("Volume sensitive", Kind.CHOICE, choices=VOLUME_SENSITIVE, section=_WATCH)
    corrective_measures: str = says("Corrective measures available", Kind.LONG_TEXT, section=_WATCH)

    dpia_on: date | None = says("Data protection assessment", Kind.DATE, section=_MORE)
    continuity_plan_on: date | None = says("Continuity plan", Kind.DATE, section=_MORE)
    exit_plan_on: date | None = says("Exit plan", Kind.DATE, section=_MORE)

    def rules(self) -> dict[str, str]:
        """Return a sentence where dates contradict each other or a figure is below nought."""
        problems: dict[str, str] = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            problems["ends_on"] = "The end comes before the start"
        if self.notice_days is not None and self.notice_days < 0:
            problems["notice_days"] = "Notice is a number of days from 0"
        return problems

    def headline(self) -> str:
        """Return reference and title."""
        return self.reference if self.reference == self.title else f"{self.reference} {self.title}".strip()

    def is_live(self, today: date) -> bool:
        """Say whether the contract runs today; one without dates is taken to run."""
        has_begun = self.starts_on is None or self.starts_on <= today
        return has_begun and (self.ends_on is None or self.ends_on >= today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(Draft):
    """An option to extend: how long, who decides, by when, and whether it was used."""

    kind: ClassVar[str] = "extension"
    noun: ClassVar[str] = "Extension"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    months: int | None = says("Length in months", Kind.NUMBER, required="Give the length of the extension in months")
    starts_on: date | None = says("Would start", Kind.DATE)
    decided_by: str = says("Who decides")
    decide_by_on: date | None = says("Decide by", Kind.DATE)
    exercised_on: date | None = says("Used on", Kind.DATE)
    words: str = says("As written")

    def rules(self) -> dict[str, str]:
        """An extension lasts at least a month."""
        return {"months": "An extension is at least 1 month"} if self.months is not None and self.months < 1 else {}

    def headline(self) -> str:
        """Return its length in words."""
        return f"Extension of {self.months} months"


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakPoint(Draft):
    """A date at which the contract may be ended early, who may do so and with how much notice."""

    kind: ClassVar[str] = "break"
    noun: ClassVar[str] = "Break"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    breaks_on: date | None = says("Break date", Kind.DATE, required="Give the date of the break")
    who_may: str = says("Who may break", Kind.CHOICE, choices=("Council", "Provider", "Either"))
    notice_days: int | None = says("Notice in days", Kind.NUMBER, required="Give the notice in days")
    served_on: date | None = says("Notice served on", Kind.DATE)

    def rules(self) -> dict[str, str]:
        """Notice is counted from nought."""
        return (
            {"notice_days": "Notice is a number of days from 0"}
            if self.notice_days is not None and self.notice_days < 0
            else {}
        )

    def headline(self) -> str:
        """Return what it is."""
        return "Break point"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variation(Draft):
    """A change to a contract, chased until both have signed (domain, section 2)."""

    kind: ClassVar[str] = "variation"
    noun: ClassVar[str] = "Variation"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    number: str = says("Number", required="Give the variation a number", is_searchable=True)
    summary: str = says("What changes", Kind.LONG_TEXT, required="Say what changes", is_searchable=True)
    proposer: str = says("Proposed by")
    consulted_on: date | None = says("Counterpart consulted first on", Kind.DATE)
    evidence: str = says("Evidence of usage or performance", Kind.LONG_TEXT)
    compliance_checked_on: date | None = says("Procurement compliance checked on", Kind.DATE)
    cost_effect_pence: int | None = says("Cost effect", Kind.MONEY)
    authorised_by: str = says("Authorised by, role")
    authorised_on: date | None = says("Authorised on", Kind.DATE)
    sent_on: date | None = says("Sent to the provider on", Kind.DATE)
    signed_on: date | None = says("Signed copy returned on", Kind.DATE)
    effective_on: date | None = says("Effective from", Kind.DATE)

    def headline(self) -> str:
        """Return its number."""
        return f"Variation {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractLocation(Draft):
    """A location in the contract's schedule of schemes, with the day it was last validated."""

    kind: ClassVar[str] = "contract_location"
    noun: ClassVar[str] = "Scheme in the contract schedule"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location", required="Choose the location")
    validated_on: date | None = says("Last validated on", Kind.DATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChange(Draft):
    """A contract's tier from a day on, and why: the tier's history."""

    kind: ClassVar[str] = "tier_change"
    noun: ClassVar[str] = "Tier change"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    tier: str = says("Strategy tier", required="Choose the tier")
    from_on: date | None = says("From", Kind.DATE, required="Give the date from which the tier applies")
    reason: str = says("Reason", Kind.LONG_TEXT, required="Say why the tier changes")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyChange(Draft):
    """How often one activity happens on one contract where it is not as its tier says, and why."""

    kind: ClassVar[str] = "frequency_change"
    noun: ClassVar[str] = "Change of frequency"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    activity: str = says("Activity", required="Choose the activity")
    every_months: int | None = says("Every so many months", Kind.NUMBER, required="Give the number of months")
    from_on: date | None = says("From", Kind.DATE, required="Give the date from which it applies")
    reason: str = says("Reason", Kind.LONG_TEXT, required="Say why the frequency changes")
    author: str = says("Decided by", required="Say who decided")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Draft):
    """A document that expires: insurance, registration, a policy."""

    kind: ClassVar[str] = "document"
    noun: ClassVar[str] = "Document"

    title: str = says("Document", required="Say which document it is", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    reference: str = says("Reference", is_searchable=True)
    issued_on: date | None = says("Issued", Kind.DATE)
    expires_on: date | None = says("Expires", Kind.DATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractRow:
    """One line of the list of contracts."""

    id: UUID
    reference: str
    title: str
    provider_id: UUID | None
    provider: str
    service_type: str
    tier: str
    risk: str
    officer: str
    starts_on: date | None
    ends_on: date | None
    value_pence: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractFilter:
    """Which contracts to list."""

    words: str = ""
    provider_id: UUID | None = None
    officer_id: UUID | None = None
    risk: str = ""
    ids: frozenset[UUID] | None = None
