"""Contracts and all that hangs on them in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Contract(Record, table=True):
    """The contract table; its fields are `domain`'s."""

    __tablename__ = "contract"

    reference: str = Field(default="", index=True)
    title: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    description: str = ""
    department: str = ""
    service_type: str = ""
    lots: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    awarded_on: date | None = None
    term_words: str = ""
    notice_days: int | None = None
    value_pence: int | None = None
    annual_value_pence: int | None = None
    irrecoverable_vat_pence: int | None = None
    currency: str = ""
    procurement: str = ""
    regime: str = ""
    is_light_touch: bool | None = None
    is_sme: bool | None = None
    is_vcse: bool | None = None
    funders: str = ""
    co_commissioners: str = ""
    payment_terms: str = ""
    cpv: str = ""
    notice_id: str = Field(default="", index=True)
    tier: str = ""
    risk: str = ""
    officer_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    deputy_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    lead_commissioner: str = ""
    kpi_set: str = ""
    has_annual_visit: bool | None = None
    performance: str = ""
    volume_sensitive: str = ""
    corrective_measures: str = ""
    dpia_on: date | None = None
    continuity_plan_on: date | None = None
    exit_plan_on: date | None = None


class Extension(Record, table=True):
    """The extension table; its fields are `domain`'s."""

    __tablename__ = "extension"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    months: int | None = None
    starts_on: date | None = None
    decided_by: str = ""
    decide_by_on: date | None = None
    exercised_on: date | None = None
    words: str = ""


class BreakPoint(Record, table=True):
    """The break table; its fields are `domain`'s."""

    __tablename__ = "break"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    breaks_on: date | None = None
    who_may: str = ""
    notice_days: int | None = None
    served_on: date | None = None


class Variation(Record, table=True):
    """The variation table; its fields are `domain`'s."""

    __tablename__ = "variation"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    number: str = ""
    summary: str = ""
    proposer: str = ""
    consulted_on: date | None = None
    evidence: str = ""
    compliance_checked_on: date | None = None
    cost_effect_pence: int | None = None
    authorised_by: str = ""
    authorised_on: date | None = None
    sent_on: date | None = None
    signed_on: date | None = None
    effective_on: date | None = None


class ContractLocation(Record, table=True):
    """The scheme in the contract schedule table; its fields are `domain`'s."""

    __tablename__ = "contract_location"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    validated_on: date | None = None


class TierChange(Record, table=True):
    """The tier change table; its fields are `domain`'s."""

    __tablename__ = "tier_change"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    tier: str = ""
    from_on: date | None = None
    reason: str = ""


class FrequencyChange(Record, table=True):
    """The change of frequency table; its fields are `domain`'s."""

    __tablename__ = "frequency_change"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    activity: str = ""
    every_months: int | None = None
    from_on: date | None = None
    reason: str = ""
    author: str = ""


class Document(Record, table=True):
    """The document table; its fields are `domain`'s."""

    __tablename__ = "document"

    title: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    reference: str = Field(default="", index=True)
    issued_on: date | None = None
    expires_on: date | None = None
