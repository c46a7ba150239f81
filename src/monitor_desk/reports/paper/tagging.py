"""The structure tree, its links and its parent tree, written into a file that was drawn with marks."""

from typing import TYPE_CHECKING

from monitor_desk.reports.paper.pen import Pen
from monitor_desk.reports.paper.structure import Element, Link, Mark

if TYPE_CHECKING:
    from pikepdf import Object, Pdf


class Tagger:
    """Writes the structure of one paper (ISO 32000-1, 14.7; PDF/UA-1, clause 7)."""

    def __init__(self, pdf: "Pdf", pen: Pen) -> None:
        self._pdf = pdf
        self._pen = pen
        self._pages = [page.obj for page in pdf.pages]
        self._written: dict[Element, Object] = {}
        self._notes: list[tuple[Object, Element]] = []

    def tag(self, root: Element) -> None:
        """Write the tree, the clickable areas and the way from marks back to parts."""
        from pikepdf import Array, Dictionary, Name

        pdf = self._pdf
        top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        pdf.Root.StructTreeRoot = top
        top.K = self._element(root, top)
        parents: list[Object | int] = []
        for number, (page, marks) in enumerate(zip(self._pages, self._pen.marks, strict=True)):
            page.StructParents = number
            page.Tabs = Name.S
            parents.extend([number, pdf.make_indirect(Array([self._written[element] for element in marks]))])
        for number, (note, element) in enumerate(self._notes, len(self._pages)):
            note.StructParent = number
            parents.extend([number, self._written[element]])
        top.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(parents)))
        top.ParentTreeNextKey = len(self._pages) + len(self._notes)
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: "Object") -> "Object":
        from pikepdf import Array, Dictionary, Name, String

        own = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.tag), P=parent))
        self._written[element] = own
        if element.alternative:
            own.Alt = String(element.alternative)
        attributes = _attributes(element)
        if attributes is not None:
            own.A = attributes
        home = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        if home is not None:
            own.Pg = self._pages[home]
        kids = [self._kid(kid, element, home) for kid in element.kids if not _is_empty(kid)]
        if kids:
            own.K = Array(kids)
        return own

    def _kid(self, kid: Element | Mark | Link, element: Element, home: int | None) -> "Object | int":
        from pikepdf import Dictionary, Name

        if isinstance(kid, Element):
            return self._element(kid, self._written[element])
        if isinstance(kid, Link):
            return Dictionary(Type=Name.OBJR, Obj=self._note(kid, element), Pg=self._pages[kid.page])
        if kid.page == home:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _note(self, link: Link, element: Element) -> "Object":
        """Return the clickable area of a link, put on its page."""
        from pikepdf import Array, Dictionary, Name, String

        note = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(edge, 2) for edge in link.area]),
                Border=Array([0, 0, 0]),
                F=4,
                Contents=String(link.words),
            )
        )
        if link.target.startswith("#"):
            place = self._pen.places[link.target[1:]]
            note.Dest = Array([self._pages[place.page], Name.XYZ, 0, round(place.top, 2), None])
        else:
            note.A = Dictionary(Type=Name.Action, S=Name.URI, URI=String(link.target))
        page = self._pages[link.page]
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(note)
        self._notes.append((note, element))
        return note


def _is_empty(kid: Element | Mark | Link) -> bool:
    return isinstance(kid, Element) and not kid.has_content()


def _attributes(element: Element) -> "Object | None":
    from pikepdf import Array, Dictionary, Name

    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
    if element.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name("/" + element.numbering))
    if element.area is not None:
        box = Array([round(edge, 2) for edge in element.area])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    return None
