"""A list page that is filtered by choices too, such as state and officer; they are remembered with the typed words."""

import json
from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QBoxLayout

from monitor_desk.ui.records.choice_filters import ChoiceFilters
from monitor_desk.ui.records.list_page import ListPage


class FilteredListPage(ListPage):
    """A subclass names the choices in `choices` and reads them off a row in `choice_of`."""

    choices: ClassVar[Mapping[str, tuple[str, str]]] = {}  # key: spoken name, and the line for everything

    def choice_of(self, row: Any, key: str) -> str:  # noqa: ANN401  # a row of whatever the page lists
        """Return what a row has for a choice."""
        return str(getattr(row, key))

    def fits(self, row: Any) -> bool:  # noqa: ANN401  # a row of whatever the page lists
        """Say whether a row has what is chosen."""
        return all(self.choice_of(row, key) == value for key, value in self.filters.chosen().items())

    def place_state(self) -> object:
        """Return the filters and the chosen row."""
        return (*self._typed_state(), self.filters.chosen())

    def restore_state(self, state: object) -> None:
        """Filter and choose as before."""
        if isinstance(state, tuple):
            *typed, chosen = state
            self.filters.choose(chosen)
            super().restore_state(tuple(typed))

    def clear_filter(self) -> None:
        """Show everything."""
        self.filters.choose({})
        super().clear_filter()

    def refresh(self) -> None:
        """Read the list again, and what there is to choose from."""
        self._everything = self.found("")
        for key in self.choices:
            self.offer(key)
        self._show()

    def offer(self, key: str) -> None:
        """Offer what the rows have for a choice."""
        self.filters.offer(key, {self.choice_of(row, key) for row in self._everything})

    def is_filtered(self) -> bool:
        """Say whether anything is left out."""
        return bool(self.filter_bar.text() or self.filter_bar.chosen_chips() or self.filters.chosen())

    def _typed_state(self) -> tuple[object, ...]:
        return self.filter_bar.text(), self.filter_bar.chosen_chips(), self.table.chosen_id()

    def _build(self) -> None:
        super()._build()
        self.filters = ChoiceFilters(self.choices)
        bar = self.filter_bar.layout()
        if isinstance(bar, QBoxLayout):
            bar.insertWidget(1, self.filters, 1)
            bar.setStretch(2, 1 if self.chips else 0)

    def _connect(self) -> None:
        super()._connect()
        self.filters.changed.connect(self._choice_changed)

    def _choice_changed(self) -> None:
        self._filter_changed(None)
        self._desk.preferences.put(f"choices:{self.noun}", json.dumps(self.filters.chosen()))

    def _recall_filter(self) -> None:
        super()._recall_filter()
        self.filters.choose(json.loads(self._desk.preferences.get(f"choices:{self.noun}", "{}")))

    def _empty_acted(self) -> None:
        if self.is_filtered():
            self.clear_filter()
        else:
            self.act_when_empty()

    def act_when_empty(self) -> None:
        """Do what an empty list offers."""
        self.add()
