"""Small pictures of stored photos."""

import io
from collections import OrderedDict
from threading import Lock

_QUALITY = 80
_MOST_SIDE = 1280
_MOST_BYTES = 24_000_000


def small(content: bytes, longest: int) -> bytes:
    """Return a photo of the store as a JPEG of at most so many pixels a side, on white where it can be seen through."""
    from PIL import Image

    side = max(16, min(longest, _MOST_SIDE))
    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as image:
        image.draft("RGB", (side, side))
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
        shown = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    if shown.mode == "RGBA":
        ground = Image.new("RGB", shown.size, "white")
        ground.paste(shown, mask=shown.getchannel("A"))
        shown = ground
    target = io.BytesIO()
    shown.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()


class Thumbnails:
    """The small pictures shown last, in memory alone; safe to use from the worker and the window at once."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._held: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: tuple[str, int]) -> bytes | None:
        """Return one that is held, and count it as shown last."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: tuple[str, int], content: bytes) -> None:
        """Hold one, and let go of those not shown for longest."""
        with self._lock:
            self._held[key] = content
            while len(self._held) > 1 and sum(map(len, self._held.values())) > self._most:
                self._held.popitem(last=False)
