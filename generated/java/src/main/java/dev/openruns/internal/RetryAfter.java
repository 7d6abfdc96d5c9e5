// Copied from src/java/dev/openruns/internal/RetryAfter.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}. */
final class RetryAfter {
  private RetryAfter() {}

  /** Seconds, or an HTTP date; null where it is neither. */
  static @Nullable Duration parse(String value) {
    var text = value.strip();
    if (text.matches("\\d{1,12}(\\.\\d*)?")) return Duration.ofMillis((long) (Double.parseDouble(text) * 1000));
    try {
      var until = Duration.between(ZonedDateTime.now(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
