"""The clocks of a check: when what was asked for is due, a reminder is sent and the check concluded; each a setting."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from monitor_desk.domain.clocks import Clocks, Span

SETTING = "check clocks"
_SETTINGS = UUID("6d1b0a8e-4a3e-4b51-8f0e-0f5c9c8a7e11")  # namespace: every desk keeps the setting under the same id


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckClocks(Clocks):
    """All of them the desk's own defaults†: domain.md, section 6, names the days but no length.

    the request 2 working days after the check is planned; what was asked for 10 working days after the request; a
    reminder 2 working days after it was due, and as long after each reminder; the outcome 10 working days after it
    was due; the check told and closed 5 working days after it was concluded.
    """

    request: Span = Span(2)
    reply: Span = Span(10)
    remind: Span = Span(2)
    conclude: Span = Span(10)
    close: Span = Span(5)


def setting_id() -> UUID:
    """Return the id of the setting that holds the clocks: the same on every laptop."""
    return uuid5(_SETTINGS, SETTING)
