// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a message says, a text or a list of blocks. */
public sealed interface MessageContent
    permits
        MessageContent.Text,
        MessageContent.MessageBlocks,
        MessageContent.Unknown {
  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements MessageContent {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {}
  }

  /**
   * The content of a message that has several parts or is more than text.
   *
   * @param value the value
   */
  record MessageBlocks(@JsonValue List<ContentBlock> value) implements MessageContent {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MessageBlocks {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Text}
   */
  static MessageContent of(String value) {
    return new Text(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link MessageBlocks}
   */
  static MessageContent of(List<ContentBlock> value) {
    return new MessageBlocks(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements MessageContent {}
}
