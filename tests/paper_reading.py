"""Reads a tagged PDF as a screen reader does: part after part of its structure, with the words of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

_CODE = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]+)>")


_Marks = dict[tuple[tuple[int, int], int], str]


@dataclass
class Spoken:
    """A part of the structure, with its own words and its parts."""

    tag: str
    words: str = ""
    alternative: str = ""
    scope: str = ""
    parts: "list[Spoken]" = field(default_factory=list)

    def all(self) -> "Iterator[Spoken]":
        """Yield this part and all below it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.all()

    def find(self, tag: str) -> "list[Spoken]":
        """Return every part of one kind."""
        return [part for part in self.all() if part.tag == tag]


@dataclass
class Read:
    """What was found in a file."""

    root: Spoken
    decoration: list[str]
    links: list[tuple[str, str]]


def read(content: bytes) -> Read:
    """Return the structure of a tagged PDF with its words, the words outside it, and (words, target) of its links."""
    with pikepdf.open(BytesIO(content)) as pdf:
        marked: _Marks = {}
        decoration: list[str] = []
        for page in pdf.pages:
            words, rest = _page(page)
            marked.update({(page.obj.objgen, number): text for number, text in words.items()})
            decoration.append(rest)
        root = _part(pdf.Root.StructTreeRoot.K, marked, None)
        notes = [note for page in pdf.pages for note in page.get("/Annots", pikepdf.Array())]
        links = [(str(note.Contents), str(note.A.URI) if "/A" in note else "#") for note in notes]
        return Read(root, decoration, links)


def squeezed(text: str) -> str:
    """Return the text without any white space: where lines were broken does not matter."""
    return "".join(text.split())


def _part(node: pikepdf.Object, marked: _Marks, page: pikepdf.Object | None) -> Spoken:
    page = node.get("/Pg", page)
    attributes = node.get("/A", pikepdf.Dictionary())
    part = Spoken(str(node.S)[1:], alternative=str(node.get("/Alt", "")), scope=str(attributes.get("/Scope", ""))[1:])
    kids = node.get("/K", pikepdf.Array())
    every: list[Any] = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    for kid in every:
        if isinstance(kid, int):
            assert page is not None
            part.words += marked.pop((page.objgen, kid))
        elif kid.get("/Type") == "/MCR":
            part.words += marked.pop((kid.Pg.objgen, int(kid.MCID)))
        elif kid.get("/Type") != "/OBJR":
            part.parts.append(_part(kid, marked, page))
            part.words += part.parts[-1].words
    return part


def _page(page: pikepdf.Page) -> tuple[dict[int, str], str]:
    """Return the words of each mark of a page, and those of its decoration."""
    fonts = {name: _codes(font) for name, font in page.obj.Resources.Font.items()}
    marks: dict[int, str] = {}
    decoration = ""
    current: list[int | None] = []
    codes: dict[int, str] = {}
    instead: str | None = None  # what marked words are to be read as
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC" if str(operands[0]) == "/Span":
                instead = str(operands[1].ActualText)
            case "EMC" if instead is not None:
                instead = None
            case "BDC" | "BMC":
                properties = operands[1] if len(operands) > 1 else {}
                current.append(int(properties["/MCID"]) if "/MCID" in properties else None)
                if current[-1] is not None:
                    assert current[-1] not in marks
                    marks[current[-1]] = ""
            case "EMC":
                current.pop()
            case "Tf":
                codes = fonts[str(operands[0])]
            case "Tj":
                assert len(current) == 1, "every word is in one mark"
                words = "".join(codes[code] for code in bytes(operands[0]))
                words, instead = (words, None) if instead is None else (instead, "")
                if current[0] is None:
                    decoration += words + "\n"
                else:
                    marks[current[0]] += words
            case "TJ":
                raise AssertionError("words in a way this reader does not know")
    assert not current
    return marks, decoration


def _codes(font: pikepdf.Object) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    section = font.ToUnicode.read_bytes().split(b"endcodespacerange")[1]
    return {int(code, 16): bytes.fromhex(said.decode()).decode("utf-16-be") for code, said in _CODE.findall(section)}
