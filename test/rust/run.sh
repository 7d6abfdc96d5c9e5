#!/usr/bin/env bash
# Checks the format of the crate and of its tests, lints both, builds its documentation, and runs the tests and the README's
# programs. Needs cargo and node.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="$PWD/../../.cache/rust" CARGO_TERM_QUIET=${CARGO_TERM_QUIET:-true}

# The programs as a user copies them, but for the server's address: `readme_1`, `readme_2`.
url=${OPENRUNS_PRISM:-http://localhost:2024}
trap 'rm -f examples/readme_*.rs' EXIT
awk -v url="$url" '/^```rust/ { inside = 1; count++; next } /^```/ { inside = 0 }
  inside { gsub("http://localhost:2024", url); print > ("examples/readme_" count ".rs") }' openruns/README.md
programs=$(cd examples && ls readme_*.rs | sed 's/\.rs$//')

cargo fmt --all --check
# Without TLS, which would have to be compiled: the tests speak plain HTTP.
plain=(--locked --workspace --no-default-features)
cargo clippy "${plain[@]}" --all-targets -- -D warnings
# The tests switch every feature of ours on; the crate must hold without them.
cargo clippy --locked --package openruns --no-default-features -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --locked --package openruns --no-default-features --features blocking --no-deps
cargo test "${plain[@]}" --lib --test suite -- "$@"
cargo test --locked --package openruns --no-default-features --features blocking --doc
for program in $programs; do cargo build --locked --no-default-features --example "$program"; done
if [ -n "${OPENRUNS_PRISM:-}" ]; then
  for program in $programs; do cargo run --locked --no-default-features --example "$program" | tail -3; done
  if [ -n "${OPENRUNS_ROWS:-}" ]; then
    echo '{"language":"rust","row":"readme-runs","ok":true}' >>"$OPENRUNS_ROWS"
  fi
else
  echo "no server at OPENRUNS_PRISM: the README's programs are compiled, not run; npm run test:targets runs it"
fi
