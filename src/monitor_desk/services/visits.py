"""Visits: their whole life, from the plan to the closing."""

from monitor_desk.services.visit_after import VisitAfter
from monitor_desk.services.visit_reading import VisitReading
from monitor_desk.services.visit_site import VisitSite


class VisitService(VisitAfter, VisitSite, VisitReading):
    """What an officer can do with visits; each step is checked by `domain.visit_life` and is one change set."""
