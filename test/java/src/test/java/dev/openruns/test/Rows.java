package dev.openruns.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says which behaviours hold, a line each, to the file that OPENRUNS_ROWS names. */
final class Rows implements TestWatcher {
  @Override
  public void testSuccessful(ExtensionContext context) {
    append(context, true, null);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    append(context, false, context.getDisplayName() + ": " + cause.getMessage());
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    append(context, null, cause.getMessage().replaceFirst("^Assumption failed: ", ""));
    System.out.println("skipped " + context.getDisplayName() + ": " + cause.getMessage());
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    append(context, false, "disabled: " + reason.orElse(""));
  }

  private static void append(ExtensionContext context, Boolean ok, String reason) {
    var file = System.getenv("OPENRUNS_ROWS");
    var row = context.getRequiredTestMethod().getAnnotation(Row.class);
    if (row == null) row = context.getRequiredTestClass().getAnnotation(Row.class);
    if (file == null || row == null) return;
    var line = new LinkedHashMap<String, Object>();
    line.put("language", "java");
    line.put("row", row.value());
    line.put("ok", ok);
    if (reason != null) line.put("reason", reason);
    try {
      var text = dev.openruns.Json.of(line) + "\n";
      Files.write(Path.of(file), text.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
