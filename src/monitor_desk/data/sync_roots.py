"""The folders that OneDrive, Dropbox and their like keep in step, as their own settings name them."""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from monitor_desk.domain.folders import SyncRoot

_FROM_ENVIRONMENT = (
    ("OneDrive", "OneDrive"),
    ("OneDriveCommercial", "OneDrive"),
    ("OneDriveConsumer", "OneDrive"),
    ("DROPBOX_PATH", "Dropbox"),
)
_MARKERS = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".boxsync", "Box"),
)
_ENGINES = r"Software\SyncEngines\Providers\OneDrive"
_LARGEST = 1_000_000


def known_roots(environment: Mapping[str, str], home: Path) -> tuple[SyncRoot, ...]:
    """Return every folder that the settings of a synchronising program on this computer name."""
    found = [*_environment(environment), *_dropbox(environment, home), *_nextcloud(environment, home), *_registry()]
    return tuple(dict.fromkeys(found))


def markers_above(folder: Path) -> tuple[str, ...]:
    """Return the products whose marker lies in the folder or in one above it, the nearest first."""
    found = []
    for place in (folder, *folder.parents):
        if _has_link_file(place, folder):
            continue
        found += [product for name, product in _MARKERS if _exists(place / name)]
    return tuple(dict.fromkeys(found))


def _has_link_file(place: Path, folder: Path) -> bool:
    """Say whether this is a home folder: ~/.dropbox there holds settings and does not mark a root."""
    return place != folder and _exists(place / ".dropbox" / "info.json")


def _environment(environment: Mapping[str, str]) -> Iterator[SyncRoot]:
    """Yield the roots that environment variables name."""
    by_name = {name.casefold(): value for name, value in environment.items()}
    for name, product in _FROM_ENVIRONMENT:
        value = by_name.get(name.casefold(), "")
        if value:
            yield SyncRoot(path=Path(value), product=product)


def _dropbox(environment: Mapping[str, str], home: Path) -> Iterator[SyncRoot]:
    """Yield the roots in Dropbox's info.json (Dropbox help: "Locate the Dropbox folders")."""
    named = [environment[name] for name in ("APPDATA", "LOCALAPPDATA") if environment.get(name)]
    for settings in [*(Path(place) / "Dropbox" for place in named), home / ".dropbox"]:
        try:
            accounts = json.loads(_text(settings / "info.json") or "{}")
        except ValueError:
            continue
        for account in accounts.values() if isinstance(accounts, dict) else ():
            if isinstance(account, dict) and isinstance(account.get("path"), str):
                yield SyncRoot(path=Path(account["path"]), product="Dropbox")


def _nextcloud(environment: Mapping[str, str], home: Path) -> Iterator[SyncRoot]:
    """Yield the localPath lines of the settings of Nextcloud and ownCloud."""
    for product in ("Nextcloud", "ownCloud"):
        file = f"{product.casefold()}.cfg"
        places = [home / ".config" / product / file, home / "Library/Preferences" / product / file]
        places += [Path(environment[name]) / product / file for name in ("APPDATA",) if environment.get(name)]
        for settings in places:
            for path in re.findall(r"(?m)^[^=\n]*\\localPath=(.+?)/?\s*$", _text(settings)):
                yield SyncRoot(path=Path(path), product=product)


def _registry() -> Iterator[SyncRoot]:
    """Yield every OneDrive and SharePoint library that Windows' registry lists (not tried on Windows)."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ENGINES) as engines:
            for index in range(winreg.QueryInfoKey(engines)[0]):
                with winreg.OpenKey(engines, winreg.EnumKey(engines, index)) as library:
                    path = Path(winreg.QueryValueEx(library, "MountPoint")[0])
                    yield SyncRoot(path=path, product="OneDrive or SharePoint")
    yield from ()


def _text(path: Path) -> str:
    """Return the text of a settings file; blank when it cannot be read."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST)
    except OSError:
        return ""


def _exists(path: Path) -> bool:
    """Say whether a path exists; False where the system will not say."""
    try:
        return path.exists()
    except OSError:
        return False
