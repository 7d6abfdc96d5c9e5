// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A yes or no; {@code 1} and {@code yes} mean true, {@code 0} and {@code no} mean false. */
public sealed interface QueryFlag
    permits
        QueryFlag.Flag,
        QueryFlag.FlagTextValue,
        QueryFlag.Unknown {
  /**
   * True or false.
   *
   * @param value the value
   */
  record Flag(@JsonValue boolean value) implements QueryFlag {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flag {}
  }

  /**
   * The other ways to write true and false.
   *
   * @param value the value
   */
  record FlagTextValue(@JsonValue FlagText value) implements QueryFlag {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FlagTextValue {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Flag}
   */
  static QueryFlag of(boolean value) {
    return new Flag(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link FlagTextValue}
   */
  static QueryFlag of(FlagText value) {
    return new FlagTextValue(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements QueryFlag {}
}
