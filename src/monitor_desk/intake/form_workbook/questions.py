"""One row of a survey as a section or a question."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import NO, YES, Question, QuestionType, Repeat, Section
from monitor_desk.intake.form_sections import MOST_WEIGHT
from monitor_desk.intake.form_workbook.cells import Row
from monitor_desk.intake.form_workbook.lists import ListRow, NamedLists
from monitor_desk.intake.form_workbook.names import Names
from monitor_desk.intake.form_workbook.types import NOT_SUPPORTED, RowType

_YES_NO: Final = {YES, NO}
_TRUE: Final = frozenset({"", "yes", "y", "no", "n", "true", "false", "true()", "false()", "1", "0", "x"})
_LONGEST_SHOWN: Final = 60


class RowReader:
    """Reads rows; `names` where another program's names have to become ids of ours."""

    def __init__(self, lists: NamedLists, names: Names | None) -> None:
        self._lists = lists
        self._names = names

    @property
    def is_ours(self) -> bool:
        """Say whether the workbook is one of our own layout."""
        return self._names is None

    def section(self, row: Row, words: str, taken: Iterable[str]) -> Section:
        """Return a section without its questions; `words` say how its group begins."""
        self._remark(row)
        title = self._label(row)
        return Section(
            id=self._id(row.text("name")) or free_id(title or "section", taken),
            title=title,
            guidance=row.text("hint"),
            ask_beforehand=row.flag("send_beforehand"),
            repeat=self._repeat(row, words),
            show_if=self.expression(row, "relevant"),
            service_types=row.raw_items("service_types"),
            tiers=row.raw_items("tiers"),
            weight=row.whole("weight", least=1, most=MOST_WEIGHT, default=1),
            is_retired=row.flag("retired"),
        )

    def question(
        self, row: Row, kind: RowType, items: Sequence[ListRow] | None, around: Sequence[str], taken: Iterable[str]
    ) -> Question:
        """Return a question; `around` are the conditions of the groups between it and its section."""
        self._remark(row)
        required, required_if = self._required(row)
        is_sample = kind.type is QuestionType.SAMPLE
        question = Question(
            id=self.key(row, taken),
            type=self._type(row, kind, items),
            ask=self._label(row),
            look_for=row.text("hint"),
            ask_beforehand=row.flag("send_beforehand"),
            is_critical=row.flag("critical"),
            is_required=required,
            required_if=required_if,
            show_if=self._shown_if(row, around),
            service_types=row.raw_items("service_types"),
            tiers=row.raw_items("tiers"),
            columns=tuple(item.column() for item in items or ()) if is_sample else (),
            choices=() if is_sample else tuple(item.choice() for item in items or ()),
            scale=row.text("scale"),
            unit=row.text("unit"),
            frameworks=row.raw_items("frameworks"),
            weight=row.whole("weight", least=1, most=MOST_WEIGHT, default=1),
            level=row.text("level"),
            theme=row.text("theme"),
            good=row.text("good").casefold(),
            is_retired=row.flag("retired"),
        )
        return question if self.is_ours else _fitted(question)

    def items(self, row: Row, kind: RowType) -> list[ListRow] | None:
        """Return the list that a question names, none where it names none or the workbook has none such."""
        if not kind.list_name or kind.type not in layout.LISTED:
            return None
        items = self._lists.take(kind.list_name)
        if items is None:
            row.fault("type", f"names the list “{kind.list_name}”, which the sheet choices does not have")
        return items

    def key(self, row: Row, taken: Iterable[str]) -> str:
        """Return the id of a question; one without a name gets it from its words."""
        if row.has("name"):
            return self._id(row.text("name"))
        made = free_id(row.text("label"), taken)
        if self.is_ours:
            row.notice("name", f"the name “{made}” was made from the label")
        return made

    def expression(self, row: Row, heading: str) -> str:
        """Return an expression, with our ids in it."""
        text = row.text(heading)
        return text if self._names is None else self._names.expression(text)

    def _label(self, row: Row) -> str:
        return row.text("label") or ("" if self.is_ours else row.text("name").replace("_", " "))

    def _repeat(self, row: Row, words: str) -> Repeat:
        repeat = row.word("repeat", Repeat, Repeat.ONCE)
        if words == layout.BEGIN_GROUP:
            if repeat is not Repeat.ONCE:
                row.fault("repeat", f"is “{repeat}”; such a section begins with {layout.BEGIN_REPEAT}")
        elif repeat is Repeat.ONCE and self.is_ours:
            row.fault("repeat", "is missing: once for each “location” or each “person”?")
        elif repeat is Repeat.ONCE:
            row.notice("type", "the section is asked once for each person; choose another way in the editor")
            return Repeat.PERSON
        return repeat

    def _type(self, row: Row, kind: RowType, items: Sequence[ListRow] | None) -> QuestionType:
        """Return the type of question; another program's list of just yes and no is a yes or no."""
        is_choice = kind.type is QuestionType.ONE_CHOICE
        if not self.is_ours and is_choice and {item.id for item in items or ()} == _YES_NO:
            return QuestionType.YES_NO
        if kind.type is QuestionType.SHORT_TEXT and row.text("appearance") == "multiline":
            return QuestionType.LONG_TEXT
        return kind.type

    def _required(self, row: Row) -> tuple[bool, str]:
        """Return whether a question is required and when; XLSForm writes both under required."""
        if row.text("required").casefold() in _TRUE:
            return row.flag("required"), self.expression(row, "required_if")
        if row.has("required_if"):
            row.fault("required_if", "stands beside an expression under required; keep one of the two")
        return False, self.expression(row, "required")

    def _shown_if(self, row: Row, around: Sequence[str]) -> str:
        own = self.expression(row, "relevant")
        if not any(around):
            return own
        return " and ".join(f"({each})" for each in (*around, own) if each)

    def _id(self, name: str) -> str:
        return name if self._names is None else self._names.id(name)

    def _remark(self, row: Row) -> None:
        for heading in NOT_SUPPORTED:
            if row.has(heading):
                held = row.text(heading)
                shown = held if len(held) <= _LONGEST_SHOWN else f"{held[: _LONGEST_SHOWN - 1]}…"
                row.notice(heading, f"“{heading}” is not supported and was not read ({shown})")


def _fitted(question: Question) -> Question:
    """Return another program's question without what its type has no use for here."""
    if question.type is QuestionType.YES_NO:
        return replace(question, choices=())
    if question.type is QuestionType.GUIDANCE:
        return replace(question, is_required=False, required_if="")
    return question
