"""A bench for the tests of the set-up script: a small checkout, and stand-ins for the programs that it calls."""

import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "installer" / "start.py"
DEBIAN = "ID=debian\n"
UBUNTU_CHILD = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = "ID=fedora\n"
HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="stands in for programs by scripts with a #! line")


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("installer_start", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


start = load()


def checkout(root: Path) -> Path:
    """Make the least of a checkout that the script reads."""
    (root / "installer").mkdir(parents=True)
    (root / "installer" / "requirements.lock").write_text("", encoding="utf-8")
    (root / "installer" / "requirements-dev.lock").write_text("", encoding="utf-8")
    (root / "src" / "monitor_desk").mkdir(parents=True)
    (root / "src" / "monitor_desk" / "__init__.py").write_text('__version__ = "1.2.3"\n', encoding="utf-8")
    (root / "src" / "monitor_desk" / "__main__.py").write_text(
        "import sys\n\n\ndef main() -> int:\n    print('desk', *sys.argv[1:])\n    return 0\n", encoding="utf-8"
    )
    (root / "pyproject.toml").write_text(
        '[project]\nname = "monitor-desk"\n[project.scripts]\nmonitor-desk = "monitor_desk.__main__:main"\n',
        encoding="utf-8",
    )
    return root


def place_at(root: Path, **facts: Any) -> Any:
    known: dict[str, Any] = {"platform": "linux", "is_root": False, "environ": dict(os.environ), "os_release": DEBIAN}
    return start.Place(root=root, **{**known, **facts})


def script(path: Path, body: str) -> None:
    """Put a program there that notes how it was called in `calls`, then does `body`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    note = (
        f"#!{sys.executable}\nimport os, sys, pathlib\nname = pathlib.Path(sys.argv[0]).name\n"
        "with open(os.environ['CALLS'], 'a') as calls:\n    print(name, *sys.argv[1:], file=calls)\n"
    )
    path.write_text(note + body, encoding="utf-8")
    path.chmod(0o755)


class Bench:
    """A checkout with stand-ins for the programs that the script calls; nothing else can be found on its path."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = checkout(folder / "checkout")
        self.bin = folder / "bin"
        self.bin.mkdir()
        (self.bin / "env").symlink_to("/usr/bin/env")
        self._log = folder / "calls"
        monkeypatch.setenv("PATH", str(self.bin))
        monkeypatch.setenv("CALLS", str(self._log))

    def place(self, **facts: Any) -> Any:
        return place_at(self.root, **{"environ": dict(os.environ), **facts})

    def on_path(self, name: str, body: str = "") -> None:
        script(self.bin / name, body)

    def in_venv(self, name: str, body: str = "") -> None:
        script(self.root / ".venv" / "bin" / name, body)

    def calls(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []

    def stamp(self, **facts: str) -> None:
        known = {"python": HERE, "root": str(self.root)}
        (self.root / ".venv" / "monitor-desk.json").write_text(json.dumps(known | facts), encoding="utf-8")

    def read_stamp(self) -> dict[str, str]:
        stamp: dict[str, str] = start.read_stamp(self.root / ".venv")
        return stamp
