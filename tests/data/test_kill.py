import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[1] / "killed.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork; there the store is killed by hand")
def test_that_200_kills_at_random_moments_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(PROGRAM), str(tmp_path), "200", "20260401"], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    found = json.loads(run.stdout)
    assert (found["lost"], found["faults"]) == ([], [])
    assert found["rounds"] == 200
    assert found["acknowledged"] > 200
    assert 0 < found["killed_before_first"] < 100
