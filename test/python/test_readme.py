"""The README's snippet is run as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from conftest import ROOT


def test_the_snippet_runs() -> None:
    url = os.environ.get("OPENRUNS_PRISM")
    if not url:
        pytest.skip("no Prism at OPENRUNS_PRISM; npm run test:targets starts one")
    readme = (ROOT / "generated" / "python" / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert found is not None
    code = found.group(1).replace("http://localhost:2024", url)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    assert "I'm doing well" in done.stdout
