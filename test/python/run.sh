#!/usr/bin/env bash
# Lints, type-checks and tests generated/python. Needs python3 and node.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=.cache/python
if [ ! -x "$venv/bin/pytest" ] || ! cmp -s test/python/requirements.txt "$venv/requirements.txt"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r test/python/requirements.txt
  cp test/python/requirements.txt "$venv/requirements.txt"
fi
# Not editable: what is tested is what a user installs.
"$venv/bin/pip" install --quiet --disable-pip-version-check --force-reinstall --no-deps --no-build-isolation ./generated/python
rm -rf generated/python/build
"$venv/bin/ruff" check generated/python
"$venv/bin/ruff" check test/python
"$venv/bin/mypy" --config-file generated/python/pyproject.toml generated/python/openruns test/python
npx --yes pyright@1.1.414 --pythonpath "$venv/bin/python" test/python/typing_checks.py
"$venv/bin/pytest" -q -p no:cacheprovider test/python "$@"
