"""Times of day as officers type them (9:40, 0940, 2.30pm) and as visits keep them (09:40)."""

import re

from monitor_desk.domain.errors import DeskError

_TYPED = re.compile(r"(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm)?", re.ASCII)


def read_typed_time(text: str) -> str:
    """Return the time as HH:MM, nothing for nothing; raise `DeskError` with a sentence when it is none."""
    words = text.strip().lower()
    if not words:
        return ""
    match = _TYPED.fullmatch(words)
    hours, minutes = (int(match[1]), int(match[2] or 0)) if match else (24, 0)
    if match and match[3]:
        hours = hours % 12 + (12 if match[3] == "pm" else 0) if 1 <= hours <= 12 else 24
    if match is None or hours > 23 or minutes > 59 or (match[2] is None and not match[3]):
        raise DeskError(
            f"“{text.strip()}” was not understood as a time and is not stored; type it like 09:40 or 2.30pm."
        )
    return f"{hours:02d}:{minutes:02d}"
