"""Checks: their whole life, from the first word of why to the closing."""

from monitor_desk.services.check_actuals import CheckActuals
from monitor_desk.services.check_after import CheckAfter
from monitor_desk.services.check_papers import CheckPapers
from monitor_desk.services.check_reading import CheckReading
from monitor_desk.services.check_values import CheckValues


class CheckService(CheckActuals, CheckAfter, CheckValues, CheckPapers, CheckReading):
    """What an officer can do with checks; each step is checked by `domain.check_life` and is one change set."""
