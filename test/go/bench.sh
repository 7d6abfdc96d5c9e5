#!/usr/bin/env bash
# Measures the Go client; writes one row of JSON a line to standard output. Needs go.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
go build -o "$folder/bench" ./bench
"$folder/bench"
