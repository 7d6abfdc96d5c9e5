// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** Whether, or to what depth, subgraphs are drawn. */
public sealed interface Xray
    permits
        Xray.Flag,
        Xray.XrayDepth,
        Xray.Unknown {
  /**
   * True or false.
   *
   * @param value the value
   */
  record Flag(@JsonValue boolean value) implements Xray {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flag {}
  }

  /**
   * The depth to which subgraphs are drawn.
   *
   * @param value the value
   */
  record XrayDepth(@JsonValue long value) implements Xray {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public XrayDepth {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Flag}
   */
  static Xray of(boolean value) {
    return new Flag(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link XrayDepth}
   */
  static Xray of(long value) {
    return new XrayDepth(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements Xray {}
}
