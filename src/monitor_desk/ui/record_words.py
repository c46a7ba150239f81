"""The nouns of records in sentences: "1 contract", "24 providers"."""

import re

_TIMES = re.compile(r"(\d[\d,]*) × (.+?)(?= to |$)")  # how the services name a change of several records


def counted(number: int, noun: str) -> str:
    """Return "1 provider" or "24 providers"."""
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """Return the plural of a noun: "provider" is "providers", "change of frequency" is "changes of frequency"."""
    for link in (" in ", " of ", " to "):
        head, space, rest = noun.partition(link)
        if space:
            return f"{plural(head)}{space}{rest}"
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def without_times(words: str) -> str:
    """Return a change's name with its number in plain words: "2 × contract" is "2 contracts"."""
    return _TIMES.sub(_said, words)


def _said(found: re.Match[str]) -> str:
    return counted(int(found[1].replace(",", "")), found[2])
