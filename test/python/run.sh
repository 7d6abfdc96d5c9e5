#!/usr/bin/env bash
# Lints, type-checks and tests generated/python. Needs python3 and node.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=.cache/python
bash test/python/install.sh
"$venv/bin/ruff" check generated/python
"$venv/bin/ruff" check test/python
"$venv/bin/ruff" format --check --config generated/python/pyproject.toml src/python test/python
"$venv/bin/mypy" --config-file generated/python/pyproject.toml generated/python/openruns test/python
npx --yes pyright@1.1.414 --pythonpath "$venv/bin/python" test/python/typing_checks.py
"$venv/bin/pytest" -q -p no:cacheprovider test/python "$@"
