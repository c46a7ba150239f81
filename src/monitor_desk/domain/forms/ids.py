"""The ids of a form's parts: short, plain, and made from a title where nobody wrote one."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST_ID = 60
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_BETWEEN = re.compile(r"[^a-z0-9]+")


def is_id(text: str) -> bool:
    """Say whether a text can be an id: lower-case letters, digits, hyphens and underscores, 60 at most."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def id_from(title: str) -> str:
    """Return the id made from a title: “Reason given for 'as required'” becomes reason-given-for-as-required.

    Empty where a title holds no letter or digit that an id can have.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower().replace("'", "")
    return _BETWEEN.sub("-", plain).strip("-")[:LONGEST_ID].rstrip("-")


def free_id(title: str, taken: Iterable[str]) -> str:
    """Return an id made from a title that is not yet taken: records, records-2, records-3."""
    used = set(taken)
    begin = id_from(title) or "item"
    wanted, number = begin, 1
    while wanted in used:
        number += 1
        tail = f"-{number}"
        wanted = begin[: LONGEST_ID - len(tail)] + tail
    return wanted
