"""The life of a visit or check as stages with their days: what is done, what is now, what is to come and by when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from monitor_desk.domain.dates import say_date, say_lateness, say_short


class Standing(StrEnum):
    """How a stage stands."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to come"
    PASSED_OVER = "passed over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage: its day where it has one, and what it waits for where it has not."""

    title: str
    standing: Standing
    on: date | None = None
    due_on: date | None = None
    waits: str = ""  # such as "letter"
    is_late: bool = False

    @property
    def below(self) -> str:
        """The line beneath the title."""
        if self.on is not None:
            return say_short(self.on)
        if self.due_on is None:
            return ""
        return f"{self.waits} by {say_short(self.due_on)}" if self.waits else f"by {say_short(self.due_on)}"

    @property
    def spoken(self) -> str:
        """The stage as part of a sentence."""
        when = say_date(self.on) if self.on else self.below
        return ", ".join(part for part in (f"{self.title} {self.standing.value}", when) if part)


def sentence(found: Sequence[Stage], noun: str = "visit") -> str:
    """Return the whole life as it is spoken."""
    return f"Life of the {noun}. " + ". ".join(stage.spoken for stage in found)


def late_words(stage: Stage, today: date) -> str:
    """Return how late a stage is, empty where it is not."""
    return say_lateness(stage.due_on, today) if stage.is_late and stage.due_on else ""
