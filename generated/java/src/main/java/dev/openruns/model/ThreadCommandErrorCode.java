// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a command was refused.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ThreadCommandErrorCode(@JsonValue String value) {
  /** {@code invalid_argument}. */
  public static final ThreadCommandErrorCode INVALID_ARGUMENT = new ThreadCommandErrorCode("invalid_argument");
  /** {@code unknown_command}. */
  public static final ThreadCommandErrorCode UNKNOWN_COMMAND = new ThreadCommandErrorCode("unknown_command");
  /** {@code unknown_error}. */
  public static final ThreadCommandErrorCode UNKNOWN_ERROR = new ThreadCommandErrorCode("unknown_error");
  /** {@code no_such_run}. */
  public static final ThreadCommandErrorCode NO_SUCH_RUN = new ThreadCommandErrorCode("no_such_run");
  /** {@code no_such_subscription}. */
  public static final ThreadCommandErrorCode NO_SUCH_SUBSCRIPTION = new ThreadCommandErrorCode("no_such_subscription");
  /** {@code no_such_namespace}. */
  public static final ThreadCommandErrorCode NO_SUCH_NAMESPACE = new ThreadCommandErrorCode("no_such_namespace");
  /** {@code no_such_interrupt}. */
  public static final ThreadCommandErrorCode NO_SUCH_INTERRUPT = new ThreadCommandErrorCode("no_such_interrupt");
  /** {@code no_such_checkpoint}. */
  public static final ThreadCommandErrorCode NO_SUCH_CHECKPOINT = new ThreadCommandErrorCode("no_such_checkpoint");
  /** {@code permission_denied}. */
  public static final ThreadCommandErrorCode PERMISSION_DENIED = new ThreadCommandErrorCode("permission_denied");
  /** {@code not_supported}. */
  public static final ThreadCommandErrorCode NOT_SUPPORTED = new ThreadCommandErrorCode("not_supported");
  /** {@code unsupported}. */
  public static final ThreadCommandErrorCode UNSUPPORTED = new ThreadCommandErrorCode("unsupported");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThreadCommandErrorCode {}
}
