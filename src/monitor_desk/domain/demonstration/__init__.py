"""A repeatable demonstration caseload of invented organisations: roles, never people."""

from monitor_desk.domain.demonstration.caseload import caseload
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.typing_left import unfinished

__all__ = ["caseload", "demonstration_id", "unfinished"]
