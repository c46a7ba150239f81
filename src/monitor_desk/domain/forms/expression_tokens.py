"""The words of an expression: its text cut into references, numbers, texts, names and signs."""

import re
from dataclasses import dataclass
from enum import Enum, auto

LONGEST = 2000
_PARTS = re.compile(
    r"""(?P<reference>\$\{\s*(?P<path>[A-Za-z0-9_.-]*)\s*\})
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<text>'[^']*'|"[^"]*")
    |(?P<name>[A-Za-z][A-Za-z0-9_-]*)
    |(?P<sign>!=|<=|>=|[=<>()+*,-])""",
    re.VERBOSE,
)
_SPACE = re.compile(r"\s*")


class ExpressionError(ValueError):
    """An expression that cannot be read; `position` counts from 1, `sentence` says what is wrong there."""

    def __init__(self, position: int, sentence: str) -> None:
        self.position = position
        self.sentence = sentence
        super().__init__(f"{sentence} (at character {position})")


class Kind(Enum):
    """What a token is."""

    REFERENCE = auto()
    NUMBER = auto()
    TEXT = auto()
    NAME = auto()
    SIGN = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `text` is what counts of it: a path without ${}, a text without its quotation marks."""

    kind: Kind
    text: str
    position: int


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of an expression with an end token; raise `ExpressionError` at the first that is none."""
    if len(text) > LONGEST:
        raise ExpressionError(LONGEST + 1, f"is longer than {LONGEST} characters")
    found: list[Token] = []
    at = _after_space(text, 0)
    while at < len(text):
        match = _PARTS.match(text, at)
        if match is None:
            raise ExpressionError(at + 1, _what_is_wrong(text[at:]))
        found.append(_token(match, at + 1))
        at = _after_space(text, match.end())
    return (*found, Token(Kind.END, "", len(text) + 1))


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _token(match: re.Match[str], position: int) -> Token:
    if match["reference"] is not None:
        return Token(Kind.REFERENCE, match["path"], position)
    if match["text"] is not None:
        return Token(Kind.TEXT, match["text"][1:-1], position)
    if match["number"] is not None:
        return Token(Kind.NUMBER, match["number"], position)
    kind = Kind.NAME if match["name"] is not None else Kind.SIGN
    return Token(kind, match[0], position)


def _what_is_wrong(rest: str) -> str:
    if rest.startswith(("'", '"')):
        return "has a text whose closing quotation mark is missing"
    if rest[0] in "‘’“”":
        return "has curly quotation marks; write straight ones: 'yes'"
    if rest.startswith("${"):
        return "has a reference that is not a plain id between ${ and }"
    if rest[0] == "/":
        return "has “/”; division is written “div”"
    return f"has “{rest[0]}”, which means nothing here"
