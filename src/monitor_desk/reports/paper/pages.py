"""Boxes put on pages: headings stay with what they head, nothing is cut, nothing is lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor_desk.reports.paper.boxes import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A box on its way to a page."""

    box: Box
    before: float = 0
    after: float = 0
    keeps_with_next: bool = False
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and how far down the page's text area it stands."""

    box: Box
    down: float


class Paginator:
    """Fills pages of one height."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._down = 0.0
        self.pages: list[list[Placed]] = [[]]

    def fill(self, flows: Sequence[Flow]) -> list[list[Placed]]:
        """Return the pages, at least one."""
        for at, flow in enumerate(flows):
            if flow.starts_page:
                self._turn()
            before = _gap(flows, at) if self._down else 0
            if before + self._needed(flows, at) > self._height - self._down:
                self._turn()
                before = 0
            self._down += before
            self._put(flow.box)
        return self.pages

    def _needed(self, flows: Sequence[Flow], at: int) -> float:
        """Return the room for this box and all it must stay with; nothing if that is more than a page."""
        needed = 0.0
        while flows[at].keeps_with_next and at + 1 < len(flows) and not flows[at + 1].starts_page:
            needed += flows[at].box.height + _gap(flows, at + 1)
            at += 1
        needed += flows[at].box.least
        return needed if needed <= self._height else 0

    def _put(self, box: Box) -> None:
        while box.height > self._height - self._down + 0.001:
            parts = box.split(self._height - self._down)
            if parts is not None:
                self.pages[-1].append(Placed(parts[0], self._down))
                box = parts[1]
            elif self._down == 0:
                break  # a single thing larger than a page: it is drawn to the edge rather than lost
            self._turn()
        self.pages[-1].append(Placed(box, self._down))
        self._down += box.height

    def _turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self._down = 0.0


def _gap(flows: Sequence[Flow], at: int) -> float:
    """Return the room between a box and the one before it: the greater of what the two ask for."""
    return max(flows[at].before, flows[at - 1].after if at else 0)
