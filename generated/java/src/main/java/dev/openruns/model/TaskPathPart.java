// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A part of a task's path. */
public sealed interface TaskPathPart
    permits
        TaskPathPart.TaskPathText,
        TaskPathPart.TaskPathIndex,
        TaskPathPart.TaskPathFlag,
        TaskPathPart.TaskPath,
        TaskPathPart.Unknown {
  /**
   * The kind of a task, a node's name or a task's id.
   *
   * @param value the value
   */
  record TaskPathText(@JsonValue String value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskPathText {}
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
   * Whether a task was called by another one.
   *
   * @param value the value
   */
  record TaskPathFlag(@JsonValue boolean value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskPathFlag {}
  }

  /**
   * The kind of the task, then what identifies it.
   *
   * @param value the value
   */
  record TaskPath(@JsonValue List<TaskPathPart> value) implements TaskPathPart {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskPath {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link TaskPathText}
   */
  static TaskPathPart of(String value) {
    return new TaskPathText(value);
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
   * @return the {@link TaskPathFlag}
   */
  static TaskPathPart of(boolean value) {
    return new TaskPathFlag(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link TaskPath}
   */
  static TaskPathPart of(List<TaskPathPart> value) {
    return new TaskPath(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements TaskPathPart {}
}
