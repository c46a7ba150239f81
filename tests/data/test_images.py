"""Photos on their way in: upright, small enough, and with nothing in them but the picture."""

import io
import random
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, PngImagePlugin
from pillow_heif import register_heif_opener

from monitor_desk.data.images import LONGEST_SIDE, ImageRefusedError, prepare
from monitor_desk.domain.errors import DeskError

register_heif_opener(thumbnails=False)
FORMATS = ["JPEG", "PNG", "WEBP", "HEIF"]
CANARY = "Zimtkanarienvogel"
ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A picture whose top left quarter alone is red."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height // 2))
    return image.convert(mode)


def saved(image: Image.Image, form: str, **how: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, form, **({} if form == "PNG" else {"quality": 95}), **how)
    return target.getvalue()


def exif_of(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKE] = CANARY
    exif.get_ifd(GPS).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)})
    return exif


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def is_red(image: Image.Image, at: tuple[float, float]) -> bool:
    shade = image.convert("RGB").getpixel((int(image.width * at[0]), int(image.height * at[1])))
    assert isinstance(shade, tuple)
    return shade[0] > 180 and shade[1] < 90


@pytest.mark.parametrize("form", FORMATS)
def test_that_each_format_is_taken_and_comes_out_as_one_that_papers_can_hold(form: str) -> None:
    made = prepare(saved(picture(), form), "photo")
    assert made.media_type == ("image/png" if form == "PNG" else "image/jpeg")
    assert opened(made.content).size == (made.width, made.height) == (60, 40)
    assert is_red(opened(made.content), (0.25, 0.25))
    assert not is_red(opened(made.content), (0.75, 0.75))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, (0.2, 0.2)), (2, (0.8, 0.2)), (3, (0.8, 0.8)), (4, (0.2, 0.8)), (6, (0.8, 0.2)), (8, (0.2, 0.8))],
)
def test_that_a_photo_is_turned_upright(form: str, orientation: int, corner: tuple[float, float]) -> None:
    made = opened(prepare(saved(picture(), form, exif=exif_of(orientation)), "photo").content)
    assert made.size == ((40, 60) if orientation >= 5 else (60, 40))
    assert is_red(made, corner)
    assert made.getexif().get(ORIENTATION, 1) == 1


def test_that_a_heic_photo_is_turned_upright() -> None:
    made = opened(prepare(saved(picture(), "HEIF", exif=exif_of(6).tobytes()), "IMG_0001.HEIC").content)
    assert made.size == (40, 60)
    assert is_red(made, (0.8, 0.2))


@pytest.mark.parametrize("form", FORMATS)
def test_that_nothing_but_the_picture_comes_out(form: str) -> None:
    how: dict[str, Any] = {"exif": exif_of(1).tobytes()}
    if form == "PNG":
        how["pnginfo"] = PngImagePlugin.PngInfo()
        how["pnginfo"].add_text("Author", CANARY)
        how["pnginfo"].add_itxt("XML:com.adobe.xmp", CANARY)
    else:
        how["xmp"] = f"<x>{CANARY}</x>".encode()
    if form == "JPEG":
        how["comment"] = CANARY
    given = saved(picture(), form, **how)
    assert CANARY.encode() in given
    made = prepare(given, "photo")
    assert CANARY.encode() not in made.content
    assert b"Exif" not in made.content
    again = opened(made.content)
    again.load()
    assert not again.getexif()
    assert not set(again.info) - {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("width", "height"), [(4000, 3000), (300, 5000), (2560, 2560), (2561, 10)])
def test_that_a_big_photo_is_made_small_enough_in_proportion(form: str, width: int, height: int) -> None:
    made = prepare(saved(picture(width, height), form), "photo")
    assert max(made.width, made.height) <= LONGEST_SIDE
    assert max(made.width, made.height) == min(LONGEST_SIDE, max(width, height))
    assert abs(made.width / width - made.height / height) < 0.06


