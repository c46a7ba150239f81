"""Small pictures of stored photos."""

import io

_QUALITY = 80
_MOST_SIDE = 1280


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
