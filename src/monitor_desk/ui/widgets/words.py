"""Dates, moments and money as they stand on the screen."""

from datetime import date


def day(on: date) -> str:
    """Return "3 April 2026"."""
    return f"{on.day} {on:%B} {on.year}"


def short_day(on: date) -> str:
    """Return "3 Apr 2026", for columns and timelines."""
    return f"{on.day} {on:%b} {on.year}"


def weekday(on: date) -> str:
    """Return "Thu 3 December 2026"."""
    return f"{on:%a} {day(on)}"


def money(pence: int) -> str:
    """Return "£1,234.50"; a negative amount has its sign before the pound."""
    sign = "−" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100:,}.{abs(pence) % 100:02}"


def plain(words: str) -> str:
    """Return the words of a label without its mnemonic mark ("&Name" is "Name", "R&&D" is "R&D")."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
