"""The pieces a page is put together from; each knows its height and how it is split over two pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from monitor_desk.reports.paper.images import Image
from monitor_desk.reports.paper.lines import Line
from monitor_desk.reports.paper.look import HAIR, PEN_LINE, Style
from monitor_desk.reports.paper.model import Align
from monitor_desk.reports.paper.pen import Pen, Place, TextPlace
from monitor_desk.reports.paper.structure import Element


class Box(Protocol):
    """Something with a height that can be drawn."""

    @property
    def height(self) -> float:
        """Return its whole height in points."""
        ...

    @property
    def least(self) -> float:
        """Return the least height that may stand alone at the foot of a page."""
        ...

    def split(self, room: float) -> "tuple[Box, Box] | None":
        """Return what goes into the room and what is left, or None if nothing of it does."""
        ...

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """Something that is never split."""

    height: float

    @property
    def least(self) -> float:
        """Return all of it."""
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:  # noqa: ARG002 - a box's signature
        """Say that it cannot be split."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Leave the room empty."""


NOTHING = Whole(0)


@dataclass(frozen=True, slots=True, eq=False)
class TextBox:
    """A paragraph; it leaves at least two lines on either page."""

    lines: Sequence[Line]
    style: Style
    width: float
    element: Element | None
    align: Align = Align.LEFT

    @property
    def height(self) -> float:
        """Return the height of its lines."""
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        """Return two lines, or three where the third would stand alone."""
        return min(len(self.lines), 2 if len(self.lines) != 3 else 3) * self.style.leading

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split between lines."""
        count = min(int(room / self.style.leading + 0.001), len(self.lines) - 2)
        if count < 2:
            return None
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines as the element's content."""
        place = TextPlace(x=x, top=top, width=self.width, leading=self.style.leading, align=self.align)
        pen.lines(self.lines, self.element, place)


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """Boxes under each other."""

    boxes: tuple[Box, ...]

    @property
    def height(self) -> float:
        """Return the sum of them."""
        return sum(box.height for box in self.boxes)

    @property
    def least(self) -> float:
        """Return what the first one needs."""
        return self.boxes[0].least if self.boxes else 0

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split between boxes, or within the one that meets the end of the room."""
        for at, box in enumerate(self.boxes):
            if box.height <= room:
                room -= box.height
                continue
            parts = box.split(room)
            if parts is not None:
                return Stack((*self.boxes[:at], parts[0])), Stack((parts[1], *self.boxes[at + 1 :]))
            return (Stack(self.boxes[:at]), Stack(self.boxes[at:])) if at else None
        return self, NOTHING

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw them one after another."""
        for box in self.boxes:
            box.draw(pen, x, top)
            top -= box.height


@dataclass(frozen=True, slots=True, eq=False)
class Framed:
    """A box within a coloured one, with a bar at its left."""

    inner: Box
    width: float
    fill: str
    bar: str
    pad: float = 8

    @property
    def height(self) -> float:
        """Return the height with the room above and below."""
        return self.inner.height + 2 * self.pad

    @property
    def least(self) -> float:
        """Return what the inner box needs."""
        return self.inner.least + 2 * self.pad

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split the inner box; each part gets its frame."""
        parts = self.inner.split(room - 2 * self.pad)
        return parts and (replace(self, inner=parts[0]), replace(self, inner=parts[1]))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame, then what is in it."""
        pen.box((x, top, self.width, self.height), self.fill)
        pen.box((x, top, 3, self.height), self.bar)
        self.inner.draw(pen, x + self.pad + 4, top - self.pad)


@dataclass(frozen=True, slots=True, eq=False)
class PictureBox(Whole):
    """A picture."""

    width: float
    image: Image
    element: Element

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it."""
        pen.image(self.image, self.element, (x, top, self.width, self.height))


@dataclass(frozen=True, slots=True, eq=False)
class RuleBox(Whole):
    """A line in the middle of its height."""

    width: float
    colour: str = HAIR

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        y = top - self.height / 2
        pen.line((x, y), (x + self.width, y), self.colour)


@dataclass(frozen=True, slots=True, eq=False)
class WritingLine(Whole):
    """A line to write on, at the foot of its height."""

    width: float

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        pen.line((x, top - self.height), (x + self.width, top - self.height), PEN_LINE)


@dataclass(frozen=True, slots=True, eq=False)
class PlaceBox(Whole):
    """A place to link to; with a title it is a bookmark too."""

    name: str
    title: str = ""
    level: int = 0

    def draw(self, pen: Pen, x: float, top: float) -> None:  # noqa: ARG002 - a box's signature
        """Note where it came to stand; the first of a name counts."""
        pen.places.setdefault(self.name, Place(page=pen.page, top=top, title=self.title, level=self.level))
