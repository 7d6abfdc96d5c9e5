// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class ThreadCommandErrorCode {
  private static final Map<String, ThreadCommandErrorCode> KNOWN = new HashMap<>();
  /** {@code invalid_argument}. */
  public static final ThreadCommandErrorCode INVALID_ARGUMENT = known("invalid_argument");
  /** {@code unknown_command}. */
  public static final ThreadCommandErrorCode UNKNOWN_COMMAND = known("unknown_command");
  /** {@code unknown_error}. */
  public static final ThreadCommandErrorCode UNKNOWN_ERROR = known("unknown_error");
  /** {@code no_such_run}. */
  public static final ThreadCommandErrorCode NO_SUCH_RUN = known("no_such_run");
  /** {@code no_such_subscription}. */
  public static final ThreadCommandErrorCode NO_SUCH_SUBSCRIPTION = known("no_such_subscription");
  /** {@code no_such_namespace}. */
  public static final ThreadCommandErrorCode NO_SUCH_NAMESPACE = known("no_such_namespace");
  /** {@code no_such_interrupt}. */
  public static final ThreadCommandErrorCode NO_SUCH_INTERRUPT = known("no_such_interrupt");
  /** {@code no_such_checkpoint}. */
  public static final ThreadCommandErrorCode NO_SUCH_CHECKPOINT = known("no_such_checkpoint");
  /** {@code permission_denied}. */
  public static final ThreadCommandErrorCode PERMISSION_DENIED = known("permission_denied");
  /** {@code not_supported}. */
  public static final ThreadCommandErrorCode NOT_SUPPORTED = known("not_supported");
  /** {@code resume_gap}. */
  public static final ThreadCommandErrorCode RESUME_GAP = known("resume_gap");
  /** {@code unsupported}. */
  public static final ThreadCommandErrorCode UNSUPPORTED = known("unsupported");

  private final String value;

  private ThreadCommandErrorCode(String value) {
    this.value = value;
  }

  private static ThreadCommandErrorCode known(String value) {
    var known = new ThreadCommandErrorCode(value);
    KNOWN.put(value, known);
    return known;
  }

  /**
   * The value that stands on the wire as this.
   *
   * @param value the value on the wire
   * @return the constant of that value; another object where this version does not know it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadCommandErrorCode of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new ThreadCommandErrorCode(value) : known;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }

  /** {@return whether this version knows the value} */
  public boolean isKnown() {
    return KNOWN.containsKey(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThreadCommandErrorCode same && same.value.equals(value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
