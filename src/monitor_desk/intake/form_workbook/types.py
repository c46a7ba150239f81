"""The types of a workbook's rows: our own, XLSForm's, and those of XLSForm's that have no place here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.model import QuestionType

ALIASES: Final[Mapping[str, str]] = {
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "bind::calculate": "calculation",
    "calculate": "calculation",
    "caption": "label",
    "value": "name",
    "listname": "list_name",
    "title": "form_title",
    "id_string": "form_id",
    "readonly": "read_only",
}
# What an XLSForm may say of a question and a form of ours cannot: each filled cell is remarked on.
NOT_SUPPORTED: Final = (
    "constraint",
    "calculation",
    "default",
    "choice_filter",
    "repeat_count",
    "read_only",
    "trigger",
)
_Q = QuestionType
_OTHERS: Final[Mapping[str, QuestionType]] = {
    "integer": _Q.NUMBER,
    "int": _Q.NUMBER,
    "decimal": _Q.NUMBER,
    "string": _Q.SHORT_TEXT,
    "select_one": _Q.ONE_CHOICE,
    "select_multiple": _Q.CHOICES,
    "note": _Q.GUIDANCE,
    "text": _Q.SHORT_TEXT,
    "image": _Q.FILE,
    "photo": _Q.FILE,
    "audio": _Q.FILE,
    "video": _Q.FILE,
    "file": _Q.FILE,
}
_READ_AS: Final[Mapping[str, QuestionType]] = {
    "geopoint": _Q.SHORT_TEXT,
    "geotrace": _Q.SHORT_TEXT,
    "geoshape": _Q.SHORT_TEXT,
    "osm": _Q.SHORT_TEXT,
    "barcode": _Q.SHORT_TEXT,
    "rank": _Q.SHORT_TEXT,
    "select_one_from_file": _Q.SHORT_TEXT,
    "select_multiple_from_file": _Q.SHORT_TEXT,
    "range": _Q.NUMBER,
    "datetime": _Q.DATE,
    "acknowledge": _Q.YES_NO,
}
_LEFT_OUT: Final = frozenset(
    [
        "calculate",
        "hidden",
        "start",
        "end",
        "today",
        "deviceid",
        "subscriberid",
        "simserial",
        "phonenumber",
        "username",
        "email",
        "audit",
        "start-geopoint",
        "background-audio",
        "background-geopoint",
        "xml-external",
        "csv-external",
        "entity",
    ]
)
_GROUPS: Final = frozenset({layout.BEGIN_GROUP, layout.BEGIN_REPEAT, layout.END_GROUP, layout.END_REPEAT})

_OWN: Final[Mapping[str, QuestionType]] = {str(kind): kind for kind in QuestionType} | {
    words: kind for kind, words in layout.TYPE_WORDS.items()
}
_LISTED: Final = ("select_one", "select_multiple", str(QuestionType.SAMPLE), "one choice", "choices")
_JOINED: Final[Mapping[str, str]] = {
    "begin group": layout.BEGIN_GROUP,
    "begin repeat": layout.BEGIN_REPEAT,
    "end group": layout.END_GROUP,
    "end repeat": layout.END_REPEAT,
    "select one from": "select_one",
    "select multiple from": "select_multiple",
    "select all that apply from": "select_multiple",
    "select one": "select_one",
    "select multiple": "select_multiple",
}


class Means(Enum):
    """What a row is."""

    QUESTION = auto()
    READ_AS = auto()
    LEFT_OUT = auto()
    GROUP = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowType:
    """What a type cell says: `words` without the list, the type of question, and the list it names."""

    means: Means
    words: str
    type: QuestionType = QuestionType.SHORT_TEXT
    list_name: str = ""


def row_type(text: str) -> RowType:
    """Return what a type cell says."""
    plain = " ".join(text.split())
    words, list_name = _split(plain)
    if words in _GROUPS:
        return RowType(means=Means.GROUP, words=words)
    for known, means in ((_OWN, Means.QUESTION), (_OTHERS, Means.QUESTION), (_READ_AS, Means.READ_AS)):
        if words in known:
            return RowType(means=means, words=words, type=known[words], list_name=list_name)
    return RowType(means=Means.LEFT_OUT if words in _LEFT_OUT else Means.UNKNOWN, words=words)


def _split(plain: str) -> tuple[str, str]:
    """Return the words of a type in small letters, and the name of the list after them."""
    lower = plain.casefold()
    if lower in _OWN or lower in _OTHERS:
        return lower, ""
    for spaced, joined in _JOINED.items():
        if lower == spaced or lower.startswith(f"{spaced} "):
            return joined, plain[len(spaced) :].strip()
    for words in (*_LISTED, *_READ_AS):
        if lower.startswith(f"{words} "):
            return words, plain[len(words) :].strip()
    return lower, ""
