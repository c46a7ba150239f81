"""The parts of a parsed expression: each knows its value, its references and how it is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from monitor_desk.domain.forms.answers import choices_of
from monitor_desk.domain.forms.expression_values import (
    Value,
    arithmetic,
    compare,
    number_of,
    number_text,
    rounded,
    text_of,
    truth_of,
)

# How strongly an operation binds, the weakest first (XPath 1.0, section 3.4 and 3.5).
BINDING = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_UNARY, _ATOM = 7, 8

# Each function with the fewest and most values that it takes.
FUNCTIONS = {
    "not": (1, 1),
    "selected": (2, 2),
    "count-selected": (1, 1),
    "if": (3, 3),
    "coalesce": (2, 2),
    "round": (1, 2),
    "today": (0, 0),
}


class Node(Protocol):
    """One part of an expression."""

    @property
    def depth(self) -> int:
        """Return how many parts stand inside each other, at the deepest."""

    @property
    def binding(self) -> int:
        """Return how strongly it binds: the higher, the fewer brackets it needs."""

    def value(self, scope: "Scope") -> Value:
        """Return the value in this scope."""

    def references(self) -> "Iterator[Reference]":
        """Return every reference, from left to right."""

    def printed(self) -> str:
        """Return the part as it can be parsed again."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A question or a fact of the visit, by its path: (question,), (section, question), (question, "quality") …"""

    path: tuple[str, ...]

    @property
    def depth(self) -> int:
        """Return 1."""
        return 1

    @property
    def binding(self) -> int:
        """Return the strongest."""
        return _ATOM

    def value(self, scope: "Scope") -> Value:
        """Return what was answered."""
        return scope.lookup(self)

    def references(self) -> "Iterator[Reference]":
        """Return itself."""
        yield self

    def printed(self) -> str:
        """Return ${path}."""
        return f"${{{'.'.join(self.path)}}}"


Lookup = Callable[[Reference], Value]


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression is evaluated with."""

    lookup: Lookup
    today: date


@dataclass(frozen=True, slots=True)
class Literal:
    """A number or a text."""

    held: float | str

    @property
    def depth(self) -> int:
        """Return 1."""
        return 1

    @property
    def binding(self) -> int:
        """Return the strongest."""
        return _ATOM

    def value(self, scope: Scope) -> Value:  # noqa: ARG002  # every part is asked in the same way
        """Return the number or text."""
        return self.held

    def references(self) -> Iterator[Reference]:
        """Return none."""
        return iter(())

    def printed(self) -> str:
        """Return digits, or the text in the quotation marks that it does not hold."""
        if isinstance(self.held, float):
            return number_text(self.held)
        mark = '"' if "'" in self.held else "'"
        return f"{mark}{self.held}{mark}"


@dataclass(frozen=True, slots=True)
class Negation:
    """A number with its sign turned."""

    of: Node

    @property
    def depth(self) -> int:
        """Return one more than that of the part."""
        return self.of.depth + 1

    @property
    def binding(self) -> int:
        """Return more than any operation's."""
        return _UNARY

    def value(self, scope: Scope) -> Value:
        """Return the number with its sign turned."""
        return -number_of(self.of.value(scope))

    def references(self) -> Iterator[Reference]:
        """Return those of the part."""
        return self.of.references()

    def printed(self) -> str:
        """Return - and the part."""
        return f"-{_within(self.of, _UNARY)}"


class Operation:
    """Two parts joined by a sign; the right one of `and` and `or` is only asked if it matters."""

    __slots__ = ("depth", "left", "right", "sign")

    def __init__(self, sign: str, left: Node, right: Node) -> None:
        self.sign = sign
        self.left = left
        self.right = right
        self.depth = 1 + max(left.depth, right.depth)

    @property
    def binding(self) -> int:
        """Return that of the sign."""
        return BINDING[self.sign]

    def value(self, scope: Scope) -> Value:
        """Return whether it holds, or the outcome of a sum."""
        left = self.left.value(scope)
        if self.sign == "and":
            return truth_of(left) and truth_of(self.right.value(scope))
        if self.sign == "or":
            return truth_of(left) or truth_of(self.right.value(scope))
        right = self.right.value(scope)
        if BINDING[self.sign] <= BINDING["<"]:
            return compare(left, right, self.sign)
        return arithmetic(number_of(left), number_of(right), self.sign)

    def references(self) -> Iterator[Reference]:
        """Return those of both parts."""
        yield from self.left.references()
        yield from self.right.references()

    def printed(self) -> str:
        """Return both parts with the sign between, in brackets only where they are needed."""
        own = self.binding
        return f"{_within(self.left, own)} {self.sign} {_within(self.right, own + 1)}"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Operation) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[str, Node, Node]:
        return self.sign, self.left, self.right


@dataclass(frozen=True, slots=True)
class Call:
    """A function and what it is given."""

    name: str
    given: tuple[Node, ...]

    @property
    def depth(self) -> int:
        """Return one more than that of the deepest thing given."""
        return 1 + max((each.depth for each in self.given), default=0)

    @property
    def binding(self) -> int:
        """Return the strongest: it has brackets of its own."""
        return _ATOM

    def value(self, scope: Scope) -> Value:
        """Return what the function makes of what it is given."""
        if self.name == "if":
            return self.given[1 if truth_of(self.given[0].value(scope)) else 2].value(scope)
        if self.name == "today":
            return scope.today.isoformat()
        return _FUNCTIONS[self.name](*(each.value(scope) for each in self.given))

    def references(self) -> Iterator[Reference]:
        """Return those of everything given."""
        for each in self.given:
            yield from each.references()

    def printed(self) -> str:
        """Return the name with what is given in brackets."""
        return f"{self.name}({', '.join(each.printed() for each in self.given)})"


def _within(node: Node, binding: int) -> str:
    return node.printed() if node.binding >= binding else f"({node.printed()})"


def _chosen(value: Value) -> tuple[str, ...]:
    """Return the ids chosen in an answer: those of a list, or the one of a single choice."""
    if isinstance(value, tuple):
        return tuple(chosen for each in value for chosen in _chosen(each))
    text = text_of(value)
    if not text.startswith("["):
        return (text,) if text else ()
    try:
        return choices_of(text)
    except (ValueError, RecursionError):
        return ()


def _selected(answer: Value, choice: Value) -> Value:
    return text_of(choice) in _chosen(answer)


def _count_selected(answer: Value) -> Value:
    return float(len(_chosen(answer)))


def _coalesce(first: Value, second: Value) -> Value:
    return first if text_of(first) else second


def _round(value: Value, places: Value = 0.0) -> Value:
    return rounded(number_of(value), number_of(places))


def _not(value: Value) -> Value:
    return not truth_of(value)


_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "not": _not,
    "selected": _selected,
    "count-selected": _count_selected,
    "coalesce": _coalesce,
    "round": _round,
}
