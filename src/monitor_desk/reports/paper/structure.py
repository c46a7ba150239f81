"""What a screen reader is told: the tree of a paper's parts and which marked content belongs to each."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Mark:
    """A piece of marked content: its page (from 0) and its number on it."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Link:
    """A clickable area on a page, for the element it belongs to."""

    page: int
    area: tuple[float, float, float, float]
    target: str
    words: str


@dataclass(slots=True, eq=False)
class Element:
    """A part of the paper (ISO 32000-1, 14.8.4) with its parts and marks in reading order."""

    tag: str
    kids: "list[Element | Mark | Link]" = field(default_factory=list)
    alternative: str = ""
    scope: str = ""
    numbering: str = ""
    area: tuple[float, float, float, float] | None = None

    def add(self, tag: str, *, scope: str = "", numbering: str = "", alternative: str = "") -> "Element":
        """Put a new part at the end of this one and return it."""
        kid = Element(tag, scope=scope, numbering=numbering, alternative=alternative)
        self.kids.append(kid)
        return kid

    def has_content(self) -> bool:
        """Say whether something was printed for it, or it stands for an empty cell."""
        return self.tag in {"TD", "TH"} or any(not isinstance(kid, Element) or kid.has_content() for kid in self.kids)
