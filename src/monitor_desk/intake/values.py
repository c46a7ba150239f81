"""Reading a file's cells as text, money, numbers, yes or no, telephones and ids; never a guess in silence."""

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.imports import Severity
from monitor_desk.domain.money import read_money
from monitor_desk.intake.dates import DateOrder, read_date
from monitor_desk.intake.known_columns import TargetField
from monitor_desk.intake.reading import LEFT_OUT, Reading, cell_text, cell_words, is_no_value
from monitor_desk.intake.tables import Cell

Reader = Callable[[Cell], Reading]

_YES: Final = frozenset({"yes", "y", "true", "t", "1", "✓", "✔", "yes.", "sme", "vcse", "vcs"})
_NO: Final = frozenset({"no", "n", "false", "f", "0", "✗", "✘", "no.", "non-sme", "not sme", "non sme"})
_UNKNOWN: Final = frozenset({"not known", "unknown", "not applicable", "tbc", "not stated", "don't know", "?"})
_VAT_WORDS: Final = re.compile(
    r"\(?\s*(?:\+|plus|inc(?:l(?:uding|usive)?)?\.?(?: of)?|exc?(?:l(?:uding|usive)?)?\.?(?: of)?|net of|before)"
    r"\s*vat\s*\)?\.?",
    re.IGNORECASE,
)
_PER_TIME: Final = re.compile(
    r"(?:\bper\s+(?:annum|year|month|week|day|hour|visit|unit)|\bp\.?\s?a\.?$|/\s?(?:yr|year|pa|month|week|hour)\b|\ba\s+(?:year|month|week)\b)",
    re.IGNORECASE,
)
_THOUSANDS: Final = re.compile(r"£\s?['’]?(?:000|k\b)|\(\s?['’]?000|\bthousands?\b", re.IGNORECASE)
_MILLIONS: Final = re.compile(r"£\s?m(?:illions?)?\b|\bmillions?\b", re.IGNORECASE)
_LOST_DIGITS: Final = re.compile(r"\d(?:\.\d+)?e\+?\d+", re.IGNORECASE)
_COUNT: Final = re.compile(
    r"(-?\d{1,7})(?:\.0+)?\s*(?:(?:calendar\s+)?days?|beds?|places?|units?|months?(?!.*))?", re.IGNORECASE
)
_MOST_PENCE: Final = 10**14


def reader_of(field: TargetField, heading: str, order: DateOrder) -> Reader:
    """Return how the cells of one column are read, by the field's kind."""
    special = {
        "telephone": read_telephone,
        "company_number": read_company_number,
        "charity_number": read_whole_id,
    }.get(field.key)
    if special is not None:
        return special
    if field.kind is Kind.DATE:
        return lambda cell: read_date(cell, order)
    if field.kind is Kind.MONEY:
        factor = money_factor(heading)
        return lambda cell: read_amount(cell, factor)
    if field.kind is Kind.CHOICE:
        return lambda cell: read_choice(cell, field)
    return {Kind.NUMBER: read_count, Kind.YES_NO: read_yes_no, Kind.LONG_TEXT: read_long_text}.get(
        field.kind, read_text
    )


def read_text(cell: Cell) -> Reading:
    """Return a cell's words on one line, "" where it holds no value."""
    words = cell_words(cell)
    return Reading("" if is_no_value(words) else words)


def read_long_text(cell: Cell) -> Reading:
    """Return a cell's text with its paragraphs."""
    text = cell_text(cell).replace("\r\n", "\n").replace("\r", "\n")
    tidy = "\n".join(line.rstrip() for line in text.split("\n")).strip()
    return Reading("" if is_no_value(tidy) else tidy)


def read_choice(cell: Cell, field: TargetField) -> Reading:
    """Return the choice that the words name, whatever their capitals."""
    words = cell_words(cell)
    if is_no_value(words):
        return Reading("")
    for choice in field.choices:
        if choice.casefold() == words.casefold():
            return Reading(choice)
    return Reading(LEFT_OUT, f"“{words}” is none of: {', '.join(field.choices)}; this cell was left out.")


