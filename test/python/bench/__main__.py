"""What the client costs beside the official SDK and bare httpx. Prints a row of JSON for each, as test/bench/README.md has it.

bash test/python/bench.sh
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from . import calls, memory, streams


def main() -> None:
    command = [sys.executable, "-m", "bench.server"]
    wanted = sys.argv[1:]
    with subprocess.Popen(command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            url = f"http://127.0.0.1:{int(server.stdout.readline())}"
            for name, part in {"streams": streams, "calls": calls, "memory": memory}.items():
                if not wanted or name in wanted:
                    part.run(url)
        finally:
            server.kill()


if __name__ == "__main__":
    main()
