"""Drawn pictures that stand for photos in the demonstration: nobody and no real place is in them."""

import io
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 1200, 900
_WALL, _FLOOR, _LINE = "#E7E2D6", "#B9A98C", "#4A4A46"


def drawn(subject: str) -> bytes:
    """Return a JPEG of a subject; raise `KeyError` for one that cannot be drawn."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), _WALL)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 640, WIDTH, HEIGHT), fill=_FLOOR)
    _SUBJECTS[subject](pen)
    target = io.BytesIO()
    image.save(target, "JPEG", quality=82)
    return target.getvalue()


def _door(pen: "ImageDraw") -> None:
    pen.rectangle((430, 140, 770, 700), fill="#A4562F", outline=_LINE, width=8)
    pen.ellipse((710, 410, 742, 442), fill="#D8C27A")
    pen.rectangle((470, 40, 730, 110), fill="#1C6B3C")
    pen.polygon(((500, 75), (540, 55), (540, 95)), fill="white")
    pen.rectangle((240, 560, 420, 700), fill="#8C8F94", outline=_LINE, width=6)


def _cupboard(pen: "ImageDraw") -> None:
    pen.rectangle((330, 180, 870, 600), fill="#F4F6F8", outline=_LINE, width=8)
    pen.line((600, 180, 600, 600), fill=_LINE, width=6)
    for row in (300, 430):
        pen.line((330, row, 870, row), fill=_LINE, width=4)
    for place, colour in enumerate(("#0F5C86", "#B3261E", "#1C6B3C", "#855600")):
        left = 360 + place * 56
        pen.rectangle((left, 210, left + 40, 296), fill=colour)
    pen.ellipse((560, 520, 592, 552), fill=_LINE)


def _plan(pen: "ImageDraw") -> None:
    pen.rectangle((260, 90, 940, 590), fill="white", outline=_LINE, width=8)
    pen.rectangle((320, 150, 560, 330), outline=_LINE, width=6)
    pen.rectangle((560, 150, 880, 330), outline=_LINE, width=6)
    pen.rectangle((320, 330, 880, 530), outline=_LINE, width=6)
    pen.line((380, 430, 820, 430), fill="#1C6B3C", width=10)
    pen.polygon(((820, 405), (880, 430), (820, 455)), fill="#1C6B3C")


def _kitchen(pen: "ImageDraw") -> None:
    pen.rectangle((120, 420, 1080, 700), fill="#C9D6DF", outline=_LINE, width=8)
    for left in (120, 360, 600, 840):
        pen.rectangle((left, 420, left + 240, 700), outline=_LINE, width=5)
    pen.rectangle((160, 120, 520, 320), fill="#F4F6F8", outline=_LINE, width=6)
    pen.ellipse((660, 330, 860, 420), fill="#76848F", outline=_LINE, width=6)
    pen.line((760, 330, 760, 250), fill=_LINE, width=12)


_SUBJECTS: Final[Mapping[str, Callable[["ImageDraw"], None]]] = {
    "door": _door,
    "cupboard": _cupboard,
    "plan": _plan,
    "kitchen": _kitchen,
}
