"""Rows and tables: cells side by side, split over pages with nothing cut, the header row on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from monitor_desk.reports.paper.boxes import NOTHING, Box
from monitor_desk.reports.paper.look import HAIR
from monitor_desk.reports.paper.pen import Pen

_LEAST_PART = 60.0


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A cell: how far right it stands, what it holds and the colour under it."""

    left: float
    width: float
    box: Box
    fill: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """Cells side by side; split only where the row is higher than `whole_to`."""

    places: tuple[Place, ...]
    width: float
    pad: float = 0
    whole_to: float = 0
    has_line: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Keep the height of the highest cell: long tables ask for it on every page."""
        height = max((place.box.height for place in self.places), default=0) + 2 * self.pad
        object.__setattr__(self, "height", height)

    @property
    def least(self) -> float:
        """Return the whole row if it is never split, or what its cells need."""
        height = self.height
        if height <= self.whole_to:
            return height
        return min(height, max((place.box.least for place in self.places), default=0) + 2 * self.pad)

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split every cell that is too high at the same height."""
        inner = room - 2 * self.pad
        if self.height <= self.whole_to or inner < min(_LEAST_PART, self.least - 2 * self.pad):
            return None
        parts = [_parts(place.box, inner) for place in self.places]
        if all(head is NOTHING for head, _ in parts):
            return None
        heads = tuple(replace(place, box=head) for place, (head, _) in zip(self.places, parts, strict=True))
        tails = tuple(replace(place, box=tail) for place, (_, tail) in zip(self.places, parts, strict=True))
        return replace(self, places=heads), replace(self, places=tails)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw colours, the line beneath and the cells from left to right."""
        height = self.height
        for place in self.places:
            if place.fill:
                pen.box((x + place.left, top, place.width, height), place.fill)
        if self.has_line:
            pen.line((x, top - height), (x + self.width, top - height), HAIR)
        for place in self.places:
            place.box.draw(pen, x + place.left + self.pad, top - self.pad)


def _parts(box: Box, room: float) -> tuple[Box, Box]:
    if box.height <= room:
        return box, NOTHING
    return box.split(room) or (NOTHING, box)


@dataclass(frozen=True, slots=True, eq=False)
class TableBox:
    """Rows under a header; `again` is the header as it is repeated, without being read out twice."""

    header: Row | None
    again: Row | None
    rows: Sequence[Row]

    @property
    def height(self) -> float:
        """Return the height of all rows."""
        return self._head + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """Return the header with what the first rows need: two where they are short, so that none stands alone."""
        first = self.rows[:2] if all(row.height <= row.whole_to for row in self.rows[:2]) else self.rows[:1]
        return self._head + sum(row.least for row in first)

    @property
    def _head(self) -> float:
        return self.header.height if self.header else 0

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split between rows, or within a row that is higher than a good part of a page."""
        left = room - self._head
        used, count = 0.0, 0
        while count < len(self.rows) and used + self.rows[count].height <= left:
            used += self.rows[count].height
            count += 1
        rows, rest = list(self.rows[:count]), list(self.rows[count:])
        parts = rest[0].split(left - used) if rest else None
        if parts is not None and isinstance(parts[0], Row) and isinstance(parts[1], Row):
            rows.append(parts[0])
            rest[0] = parts[1]
        if not rows:
            return None
        return replace(self, rows=rows), replace(self, header=self.again, rows=rest)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the header and the rows."""
        for row in (self.header, *self.rows):
            if row is not None:
                row.draw(pen, x, top)
                top -= row.height
