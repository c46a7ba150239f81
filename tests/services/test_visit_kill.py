import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[1] / "killed_typing.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork; there the recorder is killed by hand")
def test_that_a_recorder_killed_in_mid_sentence_loses_no_letter_that_was_acknowledged(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(PROGRAM), str(tmp_path), "10", "20261201"], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    found = json.loads(run.stdout)
    assert found["faults"] == []
    assert found["rounds"] == found["answers"] == 10
    assert found["acknowledged"] > 100
