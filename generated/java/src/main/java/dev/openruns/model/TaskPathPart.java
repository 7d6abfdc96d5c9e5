// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A part of a task's path. */
public sealed interface TaskPathPart
    permits
        TaskPathPart.Text,
        TaskPathPart.TaskPathIndex,
        TaskPathPart.Flag,
        TaskPathPart.TaskPathParent,
        TaskPathPart.Unknown {
  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {}
  }

  /**
   * The place of a task among those that were pushed together.
   *
   * @param value the value
   */
  record TaskPathIndex(@JsonValue long value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskPathIndex {}
  }

  /**
   * True or false.
   *
   * @param value the value
   */
  record Flag(@JsonValue boolean value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flag {}
  }

  /**
   * The path of the task that called this one, in the same form.
   *
   * @param value the value
   */
  record TaskPathParent(@JsonValue List<JsonNode> value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskPathParent {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Text}
   */
  static TaskPathPart of(String value) {
    return new Text(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link TaskPathIndex}
   */
  static TaskPathPart of(long value) {
    return new TaskPathIndex(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Flag}
   */
  static TaskPathPart of(boolean value) {
    return new Flag(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link TaskPathParent}
   */
  static TaskPathPart of(List<JsonNode> value) {
    return new TaskPathParent(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements TaskPathPart {}
}
