"""The widths, order and sort of a table's columns: measured, stretched, remembered."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from monitor_desk.ui.widgets.columns import Remembered
from monitor_desk.ui.widgets.row_model import RowModel
from monitor_desk.ui.widgets.row_paint import RowHead, cell_width

MEASURED_ROWS = 50
WIDEST = 420
LEAST_STRETCHED = 112
COMFORTABLE = 168  # of a stretched column, before a spare one is left out


def fair_shares(needs: Mapping[int, int], room: int) -> dict[int, int]:
    """Return a width for each column: none is shortened while another has more than it needs.

    What is left when all have their need is shared in proportion to the needs.
    """
    widths: dict[int, int] = {}
    left = max(0, room)
    for count, at in zip(range(len(needs), 0, -1), sorted(needs, key=needs.__getitem__), strict=True):
        widths[at] = max(min(needs[at], left // count), LEAST_STRETCHED)
        left -= widths[at]
    wanted = sum(widths.values())
    for at in needs:
        more = max(0, left) * widths[at] // max(1, wanted)
        wanted -= widths[at]
        widths[at] += more
        left -= more
    return widths


class TableLayout(QObject):
    """Gives each column its room and keeps what the officer changed."""

    def __init__(self, table: QTableView, model: RowModel, head: RowHead, remembered: Remembered | None) -> None:
        super().__init__(table)
        self._table, self._model, self._head = table, model, head
        self._remembered = remembered
        self._own: dict[int, int] = {}
        self._needs: list[int] = []
        self._is_busy = False
        self._recall()
        head.sectionResized.connect(self._resized)
        head.sectionMoved.connect(self._moved)
        head.sortIndicatorChanged.connect(self._sort_changed)

    @property
    def _name(self) -> str:
        return f"table/{self._table.objectName() or self._table.accessibleName()}"

    def measure(self) -> None:
        """Take the needs of the heads and the first rows, then share out the room."""
        entries = self._model.entries[: MEASURED_ROWS * 2]
        records = [row for at, row in enumerate(entries) if not self._model.is_group(at)][:MEASURED_ROWS]
        font = self._table.font()
        self._needs = []
        for section, column in enumerate(self._model.columns):
            widths = [cell_width(column, row, font) for row in records]
            need = max([self._head.head_width(section), column.width, *widths])
            self._needs.append(min(need, WIDEST))
        self.share()

    def share(self) -> None:
        """Give stretched columns what the others leave; without room for all, the spare columns go, the last first."""
        if len(self._needs) != len(self._model.columns):
            return
        widths = {at: self._own.get(at, need) for at, need in enumerate(self._needs)}
        free = {at for at, column in enumerate(self._model.columns) if column.is_stretched and at not in self._own}
        hidden = self._hide_spare(widths, free)
        fixed = sum(width for at, width in widths.items() if at not in free | hidden)
        needs = {at: widths[at] for at in sorted(free - hidden)}
        widths |= fair_shares(needs, self._table.viewport().width() - fixed)
        self._is_busy = True
        for at, width in widths.items():
            self._head.setSectionHidden(at, at in hidden)
            if at not in hidden:
                self._head.resizeSection(at, width)
        self._is_busy = False

    def _hide_spare(self, widths: Mapping[int, int], free: set[int]) -> set[int]:
        spare = [at for at, column in enumerate(self._model.columns) if column.is_spare]
        least = {at: min(width, COMFORTABLE) if at in free else width for at, width in widths.items()}
        hidden: set[int] = set()
        while spare and sum(least.values()) > self._table.viewport().width():
            hidden.add(spare[-1])
            del least[spare.pop()]
        return hidden

    def reset(self) -> None:
        """Forget the officer's widths and order."""
        self._own.clear()
        for section in range(len(self._model.columns)):
            self._head.moveSection(self._head.visualIndex(section), section)
        self.measure()
        self._keep()

    def _resized(self, section: int, _old: int, new: int) -> None:
        if not self._is_busy:
            self._own[section] = new
            self._keep()

    def _moved(self, _section: int, _old: int, _new: int) -> None:
        self._keep()

    def _sort_changed(self, _section: int, _order: Qt.SortOrder) -> None:
        self._keep()

    def _keep(self) -> None:
        if self._remembered is None or self._is_busy:
            return
        keys = [column.key for column in self._model.columns]
        section = self._head.sortIndicatorSection()
        is_down = self._head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        kept = {
            "widths": {keys[at]: width for at, width in self._own.items()},
            "order": [keys[self._head.logicalIndex(at)] for at in range(len(keys))],
            "sort": [keys[section], is_down] if 0 <= section < len(keys) else None,
        }
        self._remembered.keep(self._name, json.dumps(kept))

    def _recall(self) -> None:
        kept = self._remembered.recall(self._name) if self._remembered is not None else None
        if not kept:
            return
        try:
            state = json.loads(kept)
        except ValueError:
            return
        if isinstance(state, dict):
            self._take(state)

    def _take(self, state: Mapping[str, Any]) -> None:
        places = {column.key: at for at, column in enumerate(self._model.columns)}
        self._own = {places[key]: int(width) for key, width in (state.get("widths") or {}).items() if key in places}
        for visual, key in enumerate(key for key in state.get("order") or [] if key in places):
            self._head.moveSection(self._head.visualIndex(places[key]), visual)
        sort = state.get("sort")
        if sort and sort[0] in places:
            order = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            self._head.setSortIndicator(places[sort[0]], order)
            self._model.sorted_by = (places[sort[0]], bool(sort[1]))
