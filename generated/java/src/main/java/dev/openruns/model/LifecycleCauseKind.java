// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a node made a subgraph start.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record LifecycleCauseKind(@JsonValue String value) {
  /** {@code send}. */
  public static final LifecycleCauseKind SEND = new LifecycleCauseKind("send");
  /** {@code edge}. */
  public static final LifecycleCauseKind EDGE = new LifecycleCauseKind("edge");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LifecycleCauseKind {}
}
