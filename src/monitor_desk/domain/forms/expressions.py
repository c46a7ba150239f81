"""Expressions that show and require questions: a small language of our own, read without `eval`.

The subset of XLSForm's (https://xlsform.org, XPath 1.0) that forms need: references `${question}`, `and`, `or`,
`not`, comparisons, sums, and a few functions.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from monitor_desk.domain.forms.expression_nodes import (
    FUNCTIONS,
    Call,
    Literal,
    Lookup,
    Negation,
    Node,
    Operation,
    Reference,
    Scope,
)
from monitor_desk.domain.forms.expression_tokens import ExpressionError, Kind, Token, tokens
from monitor_desk.domain.forms.expression_values import Value, truth_of

__all__ = ["Expression", "ExpressionError", "Lookup", "Reference", "evaluate", "holds", "parse"]

DEEPEST_BRACKETS = 20
DEEPEST_TREE = 100
_MOST_DIGITS = 15


class Expression:
    """A parsed expression; equal to another of the same meaning, printed so that it can be parsed again."""

    __slots__ = ("_references", "root")

    def __init__(self, root: Node) -> None:
        self.root = root
        self._references = tuple(dict.fromkeys(root.references()))

    def references(self) -> tuple[Reference, ...]:
        """Return each reference once, in the order of the text."""
        return self._references

    def __str__(self) -> str:
        return self.root.printed()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Expression) and self.root == other.root

    def __hash__(self) -> int:
        return hash(self.root)


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Return the expression in a text; raise `ExpressionError` with position and sentence for anything else."""
    return Expression(_Parser(tokens(text)).whole())


def evaluate(expression: Expression, lookup: Lookup, today: date) -> Value:
    """Return the value of an expression; `lookup` gives the value of each reference."""
    return expression.root.value(Scope(lookup, today))


def holds(expression: Expression, lookup: Lookup, today: date) -> bool:
    """Say whether an expression is true."""
    return truth_of(evaluate(expression, lookup, today))


class _Parser:
    """Reads by recursive descent; each method reads one kind of operation, the weakest first."""

    def __init__(self, found: tuple[Token, ...]) -> None:
        self._tokens = found
        self._at = 0
        self._brackets = 0

    def whole(self) -> Node:
        if self._is_over():
            raise ExpressionError(1, "is empty")
        node = self._either()
        if not self._is_over():
            raise ExpressionError(self._next.position, f"has “{self._next.text}” where it should have ended")
        return node

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _is_over(self) -> bool:
        return self._next.kind is Kind.END

    def _take(self) -> Token:
        token = self._next
        self._at += 1
        return token

    def _is_next(self, *texts: str) -> bool:
        return self._next.kind in {Kind.SIGN, Kind.NAME} and self._next.text in texts

    def _chain(self, signs: tuple[str, ...], part: Callable[[], Node]) -> Node:
        """Read parts joined by any of the signs, grouped from the left."""
        node = part()
        while self._is_next(*signs):
            sign = self._take()
            node = Operation(sign.text, node, part())
            if node.depth > DEEPEST_TREE:
                raise ExpressionError(sign.position, f"joins more than {DEEPEST_TREE} parts")
        return node

    def _either(self) -> Node:
        return self._chain(("or",), self._both)

    def _both(self) -> Node:
        return self._chain(("and",), self._denial)

    def _denial(self) -> Node:
        """Read `not x = 1`, which denies the whole comparison; `not(…)` is read as a function."""
        if self._is_next("not") and not self._is_bracket_after():
            sign = self._take()
            return Call("not", (self._deeper(self._denial, sign),))
        return self._equality()

    def _is_bracket_after(self) -> bool:
        after = self._tokens[self._at + 1]
        return after.kind is Kind.SIGN and after.text == "("

    def _equality(self) -> Node:
        return self._chain(("=", "!="), self._order)

    def _order(self) -> Node:
        return self._chain(("<", "<=", ">", ">="), self._sum)

    def _sum(self) -> Node:
        return self._chain(("+", "-"), self._product)

    def _product(self) -> Node:
        return self._chain(("*", "div", "mod"), self._signed)

    def _signed(self) -> Node:
        if self._is_next("-"):
            sign = self._take()
            return Negation(self._deeper(self._signed, sign))
        return self._atom()

    def _atom(self) -> Node:
        token = self._take()
        if token.kind is Kind.NUMBER:
            return Literal(_number(token))
        if token.kind is Kind.TEXT:
            return Literal(token.text)
        if token.kind is Kind.REFERENCE:
            return _reference(token)
        if token.kind is Kind.NAME:
            return self._call(token)
        if token.kind is Kind.SIGN and token.text == "(":
            node = self._deeper(self._either, token)
            self._close(token)
            return node
        raise ExpressionError(token.position, _where_a_value_should_be(token))

    def _call(self, name: Token) -> Node:
        if name.text not in FUNCTIONS or not self._is_next("("):
            raise ExpressionError(name.position, _unknown(name, is_called=self._is_next("(")))
        bracket = self._take()
        arguments: list[Node] = []
        while not self._is_next(")"):
            if arguments:
                self._comma(bracket)
            arguments.append(self._deeper(self._either, bracket))
        self._close(bracket)
        least, most = FUNCTIONS[name.text]
        if not least <= len(arguments) <= most:
            wanted = f"{least}" if least == most else f"{least} to {most}"
            raise ExpressionError(name.position, f"gives “{name.text}” {len(arguments)} values; it takes {wanted}")
        return Call(name.text, tuple(arguments))

    def _comma(self, bracket: Token) -> None:
        if not self._is_next(","):
            self._close(bracket)
        self._take()

    def _close(self, bracket: Token) -> None:
        if not self._is_next(")"):
            raise ExpressionError(bracket.position, "has a bracket that is not closed")
        self._take()

    def _deeper(self, part: Callable[[], Node], at: Token) -> Node:
        self._brackets += 1
        if self._brackets > DEEPEST_BRACKETS:
            raise ExpressionError(at.position, f"has more than {DEEPEST_BRACKETS} brackets or signs inside each other")
        node = part()
        self._brackets -= 1
        return node


def _number(token: Token) -> float:
    if len(token.text) > _MOST_DIGITS:
        raise ExpressionError(token.position, f"has a number of more than {_MOST_DIGITS} digits")
    return float(token.text)


def _reference(token: Token) -> Reference:
    path = tuple(token.text.split("."))
    if not 1 <= len(path) <= 3 or not all(path):
        raise ExpressionError(token.position, "has a reference that is not ${question} or ${section.question}")
    return Reference(path)


def _where_a_value_should_be(token: Token) -> str:
    if token.kind is Kind.END:
        return "ends where a value should follow"
    return f"has “{token.text}” where a value should be"


def _unknown(name: Token, *, is_called: bool) -> str:
    if name.text in FUNCTIONS:
        return f"has “{name.text}” without its brackets"
    if is_called:
        return f"has the function “{name.text}”, which is not known; known are {', '.join(sorted(FUNCTIONS))}"
    return f"has “{name.text}”; a text stands in quotation marks, an answer in ${{…}}"
