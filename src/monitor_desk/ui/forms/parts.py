"""The parts of a form that can be edited, and their fields."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms import editing_lists as lines
from monitor_desk.domain.forms.checking import VISIT_TYPES
from monitor_desk.domain.forms.checking_questions import LINE_TYPES
from monitor_desk.domain.forms.model import QuestionType, Scoring
from monitor_desk.ui.forms.logic_field import LogicField
from monitor_desk.ui.forms.part_form import Changes, PartPlace, Row, plain
from monitor_desk.ui.forms.words import GOOD_CHOICES, PURPOSE_CHOICES, REPEAT_CHOICES, SCORING_CHOICES, TYPE_CHOICES
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.choice_fields import ChoiceField, TickField
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.tags_field import TagsField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from monitor_desk.domain.forms.editing import Spot
    from monitor_desk.domain.forms.model import Form, Question, Scale
    from monitor_desk.ui.widgets.fields import Field

MOST_WEIGHT = 100
_JUDGING = LINE_TYPES | {QuestionType.RATING}
_WHO = "Who is asked"


class SectionPlace(PartPlace):
    """A section."""

    def __init__(self, spot: Spot) -> None:
        self.spot = spot

    def part(self, form: Form) -> Any:  # noqa: ANN401  # a section
        """Return the section."""
        return form.section(self.spot.section)

    def changed(self, form: Form, changes: Mapping[str, Any]) -> Form:
        """Return the form with fields of the section changed."""
        return editing.change_section(form, self.spot.section, **changes)

    def number(self, form: Form) -> tuple[int, int]:
        """Return its number."""
        return [each.id for each in form.sections].index(self.spot.section) + 1, 0


class QuestionPlace(SectionPlace):
    """A question."""

    def part(self, form: Form) -> Any:  # noqa: ANN401  # a question
        """Return the question."""
        return form.question(self.spot.section, self.spot.question)

    def changed(self, form: Form, changes: Mapping[str, Any]) -> Form:
        """Return the form with fields of the question changed; rating scales that it now names come with it."""
        scale = changes.get("scale_held")
        own = {key: value for key, value in changes.items() if key != "scale_held"}
        form = editing.change_question(form, self.spot, **own)
        return editing.with_scales(form, () if scale is None else (scale,))

    def number(self, form: Form) -> tuple[int, int]:
        """Return the numbers of its section and of itself."""
        section, _ = super().number(form)
        ids = [each.id for each in form.sections[section - 1].questions]
        return section, ids.index(self.spot.question) + 1


class FormPlace(PartPlace):
    """The form itself."""

    def changed(self, form: Form, changes: Mapping[str, Any]) -> Form:
        """Return the form with its own fields changed; the rating scale comes with its name."""
        scale = changes.get("scale_held")
        own = {key: value for key, value in changes.items() if key != "scale_held"}
        return editing.with_scales(editing.change_form(form, **own), () if scale is None else (scale,))


def _row(key: str, words: str, field: Field, hint: str = "", section: str = "") -> Row:
    return Row(key=key, words=words, field=field, shown=attrgetter(key), changes=plain(key), hint=hint, section=section)


def _one_line(key: str) -> Callable[[Any, Any], Changes]:
    def changes(_part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
        return {key: " ".join(str(value).split())}

    return changes


def _weight(_part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
    typed = str(value if value is not None else "").strip()
    if not (typed.isdecimal() and 1 <= int(typed) <= MOST_WEIGHT):
        raise DeskError(f"Give a whole number from 1 to {MOST_WEIGHT}")
    return {"weight": int(typed)}


def _lined(
    key: str, words: str, hint: str, to_text: Callable[[Any], str], from_text: Callable[[str, Any], object]
) -> Row:
    """Return a field of several lines for a list of things."""

    def shown(part: Any) -> object:  # noqa: ANN401  # a part of a form
        return to_text(getattr(part, key))

    def changes(part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
        return {key: from_text(str(value), getattr(part, key))}

    return Row(key=key, words=words, field=LongTextField(), shown=shown, changes=changes, hint=hint)


def _plain_lines(key: str, words: str, hint: str) -> Row:
    return _lined(key, words, hint, lines.lines_text, lambda text, _before: lines.lines_from(text))


def _scale_row(words: str, nothing: str, scales: Mapping[str, Scale]) -> Row:
    def changes(_part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
        return {"scale": str(value or ""), "scale_held": scales.get(str(value))}

    def shown(part: Any) -> object:  # noqa: ANN401  # a part of a form
        return part.scale or None

    choices = [(key, scale.title) for key, scale in scales.items()]
    return Row(key="scale", words=words, field=ChoiceField(choices, nothing=nothing), shown=shown, changes=changes)


def _word_row(key: str, words: str, field: Field, hint: str = "") -> Row:
    """Return a field of one word out of some, empty for none."""

    def shown(part: Any) -> object:  # noqa: ANN401  # a part of a form
        return getattr(part, key) or None

    def changes(_part: Any, value: Any) -> Changes:  # noqa: ANN401  # a part of a form
        return {key: str(value or "")}

    return Row(key=key, words=words, field=field, shown=shown, changes=changes, hint=hint)


def form_rows(form: Form, scales: Mapping[str, Scale]) -> list[Row]:
    """Return the fields of the form itself."""
    scale = scales.get(form.scale)
    levels = [(level.id, level.label) for level in scale.levels] if scale else []
    ids = " · ".join(key for key, _ in levels)
    rows = [
        Row(key="title", words="&Title", field=TextField(), shown=attrgetter("title"), changes=_one_line("title")),
        _row("purpose", "&Used for", ChoiceField(PURPOSE_CHOICES)),
        _row("summary", "When to use &it", LongTextField()),
        _row("service_types", "&Service types", TagsField(), "None means any"),
        _row("visit_types", "&Visit types", TagsField(known=list(VISIT_TYPES)), ", ".join(VISIT_TYPES)),
        _row("scoring", "How it is s&cored", ChoiceField(SCORING_CHOICES), section="Result"),
        _scale_row("&Rating scale", "None", scales),
        _word_row(
            "critical_cap",
            "Best overall level once a critical question is &not met",
            ChoiceField(levels, nothing="No cap"),
        ),
    ]
    if form.scoring in {Scoring.AVERAGE, Scoring.LIMITERS}:
        rows.append(_lined("bands", "&Bands, one on a line", f"85 | level; levels: {ids}", lines.bands_text, _bands))
    if form.scoring is Scoring.LIMITERS:
        hint = "condition | best level | words"
        rows.append(_lined("limiters", "&Limiters, one on a line", hint, lines.limiters_text, _limiters))
    rows.append(_plain_lines("prepare", "What the provider has rea&dy, one on a line", "For the visit letter"))
    return rows


def _bands(text: str, _before: object) -> object:
    return lines.bands_from(text)


def _limiters(text: str, _before: object) -> object:
    return lines.limiters_from(text)


def section_rows(form: Form, tiers: list[str]) -> list[Row]:
    """Return the fields of a section."""
    return [
        Row(key="title", words="&Title", field=TextField(), shown=attrgetter("title"), changes=_one_line("title")),
        _row("guidance", "&Guidance for the officer", LongTextField()),
        _row("repeat", "As&ked", ChoiceField(REPEAT_CHOICES)),
        _row("ask_beforehand", "Beforehand", TickField("Send this section's list to the &provider")),
        Row(key="weight", words="&Weight", field=NumberField(), shown=attrgetter("weight"), changes=_weight),
        *_asked_when(form, tiers),
    ]


def question_rows(form: Form, question: Question, scales: Mapping[str, Scale], tiers: list[str]) -> list[Row]:
    """Return the fields of a question: those that its type has use for."""
    return [
        Row(key="ask", words="What it &asks", field=TextField(), shown=attrgetter("ask"), changes=_one_line("ask")),
        Row(key="type", words="T&ype", field=ChoiceField(TYPE_CHOICES), shown=attrgetter("type"), changes=_type),
        _row("look_for", "What to &look for", LongTextField()),
        *_typed_rows(question, scales),
        *_judging_rows(form, question),
        _row("ask_beforehand", "Beforehand", TickField("Sent to the &provider")),
        *_required_rows(form, question),
        *_asked_when(form, tiers),
        _plain_lines("frameworks", "Framewor&ks, one on a line", "clause 4.2"),
    ]


def _type(question: Any, value: Any) -> Changes:  # noqa: ANN401  # a question and a type
    new = editing.with_type(question, QuestionType(value))
    return {name: getattr(new, name) for name in editing.TYPE_BOUND}


def _typed_rows(question: Question, scales: Mapping[str, Scale]) -> Iterator[Row]:
    """Yield the field that only this type has."""
    kind = question.type
    if kind in editing.CHOOSING:
        hint = "One that changes its words keeps its id"
        yield _lined("choices", "&Choices, one on a line", hint, lines.choices_text, lines.choices_from)
    if kind is QuestionType.SAMPLE:
        hint = "Each is a check, unless it is followed by | text, | date or | number"
        yield _lined("columns", "&Columns, one on a line", hint, lines.columns_text, lines.columns_from)
    if kind is QuestionType.RATING:
        yield _scale_row("&Rating scale", "The form's own", scales)
    if kind is QuestionType.NUMBER:
        yield _row("unit", "&Unit", TextField())
    if kind is QuestionType.YES_NO:
        yield _word_row("good", "The &good answer", ChoiceField(GOOD_CHOICES, nothing="Neither: it scores nothing"))


def _judging_rows(form: Form, question: Question) -> Iterator[Row]:
    if question.type not in _JUDGING:
        return
    yield _row("is_critical", "Critical", TickField("&Not met raises an immediate concern"))
    yield Row(key="weight", words="&Weight", field=NumberField(), shown=attrgetter("weight"), changes=_weight)
    if form.scoring is Scoring.CUMULATIVE and question.type in LINE_TYPES:
        scale = next((each for each in form.scales if each.id == form.scale), None)
        levels = [(level.id, level.label) for level in scale.levels[:-1]] if scale else []
        yield _word_row("level", "Le&vel", ChoiceField(levels, nothing="Not chosen"))
        yield _row("theme", "T&heme", TextField(), "Lines of one theme are judged together")


def _required_rows(form: Form, question: Question) -> Iterator[Row]:
    if question.type is not QuestionType.GUIDANCE:
        yield _row("is_required", "Required", TickField("A visit is not &finished without it"))
        yield _row("required_if", "Re&quired when", LogicField(form), "Beside the tick above")


def _asked_when(form: Form, tiers: list[str]) -> Iterator[Row]:
    yield _row("show_if", "&Shown when", LogicField(form), "Empty means always", _WHO)
    yield _row("service_types", "S&ervice types", TagsField(), "None means any")
    yield _row("tiers", "T&iers", TagsField(known=tiers), "None means any")
