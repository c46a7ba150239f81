"""What a paper says, whatever it is printed with: blocks of plain data, written once for PDF and Word alike."""

from dataclasses import KW_ONLY, dataclass
from datetime import date
from enum import Enum


class Align(Enum):
    """Where the words of a column stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Tone(Enum):
    """What a status says; each is a word with a shape and a colour, never colour alone."""

    PLAIN = ""
    ACT = "■"
    WATCH = "▲"
    ON_TRACK = "●"
    NO_DATA = "○"

    def marked(self, words: str) -> str:
        """Return the words with the shape of this status before them."""
        return f"{self.value} {words}".strip()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph; `link` is a web or mail address, or "#name" of an anchor in the same paper."""

    text: str
    _: KW_ONLY
    is_bold: bool = False
    is_italic: bool = False
    link: str = ""


Words = str | tuple[Run, ...]
"""Plain text, or pieces of it with bold, italic or links. A new line in it stays a new line."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the paper's title) to 4; one that skips a level is moved up to the next."""

    words: str
    _: KW_ONLY
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of any length; `is_muted` for notes and hints, `keeps_with_next` to stay on the page of what follows."""

    words: Words
    _: KW_ONLY
    is_muted: bool = False
    keeps_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list, with an inner list under it when it has one."""

    words: Words
    _: KW_ONLY
    inner: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without an order."""

    items: tuple[Item | Words, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list with numbers."""

    items: tuple[Item | Words, ...]
    _: KW_ONLY
    starts_at: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that says more than plain words: a status, or a small bullet list under its words."""

    words: Words = ""
    _: KW_ONLY
    tone: Tone = Tone.PLAIN
    items: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width beside the others."""

    title: str
    _: KW_ONLY
    share: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header row is repeated on every page; a short row is filled up, a long one refused."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | Words, ...], ...]
    _: KW_ONLY
    caption: str = ""
    has_row_headers: bool = False

    def __post_init__(self) -> None:
        """Refuse rows that would lose a cell."""
        if not self.columns or any(len(row) > len(self.columns) for row in self.rows):
            raise ValueError("Every row of a table has at most as many cells as there are columns")


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, in two columns; `share` is the width of the labels."""

    pairs: tuple[tuple[str, Cell | Words], ...]
    _: KW_ONLY
    caption: str = ""
    share: float = 0.3


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG or PNG with what it shows in words; `share` is its part of the width."""

    content: bytes
    _: KW_ONLY
    alternative: str
    caption: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class PictureGrid:
    """Pictures side by side with their captions."""

    pictures: tuple[Picture, ...]
    _: KW_ONLY
    across: int = 2


@dataclass(frozen=True, slots=True)
class Callout:
    """Words in a box that must not be passed over."""

    words: Words
    _: KW_ONLY
    title: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that a link "#name" leads to: what is printed next."""

    name: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of headings from level 2 down to `depth`, with links and page numbers."""

    title: str = "Contents"
    _: KW_ONLY
    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty room of so many millimetres."""

    millimetres: float = 4.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line over the whole width."""


@dataclass(frozen=True, slots=True)
class AnswerLines:
    """A question of a blank form, with lines to write on."""

    words: Words
    _: KW_ONLY
    lines: int = 2


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """A question of a blank form, with a box to tick for each choice."""

    words: Words
    _: KW_ONLY
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Lines to sign and date on, in the name of `role`."""

    role: str


Block = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Table
    | Facts
    | Picture
    | PictureGrid
    | Callout
    | Anchor
    | Contents
    | PageBreak
    | Spacer
    | Rule
    | AnswerLines
    | TickBoxes
    | SignatureLine
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole paper. The same paper always makes the same bytes: its only date is `made_on`."""

    title: str
    blocks: tuple[Block, ...]
    made_on: date
    subject: str = ""
    author: str = ""
    language: str = "en-GB"
    marking: str = ""
    header: str = ""
    footer: str = ""
    is_landscape: bool = False
