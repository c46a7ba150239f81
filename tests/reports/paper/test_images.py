from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from monitor_desk.reports.paper.images import for_word, pixels_of, prepared
from monitor_desk.reports.paper.model import Picture, PictureGrid
from monitor_desk.reports.paper.pdf import as_pdf
from paper_samples import paper_of, photo


def saved(pixels: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    pixels.save(out, kind, **options)
    return out.getvalue()


def test_that_a_photo_is_turned_upright_and_loses_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = "A maker"
    turned = saved(Image.new("RGB", (80, 40), "red"), "JPEG", exif=exif)
    image = prepared(turned, 100)
    assert image is not None
    assert (image.width, image.height) == (40, 80)
    assert b"A maker" not in image.content
    written = for_word(turned, 100)
    assert written is not None
    assert b"A maker" not in written


def test_that_a_large_photo_is_no_finer_than_the_paper_shows() -> None:
    image = prepared(photo(4000, 3000), 144)
    assert image is not None
    assert (image.width, image.height) == (400, 300)
    assert len(image.content) < 40_000


def test_that_a_png_keeps_every_dot_and_its_clear_parts_become_white() -> None:
    clear = saved(Image.new("RGBA", (3, 2), (255, 0, 0, 0)), "PNG")
    image = prepared(clear, 100)
    assert image is not None
    assert (image.is_jpeg, image.content) == (False, b"\xff" * 18)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I", "I;16", "F", "YCbCr"])
def test_that_every_kind_of_dots_can_be_printed(mode: str) -> None:
    kind = {"CMYK": "JPEG", "YCbCr": "JPEG", "F": "TIFF", "I": "TIFF"}.get(mode, "PNG")
    content = saved(Image.new("RGB", (8, 8), "blue").convert("L").convert(mode), kind)
    image = prepared(content, 100)
    assert image is not None
    assert len(as_pdf(paper_of(Picture(content, alternative="A dot")))) > 1000


@pytest.mark.parametrize("content", [b"", b"GIF89a", photo()[:300], b"\xff\xd8\xff\xe0" + b"\x00" * 50])
def test_that_a_file_that_is_no_whole_picture_is_said_to_be_none(content: bytes) -> None:
    assert pixels_of(content, 100) is None


def test_that_a_picture_used_twice_is_kept_once() -> None:
    picture = Picture(photo(), alternative="A room")
    with pikepdf.open(BytesIO(as_pdf(paper_of(PictureGrid((picture,) * 6))))) as pdf:
        images = [each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"]
    assert len(images) == 1
