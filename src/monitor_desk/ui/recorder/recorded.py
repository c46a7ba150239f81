"""Which visit or check a dialog of the recorder is about, and who keeps what is recorded of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor_desk.domain.records import RecordRef
    from monitor_desk.services.recording_file import FileRecording


@dataclass(frozen=True, slots=True)
class Recorded:
    """One visit or check with its recording."""

    ref: RecordRef
    recording: FileRecording[Any]
