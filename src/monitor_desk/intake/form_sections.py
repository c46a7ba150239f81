"""Sections and questions of a form read from its text file; what makes sense together is checked elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from monitor_desk.domain.forms.ids import id_from
from monitor_desk.domain.forms.model import Choice, Column, ColumnType, Question, QuestionType, Repeat, Section
from monitor_desk.intake.toml_entries import Entry

MOST_WEIGHT = 100


@dataclass(frozen=True, slots=True)
class Places:
    """Where each section and question stands in the file, by number from 1, and which were not read whole."""

    by_number: dict[tuple[int, int], Entry] = field(default_factory=dict)
    spoilt: set[tuple[int, int]] = field(default_factory=set)


def read_sections(form: Entry, places: Places) -> tuple[Section, ...]:
    """Return the sections of a form, their places kept."""
    entries = form.tables("section", named_by="id")
    return tuple(_section(entry, number, places) for number, entry in enumerate(entries, 1))


def _section(entry: Entry, number: int, places: Places) -> Section:
    before = entry.faults_noted
    places.by_number[(number, 0)] = entry
    section = Section(
        id=entry.words("id"),
        title=entry.text("title"),
        guidance=entry.words("guidance"),
        ask_beforehand=entry.flag("send_beforehand"),
        repeat=entry.choice("repeat", Repeat, default=Repeat.ONCE) or Repeat.ONCE,
        show_if=entry.words("show_if"),
        service_types=entry.texts("service_types"),
        tiers=entry.texts("tiers"),
        weight=entry.whole("weight", least=1, most=MOST_WEIGHT, default=1),
        is_retired=entry.flag("retired"),
    )
    entries = entry.tables("question", named_by="id", is_required=False)
    entry.close()
    if entry.faults_noted > before:
        places.spoilt.add((number, 0))
    questions = tuple(_question(each, (number, n), places) for n, each in enumerate(entries, 1))
    return replace(section, questions=questions)


def _question(entry: Entry, place: tuple[int, int], places: Places) -> Question:
    before = entry.faults_noted
    places.by_number[place] = entry
    question = Question(
        id=entry.words("id"),
        type=entry.choice("type", QuestionType) or QuestionType.SHORT_TEXT,
        ask=entry.text("ask"),
        look_for=entry.words("look_for"),
        ask_beforehand=entry.flag("send_beforehand"),
        is_critical=entry.flag("critical"),
        is_required=entry.flag("required"),
        required_if=entry.words("required_if"),
        show_if=entry.words("show_if"),
        service_types=entry.texts("service_types"),
        tiers=entry.texts("tiers"),
        columns=tuple(_columns(entry)),
        choices=tuple(_choices(entry)),
        scale=entry.words("scale"),
        unit=entry.words("unit"),
        frameworks=entry.texts("frameworks"),
        weight=entry.whole("weight", least=1, most=MOST_WEIGHT, default=1),
        level=entry.words("level"),
        theme=entry.words("theme"),
        good=entry.words("good"),
        is_retired=entry.flag("retired"),
    )
    entry.close()
    if entry.faults_noted > before:
        places.spoilt.add(place)
    return question


def _columns(entry: Entry) -> Iterator[Column]:
    """Return the columns of a sample; a plain text is a check."""
    for item in _titled(entry, "columns", "column"):
        title = item.text("title")
        yield Column(
            id=item.words("id") or id_from(title),
            title=title,
            type=item.choice("type", ColumnType, default=ColumnType.CHECK) or ColumnType.CHECK,
        )
        item.close()


def _choices(entry: Entry) -> Iterator[Choice]:
    for item in _titled(entry, "choices", "choice"):
        label = item.text("title")
        yield Choice(id=item.words("id") or id_from(label), label=label)
        item.close()


def _titled(entry: Entry, key: str, name: str) -> Iterator[Entry]:
    for number, value in enumerate(entry.items(key), 1):
        yield entry.child({"title": value} if isinstance(value, str) else value, f"{name} {number}")
