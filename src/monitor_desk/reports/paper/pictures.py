"""Pictures with their captions, alone or side by side."""

from collections.abc import Iterator

from monitor_desk.reports.paper.boxes import Box, PictureBox, Stack, Whole
from monitor_desk.reports.paper.images import Image, prepared
from monitor_desk.reports.paper.look import CAPTION, SMALL
from monitor_desk.reports.paper.model import Picture, PictureGrid
from monitor_desk.reports.paper.pages import Flow
from monitor_desk.reports.paper.rows import Place, Row
from monitor_desk.reports.paper.setting import Setter
from monitor_desk.reports.paper.structure import Element
from monitor_desk.reports.paper.text import one_line

_GUTTER = 12.0
_CAPTION_ROOM = 60.0
UNREADABLE = "This picture could not be read: "


def picture(setter: Setter, block: Picture, parent: Element, width: float, height: float) -> Iterator[Flow]:
    """Yield a picture that stays with its caption."""
    part = parent.add("Div")
    own = width * min(max(block.share, 0.05), 1)
    has_caption = bool(block.caption.strip())
    yield Flow(box=_shown(setter, block, part, own, height), before=10, keeps_with_next=has_caption)
    if has_caption:
        yield Flow(box=setter.text(block.caption, CAPTION, width, part.add("Caption")), before=CAPTION.before, after=10)


def grid(setter: Setter, block: PictureGrid, parent: Element, width: float, height: float) -> Iterator[Flow]:
    """Yield rows of pictures; a row stays on one page."""
    across = min(max(block.across, 1), 4)
    own = (width - _GUTTER * (across - 1)) / across
    for first in range(0, len(block.pictures), across):
        places = []
        for at, each in enumerate(block.pictures[first : first + across]):
            part = parent.add("Div")
            boxes: list[Box] = [_shown(setter, each, part, own, height * 0.6)]
            if each.caption.strip():
                boxes += [Whole(CAPTION.before), setter.text(each.caption, CAPTION, own, part.add("Caption"))]
            places.append(Place(at * (own + _GUTTER), own, Stack(tuple(boxes))))
        yield Flow(box=Row(tuple(places), width, whole_to=height * 0.9), before=10, after=10)


def _shown(setter: Setter, block: Picture, parent: Element, width: float, height: float) -> Box:
    """Return the picture within the room, or its words where the file is no picture."""
    alternative = one_line(block.alternative) or one_line(block.caption) or "Picture"
    image = prepared(block.content, width)
    if image is None:
        return setter.text(UNREADABLE + alternative, SMALL, width, parent.add("P"))
    wide, high = _fitted(image, width, height - _CAPTION_ROOM)
    return PictureBox(high, wide, image, parent.add("Figure", alternative=alternative))


def _fitted(image: Image, width: float, height: float) -> tuple[float, float]:
    """Return the printed size: as wide as asked for unless it is too high, and never coarser than 50 dots an inch."""
    scale = min(width / image.width, height / image.height, 72 / 50)
    return image.width * scale, max(image.height * scale, 1.0)
