"""The clocks of visits as the team has set them."""

from sqlmodel import Session

from monitor_desk.data import records
from monitor_desk.domain import visit_clocks
from monitor_desk.domain.calendar_entries import Setting
from monitor_desk.domain.visit_clocks import VisitClocks


def clocks(session: Session) -> VisitClocks:
    """Return the team's clocks, the defaults of domain.md where none were set."""
    setting_id = visit_clocks.setting_id()
    if not records.exists(session, Setting.kind, setting_id) or records.is_binned(session, Setting.kind, setting_id):
        return VisitClocks()
    return visit_clocks.from_text(records.get(session, Setting, setting_id).value)
