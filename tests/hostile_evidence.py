"""Makes evidence in each way it comes harmful, broken or of the wrong kind, and sound files to break."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import docx
import openpyxl
from PIL import Image
from pillow_heif import register_heif_opener

register_heif_opener(thumbnails=False)
PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\n"
    b"endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
    b"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n110\n%%EOF\n"
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1500)
PROGRAM = b"MZ\x90\x00" + bytes(600)
PAGE = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"


def photo(width: int = 300, height: int = 200, form: str = "JPEG", shade: int = 60, **how: Any) -> bytes:
    """Return a noisy photo, so that it is as large as one of a camera."""
    target = io.BytesIO()
    Image.effect_noise((width, height), shade).convert("RGB").save(target, form, **how)
    return target.getvalue()


def word(text: str = "Rota for week 14") -> bytes:
    """Return a sound Word file."""
    target = io.BytesIO()
    paper = docx.Document()
    paper.add_paragraph(text)
    paper.save(target)
    return target.getvalue()


def excel(text: str = "Week 14") -> bytes:
    """Return a sound Excel workbook."""
    target = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append([text])  # type: ignore[union-attr]
    book.save(target)
    return target.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    """Return an archive of parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return an office file with one more part."""
    target = io.BytesIO(content)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return target.getvalue()


def changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return an office file with one part changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {item: archive.read(item) for item in archive.namelist()}
    return packed({item: change(part) if item == name else part for item, part in parts.items()})


def flipped(content: bytes) -> bytes:
    """Return an office file of which bytes in the middle of its longest part were changed on the way."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        longest = max(archive.infolist(), key=lambda member: member.compress_size)
    middle = longest.header_offset + 60 + longest.compress_size // 2
    return content[:middle] + bytes(byte ^ 0xFF for byte in content[middle : middle + 8]) + content[middle + 8 :]


def locked(content: bytes) -> bytes:
    """Return an office file whose parts say that they are encrypted."""
    return content.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00").replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"
    )


