"""An immediate concern: what to do, what was seen, what was done at once, who was told and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk import shipped
from monitor_desk.domain.findings import Concern
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, in_recorder
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.recorded import Recorded

SCRIPT = "immediate-concern"


def script() -> str:
    """Return what to do, as plain text: the page of the help without its title and marks."""
    text = (shipped.resources() / "help" / f"{SCRIPT}.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return "\n".join(lines).replace("**", "").strip()


class ConcernDialog(Dialog):
    """Shows the script and records the concern; it becomes a finding graded Immediate, triaged Act now."""

    def __init__(
        self, desk: Desk, recorded: Recorded, place: Place | None, parent: QWidget | None = None, *, what: str = ""
    ) -> None:
        super().__init__("Immediate concern", "Record concern", parent)
        self.setMinimumWidth(620)
        self._desk, self._recorded, self._place = desk, recorded, place
        self.script = label(script(), "quote", wraps=True)
        self.body.insertWidget(0, self.script)
        now = f"{desk.clock.now().astimezone():%H:%M}"
        self.what, self.done_at_once, self.told = LongTextField(), LongTextField(), TextField()
        self.seen_time, self.told_time, self.reference = time_field(), time_field(), TextField()
        self.seen_time.set_value(now)
        self.what.set_value(what)
        self.form.add_row("what", "&What was seen", self.what)
        self.form.add_row("seen_time", "Seen &at", self.seen_time)
        self.form.add_row("done_at_once", "What was &done at once", self.done_at_once)
        self.form.add_row("told", "Who was &told", self.told, Concern.spec("told").hint)
        self.form.add_row("told_time", "Told a&t", self.told_time)
        self.form.add_row("reference", "&Safeguarding reference", self.reference, "The reference only, never a name")
        self.drafts = DialogDrafts(desk, self, in_recorder(recorded.ref))

    def act(self) -> None:
        """Store the concern with its finding."""
        today, place = self._desk.clock.today(), self._place
        told_time = self.told_time.value()
        self._recorded.recording.raise_concern(
            self._recorded.ref.id,
            Concern(
                what=self.what.value(),
                section=place.section if place else "",
                question=place.question if place else "",
                part_id=place.part_id if place else None,
                seen_on=today,
                seen_time=self.seen_time.value(),
                done_at_once=self.done_at_once.value(),
                told=self.told.value(),
                told_on=today if told_time or self.told.value() else None,
                told_time=told_time,
                reference=self.reference.value(),
            ),
        )
