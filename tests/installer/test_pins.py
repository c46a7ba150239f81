"""What the repository promises about its pins, and about the addresses that it does not name."""

import os
import re
import shutil
import subprocess

import pytest

from installer_bench import ROOT

ADDRESS_OF_AN_INDEX = re.compile(
    r"\w+://[^\s\"'<>)]*(?:/simple\b|pypi|pythonhosted|devpi|artifactory)|(?:index-url|find-links)\s*[= ]\s*\S*[/:]",
    re.IGNORECASE,
)


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "installer" / name).read_text(encoding="utf-8")
    found = re.findall(
        r"^([a-z0-9-]+==[^ \\\n]+)([^\\\n]*)\\\n((?: {4}--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert len(found) == len(re.findall(r"^\S", text, re.MULTILINE)), "a pin without hashes, or a line that is no pin"
    return {pin: hashes for pin, _, hashes in found}


def test_that_every_pin_has_hashes_and_the_tests_run_what_an_officer_runs() -> None:
    runs, tests = pins("requirements.lock"), pins("requirements-dev.lock")
    assert len(runs) > 30
    assert runs.items() <= tests.items()


def tracked_texts() -> list[tuple[str, str]]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    return [(str(path.relative_to(ROOT)), path.read_bytes().decode("utf-8", errors="replace")) for path in paths]


def test_that_no_file_names_a_package_index_or_a_path_of_this_machine() -> None:
    texts = tracked_texts()
    assert "LICENSE" in dict(texts)
    assert [name for name, text in texts if ADDRESS_OF_AN_INDEX.search(text)] == []
    assert [name for name, text in texts if len(ROOT.parts) > 2 and f"{ROOT}/" in text] == []


@pytest.mark.parametrize("scheme", ["https", "http", "file"])
def test_that_the_search_for_addresses_would_find_one(scheme: str) -> None:
    assert ADDRESS_OF_AN_INDEX.search("fetched from " + scheme + "://" + "host.example/some/" + "simple/")
    assert ADDRESS_OF_AN_INDEX.search("--extra-index-" + "url " + scheme + "://host.example")
    assert not ADDRESS_OF_AN_INDEX.search(scheme + "://host.example/a-simple-guide")


def test_that_ci_runs_the_readmes_own_test_command() -> None:
    command = "python3 installer/start.py test"
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert last == f"exec {command}"
    assert re.search(rf"^ *{re.escape(command)}$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
