"""Expressions: read without ever falling, printed so that they read again, evaluated as XLSForm's subset."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.forms.expression_nodes import BINDING, Call, Literal, Negation, Node, Operation
from monitor_desk.domain.forms.expression_values import Value, truth_of
from monitor_desk.domain.forms.expressions import Expression, ExpressionError, Reference, evaluate, parse

TODAY = date(2026, 4, 1)
SIGNS = "${}().,'\"=!<>+-*/ 0123456789abcdornt_‘’"


def value_of(text: str, **answers: Value) -> Value:
    return evaluate(parse(text), lambda reference: answers.get(".".join(reference.path), ""), TODAY)


def fault_of(text: str) -> ExpressionError | None:
    try:
        parse(text)
    except ExpressionError as error:
        return error
    return None


def nodes() -> st.SearchStrategy[Node]:
    ids = st.from_regex(r"[a-z][a-z0-9_-]{0,5}", fullmatch=True)
    leaves: st.SearchStrategy[Node] = st.one_of(
        st.integers(0, 10**9).map(lambda whole: Literal(float(whole))),
        st.decimals(0, 1000, places=3).map(lambda figure: Literal(float(figure))),
        st.text(st.characters(exclude_characters="'", codec="utf-8"), max_size=8).map(Literal),
        st.lists(ids, min_size=1, max_size=3).map(lambda path: Reference(tuple(path))),
        st.just(Call("today", ())),
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Operation, st.sampled_from(sorted(BINDING)), inner, inner),
            inner.map(Negation),
            inner.map(lambda node: Call("not", (node,))),
            st.tuples(inner, inner, inner).map(lambda three: Call("if", three)),
        ),
        max_leaves=12,
    )


@given(nodes())
def test_that_what_is_printed_reads_as_the_same(node: Node) -> None:
    assert parse(node.printed()) == Expression(node)


@given(st.one_of(st.text(max_size=60), st.text(SIGNS, max_size=60)))
def test_that_reading_any_text_gives_an_expression_or_names_the_fault(text: str) -> None:
    fault = fault_of(text)
    assert fault is None or (1 <= fault.position <= len(text) + 1 and fault.sentence)


@given(nodes(), st.text(max_size=5))
def test_that_every_expression_has_a_value_for_any_answers(node: Node, answer: str) -> None:
    found = evaluate(Expression(node), lambda _: answer, TODAY)
    assert isinstance(found, str | float | bool)
    assert isinstance(truth_of(found), bool)


@pytest.mark.parametrize(
    "text",
    ["(" * 5000 + "1", "-" * 1900 + "1", "not " * 400 + "1", "if(" * 600, "+".join("1" * 900), "1" * 1900, "x" * 10**6],
)
def test_that_a_hostile_text_is_refused_and_does_not_exhaust_the_stack(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


@given(st.integers(-1000, 1000), st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_that_sums_follow_the_laws_of_arithmetic(a: int, b: int, c: int) -> None:
    numbers: Mapping[str, Value] = {"a": str(a), "b": str(b), "c": str(c)}

    def told(text: str) -> Value:
        return value_of(text, **numbers)

    assert told("${a} + ${b}") == told("${b} + ${a}")
    assert told("${a} * (${b} + ${c})") == told("${a} * ${b} + ${a} * ${c}")
    assert told("${a} - ${b} - ${c}") == a - b - c
    assert told("${a} < ${b}") is (a < b)
    assert told("not(${a} < ${b})") is told("${a} >= ${b}")
    assert told("--${a}") == a


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 div 2", 3.5),
        ("-7 mod 3", -1.0),
        ("1 < 2 and 2 < 1 or 1 = 1", True),
        ("not ${a} = 'no'", True),
        ("${a} = 'yes'", True),
        ("${b} = ''", True),
        ("${b} < 5", False),
        ("${b} >= 5", False),
        ("${b} != 5", False),
        ("${n} > 12", True),
        ("${n} = 12.5", True),
        ("${d} < today()", True),
        ("${d} < today() - 365", False),
        ("${d} + 31 = today()", True),
        ("${t} < '10:30'", True),
        ("selected(${many}, 'post')", True),
        ("selected(${many}, 'phone')", False),
        ("count-selected(${many})", 2.0),
        ("count-selected(${b})", 0.0),
        ("if(${a} = 'yes', 'x', 'y')", "x"),
        ("coalesce(${b}, 'none')", "none"),
        ("coalesce(${a}, 'none')", "yes"),
        ("round(2.5)", 3.0),
        ("round(2.345, 2)", 2.35),
        ("today()", "2026-04-01"),
        ("(1 = 1) = 'x'", True),
        ("${parts} = 'poor'", True),
        ("not(${parts} = 'poor')", False),
        ("${parts} = 'excellent'", False),
    ],
)
def test_that_the_subset_of_xlsform_means_what_it_means_there(text: str, wanted: Value) -> None:
    answers: dict[str, Value] = {
        "a": "yes",
        "n": "12.5",
        "d": "2026-03-01",
        "t": "09:15",
        "many": '["post", "mail"]',
        "parts": ("good", "poor"),
    }
    found = value_of(text, **answers)
    assert found == wanted
    assert type(found) is type(wanted)


@pytest.mark.parametrize("text", ["1 div 0", "5 mod 0", "('x' + 1)", "(" + " * ".join(["9" * 15] * 30) + ")"])
def test_that_a_sum_without_an_outcome_compares_with_nothing(text: str) -> None:
    assert [value_of(f"{text} {sign} 1") for sign in ("=", "!=", "<", ">=")] == [False] * 4


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("1 = 2 and ${late}", False), ("1 = 1 or ${late}", True), ("if(1 = 1, 'a', ${late})", "a")],
)
def test_that_what_cannot_matter_is_not_asked(text: str, wanted: Value) -> None:
    def refuse(reference: Reference) -> Value:
        raise AssertionError(reference)

    assert evaluate(parse(text), refuse, TODAY) == wanted


@pytest.mark.parametrize(
    ("text", "position", "sentence"),
    [
        ("", 1, "is empty"),
        ("${a} = ", 8, "ends where a value should follow"),
        ("${a} == 'x'", 7, "has “=” where a value should be"),
        ("${a} = ‘yes’", 8, "has curly quotation marks; write straight ones: 'yes'"),
        ("${a} = yes", 8, "has “yes”; a text stands in quotation marks, an answer in ${…}"),
        ("${a} = 'yes", 8, "has a text whose closing quotation mark is missing"),
        ("(${a} = 1", 1, "has a bracket that is not closed"),
        ("${a b}", 1, "has a reference that is not a plain id between ${ and }"),
        ("${a.b.c.d}", 1, "has a reference that is not ${question} or ${section.question}"),
        ("round()", 1, "gives “round” 0 values; it takes 1 to 2"),
        ("today", 1, "has “today” without its brackets"),
        ("${a} / 2", 6, "has “/”; division is written “div”"),
        ("1 2", 3, "has “2” where it should have ended"),
    ],
)
def test_that_a_fault_is_named_with_its_place(text: str, position: int, sentence: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        parse(text)
    assert (refused.value.position, refused.value.sentence) == (position, sentence)


def test_that_references_are_told_once_in_the_order_of_the_text() -> None:
    found = parse("${b} = 1 or selected(${a.c}, 'x') and -${b} < 2").references()
    assert [reference.path for reference in found] == [("b",), ("a", "c")]
