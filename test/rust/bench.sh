#!/usr/bin/env bash
# Measures the Rust client beside bare reqwest; writes the rows of test/bench/README.md to standard output. Needs cargo.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="$PWD/../../.cache/rust"
cargo build --quiet --locked --release --no-default-features --example bench >&2
exec "$CARGO_TARGET_DIR/release/examples/bench"
