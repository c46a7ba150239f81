"""After a crash: what was being typed stands in its field again, and the officer is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.answers import Given

if TYPE_CHECKING:
    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.services.recording_file import FileRecording
    from monitor_desk.ui.recorder.reading import Reading
    from monitor_desk.ui.recorder.section_page import SectionPage
    from monitor_desk.ui.widgets.messages import ProblemPanel

_PARTS = {
    "value": "answer",
    "quality": "second judgement",
    "note": "note",
    "reason": "reason",
    "private_note": "private note",
}
_LONGEST = 160


class TypedAgain:
    """Knows which texts were never stored, and puts each back once its section is shown."""

    def __init__(self, recording: FileRecording[Any], panel: ProblemPanel) -> None:
        self._recording, self._panel = recording, panel
        self._waiting: list[tuple[Place, TypedText]] = []
        self._first: Place | None = None

    def look(self, reading: Reading) -> None:
        """Find what was being typed; say so at the top of the page."""
        found = self._recording.unfinished_places(reading.file.id)
        self._waiting = [one for one in found if one[1].text != _stored(reading, *one)]
        self._first = self._waiting[0][0] if self._waiting else None
        if not self._waiting:
            self._panel.hide()
            return
        names = [f"{_name(reading, place)}, {_PARTS[typed.field]}" for place, typed in self._waiting]
        told = names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
        place, typed = self._waiting[0]
        words, stored = _words(reading, place, typed.field, typed.text), _stored(reading, place, typed)
        before = f"stored is “{_words(reading, place, typed.field, stored)}”" if stored else "nothing was stored before"
        advice = f"Typed was “{words}”; {before}. What you typed stands in its field again and is stored as you go on."
        self._panel.show_problem(f"You were typing when the desk stopped: {told}.", advice, "Go there")

    def first(self) -> Place | None:
        """Return the question at which the latest text was typed."""
        return self._first

    def bring_back(self, page: SectionPage, reading: Reading) -> None:
        """Put the texts of the section that is shown into their fields; one that finds no place waits."""
        own = [one for one in self._waiting if (one[0].section, one[0].part_id) == page.key]
        if not own:
            return
        page.build_all()
        for place, typed in own:
            block = page.blocks.get(place)
            stored = _words(reading, place, typed.field, _stored(reading, place, typed))
            if block is not None and block.bring_back(typed.field, typed.text, stored):
                self._waiting.remove((place, typed))


def _stored(reading: Reading, place: Place, typed: TypedText) -> str:
    answer = reading.answer(place)
    return str(getattr(answer, typed.field, "")) if answer is not None else ""


def _name(reading: Reading, place: Place) -> str:
    view = reading.filled.question(place)
    return f"{view.number} {view.question.ask}" if view is not None else "a question that is hidden now"


def _words(reading: Reading, place: Place, part: str, text: str) -> str:
    view = reading.filled.question(place)
    words = text
    if part == "value" and view is not None:
        words = answer_words(view.question, reading.filled.form, Given(value=text)) or text
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
