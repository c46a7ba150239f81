"""Which contract of a block of forty is in which situation, by its place, so that each page has something to show."""

from typing import Final

# The first contracts of the organisations in the pictures.
HARBOUR_LANE, ASH_GROVE, MEADOWBANK, NORTHFIELD, ORCHARD_VIEW, KESTREL = 0, 3, 5, 7, 9, 11
REFERENCES: Final = {
    HARBOUR_LANE: "SL-0114",
    ASH_GROVE: "SL-0107",
    MEADOWBANK: "HC-0031",
    NORTHFIELD: "SL-0120",
    ORCHARD_VIEW: "SL-0099",
    KESTREL: "SL-0103",
}

ACT: Final = frozenset({HARBOUR_LANE, 20, 31})
WATCH: Final = frozenset({1, ASH_GROVE, MEADOWBANK, 10, 14, 18, 23, 28, 36})
NOT_RATED: Final = 39

INTENSIVE: Final = ACT | {MEADOWBANK, 14, 23}
LIGHT: Final = frozenset({13, 16, 17, 21, 22, 25, 27, 30, 33, 35, 38, 39})
RAISED: Final = ACT
LOWERED: Final = frozenset({17, 25, 33})

BREAK_SOON, BREAK_PAST, BREAK_LATER = MEADOWBANK, 26, 34
EXTENSION_SOON: Final = 8
VARIATION_UNSIGNED, VARIATION_DRAFTED = 12, 30
VARIATIONS_SIGNED: Final = frozenset({4, 22, 35})
LAPSED: Final = 18
EXPIRES_TODAY, EXPIRES_TODAY_TOO = 24, 37
EXPIRES_IN_CLOSED_WEEK: Final = (2, 19, 32)
RETURN_MISSING: Final = ASH_GROVE
WAIVED: Final = 10
