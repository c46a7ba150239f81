"""The kinds of record by the words that a person writes for them, and those that a later version will keep."""

from typing import Final

import typer

from monitor_desk.domain.calendar_entries import ObligationEntry, PeriodEntry, Setting
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.records import KINDS

LATER: Final = ("kpis", "returns", "reviews", "escalations")

_UNLISTED: Final = frozenset({Setting.kind, ObligationEntry.kind})
PLURALS: Final = {f"{kind}s": record for kind, record in KINDS.items() if kind not in _UNLISTED}


def listed_kind(word: str) -> type[Draft]:
    """Return the kind that a plural names; raise `DeskError` for one to come, wrong usage for any other word."""
    wanted = word.strip().casefold().replace("-", "_")
    if wanted in PLURALS:
        return PLURALS[wanted]
    refuse_later(wanted)
    raise typer.BadParameter(f"“{word}” is no kind of record; it is one of {', '.join(PLURALS)}")


def shown_kind(word: str) -> type[Draft]:
    """Return the kind that a word names, singular or plural; raise as `listed_kind` does."""
    wanted = word.strip().casefold().replace("-", "_")
    return KINDS[wanted] if wanted in KINDS else listed_kind(word)


def refuse_later(word: str) -> None:
    """Raise `DeskError` for a kind of record that this version does not keep."""
    if word in LATER or f"{word}s" in LATER:
        plural = word if word in LATER else f"{word}s"
        said = "KPIs" if plural == "kpis" else plural
        message = f"This version of Monitor Desk does not keep {said} yet, so there is nothing to show or change."
        raise DeskError(message)


def key_of(kind: type[Draft], name: str) -> str:
    """Return the key under which a field is printed: a period's `period_kind` is its `kind`."""
    return "kind" if kind is PeriodEntry and name == "period_kind" else name
