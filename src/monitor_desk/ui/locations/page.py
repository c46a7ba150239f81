"""The list of locations."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, ClassVar

from monitor_desk.domain.fields import Draft
from monitor_desk.domain.locations import Location, LocationRow
from monitor_desk.ui.records.list_page import ListPage
from monitor_desk.ui.widgets.columns import Column, Kind


class LocationsPage(ListPage):
    """Lists locations with the regulator's latest word on each."""

    watches = frozenset({"provider", "location", "rating"})
    draft: ClassVar[type[Draft]] = Location
    title = "Locations"
    noun = "locations"

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return [
            Column(key="name", title="Location", value=attrgetter("name"), is_stretched=True),
            Column(key="type", title="Type", value=attrgetter("type")),
            Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
            Column(key="postcode", title="Postcode", value=attrgetter("postcode"), is_spare=True),
            Column(key="rating", title="Regulator's rating", value=attrgetter("rating")),
            Column(
                key="rated", title="Rated or inspected", value=attrgetter("rated_on"), kind=Kind.DATE, is_spare=True
            ),
        ]

    def found(self, words: str) -> Sequence[LocationRow]:
        """Return the locations that fit the typed words."""
        return self._desk.locations.rows(words)
