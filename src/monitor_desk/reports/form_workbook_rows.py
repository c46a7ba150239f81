"""The rows of a form's workbook, sheet by sheet, apart from how they are written."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import Column, Form, Question, Repeat, Section
from monitor_desk.domain.forms.workbook_layout import listed

Row = dict[str, str | int]
_Items = tuple[tuple[str, str, str], ...]  # id, words, and what a column holds


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists that questions choose from and the columns of samples; what is the same stands there once."""

    by_items: dict[_Items, str] = field(default_factory=dict)

    def name(self, section: Section, question: Question) -> str:
        """Return the name of a question's list."""
        items = _items(question)
        if items not in self.by_items:
            self.by_items[items] = free_id(f"{section.id} {question.id}", self.by_items.values()).replace("-", "_")
        return self.by_items[items]

    def rows(self) -> Iterator[Row]:
        """Return the rows of the sheet choices."""
        for items, name in self.by_items.items():
            for key, words, holds in items:
                yield {"list_name": name, "name": key, "label": words, "holds": holds}


def _items(question: Question) -> _Items:
    if question.columns:
        return tuple(_column(each) for each in question.columns)
    return tuple((choice.id, choice.label, "") for choice in question.choices)


def _column(column: Column) -> tuple[str, str, str]:
    return column.id, column.title, str(column.type)


def survey_rows(form: Form, lists: Lists) -> Iterator[Row]:
    """Return the rows of the sheet survey: each section a group, once for each location or person a repeat."""
    for section in form.sections:
        is_once = section.repeat is Repeat.ONCE
        yield _section_row(section, layout.BEGIN_GROUP if is_once else layout.BEGIN_REPEAT)
        for question in section.questions:
            yield _question_row(section, question, lists)
        yield {"type": layout.END_GROUP if is_once else layout.END_REPEAT}


def _section_row(section: Section, begin: str) -> Row:
    return {
        "type": begin,
        "name": section.id,
        "label": section.title,
        "hint": section.guidance,
        "relevant": section.show_if,
        "weight": _weight(section.weight),
        "send_beforehand": _yes(section.ask_beforehand),
        "repeat": str(section.repeat),
        "service_types": listed(section.service_types),
        "tiers": listed(section.tiers),
        "retired": _yes(section.is_retired),
    }


def _question_row(section: Section, question: Question, lists: Lists) -> Row:
    words = layout.TYPE_WORDS[question.type]
    has_list = question.type in layout.LISTED and (question.choices or question.columns)
    return {
        "type": f"{words} {lists.name(section, question)}" if has_list else words,
        "name": question.id,
        "label": question.ask,
        "hint": question.look_for,
        "required": _yes(question.is_required),
        "required_if": question.required_if,
        "relevant": question.show_if,
        "critical": _yes(question.is_critical),
        "scale": question.scale,
        "weight": _weight(question.weight),
        "unit": question.unit,
        "good": question.good,
        "level": question.level,
        "theme": question.theme,
        "frameworks": listed(question.frameworks),
        "send_beforehand": _yes(question.ask_beforehand),
        "service_types": listed(question.service_types),
        "tiers": listed(question.tiers),
        "retired": _yes(question.is_retired),
    }


def settings_rows(form: Form) -> Iterator[Row]:
    """Return the one row of the sheet settings."""
    yield {
        "form_title": form.title,
        "form_id": form.id,
        "version": form.version,
        "purpose": form.purpose,
        "summary": form.summary,
        "service_types": listed(form.service_types),
        "visit_types": listed(form.visit_types),
        "scoring": str(form.scoring),
        "scale": form.scale,
        "critical_cap": form.critical_cap,
    }


def scale_rows(form: Form) -> Iterator[Row]:
    """Return the rows of the sheet scales: one for each level, the best first."""
    for scale in form.scales:
        if not scale.levels:
            yield {"scale": scale.id, "title": scale.title}
        for number, level in enumerate(scale.levels):
            yield {
                "scale": scale.id,
                "title": scale.title if number == 0 else "",
                "level": level.id,
                "label": level.label,
                "descriptor": level.descriptor,
                "score": "" if level.score is None else level.score,
                "tone": str(level.tone),
            }


def band_rows(form: Form) -> Iterator[Row]:
    """Return from which percentage each level is earned."""
    for band in form.bands:
        yield {"at_least": band.at_least, "level": band.level}


def limiter_rows(form: Form) -> Iterator[Row]:
    """Return what caps the overall result."""
    for limiter in form.limiters:
        yield {"when": limiter.when, "cap": limiter.cap, "words": limiter.words}


def prepare_rows(form: Form) -> Iterator[Row]:
    """Return what the provider is asked to have ready."""
    for item in form.prepare:
        yield {"prepare": item}


def guidance_rows(form: Form, lists: Lists) -> Iterator[tuple[str, str]]:
    """Return the words of the guidance sheet; the types stand at its end."""
    yield "What this is", f"The form “{form.title}”, version {form.version}, to be edited here and read back"
    yield (
        "How to read it back",
        "In Monitor Desk: Settings, Forms, Read workbook. Faults are named by cell, all at once",
    )
    yield "Sections", "begin_group … end_group; asked once for each location or person: begin_repeat … end_repeat"
    yield "name", "The id of a section or question. Leave it as it is: answers of earlier visits are found by it"
    yield "A new question", "Insert a row inside its group; with name left blank an id is made from the label"
    yield "A question no longer asked", "Put yes under retired; a row that earlier versions used is not deleted"
    yield "relevant, required_if", "When it is shown or required: ${section.question} = 'yes'; and, or, not, selected()"
    yield "Several in one cell", "Between semicolons, or each on its own line (Alt+Enter)"
    yield "", ""
    yield "Type", "What is answered"
    for kind, meaning in layout.TYPE_MEANINGS.items():
        if kind not in layout.LISTED:
            yield layout.TYPE_WORDS[kind], meaning
    for kind in sorted(layout.LISTED):
        for words in _listed_words(form, lists, layout.TYPE_WORDS[kind]):
            yield words, layout.TYPE_MEANINGS[kind]
    yield from ((begin, "Where a section begins") for begin in (layout.BEGIN_GROUP, layout.BEGIN_REPEAT))
    yield from ((end, "Where a section ends") for end in (layout.END_GROUP, layout.END_REPEAT))


def _listed_words(form: Form, lists: Lists, begin: str) -> list[str]:
    """Return each “select_one LIST” of the form, or the pattern where there is none yet."""
    asked = [
        row["type"]
        for row in survey_rows(form, lists)
        if isinstance(row["type"], str) and row["type"].startswith(begin)
    ]
    found = dict.fromkeys(str(each) for each in asked)
    return list(found) or [f"{begin} LIST"]


def _yes(is_so: object) -> str:
    return "yes" if is_so else ""


def _weight(weight: int) -> int | str:
    return "" if weight == 1 else weight
