#!/usr/bin/env bash
# Measures the Java client beside the JDK's own HTTP client; prints the rows of test/bench/README.md, all else on standard error.
# Needs java 17, mvn and node, and the wire server's address in OPENRUNS_WIRE; arguments choose rows: decode stream call memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${OPENRUNS_WIRE:?is not set: start test/wire/main.ts and give its address}"
version=$(node -p 'require("./generated/openapi.json").info.version')
{
  mvn --quiet --batch-mode --file generated/java/pom.xml -Dmaven.javadoc.skip=true install
  cd test/java
  mvn --quiet --batch-mode -Dopenruns.version="$version" test-compile
  mvn --quiet --batch-mode -Dopenruns.version="$version" -Dmdep.outputFile=target/classpath -DincludeScope=test \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath
} >&2
exec java -Xmx1g -Dfixtures=../fixtures -cp "target/test-classes:$(cat target/classpath)" dev.openruns.test.bench.Bench "$@"
