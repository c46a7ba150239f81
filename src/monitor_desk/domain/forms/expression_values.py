"""What an expression works with: texts, numbers, yes or no, and the values of a question asked in several places."""

import math
import operator
from collections.abc import Callable
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal

Plain = str | float | bool
Value = Plain | tuple[str, ...]
_DAY_ONE = date(1970, 1, 1).toordinal()  # XLSForm counts days from 1 January 1970
_NOT_A_NUMBER = math.nan


def number_of(value: Value) -> float:
    """Return a value as a number: a date in days, a time as its share of a day; not a number where it is none."""
    if isinstance(value, tuple):
        return number_of(value[0]) if value else _NOT_A_NUMBER
    if isinstance(value, str):
        return _number_in(value.strip())
    return float(value)


def truth_of(value: Value) -> bool:
    """Return whether a value counts as true: a text that is not empty, a number that is not 0 (XPath 1.0, boolean)."""
    if isinstance(value, tuple):
        return any(value)
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def text_of(value: Value) -> str:
    """Return a value as text; what is not a number is the empty text."""
    if isinstance(value, tuple):
        return value[0] if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return "" if math.isnan(value) else number_text(value)
    return value


def number_text(value: float) -> str:
    """Return a number in plain digits, never with an exponent."""
    return format(Decimal(repr(value)), "f").removesuffix(".0")


def compare(left: Value, right: Value, sign: str) -> bool:
    """Say whether a comparison holds; of several values it is enough that one does (XPath 1.0, section 3.4).

    A text that is no number never compares with a number, neither as equal nor as different.
    """
    if isinstance(left, tuple):
        return any(compare(each, right, sign) for each in left)
    if isinstance(right, tuple):
        return any(compare(left, each, sign) for each in right)
    if sign in {"=", "!="}:
        return _is_same(left, right, sign)
    return _holds(number_of(left), number_of(right), sign)


def arithmetic(left: float, right: float, sign: str) -> float:
    """Return the outcome of + - * div mod; not a number where there is none, as for a division by 0."""
    try:
        outcome = _WORK[sign](left, right)
    except (ZeroDivisionError, OverflowError, ValueError):
        return _NOT_A_NUMBER
    return outcome if math.isfinite(outcome) else _NOT_A_NUMBER


def rounded(value: float, places: float) -> float:
    """Return a number to so many decimal places, a half away from 0."""
    if math.isnan(value) or math.isnan(places):
        return _NOT_A_NUMBER
    step = Decimal(1).scaleb(-max(0, min(9, int(places))))
    if abs(value) >= 1e15:  # a number of this size has no decimals to round
        return value
    return float(Decimal(repr(value)).quantize(step, ROUND_HALF_UP))


_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_WORK: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": operator.truediv,
    "mod": math.fmod,
}


def _is_same(left: Plain, right: Plain, sign: str) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return (truth_of(left) == truth_of(right)) == (sign == "=")
    if isinstance(left, str) and isinstance(right, str):
        return (left == right) == (sign == "=")
    return _holds(number_of(left), number_of(right), sign)


def _holds(left: float, right: float, sign: str) -> bool:
    if math.isnan(left) or math.isnan(right):
        return False
    return _COMPARISONS[sign](left, right)


def _number_in(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        return _moment_in(text)
    return found if math.isfinite(found) else _NOT_A_NUMBER


def _moment_in(text: str) -> float:
    try:
        if len(text) == 10 and text[4] == "-":
            return float(date.fromisoformat(text).toordinal() - _DAY_ONE)
        if len(text) == 5 and text[2] == ":":
            clock = time.fromisoformat(text)
            return (clock.hour * 60 + clock.minute) / 1440
    except ValueError:
        return _NOT_A_NUMBER
    return _NOT_A_NUMBER
