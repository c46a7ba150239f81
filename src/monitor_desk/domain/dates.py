"""Dates and times as the desk says them: 3 April 2026, 28 Nov, Thu 3 December, 3 days late, 2:30pm."""

from datetime import date, time

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def say_date(on: date) -> str:
    """Return "3 April 2026"; never by the machine's locale."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def say_short(on: date) -> str:
    """Return "28 Nov"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]}"


def say_day(on: date) -> str:
    """Return "Thu 3 December", the weekday shown."""
    return f"{WEEKDAYS[on.weekday()][:3]} {on.day} {MONTHS[on.month - 1]}"


def say_full_day(on: date) -> str:
    """Return "Friday 3 April 2026", the answer beside a date that was typed."""
    return f"{WEEKDAYS[on.weekday()]} {say_date(on)}"


def say_lateness(due_on: date, today: date) -> str:
    """Return how late it is in words ("3 days late", "Today", "Tomorrow"), or the day when it is further off."""
    days = (today - due_on).days
    if days > 0:
        return f"{days} day{'s' * (days != 1)} late"
    if days == 0:
        return "Today"
    if days == -1:
        return "Tomorrow"
    return say_day(due_on) if due_on.year == today.year else f"{say_day(due_on)} {due_on.year}"


def say_time(at: time) -> str:
    """Return "2:30pm"; the caller has moved a UTC moment to local time."""
    half = "am" if at.hour < 12 else "pm"
    return f"{at.hour % 12 or 12}:{at.minute:02d}{half}"
