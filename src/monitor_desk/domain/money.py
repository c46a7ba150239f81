"""Money: read as people write it, held as whole pence, said as £1,234.50; exact, never through a float."""

import re
from fractions import Fraction

from monitor_desk.domain.errors import DeskError

_AMOUNT = re.compile(
    r"(\d{1,3}(?:,\d{3}){1,7}|\d{1,20})?(?:\.(\d{1,20}))?\s*(thousand|million|billion|bn|k|m)?", re.ASCII
)
_TIMES = {"": 1, "k": 10**3, "thousand": 10**3, "m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_MOST_PENCE = 10**14  # a trillion pounds: more is a slip of the keyboard


def read_money(text: str) -> int:
    """Return the amount in whole pence; raise `DeskError` with a sentence when it is none.

    Takes "£1,234.50", "1,234", "-5", "(500)", "£75k" and "1.2m".
    """
    words = " ".join(text.replace("−", "-").split()).lower()
    is_negative, words = _sign(words)
    match = _AMOUNT.fullmatch(words)
    if match is None or (match[1] is None and match[2] is None):
        raise DeskError(
            f"“{text.strip()}” was not understood as an amount and is not stored; type it like £1,234.50 or 75k."
        )
    pence = Fraction(f"{(match[1] or '0').replace(',', '')}.{match[2] or '0'}") * 100 * _TIMES[match[3] or ""]
    if pence.denominator != 1:
        raise DeskError(f"“{text.strip()}” has parts of a penny and is not stored; type at most two decimals.")
    if pence > _MOST_PENCE:
        raise DeskError(f"“{text.strip()}” is more than a trillion pounds and is not stored; check the noughts.")
    return -int(pence) if is_negative else int(pence)


def _sign(words: str) -> tuple[bool, str]:
    """Return whether the amount is negative, and what is left without sign, brackets and pound."""
    is_negative = False
    if words.startswith("(") and words.endswith(")"):
        is_negative, words = True, words[1:-1].strip()
    for mark in ("-", "£", "-"):
        if words.startswith(mark) and not (mark == "-" and is_negative):
            is_negative = is_negative or mark == "-"
            words = words[1:].strip()
    return is_negative, words


def say_money(pence: int) -> str:
    """Return "£1,234.50", or "£1,234" when there are no odd pence."""
    return say_exact_money(pence).removesuffix(".00")


def say_exact_money(pence: int) -> str:
    """Return "£1,234.50", pence always shown, for columns of figures."""
    pounds, odd = divmod(abs(pence), 100)
    return f"{'-' if pence < 0 else ''}£{pounds:,}.{odd:02d}"
