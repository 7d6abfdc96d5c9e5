package dev.openruns.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Compiles programs of users and runs them in a Java of their own. */
final class Programs {
  private Programs() {}

  /** The jars of the client and of what it needs, without those of the tests. */
  static String jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.matches(".*(openruns-[0-9]|jackson-|jspecify-)[^/]*\\.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static void compile(Path into, List<String> options, Path... sources) {
    var arguments = new ArrayList<>(List.of("-Xlint:all,-path,-requires-automatic", "-Werror", "-proc:none", "-d", into.toString()));
    arguments.addAll(options);
    for (var source : sources) arguments.add(source.toString());
    var said = new ByteArrayOutputStream();
    int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
    assertEquals(0, status, said.toString(UTF_8));
  }

  /** What the program prints, errors too, once it has ended. */
  static String run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}
