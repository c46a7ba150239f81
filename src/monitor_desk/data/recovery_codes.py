"""The recovery code: 140 random bits that can be written down, read aloud and typed back.

Seven groups of five characters from Crockford's base 32 (crockford.com/base32.html): no I, L, O or U. The
fifth of each group checks the four before it and the group's place, so that a slip is named by its group.
"""

import secrets

from monitor_desk.domain.errors import DeskError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
_PLAIN = 4  # characters of a group that carry the code; one more checks them
_GROUP = _PLAIN + 1
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = " \t\r\n-–—_.,/"
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


class RecoveryCodeError(DeskError):
    """What was typed is not a recovery code, or not this desk's."""


def make() -> str:
    """Return a new code, as it is shown: seven groups of five with dashes between."""
    return _shown([secrets.randbelow(32) for _ in range(GROUPS * _PLAIN)])


def read(typed: str) -> bytes:
    """Return the secret in a typed code; raise `RecoveryCodeError` that names the group with the slip.

    Capitals, spaces and dashes do not matter; O counts as 0, I and L as 1.
    """
    kept = "".join(character for character in typed.upper() if character not in _BETWEEN).translate(_READ_AS)
    strange = next((character for character in kept if character not in ALPHABET), None)
    if strange is not None:
        raise RecoveryCodeError(
            f"The character {strange} does not occur in a recovery code; nothing was changed. Look at the code "
            "again and type it as it is written."
        )
    if len(kept) != GROUPS * _GROUP:
        raise RecoveryCodeError(
            f"A recovery code has {GROUPS} groups of {_GROUP} characters, {GROUPS * _GROUP} in all, and this has "
            f"{len(kept)}; nothing was changed. Type the whole code."
        )
    figures = [ALPHABET.index(character) for character in kept]
    return bytes(_checked(figures))


def _checked(figures: list[int]) -> list[int]:
    """Return the figures without their checks; raise at the first group that does not check."""
    plain: list[int] = []
    for place in range(GROUPS):
        group = figures[place * _GROUP : (place + 1) * _GROUP]
        if _check(group[:_PLAIN], place) != group[_PLAIN]:
            raise RecoveryCodeError(
                f"There is a slip in the {_ORDINALS[place]} group of the recovery code; nothing was changed. "
                "Compare that group with what was written down and type it again."
            )
        plain += group[:_PLAIN]
    return plain


def _shown(plain: list[int]) -> str:
    """Return the code as it is shown, with its checks."""
    groups = []
    for place in range(GROUPS):
        group = plain[place * _PLAIN : (place + 1) * _PLAIN]
        groups.append("".join(ALPHABET[figure] for figure in [*group, _check(group, place)]))
    return "-".join(groups)


def _check(group: list[int], place: int) -> int:
    """Return the check of a group: a polynomial over GF(32), so any one slip or swap within it shows."""
    total = place + 1  # two groups that changed places show too
    for figure in group:
        total = _doubled(total ^ figure)
    return total


def _doubled(figure: int) -> int:
    """Multiply by x in GF(32), modulo x^5 + x^2 + 1."""
    figure <<= 1
    return figure ^ 0b100101 if figure & 0b100000 else figure
