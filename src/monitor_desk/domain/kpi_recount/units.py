"""Units as people write them: which are the same, and how a figure is said with its unit, rounded half up."""

from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

PERCENT, POUNDS, POINTS = "%", "£", "points"
_SAME: Final = {
    "per cent": PERCENT,
    "percent": PERCENT,
    "percentage": PERCENT,
    "pct": PERCENT,
    "gbp": POUNDS,
    "pound": POUNDS,
    "wk": "week",
    "hr": "hour",
    "h": "hour",
    "min": "minute",
    "yr": "year",
    "mth": "month",
    "percentage point": "point",
    "% point": "point",
    "pp": "point",
    "person": "people",
}
_PRECISE: Final = Context(prec=60)


def plain_unit(unit: str) -> str:
    """Return a unit in its plainest form, so that "Weeks", "wks" and "week" are one."""
    words = " ".join(unit.casefold().replace(".", "").split())
    single = words[:-1] if words.endswith("s") else words
    return _SAME.get(words) or _SAME.get(single) or single


def is_same_unit(one: str, other: str) -> bool:
    """Say whether two units are the same; one that was not given is as any, and hours are hours per week."""
    if not one or not other or plain_unit(one) == plain_unit(other):
        return True
    (what, _, per), (other_what, _, other_per) = one.partition(" per "), other.partition(" per ")
    return plain_unit(what) == plain_unit(other_what) and not (per and other_per)


def decimal_of(value: Fraction) -> Decimal:
    """Return a value as a decimal, exactly where it ends, else to 60 figures; never a negative nought."""
    return _PRECISE.divide(Decimal(value.numerator), Decimal(value.denominator))


def say_number(value: Fraction, places: int) -> str:
    """Return "1,234.5": rounded half up to so many places, without noughts at the end; never "-0"."""
    units = int(abs(value) * 10**places + Fraction(1, 2))
    whole, odd = divmod(units, 10**places)
    digits = f"{odd:0{places}d}".rstrip("0") if odd else ""
    return f"{'-' if value < 0 and units else ''}{whole:,}{'.' if digits else ''}{digits}"


def say_figure(value: Fraction, unit: str = "", places: int = 1) -> str:
    """Return "87.5 %", "£1,234.50", "6.4 weeks" or "12", to one place or more, money to the penny."""
    if plain_unit(unit) == POUNDS:
        return _say_pounds(value, max(2, places))
    number = say_number(value, places)
    return f"{number} {_single(unit) if number == '1' else unit}" if unit else number


def places_apart(one: Fraction, other: Fraction, unit: str = "") -> int:
    """Return how many places tell two figures apart: 2 for 90 % and 89.95 %, which are never said as 90 % twice."""
    places = 1
    while one != other and say_figure(one, unit, places) == say_figure(other, unit, places):
        places += 1
    return places


def say_gap(gap: Fraction, unit: str = "", places: int = 1) -> str:
    """Return a difference in its unit, percentages in points; one that is not 0 is never said as 0."""
    places = max(places, places_apart(gap, Fraction(0), unit))
    return say_figure(gap, POINTS if plain_unit(unit) == PERCENT else unit, places)


def _single(unit: str) -> str:
    """Return a unit for one of it: week, hour per week; "%" and "class" stay as they are."""
    what, space, rest = unit.partition(" ")
    is_many = what.isalpha() and what.endswith("s") and not what.endswith("ss")
    return f"{what[:-1] if is_many else what}{space}{rest}"


def _say_pounds(value: Fraction, places: int) -> str:
    number = say_number(value, places)
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, _, odd = digits.partition(".")
    return f"{sign}£{whole}{'.' + odd.ljust(2, '0') if odd else ''}"
