"""Figures as providers write them: "92 %", "0.92", "£75,000", "11 of 12", "6 weeks"; exact, and no value is never 0."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from monitor_desk.domain.kpi_recount.units import PERCENT, POUNDS, decimal_of, plain_unit, say_figure
from monitor_desk.domain.kpi_recount.words import Measure

NO_FIGURE: Final = frozenset(
    {"", "-", "–", "—", "?", "n/a", "na", "n.a.", "nil", "none", "tbc", "[x]", "[c]", "unknown", "no data"}
    | {"nil return", "not applicable", "not known", "not available", "not provided", "not recorded", "not submitted"}
)
EXACTLY: Final = 18  # places of a figure that was not rounded by whoever wrote it
_NUMBER = re.compile(
    r"(?P<sign>-?)(?P<pound>£?)\s?(?P<sign2>-?)(?P<whole>\d{1,3}(?:,\d{3}){1,5}|\d{1,18})?(?:\.(?P<odd>\d{1,18}))?"
    r"(?:\s?(?P<scale>k|thousand|million|bn|billion|m(?!\w))(?!\w))?\s*(?P<rest>.{0,60})",
    re.ASCII | re.IGNORECASE,
)
_RATIO = re.compile(
    r"([\d.,]{1,24})\s*(?P<by>of|out of|/)\s*([\d.,]{1,24})(?:\s+[^\W\d_][^\d/%£]{0,40})?", re.IGNORECASE
)
_TWO = re.compile(r"(.{1,60}?)\s*(?:\((.{1,60})\)|=\s*(.{1,60}))")
_PERCENT = re.compile(r"(?:%|per ?cent|pct)(?:\s+of\s[^\d%£]{1,40})?", re.IGNORECASE)
_UNIT = re.compile(
    r"(?!(?:of|out|or|to|and|in|about|approx|approximately|plus|x)\b)[^\W\d_][^\d%£()/<>=]{0,40}", re.IGNORECASE
)
_POINTS = re.compile(r"(?:percentage|%|% age)\s?points?", re.IGNORECASE)
_TIMES: Final = {"": 0, "k": 3, "thousand": 3, "m": 6, "million": 6, "bn": 9, "billion": 9}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure as it was read.

    `part` and `whole` are what it was said to be made of, `places` how many decimals it was given to (-3: thousands),
    `note` what was assumed in reading it.
    """

    value: Fraction
    unit: str = ""
    part: Fraction | None = None
    whole: Fraction | None = None
    places: int = 0
    note: str = ""

    @property
    def amount(self) -> Decimal:
        """Return the value as a decimal."""
        return decimal_of(self.value)

    @property
    def is_ratio(self) -> bool:
        """Say whether it was written only as what it is made of, such as 11 of 12."""
        return self.part is not None and self.places == EXACTLY

    def is_rounded_from(self, exact: Fraction) -> bool:
        """Say whether somebody who writes so many places would write this for an exact value."""
        return abs(exact - self.value) * 2 <= Fraction(10) ** -self.places


def is_no_figure(text: str) -> bool:
    """Say whether words stand for no value at all, such as n/a or nil; 0 is a value."""
    return " ".join(text.split()).casefold() in NO_FIGURE


def read_figure(text: str, measure: str = "") -> Figure | None:
    """Return the figure in a text as a KPI of this measure has it, or nothing where the text holds none.

    A bare 0.92 beside a percentage is offered as 92 % with a note (domain.md, section 4); "11 of 12" is its share for
    a percentage, 11 for a count or sum. A count is never a percentage or money, a percentage never money or weeks.
    """
    words = " ".join(text.replace("−", "-").split())
    if not words or is_no_figure(words):
        return None
    found = _ratio(words) or _number(words) or _both(words)
    return _fitted(found, words, measure) if found else None


def _number(words: str) -> Figure | None:
    match = _NUMBER.fullmatch(words)
    if match is None or (match["whole"] is None and match["odd"] is None) or (match["sign"] and match["sign2"]):
        return None
    odd, is_money, scale = match["odd"] or "", bool(match["pound"]), (match["scale"] or "").lower()
    unit = _unit_of(match["rest"].rstrip(". "), is_money=is_money)
    if unit is None or (scale == "m" and not is_money):  # 5 m may be metres, minutes or millions
        return None
    value = Fraction(int((match["whole"] or "0").replace(",", "") + odd), 10 ** len(odd)) * 10 ** _TIMES[scale]
    is_negative = bool(match["sign"] or match["sign2"])
    return Figure(value=-value if is_negative else value, unit=unit, places=len(odd) - _TIMES[scale])


def _unit_of(rest: str, *, is_money: bool) -> str | None:
    """Return the unit after a number, "" for none; nothing where what follows is no unit."""
    if is_money or not rest:
        return None if rest else POUNDS * is_money
    if _PERCENT.fullmatch(rest):
        return PERCENT
    if any(sign.isnumeric() for sign in rest) or not (_POINTS.fullmatch(rest) or _UNIT.fullmatch(rest)):
        return None
    return POUNDS if plain_unit(rest) == POUNDS else rest


def _ratio(words: str) -> Figure | None:
    match = _RATIO.fullmatch(words)
    part, whole = (_number(match[1]), _number(match[3])) if match else (None, None)
    if match is None or part is None or whole is None or whole.value == 0:
        return None
    years = match["by"] == "/" and 1900 <= part.value <= 2100
    if years and whole.value in {part.value + 1, (part.value + 1) % 100}:
        return None
    share = 100 * part.value / whole.value
    return Figure(value=share, unit=PERCENT, part=part.value, whole=whole.value, places=EXACTLY)


def _both(words: str) -> Figure | None:
    """Return a figure written with what it is made of: "92 % (11 of 12)" or "11/12 = 92 %"."""
    match = _TWO.fullmatch(words)
    if match is None:
        return None
    one, other = match[1], match[2] or match[3]
    for ratio, plain in ((_ratio(one), _number(other)), (_ratio(other), _number(one))):
        if ratio and plain:
            return replace(plain, part=ratio.part, whole=ratio.whole)
    return None


def _fitted(figure: Figure, words: str, measure: str) -> Figure | None:
    """Return a figure as its KPI's measure has it, with a note where something was assumed."""
    if measure == Measure.PERCENTAGE:
        return _as_percentage(figure, words)
    part, whole = figure.part, figure.whole
    if part is not None and figure.unit == PERCENT and measure in {Measure.COUNT, Measure.SUM}:
        return _read_as(figure, part, words)
    if part is not None and whole is not None and figure.is_ratio and measure == Measure.AVERAGE:
        return _read_as(figure, part / whole, words)
    return None if measure == Measure.COUNT and figure.unit in {PERCENT, POUNDS} else figure


def _read_as(figure: Figure, value: Fraction, words: str) -> Figure:
    return replace(figure, value=value, unit="", places=EXACTLY, note=f"“{words}” was read as {say_figure(value)}.")


def _as_percentage(figure: Figure, words: str) -> Figure | None:
    if figure.unit not in {PERCENT, ""}:
        return None
    note, value, places = "", figure.value, figure.places
    if figure.is_ratio:
        note = f"“{words}” is {say_figure(value, PERCENT)}."
    elif not figure.unit and 0 < value < 1:
        value, places = 100 * value, places - 2
        read = say_figure(value, PERCENT, EXACTLY)
        note = f"“{words}” was read as {read}; type a % sign after it if less than one per cent is meant."
    elif not figure.unit and value == 1:
        note = f"“{words}” was read as 1 %; type 100 % if all is meant."
    return replace(figure, value=value, unit=PERCENT, places=places, note=note)
