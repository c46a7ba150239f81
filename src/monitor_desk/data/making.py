"""Making a desk so that one that was broken off in the middle is never taken for a desk."""

from collections.abc import Iterator
from contextlib import contextmanager

from monitor_desk.data.durable import sync_folder, write_whole
from monitor_desk.data.folders import Places

_MARKER = "being-made"
_PARTS = ("keys.json*", "desk.db*")


def is_unfinished(places: Places) -> bool:
    """Say whether making a desk was broken off here: nobody has typed anything into it yet."""
    return (places.folder / _MARKER).exists()


@contextmanager
def being_made(places: Places) -> Iterator[None]:
    """Mark the folder while a desk is made in it; what an earlier try left behind is taken away first."""
    marker = places.folder / _MARKER
    if is_unfinished(places):
        _take_away(places)
    write_whole(marker, b"")
    try:
        yield
    except BaseException:
        _take_away(places)
        marker.unlink(missing_ok=True)
        raise
    marker.unlink()
    sync_folder(places.folder)


def _take_away(places: Places) -> None:
    for pattern in _PARTS:
        for path in places.folder.glob(pattern):
            path.unlink()
