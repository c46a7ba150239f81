"""Small forms for tests, and short ways to fill them in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from monitor_desk.domain.forms.answers import Given, Place, Sample, SampleRow, sample_text
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.ids import id_from
from monitor_desk.domain.forms.model import (
    Band,
    Column,
    Form,
    Level,
    Question,
    QuestionType,
    Repeat,
    Scale,
    Scoring,
    Section,
    Tone,
)
from monitor_desk.domain.forms.occasion import Occasion, Part

TODAY = date(2026, 4, 1)
GOOD = Scale(
    id="good",
    title="Good to poor",
    levels=(
        Level(id="excellent", label="Excellent", score=100, tone=Tone.GOOD),
        Level(id="good", label="Good", score=67, tone=Tone.GOOD),
        Level(id="improve", label="Requires improvement", score=33, tone=Tone.PARTLY),
        Level(id="poor", label="Poor", score=0, tone=Tone.POOR),
    ),
)
QAF = Scale(
    id="qaf",
    title="A to D",
    levels=tuple(Level(id=each, label=each, score=score) for each, score in zip("ABCD", (100, 67, 33, 0), strict=True)),
)
BANDS = (Band(at_least=85, level="excellent"), Band(at_least=60, level="good"), Band(at_least=30, level="improve"))
ROSE = Part(id=UUID(int=1), label="Rose House", repeat=Repeat.LOCATION)
IVY = Part(id=UUID(int=2), label="Ivy House", repeat=Repeat.LOCATION)


def asks(key: str, kind: QuestionType = QuestionType.MET, **more: Any) -> Question:
    return Question(id=key, type=kind, ask=key.capitalize(), **more)


def sampled(key: str, *titles: str, **more: Any) -> Question:
    columns = tuple(Column(id=id_from(title), title=title) for title in titles)
    return asks(key, QuestionType.SAMPLE, columns=columns, **more)


def section(key: str, *questions: Question, **more: Any) -> Section:
    return Section(id=key, title=key.capitalize(), questions=questions, **more)


def form(*sections: Section, scoring: Scoring = Scoring.DESCRIPTOR, **more: Any) -> Form:
    scale = QAF if scoring is Scoring.CUMULATIVE else GOOD
    whole = Form(
        id="made", title="Made", version=1, scoring=scoring, scale=scale.id, sections=sections, scales=(GOOD, QAF)
    )
    if scoring in {Scoring.AVERAGE, Scoring.LIMITERS}:
        whole = replace(whole, bands=BANDS)
    return replace(whole, **more)


def filled(made: Form, said: Mapping[str, Any], *parts: Part, **facts: Any) -> Filled:
    """Fill a form in: "section.question" or "section.question@1" for the part of that number, to its answer."""
    answers = {place(key): Given(value=given) if isinstance(given, str) else given for key, given in said.items()}
    return Filled(made, answers, parts, Occasion(today=TODAY, **facts))


def place(key: str) -> Place:
    where, _, part = key.partition("@")
    home, _, question = where.partition(".")
    return Place(home, question, UUID(int=int(part)) if part else None)


def rows(*cells: Mapping[str, str], how: str = "every third file") -> str:
    listed = tuple(SampleRow(label=f"File {n}", cells=each) for n, each in enumerate(cells, 1))
    return sample_text(Sample(how_chosen=how, out_of=40, rows=listed))
