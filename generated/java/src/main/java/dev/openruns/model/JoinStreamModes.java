// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One stream mode, or several as a JSON array in one text. The official SDKs repeat the parameter instead, of which
 * the server takes the last.
 */
public sealed interface JoinStreamModes
    permits
        JoinStreamModes.StreamModeValue,
        JoinStreamModes.StreamModesText,
        JoinStreamModes.StreamModes,
        JoinStreamModes.Unknown {
  /**
   * What a stream carries; each mode has its own events.
   *
   * @param value the value
   */
  record StreamModeValue(@JsonValue StreamMode value) implements JoinStreamModes {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamModeValue {}
  }

  /**
   * Several stream modes, as a JSON array in one text such as {@code ["values","updates"]}; an empty text means all.
   *
   * @param value the value
   */
  record StreamModesText(@JsonValue String value) implements JoinStreamModes {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamModesText {}
  }

  /**
   * Several stream modes.
   *
   * @param value the value
   */
  record StreamModes(@JsonValue List<StreamMode> value) implements JoinStreamModes {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamModes {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link StreamModeValue}
   */
  static JoinStreamModes of(StreamMode value) {
    return new StreamModeValue(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link StreamModesText}
   */
  static JoinStreamModes of(String value) {
    return new StreamModesText(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link StreamModes}
   */
  static JoinStreamModes of(List<StreamMode> value) {
    return new StreamModes(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements JoinStreamModes {}
}
