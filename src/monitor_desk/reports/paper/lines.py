"""Words broken into lines of a given width: at spaces, between East Asian characters, and inside words too long."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, pairwise
from typing import NamedTuple

from monitor_desk.reports.paper.fonts import BOLD, ITALIC, REGULAR, Fonts
from monitor_desk.reports.paper.look import PRIMARY, Style
from monitor_desk.reports.paper.model import Run
from monitor_desk.reports.paper.right_to_left import LETTERS, as_seen
from monitor_desk.reports.paper.structure import Element

_TOKENS = re.compile(r"\n| +|[^ \n]+")
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_UNUSUAL = re.compile(f"{_EAST_ASIAN.pattern}|{LETTERS.pattern}")
_BY_DIRECTION = re.compile(f"{LETTERS.pattern}|(?:(?!{LETTERS.pattern}).)+")
_BETWEEN = re.compile(r"[\d\s.,:/-]+")
_NEVER_FIRST = frozenset("、。，．・：；？！」』）】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々")
_GOOD_ENDS = frozenset("-/_.,@&=?")


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """How a piece is printed, and the link it is part of."""

    font: str
    size: float
    colour: str
    link: Element | None = None
    target: str = ""
    is_from_right: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Text in one ink."""

    ink: Ink
    text: str
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Pieces side by side; a space at its end has no width."""

    pieces: tuple[Piece, ...]
    width: float


class Spot(NamedTuple):
    """Where a piece stands: its line from 0, how far right on it, and how wide the whole line is."""

    row: int
    indent: float
    line_width: float
    piece: Piece


def spots(lines: Iterable[Line]) -> Iterator[Spot]:
    """Yield every piece of the lines in order."""
    for row, line in enumerate(lines):
        indent = 0.0
        for piece in line.pieces:
            yield Spot(row, indent, line.width, piece)
            indent += piece.width


class Breaker:
    """Breaks the runs of one paragraph."""

    def __init__(self, fonts: Fonts, style: Style, width: float) -> None:
        self._fonts = fonts
        self._style = style
        self._room = max(width, style.size * 2)
        self._lines: list[Line] = []
        self._pieces: list[Piece] = []
        self._width = 0.0
        self._gap: Piece | None = None
        self._variants: dict[tuple[Ink, str, bool], Ink] = {}

    def lines(self, runs: Sequence[Run]) -> list[Line]:
        """Return the lines, at least one."""
        word: list[Piece] = []
        for run in runs:
            ink = self._ink(run)
            for part in _TOKENS.findall(run.text):
                if part[0] in "\n ":
                    self._put(word)
                    word = []
                    self._space(ink, part)
                    continue
                for begins_anew, piece in self._pieces_of(ink, part):
                    if begins_anew and word:
                        self._put(word)
                        word = []
                    word.append(piece)
        self._put(word)
        self._end()
        return self._lines

    def _ink(self, run: Run) -> Ink:
        font = BOLD if run.is_bold or self._style.is_bold else ITALIC if run.is_italic else REGULAR
        if not run.link:
            return Ink(font, self._style.size, self._style.colour)
        return Ink(font, self._style.size, PRIMARY, Element("Link"), run.link)

    def _piece(self, ink: Ink, text: str) -> Piece:
        seen = as_seen(text) if ink.is_from_right else text
        return Piece(ink, text, self._fonts.width(ink.font, seen) * ink.size)

    def _variant(self, ink: Ink, font: str, *, is_from_right: bool = False) -> Ink:
        """Return the same ink in another font or direction, one for the whole run so that its words are joined."""
        if (ink.font, ink.is_from_right) == (font, is_from_right):
            return ink
        key = (ink, font, is_from_right)
        return self._variants.setdefault(key, replace(ink, font=font, is_from_right=is_from_right))

    def _pieces_of(self, ink: Ink, text: str) -> Iterator[tuple[bool, Piece]]:
        """Yield the pieces of a word, and whether a line may begin with each."""
        if text.isascii() or (self._fonts.covers(ink.font, text) and not _UNUSUAL.search(text)):
            yield False, self._piece(ink, text)
            return
        for part in _BY_DIRECTION.findall(text):
            yield from (self._from_right if LETTERS.match(part) else self._letter_by_letter)(ink, part)

    def _from_right(self, ink: Ink, text: str) -> Iterator[tuple[bool, Piece]]:
        """Yield what the font has of a word from the right, and the names of letters that it lacks."""
        for is_known, letters in groupby(text, partial(self._fonts.covers, REGULAR)):
            part = "".join(letters)
            seen = as_seen(part)
            if is_known and self._fonts.covers(REGULAR, seen):
                font = ink.font if self._fonts.covers(ink.font, seen) else REGULAR
                yield False, self._piece(self._variant(ink, font, is_from_right=True), part)
            else:
                yield from self._letter_by_letter(ink, part)

    def _letter_by_letter(self, ink: Ink, text: str) -> Iterator[tuple[bool, Piece]]:
        was_wide = False
        for font, part in self._fonts.pieces(ink.font, text):
            is_wide = bool(_EAST_ASIAN.match(part))
            yield (is_wide or was_wide) and part not in _NEVER_FIRST, self._piece(self._variant(ink, font), part)
            was_wide = is_wide

    def _space(self, ink: Ink, part: str) -> None:
        if part == "\n":
            self._end()
        elif self._pieces:
            self._gap = self._piece(ink, part)

    def _put(self, word: list[Piece]) -> None:
        if not word:
            return
        width = sum(piece.width for piece in word)
        gap = self._gap.width if self._gap else 0.0
        if self._pieces and self._width + gap + width > self._room:
            self._end(is_soft=True)
        elif self._gap:
            self._pieces.append(self._gap)
            self._width += gap
        self._gap = None
        if width > self._room:
            word = self._last_part(word)
            width = sum(piece.width for piece in word)
        self._pieces.extend(word)
        self._width += width

    def _last_part(self, word: list[Piece]) -> list[Piece]:
        """Fill lines with the beginning of a word that is too long, and return what is left for the next."""
        line: list[Piece] = []
        used = 0.0
        for piece in word:
            rest = piece
            while used + rest.width > self._room:
                count = self._fitting(rest, self._room - used, must=not line)
                if count:
                    line.append(self._piece(rest.ink, rest.text[:count]))
                self._lines.append(Line(_merged(line), sum(part.width for part in line)))
                line, used = [], 0.0
                rest = self._piece(rest.ink, rest.text[count:])
            if rest.text:
                line.append(rest)
                used += rest.width
        return line

    def _fitting(self, piece: Piece, room: float, *, must: bool) -> int:
        """Return how many characters go into the room, better after a hyphen or a slash than within a name."""
        used, count = 0.0, 0
        for character in piece.text:
            used += self._fonts.width(piece.ink.font, character) * piece.ink.size
            if used > room:
                break
            count += 1
        good = next((end for end in range(count, count // 2, -1) if piece.text[end - 1] in _GOOD_ENDS), count)
        return max(good, 1) if must else good

    def _end(self, *, is_soft: bool = False) -> None:
        width = self._width
        if is_soft and self._gap and self._pieces:
            self._pieces.append(Piece(self._gap.ink, " ", 0.0))
        self._lines.append(Line(_merged(self._pieces), width))
        self._pieces, self._width, self._gap = [], 0.0, None


def _merged(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with neighbours of one ink joined."""
    joined: list[Piece] = []
    for piece in _led_from_right(pieces):
        last = joined[-1] if joined else None
        if last is not None and last.ink is piece.ink:
            joined[-1] = Piece(last.ink, last.text + piece.text, last.width + piece.width)
        else:
            joined.append(piece)
    return tuple(joined)


def _led_from_right(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces with spaces and numbers between words from the right made part of them."""
    ends = [at for at, piece in enumerate(pieces) if piece.ink.is_from_right]
    if len(ends) < 2:
        return pieces
    led = list(pieces)
    for first, last in pairwise(ends):
        ink, between = pieces[first].ink, pieces[first + 1 : last]
        if pieces[last].ink is ink and all(_BETWEEN.fullmatch(piece.text) for piece in between):
            led[first + 1 : last] = [replace(piece, ink=ink) for piece in between]
    return led
