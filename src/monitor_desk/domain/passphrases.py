"""What makes a passphrase good enough to guard a desk."""

import unicodedata
from collections.abc import Iterable

SHORTEST = 10  # our choice: NCSC advises length before rules of composition; Argon2id does the rest
FEWEST_DIFFERENT = 5
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "12345678901234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn",
)
_COMMON_WORDS = (
    "password passphrase passw0rd letmein letmeinnow welcome council changeme changemenow "
    "administrator monitordesk monitor qwerty iloveyou sunshine football liverpool summer winter spring autumn "
    "contract contracts contractmonitoring socialcare adultsocialcare commissioning safeguarding"
)
_COMMON = frozenset(_COMMON_WORDS.split())


def normalised(passphrase: str) -> str:
    """Return the passphrase as it is used: NFKC, so that é typed on any keyboard is the same é."""
    return unicodedata.normalize("NFKC", passphrase)


def judge(passphrase: str, *, names: Iterable[str] = ()) -> str | None:
    """Return the sentence that says why a passphrase is too weak, or None when it will do.

    `names` are words that anyone would try first (the council's name, the officer's): alone, or with
    figures and marks behind them, they are refused.
    """
    typed = normalised(passphrase)
    plain = typed.casefold()
    if len(typed.strip()) < SHORTEST:
        return f"Use at least {SHORTEST} characters; three or four unrelated words are easy to remember"
    if len(set(plain)) < FEWEST_DIFFERENT or _is_repeated(plain):
        return "This repeats the same few characters; use three or four unrelated words"
    if _is_a_row(plain):
        return "This follows the order of the alphabet or of the keyboard; use three or four unrelated words"
    if _core(plain) in _COMMON | {_core(normalised(name).casefold()) for name in names}:
        return "This is one of the first things that anyone would try; use three or four unrelated words"
    return None


def _core(plain: str) -> str:
    """Return the letters before any figures and marks at the end, without spaces: "Welcome 2024!" is welcome."""
    letters = plain.rstrip("0123456789!?.,-_#*@$£%&+= ")
    return "".join(character for character in letters if character.isalnum())


def _is_repeated(plain: str) -> bool:
    """Say whether the whole is a short piece over and over, like abcabcabcabc."""
    return plain in (plain + plain)[1:-1]


def _is_a_row(plain: str) -> bool:
    """Say whether the whole is a run along the alphabet, the figures or the keyboard, either way."""
    packed = plain.replace(" ", "")
    return any(packed in row or packed in row[::-1] for row in _ROWS)
