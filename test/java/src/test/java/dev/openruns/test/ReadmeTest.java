package dev.openruns.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's snippet, compiled and run as it stands but for the server's address. */
class ReadmeTest {
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void theSnippetCompilesAndRuns(@TempDir Path folder) throws Exception {
    var wire = new Wire();
    var readme = SNIPPET.matcher(Files.readString(Wire.ROOT.resolve("generated/java/README.md")));
    assertTrue(readme.find(), "the README has no snippet");
    var code = readme.group(1);
    assertTrue(code.contains("http://localhost:2024"));
    var source = folder.resolve("Example.java");
    // Its wait and its stream have a scenario in common.
    Files.writeString(source, code.replace("http://localhost:2024", wire.url("stream")));
    var errors = new ByteArrayOutputStream();
    var path = System.getProperty("java.class.path");
    var compiler = ToolProvider.getSystemJavaCompiler();
    int status = compiler.run(null, null, errors, "-Xlint:all,-path", "-Werror", "-proc:none", "-cp", path, "-d",
        folder.toString(), source.toString());
    assertEquals(0, status, errors.toString(UTF_8));
    var said = new ByteArrayOutputStream();
    var console = System.out;
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(said, true, UTF_8));
      loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    assertTrue(said.toString(UTF_8).contains("messages"), said.toString(UTF_8));
    assertEquals(2, wire.posts());
  }
}