def test_that_a_small_photo_is_not_made_bigger() -> None:
    made = prepare(saved(picture(7, 5), "PNG"), "photo")
    assert (made.width, made.height) == (7, 5)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_that_every_way_to_hold_colours_is_taken(mode: str) -> None:
    if mode == "I;16":
        image = Image.new("I;16", (60, 40), 65535)
        image.paste(30000, (0, 0, 30, 20))
    else:
        image = picture(mode=mode)
    made = opened(prepare(saved(image, "JPEG" if mode == "CMYK" else "PNG"), "photo").content)
    assert made.mode in {"L", "RGB", "RGBA"}
    first, last = (made.convert("L").getpixel(at) for at in ((10, 10), (50, 30)))
    assert not isinstance(first, tuple)
    assert not isinstance(last, tuple)
    assert (last or 0) > 240
    assert (first or 0) < 140


def test_that_what_can_be_seen_through_stays_so() -> None:
    image = picture().convert("RGBA")
    image.putalpha(Image.new("L", image.size, 90))
    for form in ("PNG", "WEBP"):
        made = prepare(saved(image, form), "stamp")
        assert made.media_type == "image/png"
        assert opened(made.content).mode == "RGBA"
        assert opened(made.content).getpixel((50, 30))[3] == 90  # type: ignore[index]


def test_that_colours_are_brought_to_srgb_before_their_profile_goes() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = opened(prepare(saved(picture(), "JPEG", icc_profile=lab), "photo").content)
    assert is_red(made, (0.25, 0.25))
    damaged = opened(prepare(saved(picture(), "JPEG", icc_profile=b"not a profile"), "photo").content)
    assert is_red(damaged, (0.25, 0.25))


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0")), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(("width", "height"), [(8001, 8000), (12_000, 9000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_that_too_many_pixels_are_refused_from_the_header(width: int, height: int) -> None:
    with pytest.raises(ImageRefusedError, match="64 million") as caught:
        prepare(bomb(width, height), "plan.png")
    assert str(caught.value).startswith("plan.png")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("left", [0.02, 0.2, 0.6, 0.95])
def test_that_a_photo_that_ends_too_early_is_refused(form: str, left: float) -> None:
    noisy = Image.effect_noise((200, 150), 90).convert("RGB")
    content = saved(noisy, form)
    with pytest.raises(ImageRefusedError, match=r"IMG_7 .* was not added"):
        prepare(content[: max(1, int(len(content) * left))], "IMG_7")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (saved(picture(mode="P"), "PNG").replace(b"\x89PNG", b"XXXX"), "JPEG, PNG, WebP and HEIC"),
        (b"GIF89a" + bytes(50), "a GIF"),
        (b"II*\x00" + bytes(50), "a TIFF"),
        (b"%PDF-1.7", "a PDF"),
        (b"<svg xmlns='x'><script/></svg>", "an SVG"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "an SVG"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(50), "a video"),
        (b"PK\x03\x04" + bytes(50), "a document"),
        (b"", "empty"),
        (b"just words", "JPEG, PNG, WebP and HEIC"),
    ],
)
def test_that_other_files_are_refused_by_name_and_reason(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "Ward visit.jpg"
    path.write_bytes(content)
    with pytest.raises(ImageRefusedError, match=kind) as caught:
        prepare(path)
    assert str(caught.value).startswith("Ward visit.jpg")


def test_that_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ImageRefusedError, match="100 MB"):
        prepare(path)


def test_that_a_photo_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="not there"):
        prepare(tmp_path / "gone.jpg")


@pytest.mark.parametrize("form", FORMATS)
def test_that_no_damage_brings_anything_but_a_picture_or_a_sentence(form: str) -> None:
    chance = random.Random(form)
    whole = saved(picture(120, 90), form, exif=exif_of(6))
    outcomes = set()
    for _ in range(250):
        content = bytearray(whole)
        for _ in range(chance.choice([1, 3, 20])):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            outcomes.add(prepare(bytes(content), "photo").media_type)
        except ImageRefusedError:
            outcomes.add("refused")
    assert "refused" in outcomes
