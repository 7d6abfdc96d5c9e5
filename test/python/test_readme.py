"""Every program of the README is run as it stands, the address aside."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from conftest import ROOT

README = ROOT / "generated" / "python" / "README.md"
PROGRAMS: list[str] = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.row("readme-runs")
@pytest.mark.parametrize(("program", "says"), list(zip(PROGRAMS, ["I'm doing well", "messages", "values []"], strict=True)))
def test_the_program_runs(program: str, says: str) -> None:
    url = os.environ.get("OPENRUNS_PRISM")
    if not url:
        pytest.skip("no Prism at OPENRUNS_PRISM; npm run test:targets starts one")
    assert "http://localhost:2024" in program
    command = [sys.executable, "-W", "error", "-c", program.replace("http://localhost:2024", url)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert says in done.stdout
