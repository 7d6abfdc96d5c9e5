#!/usr/bin/env bash
# Makes .cache/python: an environment with what tests and benches need, and generated/python as a user installs it.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=.cache/python
if [ ! -x "$venv/bin/pytest" ] || ! cmp -s test/python/requirements.txt "$venv/requirements.txt"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r test/python/requirements.txt
  cp test/python/requirements.txt "$venv/requirements.txt"
fi
"$venv/bin/pip" install --quiet --disable-pip-version-check --force-reinstall --no-deps --no-build-isolation ./generated/python
rm -rf generated/python/build
