"""Ids and chances of the demonstration caseload: the same every time."""

from random import Random
from uuid import UUID, uuid5

_NAMESPACE = UUID("8f0c2f6e-6c1b-5d55-9a53-6d6f6e69746f")
_FIRST_MS = 1_577_836_800_000  # midnight UTC, 1 January 2020
_LOW_62 = (1 << 62) - 1


def demonstration_id(kind: str, number: int) -> UUID:
    """Return the id of the record of a kind with this number, counted from 0.

    It has the form of every id of the desk, version 7 (RFC 9562), so that records sort in the order in which they were
    made; its time is the number and its chance bits are those of the version 5 UUID of "kind/number".
    """
    bits = uuid5(_NAMESPACE, f"{kind}/{number}").int
    chance_a, chance_b = (bits >> 116) & 0xFFF, bits & _LOW_62
    return UUID(int=(_FIRST_MS + number) << 80 | 0x7 << 76 | chance_a << 64 | 0b10 << 62 | chance_b)


def chance(*of: str | int) -> Random:
    """Return a source of chance that is the same for the same words on every machine."""
    return Random("/".join(map(str, of)))  # noqa: S311  # invented data, nothing to keep secret
