package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of a user's, on the module path, on the class path, and with older versions of Jackson. */
@ExtendWith(Rows.class)
class ModuleTest {
  private static final Path SOURCES = Path.of("src/test/resources/consumer");
  private static final Path MAIN = SOURCES.resolve("com/example/consumer/Main.java");
  private static final String SAID = "messages 2\nthread idle\nevents 10\ntext hi true 1\n";
  private final Wire wire = new Wire();
  @TempDir
  Path folder;

  @Test
  void aModuleThatRequiresTheClientRuns() throws Exception {
    Programs.compile(folder, List.of("-p", Programs.jars()), SOURCES.resolve("module-info.java"), MAIN);
    var path = folder + File.pathSeparator + Programs.jars();
    assertEquals(SAID, Programs.run("-p", path, "-m", "com.example.consumer/com.example.consumer.Main", wire.url("stream")));
  }

  @Test
  void theInternalPackageIsNotExported() throws Exception {
    var described = Programs.run("-p", Programs.jars(), "--describe-module", "dev.openruns");
    assertTrue(described.contains("exports dev.openruns.event"), described);
    assertFalse(described.contains("exports dev.openruns.internal"), described);
  }

  @Test
  void aProgramOnTheClassPathRuns() throws Exception {
    Programs.compile(folder, List.of("-cp", Programs.jars()), MAIN);
    var path = folder + File.pathSeparator + Programs.jars();
    assertEquals(SAID, Programs.run("-cp", path, "com.example.consumer.Main", wire.url("stream")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.17.3", "2.18.0"})
  void anOldJacksonIsNamedAndTheOldestThatWorksWorks(String version) throws Exception {
    Programs.compile(folder, List.of("-cp", Programs.jars()), MAIN);
    var other = Arrays.stream(Programs.jars().split(File.pathSeparator)).filter(jar -> !jar.contains("jackson-"));
    try (var old = Files.list(Path.of("target/jackson-" + version))) {
      var path = folder + File.pathSeparator + other.collect(Collectors.joining(File.pathSeparator)) + File.pathSeparator
          + old.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
      var said = Programs.run("-cp", path, "com.example.consumer.Main", wire.url("stream"));
      if (version.equals("2.18.0")) assertEquals(SAID, said);
      else assertTrue(said.contains("openruns needs jackson-databind 2.18 or later") && said.contains(version), said);
    }
  }
}
