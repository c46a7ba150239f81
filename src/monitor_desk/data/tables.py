"""Which table holds which kind of record."""

from typing import Final

from sqlalchemy import Table

from monitor_desk.data.calendar_entries import ClosureDay, ObligationEntry, PeriodEntry, Setting
from monitor_desk.data.contracts import (
    BreakPoint,
    Contract,
    ContractLocation,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.data.locations import Contact, Location, Rating
from monitor_desk.data.notes import Note
from monitor_desk.data.officers import Officer, Team
from monitor_desk.data.providers import Provider
from monitor_desk.data.record import Record

_CLASSES: tuple[type[Record], ...] = (
    Team,
    Officer,
    Provider,
    Location,
    Rating,
    Contract,
    Contact,
    Extension,
    BreakPoint,
    Variation,
    ContractLocation,
    TierChange,
    FrequencyChange,
    Document,
    Note,
    PeriodEntry,
    ClosureDay,
    ObligationEntry,
    Setting,
)

TABLES: Final[dict[str, Table]] = {
    str(cls.__tablename__): cls.metadata.tables[str(cls.__tablename__)] for cls in _CLASSES
}
