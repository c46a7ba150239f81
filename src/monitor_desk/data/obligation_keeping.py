"""What an officer did about an obligation, kept in an open transaction."""

from collections.abc import Mapping

from monitor_desk.data import records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.fields import Value
from monitor_desk.domain.obligations import ScheduledObligation


def keep(session: WritingSession, obligation: ScheduledObligation, values: Mapping[str, Value]) -> None:
    """Keep what became of an occurrence: on its record, or on one that is made."""
    if records.exists(session, ObligationEntry.kind, obligation.id):
        records.change(session, ObligationEntry.kind, obligation.id, values)
        return
    entry = ObligationEntry.of(
        {
            "contract_id": obligation.contract_id,
            "obligation_kind": obligation.kind.value,
            "key": obligation.key,
            "title": obligation.title,
            **values,
        }
    )
    records.insert(session, entry.checked(), obligation.id)
