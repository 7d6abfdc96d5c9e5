#!/usr/bin/env bash
# Checks the format of the crate and of its tests, lints both, builds its documentation, and runs the tests and the README's
# snippet. Needs cargo and node.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="$PWD/../../.cache/rust" CARGO_TERM_QUIET=${CARGO_TERM_QUIET:-true}

# The snippet as a user copies it, but for the server's address.
url=${OPENRUNS_PRISM:-http://localhost:2024}
awk '/^```rust/ { inside = 1; next } /^```/ { inside = 0 } inside' openruns/README.md |
  sed "s|http://localhost:2024|$url|" >examples/readme.rs
trap 'rm -f examples/readme.rs' EXIT

cargo fmt --all --check
# Without TLS, which would have to be compiled: the tests speak plain HTTP.
plain=(--locked --workspace --no-default-features)
cargo clippy "${plain[@]}" --all-targets -- -D warnings
# The tests switch every feature of ours on; the crate must hold without them.
cargo clippy --locked --package openruns --no-default-features -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --locked --package openruns --no-default-features --features blocking --no-deps
cargo test "${plain[@]}" --lib --test suite -- "$@"
cargo test --locked --package openruns --no-default-features --features blocking --doc
cargo build --locked --no-default-features --example readme
if [ -n "${OPENRUNS_PRISM:-}" ]; then
  cargo run --locked --no-default-features --example readme | tail -3
  if [ -n "${OPENRUNS_ROWS:-}" ]; then
    echo '{"language":"rust","row":"readme-runs","ok":true}' >>"$OPENRUNS_ROWS"
  fi
else
  echo "no server at OPENRUNS_PRISM: the README's snippet is compiled, not run; npm run test:targets runs it"
fi
