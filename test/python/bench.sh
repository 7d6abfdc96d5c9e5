#!/usr/bin/env bash
# Measures the Python client beside the official SDK and bare httpx; rows on standard output, as test/bench/README.md has them.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=.cache/python
bash test/python/install.sh >&2
cd test/python
exec "../../$venv/bin/python" -m bench "$@"