def read_yes_no(cell: Cell) -> Reading:
    """Return yes, no or nothing."""
    words = cell_words(cell).casefold()
    if is_no_value(words) or words in _UNKNOWN:
        return Reading(None)
    start = re.split(r"[\s,;:\-–(]+", words, maxsplit=1)[0]
    if words in _YES or start in {"yes", "y"}:
        return Reading(True)
    if words in _NO or start in {"no", "n"}:
        return Reading(False)
    return Reading(LEFT_OUT, f"“{cell_words(cell)}” is neither yes nor no; this cell was left out.")


def read_count(cell: Cell) -> Reading:
    """Return a whole number, such as beds or days of notice."""
    words = cell_words(cell).replace(",", "")
    if is_no_value(words) or words.casefold() in _UNKNOWN:
        return Reading(None)
    match = _COUNT.fullmatch(words)
    if match is None or "month" in words.casefold():
        return Reading(LEFT_OUT, f"“{words}” is not a whole number; this cell was left out.")
    return Reading(int(match[1]))


def money_factor(heading: str) -> int:
    """Return 1,000 for a column headed "Value (£000s)", 1,000,000 for "£m", else 1."""
    if _THOUSANDS.search(heading):
        return 1_000
    return 1_000_000 if _MILLIONS.search(heading) else 1


def read_amount(cell: Cell, factor: int = 1) -> Reading:
    """Return an amount in whole pence; words about VAT are left aside, amounts per year or week are not taken."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _exact(Decimal(repr(cell)), cell, factor)
    words = cell_words(cell)
    if is_no_value(words) or words.casefold() in _UNKNOWN:
        return Reading(None)
    if _PER_TIME.search(words):
        return Reading(LEFT_OUT, f"“{words}” is an amount for each unit of time or work, not one sum; left out.")
    plain = _VAT_WORDS.sub("", words).strip().removesuffix("GBP").removeprefix("GBP").strip()
    if re.fullmatch(r"-?\d+\.\d+", plain):
        return _exact(Decimal(plain), cell, factor)
    try:
        return Reading(0 if plain.casefold() == "nil" else read_money(plain) * factor)
    except DeskError:
        return Reading(LEFT_OUT, f"“{words}” is not an exact amount of pounds; this cell was left out.")


def read_telephone(cell: Cell) -> Reading:
    """Return a telephone number as text; the leading 0 that Excel took from a British one is put back, and said."""
    words = cell_words(cell).removesuffix(".0")
    if is_no_value(words):
        return Reading("")
    if _LOST_DIGITS.fullmatch(words):
        return Reading(LEFT_OUT, f"“{words}” has lost its last digits in a spreadsheet; this cell was left out.")
    digits = words.replace(" ", "").replace("-", "")
    if len(digits) == 10 and digits.isdecimal() and digits[0] in "123789":
        return Reading(f"0{words}", f"The leading 0 of “{words}” was lost and is put back.", Severity.NOTE)
    return Reading(words)


def read_company_number(cell: Cell) -> Reading:
    """Return a company number of eight characters; leading noughts that a spreadsheet took are put back, and said."""
    words = cell_words(cell).removesuffix(".0").replace(" ", "").upper()
    if is_no_value(words):
        return Reading("")
    if _LOST_DIGITS.fullmatch(words):
        return Reading(LEFT_OUT, f"“{words}” has lost its last digits in a spreadsheet; this cell was left out.")
    if words.isdecimal() and 5 <= len(words) < 8:
        full = words.zfill(8)
        return Reading(full, f"A company number has eight digits: “{words}” is read as {full}.", Severity.NOTE)
    return Reading(words)


def read_whole_id(cell: Cell) -> Reading:
    """Return an id as text, without the ".0" of a spreadsheet."""
    words = cell_words(cell).removesuffix(".0")
    return Reading("" if is_no_value(words) else words)


def _exact(amount: Decimal, cell: Cell, factor: int) -> Reading:
    """Return a plain number in pence; a calculation's tail of decimals is rounded to the penny."""
    if not amount.is_finite() or abs(amount) * factor * 100 > _MOST_PENCE:
        return Reading(LEFT_OUT, f"“{cell_words(cell)}” is more than a trillion pounds; this cell was left out.")
    return Reading(int((amount * factor * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)))