def png_of(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a PNG of a few bytes whose header promises many pixels."""
    header = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    listed = [header, *chunks, (b"IDAT", zlib.compress(b"\0")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in listed
    )


def text_bomb() -> bytes:
    """Return a PNG with a comment that unpacks to 300 MB."""
    return png_of(64, 64, (b"zTXt", b"Comment\0\0" + zlib.compress(bytes(300_000_000), 9)))


def wide_heic() -> bytes:
    """Return a HEIC that says that it is 60,000 pixels wide and high."""
    content = photo(64, 64, "HEIF")
    at = content.index(b"ispe") + 8
    return content[:at] + struct.pack(">II", 60_000, 60_000) + content[at + 8 :]


def wide_webp() -> bytes:
    """Return a WebP whose canvas is 16,000 pixels wide and high."""
    side = (16_000 - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + side + side
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mixed(count: int) -> bytes:
    """Return an archive whose parts lie over each other, so that it says it holds more than it is long."""
    content = word()
    at = content.rfind(b"PK\x01\x02")
    end = content.rfind(b"PK\x05\x06")
    entry = content[at:end]
    more = b"".join(entry[:46] + (b"%06d" % number).ljust(len(entry) - 46, b"x") for number in range(count))
    head = list(struct.unpack("<4s4H2IH", content[end : end + 22]))
    head[3] += count
    head[4] += count
    head[5] += len(more)
    return content[:end] + more + struct.pack("<4s4H2IH", *head)


# Each harmful or broken file: its name, how it is made, and words of the sentence that refuses it.
REFUSED: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("bomb.png", lambda: png_of(60_000, 60_000), "64 million"),
    ("bomb-2.png", lambda: png_of(2**31 - 1, 2**31 - 1), "64 million"),
    ("comment.png", text_bomb, "damaged"),
    ("wide.heic", wide_heic, "was not added"),
    ("wide.webp", wide_webp, "was not added"),
    ("half.jpg", lambda: photo()[:4000], "ends too early"),
    ("half.png", lambda: photo(form="PNG")[:-4000], "ends too early"),
    ("half.webp", lambda: photo(form="WEBP")[:2000], "ends too early"),
    ("half.heic", lambda: photo(form="HEIF")[:2000], "ends too early"),
    ("words.jpg", lambda: b"just words, no photo", "JPEG, PNG, WebP"),
    ("moving.jpg", lambda: b"GIF89a" + bytes(50), "a GIF"),
    ("film.jpg", lambda: b"\x00\x00\x00\x18ftypmp42" + bytes(50), "a video"),
    ("policy.jpg", lambda: PDF, "called .jpg but holds a .pdf"),
    ("rota.png", word, "called .png but holds a .docx"),
    ("rota.pdf", excel, "called .pdf but holds a .xlsx"),
    ("rota.docx", excel, "called .docx but holds a .xlsx"),
    ("photo.docx", photo, "does not begin as one"),
    ("photo.pdf", photo, "does not begin as one"),
    ("empty.pdf", lambda: b"", "empty"),
    ("half.pdf", lambda: PDF[:-40], "ends too early"),
    ("two.pdf", lambda: PDF + word(), "after the end"),
    ("script.pdf", lambda: PDF + b"<script>alert(1)</script>", "after the end"),
    ("page.pdf", lambda: PAGE, "a web page"),
    ("page.jpg", lambda: b"\xef\xbb\xbf  " + PAGE, "a web page"),
    ("drawing.png", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "a web page or drawing"),
    ("program.pdf", lambda: PROGRAM, "a program"),
    ("program.docx", lambda: PROGRAM + word(), "a program"),
    ("program.jpg", lambda: b"\x7fELF" + bytes(300), "a program"),
    ("script", lambda: b"#!/bin/sh\nrm -rf /\n", "a program"),
    ("locked.docx", lambda: OLE, "locked with a password"),
    ("half.docx", lambda: word()[:9000], "damaged"),
    ("flipped.docx", lambda: flipped(word()), "damaged"),
    ("flipped.xlsx", lambda: flipped(excel()), "damaged"),
    ("secret.docx", lambda: locked(packed({"[Content_Types].xml": b"x", "word/document.xml": b"y"})), "damaged"),
    ("tail.docx", lambda: word() + PAGE, "damaged"),
    ("over.docx", lambda: mixed(3000), "damaged"),
    ("macros.docx", lambda: with_part(word(), "word/vbaProject.bin", b"macro"), "macros"),
    ("macros.xlsx", lambda: with_part(excel(), "xl/vbaProject.bin", b"macro"), "macros"),
    ("old-macros.xlsx", lambda: with_part(excel(), "xl/macrosheets/sheet1.xml", b"<x/>"), "macros"),
    ("controls.docx", lambda: with_part(word(), "word/activeX/activeX1.bin", b"x"), "macros or controls"),
    (
        "renamed.docx",
        lambda: changed(
            word(),
            "[Content_Types].xml",
            lambda part: part.replace(b"wordprocessingml.document.main", b"macroEnabled.main"),
        ),
        "macros",
    ),
    ("bomb.docx", lambda: with_part(word(), "word/media/nothing.png", bytes(60_000_000)), "times its size"),
    (
        "huge.xlsx",
        lambda: with_part(with_part(excel(), "xl/a.bin", bytes(150_000_000)), "xl/b.bin", bytes(70_000_000)),
        "200 MB",
    ),
    ("both.docx", lambda: with_part(word(), "xl/workbook.xml", b"<x/>"), "damaged"),
    ("letters.docx", lambda: packed({"letter.txt": b"Dear all"}), "no Word or Excel file"),
    ("text.docx", lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "no Word or Excel file"),
    ("minutes.doc", lambda: OLE, "an old Word document"),
    ("minutes.docm", word, "with macros"),
    ("figures.xls", lambda: OLE, "an old Excel workbook"),
    ("figures.xlsm", excel, "with macros"),
    ("figures.xlsb", excel, "binary Excel"),
    ("figures.csv", lambda: b"a,b\n", "plain text"),
    ("setup.exe", lambda: PROGRAM, "a program"),
    ("photo.jpg.exe", photo, "a program"),
    ("run.js", lambda: b"alert(1)", "a program"),
    ("page.html", lambda: PAGE, "a web page"),
    ("drawing.svg", lambda: b"<svg/>", "an SVG drawing"),
    ("all.zip", lambda: packed({"a.jpg": photo(8, 8)}), "an archive"),
    ("mail.msg", lambda: OLE, "an e-mail"),
    ("talk.m4a", lambda: b"\x00\x00\x00\x18ftypM4A " + bytes(50), "a sound recording"),
    ("plan.tiff", lambda: b"II*\x00" + bytes(50), "a TIFF"),
)
