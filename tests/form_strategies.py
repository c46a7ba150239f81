"""Forms of any content that have no fault, for what has to hold for every form."""

from dataclasses import replace

from hypothesis import strategies as st

from monitor_desk.domain.forms.model import (
    Band,
    Choice,
    Column,
    ColumnType,
    Form,
    Level,
    Limiter,
    Question,
    QuestionType,
    Repeat,
    Scale,
    Scoring,
    Section,
    Tone,
)

_SIGNS = st.one_of(
    st.sampled_from(list("=+-@'\";,_x0041&#<>§£€Łóß日本🎉 \t\n")),
    st.characters(codec="utf-8", categories=["L", "N", "P", "S"], exclude_characters="\ufffe\uffff"),
)
texts = (
    st.text(_SIGNS, max_size=40)
    .map(str.strip)
    .filter(lambda text: all(sign.isprintable() or sign in "\n\t" for sign in text))
)
words = texts.map(lambda text: " ".join(text.split())).filter(bool)
ids = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True).filter(lambda key: key not in {"visit", "contract"})
_LISTS = st.lists(words, max_size=3, unique=True).map(tuple)


def _distinct_ids(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(ids, min_size=least, max_size=most, unique=True)


@st.composite
def scales(draw: st.DrawFn, key: str) -> Scale:
    """Draw a scale whose levels all have a score, the best first."""
    keys = draw(_distinct_ids(2, 4))
    scores = sorted(
        draw(st.lists(st.integers(0, 100), min_size=len(keys), max_size=len(keys), unique=True)), reverse=True
    )
    levels = [
        Level(id=each, label=draw(words), descriptor=draw(texts), score=score, tone=draw(st.sampled_from(Tone)))
        for each, score in zip(keys, scores, strict=True)
    ]
    return Scale(id=key, title=draw(words), levels=tuple(levels))


@st.composite
def questions(draw: st.DrawFn, key: str, scale_ids: list[str], earlier: list[str]) -> Question:
    """Draw a question that fits its type; `earlier` are the references that it may look back at."""
    kind = draw(st.sampled_from(QuestionType))
    is_guidance = kind is QuestionType.GUIDANCE
    shown = st.sampled_from(["", *(f"${{{each}}} != 'met' and not(${{{each}}} = '')" for each in earlier)])
    question = Question(
        id=key,
        type=kind,
        ask=draw(words),
        look_for=draw(texts),
        ask_beforehand=draw(st.booleans()),
        is_required=not is_guidance and draw(st.booleans()),
        required_if="" if is_guidance else draw(shown),
        show_if=draw(shown),
        service_types=draw(_LISTS),
        tiers=draw(_LISTS),
        frameworks=draw(_LISTS),
        weight=draw(st.integers(1, 100)),
        theme=draw(texts),
        is_retired=draw(st.booleans()),
    )
    return _of_type(draw, question, scale_ids)


def _of_type(draw: st.DrawFn, question: Question, scale_ids: list[str]) -> Question:
    is_critical = draw(st.booleans())
    match question.type:
        case QuestionType.RATING:
            return replace(question, scale=draw(st.sampled_from(["", *scale_ids])), is_critical=is_critical)
        case QuestionType.MET | QuestionType.IN_PLACE:
            return replace(question, is_critical=is_critical)
        case QuestionType.YES_NO:
            return replace(question, good=draw(st.sampled_from(["", "yes", "no"])))
        case QuestionType.NUMBER:
            return replace(question, unit=draw(texts))
        case QuestionType.ONE_CHOICE | QuestionType.CHOICES:
            return replace(
                question, choices=tuple(Choice(id=key, label=draw(words)) for key in draw(_distinct_ids(2, 4)))
            )
        case QuestionType.SAMPLE:
            kinds = st.sampled_from(ColumnType)
            keys = draw(_distinct_ids(1, 4))
            return replace(question, columns=tuple(Column(id=key, title=draw(words), type=draw(kinds)) for key in keys))
        case _:
            return question


@st.composite
def sections(draw: st.DrawFn, key: str, scale_ids: list[str], earlier: list[str]) -> Section:
    """Draw a section; its questions may look back at `earlier` ones."""
    made = [draw(questions(each, scale_ids, earlier)) for each in draw(_distinct_ids(1, 4))]
    return Section(
        id=key,
        title=draw(words),
        guidance=draw(texts),
        ask_beforehand=draw(st.booleans()),
        repeat=draw(st.sampled_from(Repeat)),
        service_types=draw(_LISTS),
        tiers=draw(_LISTS),
        weight=draw(st.integers(1, 100)),
        is_retired=draw(st.booleans()),
        questions=tuple(made),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """Draw a form that has no fault: there is always something that can score and be critical."""
    scale_ids = draw(_distinct_ids(1, 3))
    drawn = [draw(scales(key)) for key in scale_ids]
    first = Section(
        id="first",
        title=draw(words),
        questions=(Question(id="always", type=QuestionType.MET, ask="Met?", is_critical=True),),
    )
    made, earlier = [first], ["first.always"]
    others = [key for key in draw(_distinct_ids(0, 3)) if key != "first"]
    made += [draw(sections(key, scale_ids, earlier)) for key in others]
    levels = drawn[0].levels
    scoring = draw(st.sampled_from([each for each in Scoring if each is not Scoring.CUMULATIVE]))
    is_banded = scoring in {Scoring.AVERAGE, Scoring.LIMITERS}
    limiter = Limiter(when="${first.always} = 'not met'", cap=levels[-1].id, words=draw(words))
    return Form(
        id=draw(ids),
        title=draw(words),
        version=draw(st.integers(1, 9999)),
        scoring=scoring,
        scale=scale_ids[0],
        purpose=draw(st.sampled_from(["visit", "check"])),
        summary=draw(texts),
        service_types=draw(_LISTS),
        visit_types=draw(st.sampled_from([(), ("annual",), ("follow-up", "ad hoc")])),
        critical_cap=draw(st.sampled_from(["", levels[-1].id])),
        bands=tuple(Band(at_least=100 - n * 20, level=level.id) for n, level in enumerate(levels)) if is_banded else (),
        limiters=(limiter,) if scoring is Scoring.LIMITERS else (),
        prepare=draw(_LISTS),
        sections=tuple(made),
        scales=tuple(drawn),
    )
