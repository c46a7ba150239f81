"""Set up Monitor Desk and open it, or check it: the script behind the README's two commands.

python3 installer/start.py         open the desk on a demonstration caseload
python3 installer/start.py test    run every check and test
python3 installer/start.py lock    for developers: pin the requirements anew (needs uv)

Standard library only. What it makes is in `.venv` and, without a screen, in `demonstration`.
"""

import argparse
import base64
import contextlib
import hashlib
import importlib.util
import io
import json
import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import NamedTuple, NoReturn

OLDEST_PYTHON = (3, 11)


def refusal(major: int, minor: int) -> str:
    """Return the sentence that refuses this Python, or nothing; down to 3.6 the file can be read so far."""
    if (major, minor) >= OLDEST_PYTHON:
        return ""
    return f"Monitor Desk needs Python 3.11 or later and this is {major}.{minor}; nothing was changed."


if __name__ == "__main__" and refusal(*sys.version_info[:2]):
    sys.exit(refusal(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parents[1]
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
STAMP = "monitor-desk.json"  # in .venv: how far the set-up has come
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"
OFFSCREEN_PACKAGES = "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core"
WINDOW_PACKAGES = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxcb-util1"
)

READER_PACKAGES = "poppler-utils"  # pdftotext, by which the tests read papers back

# Loads what the desk loads and fails with the name of the system library that is missing.
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtWidgets
from PySide6.QtGui import QFontDatabase, QGuiApplication
if sys.argv[1] == "window":
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
application = QGuiApplication(["probe", "-platform", "offscreen"])
sys.exit(None if QFontDatabase.families() else "no font is installed")
"""


class StopError(Exception):
    """The sentence that ends the run for the person at the keyboard."""


class Place(NamedTuple):
    """A checkout, and what matters of the machine it is on."""

    root: Path
    platform: str
    is_root: bool
    environ: dict[str, str]
    os_release: str

    @property
    def venv(self) -> Path:
        """Where the private environment is."""
        return self.root / ".venv"

    def program(self, name: str) -> str:
        """Return the path of a program of the private environment."""
        return str(self.venv / "Scripts" / f"{name}.exe" if self.platform == "win32" else self.venv / "bin" / name)

    def has_screen(self) -> bool:
        """Say whether a window can be shown."""
        screen = self.environ.get("DISPLAY") or self.environ.get("WAYLAND_DISPLAY")
        return self.platform in {"win32", "darwin"} or bool(screen)

    def is_debian(self) -> bool:
        """Say whether this is Debian, Ubuntu or a child of theirs."""
        kinds = " ".join(re.findall(r"^ID(?:_LIKE)?=(.*)$", self.os_release, re.MULTILINE))
        return bool({"debian", "ubuntu"} & set(kinds.replace('"', "").split()))

    def environment(self, *, is_offscreen: bool = False) -> dict[str, str]:
        """Return a child's variables: the person's own, without what would lead Python out of `.venv`."""
        kept = {name: value for name, value in self.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
        kept |= {"PYTHONUTF8": "1", "PIP_USER": "0"}
        if is_offscreen:
            kept |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        return kept

    def run(self, *command: str, is_offscreen: bool = False, into: Path | None = None) -> int:
        """Run a command in the checkout, its output shown or put `into` a file; return its exit status."""
        environment = self.environment(is_offscreen=is_offscreen)
        try:
            with contextlib.ExitStack() as files:
                out = None if into is None else files.enter_context(into.open("wb"))
                return subprocess.run(command, cwd=self.root, env=environment, stdout=out, check=False).returncode
        except OSError as problem:
            raise StopError(f"{command[0]} could not be started: {problem.strerror}.") from problem


def this_place() -> Place:
    """Describe the checkout that this script is in and the machine that runs it."""
    release = Path("/etc/os-release")
    return Place(
        root=ROOT,
        platform=sys.platform,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        environ=dict(os.environ),
        os_release=release.read_text(encoding="utf-8", errors="replace") if release.is_file() else "",
    )


def say(text: str) -> None:
    """Print a line at once, so that it stands before what a child prints."""
    print(text, flush=True)


def wheel_files(root: Path) -> dict[str, str]:
    """Return the files of a wheel that only points to `src`; pip then makes `monitor-desk` as the platform needs it.

    hatchling's editable install would do the same, but it is not among the pins for running the desk, and a build
    in isolation would fetch it unpinned.
    """
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    scripts = "".join(f"{name} = {target}\n" for name, target in project["scripts"].items())
    source = (root / "src" / "monitor_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"', source, re.MULTILINE)
    version = found.group(1) if found else "0"
    info = f"monitor_desk-{version}.dist-info"
    path = ascii(str(root / "src"))  # Pythons differ in how they decode a .pth file
    files = {
        "_monitor_desk.pth": f"import sys; sys.path.append({path})\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: start.py\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{scripts}",
    }
    record = ""
    for name, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(text.encode())}\n"
    return {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}


def fingerprint(root: Path, lock: str) -> str:
    """Return in one word what an environment is made from: Python, the pins and the project's own entry."""
    parts = [PYTHON, (root / "installer" / lock).read_text(encoding="utf-8"), *wheel_files(root).values()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read_stamp(venv: Path) -> dict[str, str]:
    """Return what the last set-up wrote down; nothing if there was none or it cannot be read."""
    with contextlib.suppress(OSError, ValueError):
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
        return stamp if isinstance(stamp, dict) else {}
    return {}


def has_to_be_made(place: Place) -> bool:
    """Say whether `.venv` is missing, half installed, another Python's or that of a folder since moved."""
    stamp = read_stamp(place.venv)
    if "installing" in stamp or not Path(place.program("python")).exists():
        return True
    if stamp:
        return (stamp.get("python"), stamp.get("root")) != (PYTHON, str(place.root))
    ask = "import sys, pip; print('%d.%d' % sys.version_info[:2])"  # one made by hand is kept if it can be used
    answer = subprocess.run([place.program("python"), "-c", ask], capture_output=True, text=True, check=False)
    return answer.stdout.strip() != PYTHON


def make_venv(place: Place) -> None:
    """Make an empty environment; a Debian that lacks the means for it gets them first."""
    if importlib.util.find_spec("ensurepip") is None:
        install_packages(place, [f"python{PYTHON}-venv"], "This Python cannot make a private environment.")
    say(f"Making a private environment in {place.venv}")
    python = getattr(sys, "_base_executable", None) or sys.executable
    if place.run(python, "-m", "venv", "--clear", str(place.venv)) != 0:
        raise StopError(
            f"The private environment could not be made in {place.venv}; nothing outside it was changed. "
            "Close Monitor Desk if it is open, see that the folder can be written, and run the same command again."
        )


def ensure_environment(place: Place, lock: str) -> None:
    """Bring `.venv` to the pins of `lock`; a set-up that was broken off begins anew."""
    wanted = fingerprint(place.root, lock)
    is_new = has_to_be_made(place)
    if not is_new and read_stamp(place.venv).get(lock) == wanted:
        return
    if is_new:
        make_venv(place)
    stamp, file = read_stamp(place.venv), place.venv / STAMP
    file.write_text(json.dumps({**stamp, "installing": lock}), encoding="utf-8")
    install(place, lock)
    stamp |= {"python": PYTHON, "root": str(place.root), lock: wanted}
    file.write_text(json.dumps(stamp), encoding="utf-8")


def install(place: Place, lock: str) -> None:
    """Install the pinned requirements and the project itself, and compile it."""
    say(f"Installing the pinned requirements of installer/{lock} (a minute or two the first time)")
    pip = [place.program("python"), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    if place.run(*pip, "--require-hashes", "-r", str(place.root / "installer" / lock)) != 0:
        raise StopError(
            "The requirements could not be installed; the reason stands above, and nothing outside .venv was changed. "
            "See that pip can reach its packages, and run the same command again."
        )
    files = wheel_files(place.root)
    name = next(iter(reversed(files))).split(".dist-info")[0]
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(folder) / f"{name}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            for path, text in files.items():
                archive.writestr(path, text)
        if place.run(*pip, "--no-deps", "--no-index", "--force-reinstall", str(wheel)) != 0:
            raise StopError(
                "The desk could not be put into .venv; the reason stands above. Run the same command again."
            )
    place.run(place.program("python"), "-m", "compileall", "-q", "-q", str(place.root / "src"))


def may_use_sudo() -> bool:
    """Say whether sudo works without asking for a password."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def install_packages(place: Place, packages: list[str], reason: str) -> None:
    """Install packages of Debian or Ubuntu if this may be done, or stop with the exact line to run."""
    if not place.is_debian():
        names = ", ".join(packages)
        raise StopError(f"{reason} Install what your system calls {names}, then run the same command again.")
    line = ["apt-get", "install", "-y", "--no-upgrade", "--no-install-recommends", *packages]
    by_hand = f"{reason} Run this line, then the same command again:\n  sudo apt-get update && sudo {shlex.join(line)}"
    if not place.is_root and not may_use_sudo():
        raise StopError(by_hand)
    say(f"{reason} Installing {' '.join(packages)}")
    apt = [*([] if place.is_root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    place.run(*apt, "apt-get", "update", "-q")
    if place.run(*apt, *line) != 0:
        raise StopError(by_hand)


def qt_problem(place: Place, kind: str) -> str:
    """Return what keeps Qt from running ("offscreen" or in a "window"), as the loader says it, or nothing."""
    command = [place.program("python"), "-c", QT_PROBE, kind]
    variables = place.environment(is_offscreen=True)
    answer = subprocess.run(command, env=variables, capture_output=True, text=True, errors="replace", check=False)
    if answer.returncode == 0:
        return ""
    return [f"it ended with {answer.returncode}", *answer.stderr.strip().splitlines()][-1]


def ensure_libraries(place: Place, kind: str) -> None:
    """See that Qt finds its libraries on Linux; for Windows and macOS the wheels bring them."""
    problem = qt_problem(place, kind) if place.platform == "linux" else ""
    if not problem:
        return
    packages = f"{OFFSCREEN_PACKAGES} {WINDOW_PACKAGES}" if kind == "window" else OFFSCREEN_PACKAGES
    install_packages(place, packages.split(), f"Qt cannot run yet: {problem}.")
    problem = qt_problem(place, kind)
    if problem:
        raise StopError(f"The system libraries are installed, but Qt still cannot run: {problem}.")


def ensure_reader(place: Place) -> None:
    """See that pdftotext is there to read papers back; without it the tests read them with Qt, and it is said so."""
    if place.platform != "linux" or shutil.which("pdftotext"):
        return
    try:
        install_packages(place, READER_PACKAGES.split(), "The tests read papers back with pdftotext.")
    except StopError as problem:
        say(f"{problem}\nThe tests go on without it: they read papers with Qt alone.")


def open_desk(place: Place, folder: Path | None, on: str) -> int:
    """Open the demonstration desk, or with a folder do its job there without a window."""
    ensure_environment(place, RUN_LOCK)
    ensure_libraries(place, "offscreen" if folder else "window")
    if folder is not None:
        return demonstrate(place, folder, on)
    say("Opening Monitor Desk on a demonstration caseload")
    return place.run(place.program("monitor-desk"), "--demo")


def demonstrate(place: Place, folder: Path, on: str) -> int:
    """Make a demonstration desk, the list of what is due and the tour's pictures."""
    claim(folder)
    say(f"Without a window the demonstration is put into {folder}")
    for name, arguments, into in demonstration_steps(folder, on):
        say(f"  {name}")
        if place.run(place.program("monitor-desk"), *arguments, is_offscreen=True, into=into) != 0:
            raise StopError(f"The demonstration stopped at: {name}. What was made before is in {folder}.")
    pictures = len(list((folder / "tour").rglob("*.png")))
    say(f"Done. {folder} holds desk, passphrase.txt, today.txt, today.json and {pictures} pictures in tour.")
    return 0


def demonstration_steps(folder: Path, on: str) -> list[tuple[str, list[str], Path | None]]:
    """Return each step's name, its arguments to `monitor-desk` and the file that takes its output."""
    desk = ["--data", str(folder / "desk"), "--passphrase-file", str(folder / "passphrase.txt")]
    due = ["due", *desk, "--on", on, "--days", "7"]
    return [
        ("a desk with a demonstration caseload", ["demo", *desk], None),
        (f"what is due in the 7 days from {on}, to read", due, folder / "today.txt"),
        (f"what is due in the 7 days from {on}, as JSON", [*due, "--json"], folder / "today.json"),
        ("the tour: a picture of every page", ["tour", "--out", str(folder / "tour")], None),
    ]


def claim(folder: Path) -> None:
    """Make the folder ready; only one that this script made is emptied."""
    about = folder / "about-this-folder.txt"
    if folder.exists() and not (folder.is_dir() and (about.is_file() or not any(folder.iterdir()))):
        raise StopError(f"{folder} holds something else and was left as it is; name a new or empty folder with --out.")
    folder.mkdir(parents=True, exist_ok=True)
    about.write_text("Made by installer/start.py, and anew each time: keep nothing here.\n", encoding="utf-8")
    for name in ("desk", "tour"):
        if (folder / name).exists():
            shutil.rmtree(folder / name)
    passphrase = folder / "passphrase.txt"
    passphrase.touch(mode=0o600)
    passphrase.write_text(f"demonstration-{secrets.token_hex(8)}\n", encoding="utf-8")


def check_steps(place: Place) -> list[tuple[str, list[str]]]:
    """Return the name and command of each check, the tests last."""
    python = [place.program("python"), "-m"]
    return [
        ("Format", [*python, "ruff", "format", "--check", "."]),
        ("Lint", [*python, "ruff", "check", "."]),
        ("Types", [*python, "mypy"]),
        ("Layers", [place.program("lint-imports")]),
        ("Tests", [*python, "pytest", "-n", "2"]),
    ]


def check(place: Place) -> int:
    """Make the environment for tests and run every check and test in it."""
    ensure_environment(place, TEST_LOCK)
    ensure_libraries(place, "offscreen")
    ensure_reader(place)
    return run_checks(place, check_steps(place))


def run_checks(place: Place, steps: list[tuple[str, list[str]]]) -> int:
    """Run all steps, whatever fails; tell their times and failures, then the last step's own last line."""
    told: list[str] = []
    failed: list[str] = []
    summary = ""
    for name, command in steps:
        say(f"{summary}\n{name}: {shlex.join([Path(command[0]).name, *command[1:]])}")
        began = time.monotonic()
        status, summary = run_holding_back(place, command)
        told.append(f"  {name}: {'failed' if status else 'passed'} in {time.monotonic() - began:.1f} s")
        failed += [name] if status else []
    say("\n".join(["", *told, f"Failed: {', '.join(failed)}" if failed else "Every step passed", summary]))
    return 1 if failed else 0


def run_holding_back(place: Place, command: list[str]) -> tuple[int, str]:
    """Run a command, showing what it prints but its last line; return its exit status and that line."""
    held = ""
    variables = place.environment(is_offscreen=True)
    pipe, out = subprocess.PIPE, subprocess.STDOUT
    with subprocess.Popen(command, cwd=place.root, env=variables, stdout=pipe, stderr=out) as child:
        for line in filter(bytes.strip, child.stdout or ()):
            if held:
                say(held)
            held = line.decode(errors="replace").rstrip()
    return child.returncode, held


def pin(place: Place) -> int:
    """Pin the requirements anew, with hashes and without any address; the run takes the tests' versions."""
    uv = shutil.which("uv")
    if uv is None:
        raise StopError("Pinning the requirements needs uv, which is not on this machine; the pins are as they were.")
    shape = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "--python-version", "3.11"]
    tests, runs = f"installer/{TEST_LOCK}", f"installer/{RUN_LOCK}"
    for extra in (["--group", "dev", "-o", tests], ["-c", tests, "-o", runs]):
        if place.run(uv, "pip", "compile", "--quiet", *shape, "pyproject.toml", *extra) != 0:
            raise StopError(f"{extra[-1]} could not be pinned; the reason stands above.")
    say(f"Pinned in {tests} and {runs}")
    return 0


class Arguments(argparse.ArgumentParser):
    """A command line that is refused in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Leave with status 2."""
        self.exit(2, f"Nothing was done: {message}. Write start.py alone to open the desk, or start.py test.\n")


def read_arguments(words: list[str]) -> argparse.Namespace:
    """Read the command line; leave with status 2 and one sentence if it asks for something else."""
    parser = Arguments(prog="start.py", description="Set up Monitor Desk and open it, or check it.")
    parser.add_argument("job", nargs="?", default="open", help="open (or nothing), test or lock")
    parser.add_argument("--no-screen", action="store_true", help="put the demonstration into ./demonstration")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="put it there instead")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="the list's date, as 2026-04-03")
    read = parser.parse_args(words)
    if read.job not in {"open", "test", "lock"}:
        parser.error(f"{read.job} is not something that it does")
    if read.job != "open" and (read.no_screen or read.out or read.on):
        parser.error(f"{read.job} takes nothing after it")
    return read


def do(place: Place, asked: argparse.Namespace) -> int:
    """Do what the command line asks; return the exit status."""
    if asked.job == "test":
        return check(place)
    if asked.job == "lock":
        return pin(place)
    folder = asked.out.resolve() if asked.out else None
    if folder is None and not place.has_screen():
        say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    if folder is None and (asked.no_screen or not place.has_screen()):
        folder = place.root / "demonstration"
    return open_desk(place, folder, str(asked.on or time.strftime("%Y-%m-%d")))


def main(words: list[str]) -> int:
    """Run the script; every failure that can be foreseen ends in one sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return do(this_place(), read_arguments(words))
    except (StopError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Running the same command again carries on safely.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
