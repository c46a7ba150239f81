"""Hours and shares of an audit of actuals, in words as they stand on its papers too."""

from typing import Final

from monitor_desk.domain.actuals_audits import AGREES, DIFFERS, NO_RECORD
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.pills import Mark, PillSpec

NOT_YET: Final = PillSpec(word="Not looked at yet", mark=Mark.RING)
_RESULTS: Final = {
    AGREES: PillSpec(word=AGREES, tone=Tone.GREEN, mark=Mark.DISC),
    DIFFERS: PillSpec(word=DIFFERS, tone=Tone.AMBER, mark=Mark.TRIANGLE),
    NO_RECORD: PillSpec(word=NO_RECORD, tone=Tone.RED, mark=Mark.SQUARE),
}


def hours(minutes: int | None) -> str:
    """Return "310 h 30 min"; nothing where nothing is known."""
    if minutes is None:
        return ""
    whole, odd = divmod(minutes, 60)
    return f"{whole:,} h {odd} min" if odd else f"{whole:,} h"


def difference(minutes: int | None) -> str:
    """Return "−4 h 15 min" or "+0 h 30 min"; nothing where nothing is known."""
    if minutes is None:
        return ""
    sign = "−" if minutes < 0 else "+" if minutes else ""
    return f"{sign}{hours(abs(minutes))}"


def share(percentage: int | None) -> str:
    """Return "88 %"; nothing where there is nothing to measure against."""
    return "" if percentage is None else f"{percentage} %"


def result_pill(result: str) -> PillSpec:
    """Return what rota and daily record showed of a care visit."""
    if not result:
        return NOT_YET
    return _RESULTS.get(result, PillSpec(word=result, mark=Mark.RING))


def counted(number: int, noun: str) -> str:
    """Return "1 row", "1,204 rows"."""
    return f"{number:,} {noun}{'s' * (number != 1)}"
