"""The ways to open a desk, for what is shown before one is open; the services are imported when first used."""

from __future__ import annotations

import os
import shutil
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from monitor_desk.domain.folders import FolderVerdict
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.opening import Outfit

STAGING = ".being-made"
_KEYS_LAST = "keys.json"  # while it is missing there is no desk


class Opener:
    """Opens and makes desks; every method may take a while and belongs on the worker."""

    def __init__(self, outfit: Callable[[], Outfit]) -> None:
        self._make_outfit = outfit

    @cached_property
    def outfit(self) -> Outfit:
        """The team's paperwork and the clock, read once."""
        return self._make_outfit()

    def load(self) -> None:
        """Import the services and the window's own modules and read the paperwork, so that opening is quick later."""
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # or it searches every installed package for some
        from monitor_desk.services import opening  # noqa: F401  imported for later
        from monitor_desk.ui import main_window  # noqa: F401  imported for later

        _ = self.outfit

    def judge(self, folder: Path) -> FolderVerdict:
        """Say whether a desk may be kept in a folder."""
        from monitor_desk.services import opening

        return opening.judge_folder(folder)

    def has_desk(self, folder: Path) -> bool:
        """Say whether there is a desk in a folder."""
        from monitor_desk.services import opening

        return opening.has_desk(folder)

    def begin(self, folder: Path, passphrase: str) -> str:
        """Make a desk aside, in a folder of its own, and return its recovery code; `settle` puts it in place."""
        from monitor_desk.services import opening

        self.discard(folder)
        new = opening.make(folder / STAGING, passphrase, self.outfit)
        new.desk.close()
        return new.recovery_code

    def settle(self, folder: Path, passphrase: str) -> Desk:
        """Put the desk that was made aside in its place and open it."""
        aside = folder / STAGING
        parts = sorted(aside.iterdir(), key=lambda part: part.name == _KEYS_LAST)
        for part in parts:
            part.replace(folder / part.name)
        aside.rmdir()
        return self.unlock(folder, passphrase)

    def discard(self, folder: Path) -> None:
        """Take away a desk that was begun and not settled; the folder too, if nothing else is in it."""
        shutil.rmtree(folder / STAGING, ignore_errors=True)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()

    def unlock(self, folder: Path, passphrase: str) -> Desk:
        """Open a desk by its passphrase."""
        from monitor_desk.services import opening

        return opening.unlock(folder, passphrase, self.outfit)

    def restore_latest(self, folder: Path, passphrase: str) -> Desk:
        """Put the newest verified backup in the place of a desk that does not open, and open it.

        What was in the way is set aside and never deleted. Raises `DeskError` in words where that cannot be.
        """
        from monitor_desk.domain.errors import DeskError
        from monitor_desk.services import restoring

        sound = [backup for backup in restoring.backups_of(folder) if backup.verified_at is not None]
        if not sound:
            message = (
                "There is no verified backup of this desk; it is as it was. Look for a copy of its folder elsewhere."
            )
            raise DeskError(message)
        restoring.restore_closed(folder, passphrase, sound[0].path, self.outfit.clock.now)
        return self.unlock(folder, passphrase)

    def unlock_with_recovery(self, folder: Path, code: str) -> Desk:
        """Open a desk by its recovery code."""
        from monitor_desk.services import opening

        return opening.unlock_with_recovery(folder, code, self.outfit)

    def make_demonstration(self, folder: Path, providers: int = 24) -> Desk:
        """Make a throw-away desk with the demonstration caseload; its passphrase is random and known to nobody."""
        import secrets

        from monitor_desk.services import opening

        desk = opening.make(folder, secrets.token_urlsafe(24), self.outfit).desk
        desk.demonstration.fill(providers)
        return desk
