"""Photos on their way in: turned upright, made small enough, and freed of place, time and camera."""

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from monitor_desk.data.durable import in_words
from monitor_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 2560
MOST_PIXELS = 64_000_000
MOST_BYTES = 100_000_000
_JPEG_QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
_PLAIN_MODES = frozenset({"L", "RGB", "RGBA"})
_OTHER_STARTS = (
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"II*\x00", "a TIFF"),
    (b"MM\x00*", "a TIFF"),
    (b"%PDF", "a PDF"),
    (b"<svg", "an SVG drawing"),
    (b"<?xml", "an SVG drawing"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"PK\x03\x04", "a document or archive"),
)
_VIDEO_BRANDS = (b"isom", b"mp41", b"mp42", b"qt  ", b"M4V ", b"3gp4", b"3gp5")
# What Pillow and libheif raise on files that are damaged or made to harm.
_DECODER_FAULTS = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, ArithmeticError, TypeError, RuntimeError,
    AttributeError, struct.error, MemoryError,
)  # fmt: skip


class ImageRefusedError(DeskError):
    """A file is not taken as a photo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedImage:
    """A photo ready to be stored; `width` and `height` in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def prepare(source: bytes | Path, name: str | None = None) -> PreparedImage:
    """Return the photo upright, at most 2,560 pixels a side, without any metadata; raise `ImageRefusedError`.

    JPEG, PNG, WebP and HEIC are taken, told by their content and not by their name. What comes out is JPEG,
    or PNG where it came as PNG or can be seen through, so that papers can hold it. Colours are brought to sRGB
    before their profile is dropped.
    """
    shown = name or (source.name if isinstance(source, Path) else "The photo")
    content = _content(source, shown)
    with _told_by_name(shown):
        image, form = _decoded(content, shown)
        return _encoded(image, form)


def _content(source: bytes | Path, shown: str) -> bytes:
    """Return the bytes of the file; refuse what is too big, empty or plainly something else."""
    if isinstance(source, Path):
        with in_words(source):
            size = source.stat().st_size
            content = source.read_bytes() if size <= MOST_BYTES else b""
    else:
        size, content = len(source), source
    if size > MOST_BYTES:
        raise _refused(shown, f"is larger than {MOST_BYTES // 1_000_000} MB")
    if not content:
        raise _refused(shown, "is empty")
    kind = _other_kind(content)
    if kind:
        raise _refused(shown, f"is {kind}, and photos are taken as JPEG, PNG, WebP or HEIC")
    return content


def _other_kind(content: bytes) -> str | None:
    """Return what the file plainly is instead of a photo."""
    if content[4:8] == b"ftyp" and content[8:12] in _VIDEO_BRANDS:
        return "a video"
    start = content[:64].lstrip(b"\xef\xbb\xbf \r\n\t")
    return next((kind for mark, kind in _OTHER_STARTS if start.startswith(mark)), None)


def _decoded(content: bytes, shown: str) -> tuple["Image", str]:
    """Return the picture, upright and small enough, and the format it came in; its size is checked first."""
    from PIL import Image, ImageOps
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        form = image.format or ""
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise _refused(shown, f"has {width:,} × {height:,} pixels, more than {MOST_PIXELS // 1_000_000} million")
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        image.load()
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        return _in_srgb(upright), form


def _in_srgb(image: "Image") -> "Image":
    """Return the picture in grey, RGB or RGBA, its colours those of sRGB."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    is_seen_through = image.has_transparency_data
    if profile and image.mode in {"RGB", "CMYK"}:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
            image = converted or image
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile that cannot be read says nothing about the colours
    if image.mode == "I" or image.mode.startswith("I;16"):
        image = image.convert("I").point([value >> 8 for value in range(65536)], "L")
    if image.mode in _PLAIN_MODES:
        return image
    return image.convert("RGBA" if is_seen_through else "RGB")


def _encoded(image: "Image", form: str) -> PreparedImage:
    """Return the picture as a new file that holds pixels and nothing else."""
    from PIL import Image

    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    is_png = form == "PNG" or image.mode == "RGBA"
    target = io.BytesIO()
    if is_png:
        bare.save(target, "PNG", optimize=False)
    else:
        bare.save(target, "JPEG", quality=_JPEG_QUALITY, progressive=False)
    return PreparedImage(
        content=target.getvalue(),
        media_type="image/png" if is_png else "image/jpeg",
        width=bare.width,
        height=bare.height,
    )


@contextmanager
def _told_by_name(shown: str) -> Iterator[None]:
    """Turn what a decoder raises on a damaged or harmful file into a sentence."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except Image.DecompressionBombError as error:
            raise _refused(shown, f"has more than {MOST_PIXELS // 1_000_000} million pixels") from error
        except UnidentifiedImageError as error:
            raise _refused(shown, "is not a photo that can be read: JPEG, PNG, WebP and HEIC are taken") from error
        except _DECODER_FAULTS as error:
            raise _refused(shown, "is damaged or ends too early") from error


def _refused(shown: str, reason: str) -> ImageRefusedError:
    """Return the sentence for a file that is not taken."""
    return ImageRefusedError(f"{shown} {reason}; it was not added. Save it again as a JPEG or PNG and add that.")
