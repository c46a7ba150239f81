"""Pictures made small enough for paper: upright, 200 dots an inch, without anything else the file held."""

import hashlib
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

_DOTS_PER_POINT = 200 / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture ready to be printed: a JPEG, or packed rows of red, green and blue (or grey)."""

    name: str
    content: bytes
    width: int
    height: int
    is_jpeg: bool
    is_grey: bool


def prepared(content: bytes, width: float) -> Image | None:
    """Return the picture for a printed width in points, or None if the bytes are no picture that can be read."""
    pixels = pixels_of(content, width)
    if pixels is None:
        return None
    is_jpeg = pixels.info.get("kind") == "JPEG"
    packed = _jpeg(pixels) if is_jpeg else pixels.tobytes()
    return Image(
        name="Im" + hashlib.sha256(packed).hexdigest()[:16],
        content=packed,
        width=pixels.width,
        height=pixels.height,
        is_jpeg=is_jpeg,
        is_grey=pixels.mode == "L",
    )


def for_word(content: bytes, width: float) -> bytes | None:
    """Return a JPEG or PNG for a printed width in points, or None if the bytes are no picture that can be read."""
    pixels = pixels_of(content, width)
    if pixels is None:
        return None
    if pixels.info.get("kind") == "JPEG":
        return _jpeg(pixels)
    out = BytesIO()
    pixels.info.clear()
    pixels.save(out, "PNG")
    return out.getvalue()


def pixels_of(content: bytes, width: float) -> "Pixels | None":
    """Return the picture upright, on white and no finer than the paper shows; its kind is in `info`."""
    from PIL import Image as Pictures
    from PIL import ImageOps, UnidentifiedImageError

    try:
        with Pictures.open(BytesIO(content)) as opened:
            kind = "JPEG" if opened.format in {"JPEG", "MPO"} else "PNG"
            most = round(width * _DOTS_PER_POINT)
            if kind == "JPEG":
                opened.draft(None, (most, most))
            upright = ImageOps.exif_transpose(opened)
            flat = _flat(upright)
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Pictures.DecompressionBombError):
        return None
    if flat.width > most * 1.2:
        flat = flat.resize((most, max(1, round(flat.height * most / flat.width))), Pictures.Resampling.LANCZOS)
    flat.info = {"kind": kind}
    return flat


def _flat(pixels: "Pixels") -> "Pixels":
    """Return the picture without transparency, in grey or in colours."""
    from PIL import Image as Pictures

    if pixels.mode in {"L", "RGB"}:
        pixels.load()
        return pixels.copy()
    if pixels.mode in {"1", "I", "I;16", "F"}:
        return pixels.convert("L")
    shown = pixels.convert("RGBA")
    white = Pictures.new("RGBA", shown.size, "white")
    return Pictures.alpha_composite(white, shown).convert("RGB")


def _jpeg(pixels: "Pixels") -> bytes:
    out = BytesIO()
    partial(pixels.save, out, "JPEG")(quality=85, exif=b"")
    return out.getvalue()
