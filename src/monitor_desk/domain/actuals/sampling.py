"""Drawing a sample of care visits to check against rotas and daily records, by a method that anybody can repeat."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from monitor_desk.domain.actuals.lines import CareLine
from monitor_desk.domain.actuals.results import ActualsAudit
from monitor_desk.domain.errors import InvalidDraftError


class SampleMethod(StrEnum):
    """How a sample is chosen."""

    RANDOM = "at random"
    EVERY_NTH = "every nth"
    HIGHEST_VARIANCE = "highest variance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A sample in the order of the rows, out of how many, and in words how it was chosen."""

    lines: tuple[CareLine, ...]
    out_of: int
    words: str


def draw(lines: Sequence[CareLine], audit: ActualsAudit, method: SampleMethod, size: int, seed: int = 1) -> Drawn:
    """Return a sample of the audited lines; the same lines, method, size and seed give the same on every machine.

    At random: the lines whose SHA-256 of "seed/row" is lowest, so a larger sample holds the smaller one of its seed.
    Every nth: n is the number of lines divided by the size, cut; the first is the line of the seed's number (1 the
    first), and after the last line the count goes on at the first. Highest variance: by the minutes under which a line
    is listed, or by which it departs from its plan if these are more; of equal ones the upper row.
    Raise `InvalidDraftError` for a size of none or of more lines than there are.
    """
    within = sorted((line for line in lines if audit.from_on <= line.on <= audit.until_on), key=_row)
    _check_size(size, len(within))
    chosen, how = _CHOOSING[method](within, audit, size, seed)
    words = f"{size:,} of {len(within):,} care visit{'s' * (len(within) != 1)} {how}"
    return Drawn(lines=tuple(sorted(chosen, key=_row)), out_of=len(within), words=words)


def _check_size(size: int, out_of: int) -> None:
    if not 1 <= size <= out_of:
        there_are = f"There are {out_of:,} care visits" if out_of != 1 else "There is one care visit"
        raise InvalidDraftError({"size": f"{there_are}, so a sample of {size:,} cannot be drawn"})


def _at_random(lines: Sequence[CareLine], _audit: ActualsAudit, size: int, seed: int) -> tuple[Sequence[CareLine], str]:
    ranked = sorted(lines, key=lambda line: (sha256(f"{seed}/{line.row}".encode()).digest(), line.row))
    return ranked[:size], f"at random, seed {seed}"


def _every_nth(lines: Sequence[CareLine], _audit: ActualsAudit, size: int, seed: int) -> tuple[Sequence[CareLine], str]:
    step = len(lines) // size
    first = (seed - 1) % len(lines)
    chosen = [lines[(first + number * step) % len(lines)] for number in range(size)]
    return chosen, f"as every {_ordinal(step)} in the order of the rows, beginning with the {_ordinal(first + 1)}"


def _highest(lines: Sequence[CareLine], audit: ActualsAudit, size: int, _seed: int) -> tuple[Sequence[CareLine], str]:
    listed: dict[int, int] = {}
    for variance in audit.variances:
        listed[variance.row] = max(variance.minutes, listed.get(variance.row, 0))
    ranked = sorted(lines, key=lambda line: (-max(listed.get(line.row, 0), _departure(line)), line.row))
    return ranked[:size], "with the highest variance in minutes"


_CHOOSING = {
    SampleMethod.RANDOM: _at_random,
    SampleMethod.EVERY_NTH: _every_nth,
    SampleMethod.HIGHEST_VARIANCE: _highest,
}


def _departure(line: CareLine) -> int:
    """Return by how many minutes a line was longer or shorter than planned; a cancelled one by none."""
    planned, recorded = line.planned_length, line.recorded_length
    if line.is_called_off or (recorded is None and line.is_recorded) or (planned is None and line.is_planned):
        return 0
    return abs((planned or 0) - (recorded or 0))


def _row(line: CareLine) -> int:
    return line.row


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"
