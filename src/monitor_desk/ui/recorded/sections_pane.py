"""The sections of a visit or check: how far each is, who has it, and the way into the recorder."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import Signal

from monitor_desk.domain.forms.views import SectionState, SectionView
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.visits import section_id
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.domain.recorded_file import RecordedFile

_STATES: Final = {
    SectionState.NOT_STARTED: PillSpec(word="Not started", mark=Mark.RING),
    SectionState.PART: PillSpec(word="Part answered", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    SectionState.COMPLETE: PillSpec(word="Complete", tone=Tone.GREEN, mark=Mark.DISC),
    SectionState.CONCERN: PillSpec(word="With concern", tone=Tone.RED, mark=Mark.SQUARE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """One section, for one location or person where it is repeated."""

    id: UUID
    number: str
    title: str
    part: str
    state: PillSpec
    answered: int
    total: int
    findings: int
    officer: str
    is_finished: bool


class SectionsPane(TablePane):
    """Lists the sections; Enter opens the recorder."""

    recorder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Sections", _columns(), ("There is no form, so there is nothing to fill in.", ""), parent)
        self.recorder_button = self.add_button("Open the recorder", icon="edit")
        self.recorder_button.clicked.connect(self.recorder_requested)
        self.opened.connect(self._opened)

    def show_file(self, file: RecordedFile, today: date) -> Filled | None:
        """Show how far each section is; return the filled-in form, so that it is not worked out twice."""
        filled = filled_of(file, today)
        rows = _rows(file, filled) if filled is not None else []
        self.set_rows(rows)
        words = f"{filled.answered_count:,} of {filled.total_count:,} answered" if filled is not None else ""
        self.words.setText(words)
        self.recorder_button.setVisible(filled is not None)
        return filled

    def _opened(self, _section: object) -> None:
        self.recorder_requested.emit()


def _rows(file: RecordedFile, filled: Filled) -> list[SectionRow]:
    kept = dict(file.sections)
    found = []
    for view in filled.sections():
        own = section_id(file.id, view.section.id, view.part_id)
        held = kept.get(own)
        found.append(
            SectionRow(
                id=own,
                number=view.number,
                title=view.title,
                part=view.part_label,
                state=_STATES[view.state],
                answered=view.answered,
                total=view.total,
                findings=_findings(file, view),
                officer=held.officer if held else "",
                is_finished=bool(held and held.is_finished),
            )
        )
    return found


def _findings(file: RecordedFile, view: SectionView) -> int:
    return sum(1 for _, one in file.findings if (one.section, one.part_id) == (view.section.id, view.part_id))


def _columns() -> list[Column[Any]]:
    return [
        Column(key="number", title="No.", value=attrgetter("number")),
        Column(key="title", title="Section", value=attrgetter("title"), is_stretched=True),
        Column(key="part", title="For", value=attrgetter("part")),
        Column(key="state", title="State", value=attrgetter("state"), kind=Kind.PILL),
        Column(key="answered", title="Answered", value=_answered, is_right=True),
        Column(key="findings", title="Findings", value=attrgetter("findings"), kind=Kind.NUMBER, is_right=True),
        Column(key="officer", title="Officer", value=attrgetter("officer"), is_spare=True),
        Column(key="finished", title="Finished", value=_finished, is_spare=True),
    ]


def _answered(row: SectionRow) -> str:
    return f"{row.answered}/{row.total}"


def _finished(row: SectionRow) -> str:
    return "✓ Finished" if row.is_finished else ""
