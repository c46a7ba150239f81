"""Reading .docx: its tables as plain text and its own properties, checked as an archive first; nothing is run."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import check_archive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PROPERTY: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
_BODY: Final = "word/document.xml"
_CUSTOM: Final = "docProps/custom.xml"
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, OSError, EOFError, KeyError, RuntimeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table: its rows, each the text of its cells."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class WordFile:
    """What was read of a Word file."""

    tables: tuple[WordTable, ...]
    properties: dict[str, str]


def read_word(name: str, content: bytes) -> WordFile:
    """Return the tables and custom properties of a .docx; raise `DeskError` for what is damaged, locked or none."""
    _check(name, content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check_archive(name, archive)
            body = _tree(name, archive, _BODY)
            custom = _tree(name, archive, _CUSTOM) if _CUSTOM in archive.namelist() else None
    except _BROKEN as error:
        raise _damaged(name) from error
    tables = tuple(WordTable(tuple(_rows(table))) for table in body.iter(f"{_W}tbl"))
    return WordFile(tables, _properties(custom) if custom is not None else {})


def _check(name: str, content: bytes) -> None:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        is_locked = "EncryptedPackage".encode("utf-16-le") in content
        what = "is locked with a password" if is_locked else "is an old Word file (.doc)"
        how = "take the password off and save it" if is_locked else "save it as .docx"
        raise DeskError(f"{name} {what}, so nothing was stored; open it in Word, {how}, and read it again.")
    if not content.startswith(b"PK"):
        raise DeskError(f"{name} is called .docx but is no Word file, so nothing was stored; ask for it again.")


def _tree(name: str, archive: zipfile.ZipFile, member: str) -> "Element":
    """Return a part as a tree; a part that declares entities, as files made to do harm do, is refused."""
    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    try:
        root: Element = ElementTree.fromstring(archive.read(member))
    except (ElementTree.ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise _damaged(name) from error
    return root


def _rows(table: "Element") -> Iterator[tuple[str, ...]]:
    """Yield the rows of a table; those of a table inside it are its own."""
    for row in _below(table, f"{_W}tr"):
        yield tuple(_words(cell) for cell in _below(row, f"{_W}tc"))


def _below(parent: "Element", tag: str) -> Iterator["Element"]:
    """Yield the nearest elements of a kind, also those wrapped in content controls or tracked changes."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"}:
            yield from _below(child, tag)


def _words(cell: "Element") -> str:
    """Return the text of a cell, its paragraphs on lines of their own; what tracked changes deleted is not in it."""
    return "\n".join("".join(_pieces(paragraph)) for paragraph in cell.iter(f"{_W}p")).strip()


def _pieces(paragraph: "Element") -> Iterator[str]:
    for element in paragraph.iter():
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in {f"{_W}br", f"{_W}cr"}:
            yield "\n"
        elif element.tag in {f"{_W}noBreakHyphen", f"{_W}softHyphen"}:
            yield "-" if element.tag.endswith("noBreakHyphen") else ""
        elif element.tag == f"{_W}tab":
            yield " "


def _properties(root: "Element") -> dict[str, str]:
    found = ((item.get("name", ""), "".join(item.itertext()).strip()) for item in root.iter(_PROPERTY))
    return {name: value for name, value in found if name}


def _damaged(name: str) -> DeskError:
    return DeskError(
        f"{name} is damaged or was not copied completely, so nothing of it was stored; "
        "open it in Word, let Word repair it, save it and read it again, or ask for it again."
    )
