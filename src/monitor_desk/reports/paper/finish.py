"""The finished file: structure tree, links, pictures, titles and the PDF/UA-1 mark put into what was drawn."""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.images import Image
from monitor_desk.reports.paper.model import Paper
from monitor_desk.reports.paper.pen import Pen, Place
from monitor_desk.reports.paper.structure import Element
from monitor_desk.reports.paper.tagging import Tagger
from monitor_desk.reports.paper.titles import information, packet

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_CODES = re.compile(rb"\d+ beginbfchar\n(.*?)\nendbfchar", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")


def finished(drawn: BytesIO, paper: Paper, root: Element, pen: Pen) -> bytes:
    """Return the drawn pages as a tagged file with links, pictures, bookmarks and titles."""
    import pikepdf

    with pikepdf.open(drawn) as pdf:
        _put_images(pdf, pen)
        Tagger(pdf, pen).tag(root)
        _bookmarks(pdf, pen.places.values())
        _mend_fonts(pdf)
        _entitle(pdf, paper)
        out = BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return out.getvalue()


def _put_images(pdf: "Pdf", pen: Pen) -> None:
    from pikepdf import Dictionary, Name

    streams = {name: _stream(pdf, image) for name, image in pen.images.items()}
    for page, used in zip(pdf.pages, pen.used_images, strict=True):
        if used:
            page.obj.Resources[Name.XObject] = Dictionary({f"/{name}": streams[name] for name in sorted(used)})


def _stream(pdf: "Pdf", image: Image) -> "Object":
    from pikepdf import Name

    stream = pdf.make_stream(
        image.content,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceGray if image.is_grey else Name.DeviceRGB,
        BitsPerComponent=8,
    )
    if image.is_jpeg:
        stream[Name.Filter] = Name.DCTDecode
    return stream


def _bookmarks(pdf: "Pdf", places: Iterable[Place]) -> None:
    """Hang every heading under the one above it."""
    from pikepdf import OutlineItem

    with pdf.open_outline() as outline:
        branch = {0: outline.root}
        for place in places:
            if not place.title:
                continue
            item = OutlineItem(place.title, place.page, "XYZ", left=0, top=place.top)
            above = max(level for level in branch if level < place.level)
            branch[above].append(item)
            branch = {level: items for level, items in branch.items() if level < place.level}
            branch[place.level] = item.children


def _entitle(pdf: "Pdf", paper: Paper) -> None:
    from pikepdf import Dictionary, Name, String

    pdf.Root.Lang = String(paper.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Metadata = pdf.make_stream(packet(paper), Type=Name.Metadata, Subtype=Name.XML)
    pdf.trailer.Info = pdf.make_indirect(Dictionary({key: String(value) for key, value in information(paper).items()}))


def _mend_fonts(pdf: "Pdf") -> None:
    """Rewrite reportlab's maps from codes to characters: no U+0000, and characters beyond U+FFFF as pairs."""
    done = set()
    for page in pdf.pages:
        for font in dict(page.obj.Resources.Font.items()).values():
            stream = font.get("/ToUnicode")
            if stream is not None and stream.objgen not in done:
                done.add(stream.objgen)
                stream.write(_CODES.sub(_mended, stream.read_bytes()))


def _mended(found: re.Match[bytes]) -> bytes:
    codes = [(code, int(number, 16)) for code, number in _CODE.findall(found[1])]
    kept = [b"<%s> <%s>" % (code, _utf16(number)) for code, number in codes if number]
    parts = [kept[first : first + 100] for first in range(0, len(kept), 100)]
    sections = [b"%d beginbfchar\n%s\nendbfchar" % (len(part), b"\n".join(part)) for part in parts]
    return b"\n".join(sections)


def _utf16(number: int) -> bytes:
    return chr(number).encode("utf-16-be").hex().upper().encode()
