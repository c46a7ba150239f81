"""The days that a check looks at, in words."""

from datetime import date

from monitor_desk.domain.dates import say_date


def say_days(from_on: date | None, until_on: date | None) -> str:
    """Return "1 July 2026 to 30 September 2026", as far as it is known; one day is said once."""
    if from_on is None and until_on is None:
        return ""
    if from_on is None or until_on is None:
        return f"until {say_date(until_on)}" if until_on else f"from {say_date(from_on)}" if from_on else ""
    return say_date(from_on) if from_on == until_on else f"{say_date(from_on)} to {say_date(until_on)}"
