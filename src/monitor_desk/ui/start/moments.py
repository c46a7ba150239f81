"""Moments as the status line says them."""

from datetime import datetime

from monitor_desk.domain.dates import say_date


def clock_time(at: datetime) -> str:
    """Return "14:32", where the officer is."""
    return f"{at.astimezone():%H:%M}"


def exact_time(at: datetime) -> str:
    """Return "14:32:07", where the officer is: what is typed is kept within a second, and it shows."""
    return f"{at.astimezone():%H:%M:%S}"


def backup_words(made_at: datetime, now: datetime) -> str:
    """Return "Backup 14:00", with the day when it was not today."""
    here, today = made_at.astimezone(), now.astimezone().date()
    days = (today - here.date()).days
    if days == 0:
        return f"Backup {clock_time(made_at)}"
    day = "yesterday" if days == 1 else say_date(here.date())
    return f"Backup {day} {clock_time(made_at)}"
