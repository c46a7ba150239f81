"""The form of a visit or a check with its answers."""

from collections.abc import Iterator
from datetime import date

from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form, Repeat
from monitor_desk.domain.forms.occasion import Part
from monitor_desk.domain.recorded_file import Held, RecordedFile
from monitor_desk.domain.visits import VisitPart


def filled_of(file: RecordedFile, today: date) -> Filled | None:
    """Return the form with what was answered, None while there is no form."""
    return fill(file, file.form, today) if file.form else None


def fill(file: RecordedFile, form: Form, today: date) -> Filled:
    """Return a form with the answers of a file, its locations and persons in their order."""
    given = {place: answer.given() for place, (_, answer) in file.answers.items()}
    return Filled(form, given, parts_of(file.parts), file.occasion(today))


def parts_of(parts: Held[VisitPart]) -> tuple[Part, ...]:
    """Return the locations and persons for which sections are repeated, in the order of the file."""
    return tuple(Part(id=part, label=held.label, repeat=Repeat(held.repeat)) for part, held in parts if held.repeat)


def places_of(form: Form, parts: Held[VisitPart]) -> Iterator[Place]:
    """Yield every place of a form where something can be answered, hidden or not."""
    for section in form.sections:
        own = [part_id for part_id, part in parts if part.repeat == section.repeat.value]
        for part_id in own if section.repeat is not Repeat.ONCE else [None]:
            yield from (Place(section.id, question.id, part_id) for question in section.questions)
