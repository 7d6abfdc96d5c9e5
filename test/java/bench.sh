#!/usr/bin/env bash
# Runs the micro-benchmark; needs test/java/run.sh to have run once.
set -euo pipefail
cd "$(dirname "$0")"
version=$(node -p 'require("../../generated/openapi.json").info.version')
mvn --quiet --batch-mode -Dopenruns.version="$version" test-compile
mvn --quiet --batch-mode -Dopenruns.version="$version" -Dmdep.outputFile=target/classpath -DincludeScope=test \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath
exec java -cp "target/test-classes:$(cat target/classpath)" dev.openruns.test.Bench
