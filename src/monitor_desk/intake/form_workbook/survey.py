"""The sheet survey: its groups as sections, its rows as questions, each at a place that faults can be told by."""

from dataclasses import dataclass, field, replace

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import Question, QuestionType, Section
from monitor_desk.intake.form_workbook.cells import Book, Row
from monitor_desk.intake.form_workbook.lists import ListRow
from monitor_desk.intake.form_workbook.questions import RowReader
from monitor_desk.intake.form_workbook.types import Means, RowType, row_type


@dataclass(frozen=True, slots=True)
class Placed:
    """The row of a section or question, the list it chooses from, and whether its type could not be read."""

    row: Row
    items: list[ListRow] | None = None
    is_spoilt: bool = False


@dataclass(slots=True)
class _Open:
    """A section that is being read; `begin` is empty for one that no row began."""

    section: Section
    begin: str
    questions: list[Question] = field(default_factory=list)
    around: list[str] = field(default_factory=list)  # when each group inside it is shown


class SurveyReader:
    """Reads the rows of a survey into sections."""

    def __init__(self, reader: RowReader) -> None:
        self.places: dict[tuple[int, int], Placed] = {}
        self._sections: list[Section] = []
        self._read = reader
        self._open: _Open | None = None

    def read(self, book: Book) -> tuple[Section, ...]:
        """Return the sections in their order."""
        for row in book.rows(layout.SURVEY):
            kind = row_type(row.text("type"))
            if kind.means is Means.GROUP:
                self._group(row, kind.words)
            elif kind.words or row.has("label") or row.has("name"):
                self._line(row, kind)
        if self._open is not None and self._open.begin:
            row = self.places[(len(self._sections) + 1, 0)].row
            row.fault("type", f"begins a section that nothing ends; put {_end(self._open.begin)} below its questions")
        self._close()
        return tuple(self._sections)

    def _group(self, row: Row, words: str) -> None:
        opened = self._open if self._open is not None and self._open.begin else None
        if words.startswith("begin"):
            self._begin(row, words, opened)
        elif opened is None:
            row.fault("type", f"is “{words}”, but no section is open here")
        elif opened.around:
            opened.around.pop()
        else:
            if words != _end(opened.begin):
                row.fault("type", f"is “{words}”, but the section began with {opened.begin}")
            self._close()

    def _begin(self, row: Row, words: str, opened: _Open | None) -> None:
        if opened is not None:
            self._nest(row, words, opened)
            return
        self._close()
        self.places[(len(self._sections) + 1, 0)] = Placed(row)
        self._open = _Open(self._read.section(row, words, self._taken()), words)

    def _nest(self, row: Row, words: str, opened: _Open) -> None:
        """Take a group inside a section: its questions join the section, under its title as guidance."""
        when = self._read.expression(row, "relevant")
        if self._read.is_ours:
            row.fault("type", "begins a section inside another; end that one first")
        else:
            what = " that repeats" if words == layout.BEGIN_REPEAT else ""
            row.notice("type", f"a group inside a group{what} is not supported; its questions join the section around")
            if row.has("label"):
                key = self._read.key(row, [question.id for question in opened.questions])
                title = Question(id=key, type=QuestionType.GUIDANCE, ask=row.text("label"), show_if=when)
                self._add(title, Placed(row))
        opened.around.append(when)

    def _line(self, row: Row, kind: RowType) -> None:
        if kind.means is Means.LEFT_OUT:
            row.notice("type", f"“{kind.words}” is not supported; the row was left out")
            return
        if kind.means is Means.UNKNOWN:
            words = f"is “{kind.words}”, which is not known here" if kind.words else "is missing"
            row.fault("type", f"{words}; the sheet guidance of an exported form lists the types")
        elif kind.means is Means.READ_AS:
            row.notice("type", f"“{kind.words}” is not supported; it is asked as “{kind.type}”")
        opened = self._open or self._unnamed(row)
        items = self._read.items(row, kind)
        taken = [question.id for question in opened.questions]
        question = self._read.question(row, kind, items, opened.around, taken)
        is_spoilt = kind.means is Means.UNKNOWN or (items is None and bool(kind.list_name))
        self._add(question, Placed(row, items, is_spoilt))

    def _unnamed(self, row: Row) -> _Open:
        """Begin a section for questions that stand in none."""
        if self._read.is_ours:
            row.fault("type", f"stands in no section; put {layout.BEGIN_GROUP} above and {layout.END_GROUP} below it")
        else:
            row.notice("type", "questions outside a group stand in a section “General”")
        self.places[(len(self._sections) + 1, 0)] = Placed(row)
        self._open = _Open(Section(id=free_id("general", self._taken()), title="General"), "")
        return self._open

    def _taken(self) -> list[str]:
        return [section.id for section in self._sections]

    def _add(self, question: Question, placed: Placed) -> None:
        if self._open is not None:
            self._open.questions.append(question)
            self.places[(len(self._sections) + 1, len(self._open.questions))] = placed

    def _close(self) -> None:
        if self._open is not None:
            self._sections.append(replace(self._open.section, questions=tuple(self._open.questions)))
            self._open = None


def _end(begin: str) -> str:
    return begin.replace("begin", "end")
