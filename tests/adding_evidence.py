"""Adds photos to a desk as a program of its own: to be killed, or to fill a disk that is small.

`python tests/adding_evidence.py FOLDER PHOTOS VISIT BYTES`: prints a line for each photo that is made ready and
"added" at the end, or the sentence of what stopped it. BYTES is the largest file that may be written, 0 for no limit.
"""

import resource
import signal
import sys
from pathlib import Path
from uuid import UUID

from desks import PASSPHRASE, outfit
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import EvidenceTarget
from monitor_desk.services import opening


def main(folder: Path, photos: Path, visit_id: UUID, most_bytes: int) -> None:
    """Open the desk and add every photo of a folder to a visit."""
    desk = opening.unlock(folder, PASSPHRASE, outfit())
    if most_bytes:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    def tell(done: int, _total: int) -> None:
        print(done, flush=True)

    try:
        added = desk.evidence.add(sorted(photos.iterdir()), EvidenceTarget(visit_id=visit_id), tell)
        print("added", added.words(), flush=True)
    except DeskError as error:
        print(f"refused: {error}", flush=True)
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), UUID(sys.argv[3]), int(sys.argv[4]))
