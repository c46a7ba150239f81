"""Colours and measures of the desk: the only module that names a colour."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

PROPERTY = "desk_theme"

GRID = 4
RAIL_WIDTH = 196
RAIL_NARROW = 60
RAIL_ITEM = 34
RAIL_ITEM_LEAST = 26  # in a low window, such as 1366 × 768 at 150 %
PAGE_MARGIN = 20
PAGE_TOP = 16
CARD_GAP = 12
CARD_PADDING = 14
CARD_RADIUS = 6
CONTROL_RADIUS = 4
ROW = 34
HEAD = 32
GROUP = 28
CONTROL = 32
STATUS_HEIGHT = 28
FOCUS_WIDTH = 3

TEXT_PX = 13
SMALL_PX = 12
TINY_PX = 11
CARD_TITLE_PX = 14
PAGE_TITLE_PX = 20
COUNT_PX = 24


class Tone(StrEnum):
    """What a colour says; never without a word beside it."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"
    PRIMARY = "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inks:
    """A tone as two colours: the words and the soft ground under them."""

    ink: str
    soft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One palette; every widget takes its colours from here."""

    key: str
    title: str
    is_dark: bool
    has_outlines: bool = False
    bg: str
    surface: str
    line: str
    hair: str
    control: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_soft: str
    selection: str
    on_selection: str
    rail: str
    rail_text: str
    rail_on: str
    rail_badge: str
    on_rail: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    grey_soft: str
    focus: str

    def tone(self, tone: Tone) -> Inks:
        """Return the ink and soft ground of a tone."""
        return {
            Tone.RED: Inks(ink=self.red, soft=self.red_soft),
            Tone.AMBER: Inks(ink=self.amber, soft=self.amber_soft),
            Tone.GREEN: Inks(ink=self.green, soft=self.green_soft),
            Tone.GREY: Inks(ink=self.muted, soft=self.grey_soft),
            Tone.PRIMARY: Inks(ink=self.primary, soft=self.primary_soft),
        }[tone]


LIGHT = Theme(
    key="light", title="Light", is_dark=False,
    bg="#F4F6F8", surface="#FFFFFF", line="#D3DAE2", hair="#E8ECF0", control="#76848F",
    text="#1A2430", muted="#52606E",
    primary="#0F5C86", on_primary="#FFFFFF", primary_soft="#E3F0F7",
    selection="#E3F0F7", on_selection="#1A2430",
    rail="#12283A", rail_text="#D9E4EC", rail_on="#1F4460", rail_badge="#2B5876", on_rail="#FFFFFF",
    red="#B3261E", red_soft="#FBE9E7", amber="#855600", amber_soft="#FFF1D6",
    green="#1C6B3C", green_soft="#E4F3E9", grey_soft="#EDF0F3", focus="#F2B705",
)  # fmt: skip

DARK = Theme(
    key="dark", title="Dark", is_dark=True,
    bg="#11181F", surface="#1A232C", line="#364450", hair="#2A3640", control="#7F8F9C",
    text="#E6EDF3", muted="#A3B1BD",
    primary="#5FB3E0", on_primary="#0B131A", primary_soft="#1D3A4D",
    selection="#1D3A4D", on_selection="#E6EDF3",
    rail="#0B131A", rail_text="#C6D3DD", rail_on="#1B3446", rail_badge="#2B5876", on_rail="#FFFFFF",
    red="#FF9A91", red_soft="#4A2320", amber="#F5C76B", amber_soft="#473714",
    green="#86D6A3", green_soft="#1D3D2A", grey_soft="#2A3640", focus="#F2B705",
)  # fmt: skip

_BLACK, _WHITE = "#000000", "#FFFFFF"
HIGH_CONTRAST = Theme(
    key="contrast", title="High contrast", is_dark=True, has_outlines=True,
    bg=_BLACK, surface=_BLACK, line=_WHITE, hair=_WHITE, control=_WHITE, text=_WHITE, muted=_WHITE,
    primary=_WHITE, on_primary=_BLACK, primary_soft=_BLACK, selection=_WHITE, on_selection=_BLACK,
    rail=_BLACK, rail_text=_WHITE, rail_on=_BLACK, rail_badge=_BLACK, on_rail=_WHITE,
    red=_WHITE, red_soft=_BLACK, amber=_WHITE, amber_soft=_BLACK, green=_WHITE, green_soft=_BLACK,
    grey_soft=_BLACK, focus="#FFE600",
)  # fmt: skip

THEMES = {theme.key: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def current() -> Theme:
    """Return the theme applied to the running application, light before any was."""
    app = QCoreApplication.instance()
    key = app.property(PROPERTY) if app is not None else None
    return THEMES.get(str(key), LIGHT)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
