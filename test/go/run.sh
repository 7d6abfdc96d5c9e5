#!/usr/bin/env bash
# Checks the format of generated/go and of its tests, lints both, and runs the tests, the README's snippet among them.
# Needs go and node; the race detector needs a C compiler as well.
set -euo pipefail
cd "$(dirname "$0")"
unformatted=$(gofmt -l ../../generated/go ../../src/go .)
if [ -n "$unformatted" ]; then
  echo "gofmt would change: $unformatted" >&2
  exit 1
fi
go vet github.com/openruns/openruns-go/... ./...
go tool staticcheck github.com/openruns/openruns-go/... ./...
race=-race
if ! command -v "$(go env CC)" >/dev/null || [ "$(go env CGO_ENABLED)" != 1 ]; then
  race=
  echo "no C compiler: the tests run without the race detector"
fi
go test $race -count=1 "$@" ./...
