"""The sections of a visit turned into lines of its report, with numbers that stand for one place each."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Level, Tone
from monitor_desk.domain.forms.occasion import Part
from monitor_desk.domain.forms.results import Result, SectionResult
from monitor_desk.domain.forms.scoring_sections import scale_of
from monitor_desk.domain.forms.views import SectionView
from monitor_desk.domain.recorded_file import RecordedFile
from monitor_desk.domain.visit_report.answer_lines import Answered, answer_line
from monitor_desk.domain.visit_report.sections import SectionLine
from monitor_desk.domain.visits import VisitSection, section_id


def section_lines(file: RecordedFile, filled: Filled, result: Result) -> Iterator[SectionLine]:
    """Yield the sections that are shown, each with its result, its working and its answers."""
    results = {(one.section, one.part_id): one for one in result.sections}
    held = dict(file.sections)
    refs = _refs(filled)
    answered = Answered(file=file, form=filled.form, previous=file.previous)
    unnamed = {part.id: part.label for part in neutral(filled.parts)}
    for view in filled.sections():
        kept = held.get(section_id(file.id, view.section.id, view.part_id)) or _kept(file, view)
        computed = results[view.section.id, view.part_id]
        chosen = level_of(filled, kept.level) or computed.level
        yield SectionLine(
            id=f"section:{section_id(file.id, view.section.id, view.part_id)}",
            ref=_section_ref(view, filled),
            title=view.title,
            part=unnamed.get(view.part_id, "") if view.part_id else "",
            part_name=view.part_label,
            officer=kept.officer,
            level=chosen.label if chosen else kept.level,
            tone=chosen.tone if chosen else Tone.NONE,
            computed=computed.level.label if computed.level else "",
            points="" if computed.percentage is None else str(computed.percentage),
            reason=kept.level_reason,
            working=tuple(_section_working(computed, refs)),
            asked=view.total,
            answered=view.answered,
            answers=tuple(answer_line(one, refs[one.place], answered) for one in view.questions if one.counts),
        )


def _kept(file: RecordedFile, view: SectionView) -> VisitSection:
    """Return what is kept of a section, by its names where its id is another one."""
    wanted = (view.section.id, view.part_id)
    found = (one for _, one in file.sections if (one.section, one.part_id) == wanted)
    return next(found, VisitSection(section=view.section.id))


def _section_working(result: SectionResult, refs: Mapping[Place, str]) -> Iterator[str]:
    if not result.total:
        return
    yield f"{result.answered} of {result.total} lines that count are answered"
    if result.percentage is not None:
        yield f"They come to {result.percentage} of 100"
    if result.weight > 1:
        yield f"The section counts {result.weight} times"
    decided = [refs[place] for place in result.decided_by if place in refs]
    if decided:
        yield f"Decided by {', '.join(decided)}"


def _section_ref(view: SectionView, filled: Filled) -> str:
    """Return "4" or, where a section is asked several times, "4a", "4b": each number stands for one place."""
    if view.part_id is None:
        return view.number
    same = [part.id for part in filled.parts if part.repeat is view.section.repeat]
    return f"{view.number}{_letters(same.index(view.part_id))}"


def _letters(number: int) -> str:
    """Return a, b, … z, aa, ab …"""
    more, last = divmod(number, 26)
    return (_letters(more - 1) if more else "") + chr(ord("a") + last)


def _refs(filled: Filled) -> dict[Place, str]:
    found: dict[Place, str] = {}
    for view in filled.sections():
        ref = _section_ref(view, filled)
        found |= {
            one.place: f"{ref}.{one.number.partition('.')[2]}" for one in view.questions if one.counts and one.number
        }
    return found


def neutral(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parts called Location 1, Location 2, Person 1 …"""
    counted: dict[str, int] = {}
    found = []
    for part in parts:
        counted[part.repeat] = counted.get(part.repeat, 0) + 1
        found.append(replace(part, label=f"{part.repeat.capitalize()} {counted[part.repeat]}"))
    return tuple(found)


def level_of(filled: Filled, level_id: str) -> Level | None:
    """Return a level of the form's scale by its id or its label, None for one that it does not have."""
    scale = scale_of(filled.form)
    if scale is None or not level_id:
        return None
    return scale.level(level_id) or next((level for level in scale.levels if level.label == level_id), None)


def asked_at(filled: Filled | None, sections: tuple[SectionLine, ...]) -> dict[Place, str]:
    """Return the number and words of each question that is in the report."""
    if filled is None:
        return {}
    refs = _refs(filled)
    shown = {one.ref for section in sections for one in section.answers}
    return {
        one.place: f"{refs[one.place]} {one.question.ask}"
        for view in filled.sections()
        for one in view.questions
        if refs.get(one.place) in shown
    }
