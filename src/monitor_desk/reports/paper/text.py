"""Officers' words made fit to print: plain text stays plain text, whatever it holds."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote

from monitor_desk.reports.paper.model import Anchor, Heading, Paper, Run, Words

_BREAKS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
# Controls, lone surrogates, non-characters, direction marks and what only chooses a glyph's variant.
_UNPRINTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)


_IN_ADDRESSES = ";/?:@&=+$,#%-_.!~*'()[]"  # RFC 3986; anything else is written as %xx
_LINK = re.compile(r"(https?://|mailto:|tel:|#)\S+", re.IGNORECASE)


def clean(text: str) -> str:
    """Return the text composed (NFC), one kind of new line and without what cannot be printed."""
    plain = _UNPRINTED.sub("", _BREAKS.sub("\n", text)).replace("\t", "    ")
    return unicodedata.normalize("NFC", plain)


def runs(words: Words) -> tuple[Run, ...]:
    """Return the words as cleaned runs."""
    pieces = (Run(words),) if isinstance(words, str) else words
    return tuple(
        Run(clean(piece.text), is_bold=piece.is_bold, is_italic=piece.is_italic, link=_safe(piece.link))
        for piece in pieces
    )


def _safe(link: str) -> str:
    """Return a link to the web, a mailbox, a telephone or a place of the paper; any other leads nowhere."""
    target = link.strip()
    if not _LINK.fullmatch(target):
        return ""
    return target if target.startswith("#") else quote(target, safe=_IN_ADDRESSES)


def plain(words: Words) -> str:
    """Return the words without their looks."""
    return "".join(run.text for run in runs(words))


def one_line(text: str) -> str:
    """Return the text on one line, for titles and bookmarks."""
    return " ".join(clean(text).split())


def anchors(paper: Paper) -> frozenset[str]:
    """Return the names that a link of this paper may lead to."""
    headings = {block.anchor for block in paper.blocks if isinstance(block, Heading) and block.anchor}
    return frozenset(headings | {block.name for block in paper.blocks if isinstance(block, Anchor)})


def heading_levels(levels: Iterator[int]) -> Iterator[int]:
    """Return the levels so that none is skipped and the first is 1 (PDF/UA-1, clause 7.4.2)."""
    before = 0
    for level in levels:
        before = min(max(level, 1), 4, before + 1)
        yield before
