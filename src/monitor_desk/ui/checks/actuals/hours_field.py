"""Hours a week as officers type them: 350, 37.5, 37:30, 12h 30m; one figure, or a line for each person."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.intake.actuals.lengths import read_length, whole
from monitor_desk.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER: Final = re.compile(r"\d{1,6}(?:\.\d+)?")
_PERSON: Final = re.compile(r"(.+?)[\s:=,;]+(\d\S*(?:\s*(?:h|hrs?|hours?|m|mins?|minutes?|\d+\s*m\w*))*\.?)")
_WIDTH: Final = 120


class HoursField(LineField):
    """Hours; what it holds is minutes."""

    def __init__(self) -> None:
        super().__init__(width=_WIDTH)

    def value(self) -> int | None:
        """Return the minutes, None when nothing or no hours are typed."""
        return read_hours(self.line.text())

    def show_value(self, value: object) -> None:
        """Show minutes as hours."""
        self.line.setText(say_hours(value) if isinstance(value, int) else "")

    def problem(self) -> str:
        """Say that what is typed is no number of hours."""
        typed = self.line.text().strip()
        return f"“{typed}” is no number of hours, such as 350, 37.5 or 37:30" if typed and self.value() is None else ""


def read_hours(words: str) -> int | None:
    """Return the minutes of hours as they are typed; nothing for what is none."""
    plain = words.strip().replace(",", "")
    return whole(Decimal(plain) * 60) if _NUMBER.fullmatch(plain) else read_length(plain)


def say_hours(minutes: int) -> str:
    """Return minutes as they are typed: "350", "37:30"."""
    whole_hours, odd = divmod(minutes, 60)
    return f"{whole_hours}:{odd:02}" if odd else str(whole_hours)


def read_persons(text: str) -> dict[str, int]:
    """Return the minutes a week of each person; raise `InvalidDraftError` naming the line that says something else."""
    found: dict[str, int] = {}
    spelt: set[str] = set()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        match = _PERSON.fullmatch(line.strip())
        minutes = read_hours(match[2]) if match else None
        if match is None or minutes is None:
            raise _refused(f"Line {number}, “{line.strip()}”, is no code with hours after it, such as 00412 12.5")
        if match[1].casefold() in spelt:
            raise _refused(f"Line {number} gives hours for {match[1]} again")
        spelt.add(match[1].casefold())
        found[match[1]] = minutes
    return found


def say_persons(minutes: Mapping[str, int]) -> str:
    """Return a line for each person, as it is typed."""
    return "\n".join(f"{person} {say_hours(each)}" for person, each in minutes.items())


def _refused(sentence: str) -> InvalidDraftError:
    return InvalidDraftError({"commissioned_by_person": sentence})
