"""What is said to have become of a visit, in a column of its own or in place of a time."""

import re
from typing import Final

from monitor_desk.domain.actuals import LineStatus
from monitor_desk.intake.reading import is_no_value

_MISSED: Final = (
    "missed", "no show", "no-show", "noshow", "not attended", "not delivered", "not visited", "not done", "not made",
    "failed visit", "failed call", "carer did not attend", "worker did not attend", "carer did not arrive",
    "worker did not arrive",
)  # fmt: skip
_CANCELLED: Final = (
    "cancelled", "canceled", "cancellation", "called off", "declined", "refused", "not required", "not needed",
    "not wanted", "suspended", "hospital", "in hospital", "respite", "holiday", "on holiday", "away", "no access",
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


def read_status(words: str) -> LineStatus | None:
    """Return what words say of a visit, a remark after them left aside; None where they say nothing that is known."""
    plain = " ".join(words.lower().split()).rstrip(".!")
    if is_no_value(plain):
        return LineStatus.NOT_SAID
    if plain in _KNOWN:
        return _KNOWN[plain]
    return _KNOWN.get(_REMARK.sub("", plain, count=1))
