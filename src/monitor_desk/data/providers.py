"""Providers in the store."""

from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Provider(Record, table=True):
    """The provider table; its fields are `domain`'s."""

    __tablename__ = "provider"

    name: str = Field(default="", index=True)
    trading_name: str = ""
    officer_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    deputy_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    service_types: str = ""
    company_number: str = ""
    charity_number: str = ""
    council_ref: str = Field(default="", index=True)
    regulator_id: str = Field(default="", index=True)
    is_sme: bool | None = None
    is_vcse: bool | None = None
    address: str = ""
    postcode: str = ""
    telephone: str = ""
    email: str = ""
    website: str = ""
