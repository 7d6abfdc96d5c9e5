package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the README, compiled and run as it stands but for the server's address. */
@ExtendWith(Rows.class)
class ReadmeTest {
  private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("public class (\\w+)");
  private static final String ADDRESS = "http://localhost:2024";

  static Stream<String> programs() throws IOException {
    var readme = Files.readString(Wire.ROOT.resolve("generated/java/README.md"));
    return PROGRAM.matcher(readme).results().map((MatchResult found) -> found.group(1));
  }

  @Test
  @Row("readme-runs")
  void theReadmeHasPrograms() throws IOException {
    assertEquals(3, programs().count());
  }

  @Row("readme-runs")
  @ParameterizedTest
  @MethodSource("programs")
  void aProgramCompilesAndRuns(String program, @TempDir Path folder) throws Exception {
    var wire = new Wire();
    assertTrue(program.contains(ADDRESS), program);
    var name = NAME.matcher(program).results().findFirst().orElseThrow().group(1);
    var source = folder.resolve(name + ".java");
    // Its wait and its stream have a scenario in common.
    Files.writeString(source, program.replace(ADDRESS, wire.url("stream")));
    Programs.compile(folder, List.of("-cp", Programs.jars()), source);
    var said = Programs.run("-cp", folder + File.pathSeparator + Programs.jars(), name);
    assertTrue(said.contains("messages"), said);
    assertFalse(said.contains("Exception"), said);
    assertTrue(wire.posts() > 0);
  }
}
