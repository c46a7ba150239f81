"""What the recorder writes of a check: its answers and notes, until it is concluded."""

from dataclasses import replace
from typing import ClassVar

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_keeping import settled_sentence
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.services.recording_file import FileRecording


class CheckRecordingService(FileRecording[Check]):
    """What an officer records of a check, one change set for each thing recorded."""

    owner: ClassVar[type[Check]] = Check

    def _marked(self, owner: Check, before: Answer, after: Answer, *, on_paper: bool) -> Answer:  # noqa: ARG002
        """Return the answer with who gave it."""
        return replace(after, author=self._officer, is_on_paper=True if on_paper else after.is_on_paper)

    def _refuse_settled(self, owner: Check, reason: str) -> None:  # noqa: ARG002  # a check is reopened instead
        if sentence := settled_sentence(owner):
            raise DeskError(sentence)
