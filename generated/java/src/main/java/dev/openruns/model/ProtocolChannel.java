// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A kind of events. */
public sealed interface ProtocolChannel
    permits
        ProtocolChannel.ProtocolChannelNameValue,
        ProtocolChannel.ProtocolCustomChannel,
        ProtocolChannel.Unknown {
  /**
   * A kind of events that every graph has.
   *
   * @param value the value
   */
  record ProtocolChannelNameValue(@JsonValue ProtocolChannelName value) implements ProtocolChannel {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProtocolChannelNameValue {}
  }

  /**
   * A kind of custom events that a graph names itself, such as {@code custom:progress}.
   *
   * @param value the value
   */
  record ProtocolCustomChannel(@JsonValue String value) implements ProtocolChannel {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProtocolCustomChannel {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link ProtocolChannelNameValue}
   */
  static ProtocolChannel of(ProtocolChannelName value) {
    return new ProtocolChannelNameValue(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link ProtocolCustomChannel}
   */
  static ProtocolChannel of(String value) {
    return new ProtocolCustomChannel(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ProtocolChannel {}
}
