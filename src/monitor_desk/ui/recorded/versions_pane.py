"""The versions of a report: frozen, each with its day, author and check sum."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.recorded_file import PaperRow, RecordedFile

_STAGES = {
    "Draft": PillSpec(word="Draft", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    "Final": PillSpec(word="Final", tone=Tone.GREEN, mark=Mark.DISC),
    "Correction": PillSpec(word="Correction", tone=Tone.PRIMARY, mark=Mark.DISC),
}
_SUM = 12


class VersionsPane(TablePane):
    """Lists the versions; Enter shows what leaves with one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        empty = ("No version is frozen yet. The report can be looked at as it stands now.", "")
        super().__init__("Versions of the report", _columns(), empty, parent)
        self.words.setText("Versions")
        self.letter_button = self.add_button("Covering letter…", icon="mail")
        self.present_button = self.add_button("As it stands…")
        self.share_button = self.add_row_button("Open…")

    def show_file(self, file: RecordedFile) -> int:
        """Show the versions, the latest first; return how many there are."""
        self.letter_button.setVisible(any(paper.stage == "Draft" for paper in file.papers))
        self.set_rows(sorted(file.papers, key=_version, reverse=True))
        return len(file.papers)


def _version(row: PaperRow) -> int:
    return row.version


def _columns() -> list[Column[Any]]:
    return [
        Column(key="version", title="Version", value=attrgetter("version"), kind=Kind.NUMBER),
        Column(key="stage", title="Stage", value=_stage, kind=Kind.PILL),
        Column(key="frozen", title="Frozen", value=attrgetter("frozen_on"), kind=Kind.DATE),
        Column(key="author", title="By", value=attrgetter("author"), is_spare=True),
        Column(key="reason", title="Why", value=attrgetter("reason"), is_stretched=True),
        Column(key="sum", title="Check sum", value=_sum, is_spare=True),
    ]


def _stage(row: PaperRow) -> PillSpec:
    return _STAGES[row.stage]


def _sum(row: PaperRow) -> str:
    return f"{row.content_sha256[:_SUM]}…" if row.content_sha256 else ""
