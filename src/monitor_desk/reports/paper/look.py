"""How papers look: measures in points, sizes and colours (the desk's light palette)."""

from dataclasses import dataclass

from monitor_desk.reports.paper.model import Tone

MILLIMETRE = 72 / 25.4
PAGE = (210 * MILLIMETRE, 297 * MILLIMETRE)
MARGIN = 20 * MILLIMETRE
LEAST_FIRST_COLUMN = 0.05

TEXT = "#1A2430"
MUTED = "#52606E"
PRIMARY = "#0F5C86"
PRIMARY_SOFT = "#E3F0F7"
HAIR = "#D3DAE2"
PEN_LINE = "#76848F"
WHITE = "#FFFFFF"

INK_OF = {
    Tone.PLAIN: TEXT,
    Tone.ACT: "#B3261E",
    Tone.WATCH: "#855600",
    Tone.ON_TRACK: "#1C6B3C",
    Tone.NO_DATA: MUTED,
}
SOFT_OF = {
    Tone.PLAIN: PRIMARY_SOFT,
    Tone.ACT: "#FBE9E7",
    Tone.WATCH: "#FFF1D6",
    Tone.ON_TRACK: "#E4F3E9",
    Tone.NO_DATA: "#EDF0F3",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paragraph is set: size and distance of its lines, and the room before it."""

    size: float
    leading: float
    colour: str = TEXT
    is_bold: bool = False
    before: float = 6.0


BODY = Style(size=10, leading=14)
SMALL = Style(size=8.5, leading=12, colour=MUTED, before=4)
CAPTION = Style(size=9, leading=12.5, colour=MUTED, before=4)
TABLE_CAPTION = Style(size=9, leading=12.5, is_bold=True, before=10)
CELL = Style(size=9, leading=12.5, before=0)
CELL_HEAD = Style(size=9, leading=12.5, is_bold=True, before=0)
RUNNING = Style(size=8, leading=11, colour=MUTED, before=0)
MARKING = Style(size=8.5, leading=11, colour=TEXT, is_bold=True, before=0)
HEADINGS = {
    1: Style(size=18, leading=23, colour=PRIMARY, is_bold=True, before=14),
    2: Style(size=13, leading=18, colour=PRIMARY, is_bold=True, before=16),
    3: Style(size=11, leading=15, colour=PRIMARY, is_bold=True, before=12),
    4: Style(size=10, leading=14, colour=PRIMARY, is_bold=True, before=10),
}
