"""The embedded fonts, and which of them has a character."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from monitor_desk import shipped

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

REGULAR: Final = "DeskSans"
BOLD: Final = "DeskSans-Bold"
ITALIC: Final = "DeskSans-Oblique"
WIDE: Final = "DeskSans-Wide"
_FILES = {
    REGULAR: "DejaVuSans.ttf",
    BOLD: "DejaVuSans-Bold.ttf",
    ITALIC: "DejaVuSans-Oblique.ttf",
    WIDE: "DroidSansFallback.ttf",
}


def _loaded(name: str) -> "TTFont":
    """Return reportlab's font of this name; a file is read once in the life of the program."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(shipped.resources() / "fonts" / _FILES[name])))
    return pdfmetrics.getFont(name)


class _Face:
    """The widths of one font, for 1 point."""

    def __init__(self, name: str) -> None:
        face = _loaded(name).face
        self._widths: dict[int, float] = face.charWidths
        self._known: dict[str, float] = {}
        self.has = frozenset(map(chr, face.charToGlyph))

    def width(self, text: str) -> float:
        """Return how wide the text is at 1 point."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = sum(map(self._widths.__getitem__, map(ord, text))) / 1000
        return known


class Fonts:
    """Chooses the font of each character of one paper, and notes those that no font has."""

    def __init__(self) -> None:
        self._faces = {REGULAR: _Face(REGULAR)}  # the page begins with it, words or none
        self.missing: set[str] = set()

    def width(self, name: str, text: str) -> float:
        """Return how wide the text is at 1 point in this font, which has all of it."""
        return self._face(name).width(text)

    def covers(self, name: str, text: str) -> bool:
        """Say whether the font has every character."""
        return self._face(name).has.issuperset(text)

    def pieces(self, name: str, text: str) -> Iterator[tuple[str, str]]:
        """Yield (font, text) for each character, in `name` where it can be; a missing one is named: [U+1F600]."""
        for character in text:
            found = next((font for font in (name, REGULAR, WIDE) if character in self._face(font).has), None)
            if found is None:
                self.missing.add(character)
                yield name, f"[U+{ord(character):04X}]"
            else:
                yield found, character

    def _face(self, name: str) -> _Face:
        if name not in self._faces:
            self._faces[name] = _Face(name)
        return self._faces[name]
