"""Files that are added together: made ready and staged one after the other, so that all are kept or none."""

from dataclasses import replace
from pathlib import Path

from monitor_desk.data import evidence_files
from monitor_desk.data.evidence import EvidenceStore, Staged
from monitor_desk.data.evidence_files import PreparedFile
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import Pasted, already_there, plain_name


class Batch:
    """The files of one adding: made ready and staged one after the other, the content of one at a time in memory."""

    def __init__(self, store: EvidenceStore, known: dict[str, str]) -> None:
        self._store = store
        self._known = known
        self.staged: list[Staged] = []
        self.files: list[PreparedFile] = []
        self.refused: list[tuple[str, str]] = []
        self.already: list[tuple[str, str]] = []
        self.mending: list[Staged] = []  # content that rows name and whose file is lost or damaged
        self._stored = frozenset(known)

    def take(self, source: Path | Pasted) -> None:
        """Make a file ready and stage it, or note why not."""
        shown = plain_name(source.name)
        try:
            file = evidence_files.prepare(source)
        except DeskError as refusal:
            self.refused.append((shown, str(refusal)))
            return
        staged = self._store.stage(file.content, file.media_type)
        sha256 = staged.reference.sha256
        if sha256 in self._known:
            self._note_known(staged, shown, is_mended=staged.waiting is not None and sha256 in self._stored)
            return
        self._known[sha256] = file.name
        self.staged.append(staged)
        self.files.append(replace(file, content=b""))

    def _note_known(self, staged: Staged, shown: str, *, is_mended: bool) -> None:
        """Note content that is there already; where its file was not whole any more, this one takes its place."""
        if is_mended:
            self.mending.append(staged)
        else:
            self._store.drop([staged])
        words = already_there(shown, self._known[staged.reference.sha256], is_mended=is_mended)
        self.already.append((shown, words))
