"""The clocks of visits and checks as the team has set them."""

from typing import TypeVar
from uuid import UUID

from sqlmodel import Session

from monitor_desk.data import records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain import check_clocks, visit_clocks
from monitor_desk.domain.calendar_entries import Setting
from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.clocks import Clocks
from monitor_desk.domain.visit_clocks import VisitClocks

ClocksT = TypeVar("ClocksT", bound=Clocks)


def of_visits(session: Session) -> VisitClocks:
    """Return the team's clocks of visits, the defaults of domain.md where none were set."""
    return _kept(session, visit_clocks.setting_id(), VisitClocks())


def of_checks(session: Session) -> CheckClocks:
    """Return the team's clocks of checks, the desk's own defaults where none were set."""
    return _kept(session, check_clocks.setting_id(), CheckClocks())


def keep(session: WritingSession, name: str, setting_id: UUID, clocks: Clocks) -> None:
    """Keep clocks under their setting; raise `InvalidDraftError` naming each that is out of range."""
    text = clocks.checked().to_text()
    if records.exists(session, Setting.kind, setting_id):
        records.change(session, Setting.kind, setting_id, {"value": text})
    else:
        records.insert(session, Setting(name=name, value=text), setting_id)


def _kept(session: Session, setting_id: UUID, usual: ClocksT) -> ClocksT:
    if not records.exists(session, Setting.kind, setting_id) or records.is_binned(session, Setting.kind, setting_id):
        return usual
    return usual.updated(records.get(session, Setting, setting_id).value)
