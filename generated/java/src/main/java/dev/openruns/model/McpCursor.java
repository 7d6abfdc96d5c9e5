// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** Where a page starts; the server sends a number and takes text as well. */
public sealed interface McpCursor
    permits
        McpCursor.McpCursorOffset,
        McpCursor.Text,
        McpCursor.Unknown {
  /**
   * Where a page starts, as a number.
   *
   * @param value the value
   */
  record McpCursorOffset(@JsonValue long value) implements McpCursor {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public McpCursorOffset {}
  }

  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements McpCursor {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link McpCursorOffset}
   */
  static McpCursor of(long value) {
    return new McpCursorOffset(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Text}
   */
  static McpCursor of(String value) {
    return new Text(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements McpCursor {}
}
