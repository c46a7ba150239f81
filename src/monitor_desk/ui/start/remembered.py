"""What this laptop remembers outside the desk: where the desk is and how it looks; nothing of its content."""

import json
from contextlib import suppress
from pathlib import Path

from monitor_desk.ui import theme

FOLDER, THEME = "folder", "theme"


def usual_file() -> Path:
    """Return where the program keeps what it remembers."""
    import platformdirs

    return Path(platformdirs.user_config_dir("Monitor Desk", appauthor=False, roaming=False)) / "laptop.json"


class Remembered:
    """Two choices in a small file; one that cannot be read or written is as if nothing were remembered."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or usual_file()

    def folder(self) -> Path | None:
        """Return the data folder that was chosen, None for the usual one."""
        kept = self._read().get(FOLDER, "")
        return Path(kept) if kept else None

    def keep_folder(self, folder: Path) -> None:
        """Remember the data folder."""
        self._write(FOLDER, str(folder))

    def theme(self) -> str:
        """Return the key of the palette that was chosen, empty when the system decides."""
        kept = self._read().get(THEME, "")
        return kept if kept in theme.THEMES else ""

    def keep_theme(self, key: str) -> None:
        """Remember the palette; empty lets the system decide."""
        self._write(THEME, key)

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}

    def _write(self, key: str, value: str) -> None:
        found = self._read()
        if found.get(key, "") == value:
            return
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps({**found, key: value}, indent=1), encoding="utf-8")
