#!/usr/bin/env bash
# The behaviours of test/targets/rows.json for TypeScript; linters, types and all other tests of it are part of `npm test`,
# `npm run lint` and `npm run typecheck`.
set -euo pipefail
cd "$(dirname "$0")/../.."
npx vitest run --config test/typescript/rows/vitest.config.ts "$@"
