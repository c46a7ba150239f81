"""What is said to have become of a visit, in a column of its own or in place of a time."""

import re
from typing import Final

from monitor_desk.domain.actuals import LineStatus
from monitor_desk.intake.reading import is_no_value

_MISSED: Final = (
    "missed", "no show", "no-show", "noshow", "not attended", "not delivered", "not visited", "not done", "not made",
    "failed visit", "failed call", "carer did not attend", "worker did not attend", "carer did not arrive",
    "worker did not arrive", "did not attend", "dna",
)  # fmt: skip
_CANCELLED: Final = (
    "cancelled", "canceled", "cancellation", "called off", "declined", "refused", "not required", "not needed",
    "not wanted", "suspended", "hospital", "in hospital", "hospitalised", "hospitalized", "hospital admission",
    "admitted to hospital", "respite", "holiday", "on holiday", "away", "no access",
    "no reply", "no answer", "not in", "nobody in", "not at home", "abortive", "aborted", "void", "withdrawn",
    "postponed",
)  # fmt: skip
_DELIVERED: Final = (
    "delivered", "completed", "complete", "done", "attended", "visited", "finished", "made", "yes", "ok", "confirmed",
    "verified", "on time",
)  # fmt: skip
_NOT_SAID: Final = (
    "planned", "scheduled", "booked", "rostered", "pending", "open", "due", "unconfirmed", "in progress", "not known",
    "unknown", "tbc", "none",
)  # fmt: skip
_KNOWN: Final = {
    words: status
    for status, listed in (
        (LineStatus.MISSED, _MISSED),
        (LineStatus.CANCELLED, _CANCELLED),
        (LineStatus.DELIVERED, _DELIVERED),
        (LineStatus.NOT_SAID, _NOT_SAID),
    )
    for words in listed
}
_REMARK: Final = re.compile(r"\s*(?:[-–—:;,(/]|\bby\b|\bvisit\b|\bcall\b|\bdue to\b).*")
_VISIT: Final = re.compile(r"(?:the )?(?:visit|call) (?:was )?(?=\w)")
_WHO: Final = re.compile(
    r"(?:the )?(?:client|service user|su|customer|person|resident|tenant|patient|family|nok) (?=\w)"
)
_DENIES: Final = re.compile(
    r"\b(?:not|never|missed|cancel\w*|refus\w*|declin\w*|unlogged|\w+n['’]t|no[ -](?:log|record|entry|show|access))\b"
)


def read_status(words: str) -> LineStatus | None:
    """Return what words say of a visit, a remark after them left aside; None where they say nothing that is known.

    A remark that denies what goes before it ("OK - missed") leaves it unknown whether anything was delivered.
    """
    plain = " ".join(words.lower().split()).rstrip(".!")
    if is_no_value(plain):
        return LineStatus.NOT_SAID
    status = _status(_VISIT.sub("", plain, count=1)) if _VISIT.match(plain) else _status(plain)
    if status is not None:
        return None if status is LineStatus.DELIVERED and _DENIES.search(plain) else status
    who = _WHO.match(plain)
    done = _status(plain[who.end() :]) if who else None
    return done if done is LineStatus.CANCELLED else None


def _status(plain: str) -> LineStatus | None:
    return _KNOWN[plain] if plain in _KNOWN else _KNOWN.get(_REMARK.sub("", plain, count=1))
