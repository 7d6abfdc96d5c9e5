// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One stream mode or several. */
public sealed interface StreamModeChoice
    permits
        StreamModeChoice.StreamModeValue,
        StreamModeChoice.StreamModes,
        StreamModeChoice.Unknown {
  /**
   * What a stream carries; each mode has its own events.
   *
   * @param value the value
   */
  record StreamModeValue(@JsonValue StreamMode value) implements StreamModeChoice {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamModeValue {}
  }

  /**
   * Several stream modes.
   *
   * @param value the value
   */
  record StreamModes(@JsonValue List<StreamMode> value) implements StreamModeChoice {
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
  static StreamModeChoice of(StreamMode value) {
    return new StreamModeValue(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link StreamModes}
   */
  static StreamModeChoice of(List<StreamMode> value) {
    return new StreamModes(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements StreamModeChoice {}
}
