"""The vocabulary of contract terms: words become a row of one-letter marks that a pattern can match."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from monitor_desk.domain.dates import MONTHS, full_year, month_number

# Y years, m months, N number, P plus, X times, T to, A and, D date, S starts, E ends, L up to, M at least, O extension
_MARKS = {
    "Y": "y yr yrs year years",
    "m": "month months mth mths mo",
    "P": "+ plus",
    "X": "x × times",
    "T": "to -",
    "A": "and &",
    "S": "from start starts starting commences commencing commenced begins beginning",
    "E": "end ends ending until expires expiring expiry",
    "M": "minimum min",
    "O": "option options optional extend extended extends extension extensions ext extendable further additional",
    "": "contract agreement grant aid initial fixed term period periods of for an a the with in by at on is has each"
    " possible potential available current currently date funding length duration be can may then",
}
_MARK_OF = {word: mark for mark, words in _MARKS.items() for word in words.split()}
_FIGURES = dict(
    zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "eighteen"),
        (*range(1, 13), 18),
        strict=True,
    )
)
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_REWORDED = (
    (r"[–—−]", "-"),
    (r"(\d)\s*([½¼¾])", r"\1\2"),
    (r"[½¼¾]", lambda match: _FRACTIONS[match[0]]),
    (r"\b(\w+) and a half\b", r"\1.5"),
    (r"\bup to\b", " upto "),
    (r"\bat least\b|\bor more\b", " minimum "),
    (r"\b(\d+|one|two) (?:further|additional|optional) (year|month)", r"\1 \2"),
    (r"\bhalf a year\b", "6 months"),
)
_MONTH_NAMES = ("sept", *(name.lower() for name in MONTHS), *(name[:3].lower() for name in MONTHS))
_IDLE_TO = re.compile(r"(?<![NYmD])T|T(?![ND])|(?<=D)T(?=N)|(?<=[NYm])T(?=D)")  # "option to extend", "start – 1/4/26"
_TOKEN = re.compile(
    r"(?P<day>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d))"
    r"|(?P<written>\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\s+\d{4})"
    rf"|(?P<month>(?:{'|'.join(_MONTH_NAMES)})[ '’-]?(?:20\d{{2}}|\d{{2}})(?!\d))"
    r"|(?P<number>\d{0,4}\.\d{1,4}|\d{1,4}|[a-z]+\.5)"
    r"|(?P<word>[a-z]+|[+&×-])"
    r"|(?P<space>[\s,;:()./]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMarks:
    """A term as marks, one letter each, with the value of every N and D in their order."""

    marks: str
    numbers: tuple[Fraction, ...]
    dates: tuple[tuple[date, date], ...]  # a month that is named without a day is its first and last day


def marks_of(words: str) -> TermMarks | None:
    """Return the marks of a term, or nothing if it holds a word that does not belong to terms."""
    text = words.lower()
    for pattern, instead in _REWORDED:
        text = re.sub(pattern, instead, text)
    marks, place = "", 0
    numbers: list[Fraction] = []
    dates: list[tuple[date, date]] = []
    while place < len(text):
        match = _TOKEN.match(text, place)
        mark, value = _read(match) if match else (None, None)
        if match is None or mark is None:
            return None
        if isinstance(value, Fraction):
            numbers.append(value)
        elif value is not None:
            dates.append(value)
        marks += mark
        place = match.end()
    return TermMarks(marks=_IDLE_TO.sub("", marks), numbers=tuple(numbers), dates=tuple(dates))


def _read(match: re.Match[str]) -> tuple[str | None, Fraction | tuple[date, date] | None]:
    text = match[0]
    if match["space"]:
        return "", None
    if match["number"]:
        return _number(text)
    if match["word"]:
        if text in _FIGURES:
            return "N", Fraction(_FIGURES[text])
        return ("L" if text == "upto" else _MARK_OF.get(text)), None
    found = _date(match)
    return ("D", found) if found else (None, None)


def _number(text: str) -> tuple[str | None, Fraction | None]:
    whole, _, part = text.partition(".")
    if whole.isalpha():
        return ("N", _FIGURES[whole] + Fraction(1, 2)) if whole in _FIGURES else (None, None)
    return "N", Fraction(f"{whole or 0}.{part or 0}")


def _date(match: re.Match[str]) -> tuple[date, date] | None:
    try:
        if match["day"]:
            day, month, year = re.split(r"[/.]", match["day"])
            found = date(full_year(year), int(month), int(day))
            return found, found
        if match["written"]:
            day, name, year = re.sub(r"(?<=\d)(st|nd|rd|th)", "", match["written"]).split()
            found = date(int(year), month_number(name), int(day))
            return found, found
        name, year = re.findall(r"[a-z]+|\d+", match["month"])
        first = date(full_year(year), month_number(name), 1)
    except ValueError:
        return None
    return first, first.replace(day=monthrange(first.year, first.month)[1])
