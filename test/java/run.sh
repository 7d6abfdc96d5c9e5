#!/usr/bin/env bash
# Builds generated/java with every lint as an error, its Javadoc with every warning as an error, then runs the tests.
# Needs java 17, mvn and node.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(node -p 'require("./generated/openapi.json").info.version')
export MAVEN_OPTS="${MAVEN_OPTS:-} -Dorg.slf4j.simpleLogger.showDateTime=false"
mvn --quiet --batch-mode --file generated/java/pom.xml clean install javadoc:javadoc
mvn --quiet --batch-mode --file test/java/pom.xml -Dopenruns.version="$version" clean test "$@"
