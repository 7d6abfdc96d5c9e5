// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens when the thread has a run in flight: {@code reject} the new run with 409, {@code interrupt} the old
 * run and keep its steps, {@code rollback} the old run and delete it with its checkpoints, or {@code enqueue} the new
 * run behind it.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record MultitaskStrategy(@JsonValue String value) {
  /** {@code reject}. */
  public static final MultitaskStrategy REJECT = new MultitaskStrategy("reject");
  /** {@code interrupt}. */
  public static final MultitaskStrategy INTERRUPT = new MultitaskStrategy("interrupt");
  /** {@code rollback}. */
  public static final MultitaskStrategy ROLLBACK = new MultitaskStrategy("rollback");
  /** {@code enqueue}. */
  public static final MultitaskStrategy ENQUEUE = new MultitaskStrategy("enqueue");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MultitaskStrategy {}
}
