// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a search by meaning looks at: the store's default (null), nothing (false) or these paths. */
public sealed interface ItemPutIndex
    permits
        ItemPutIndex.ItemIndexOff,
        ItemPutIndex.ItemIndexPaths,
        ItemPutIndex.Unknown {
  /** The item is not indexed. */
  record ItemIndexOff() implements ItemPutIndex {
    /** {@return the only value there is} */
    @JsonValue
    public boolean value() {
      return false;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ItemIndexOff of(boolean value) {
      return new ItemIndexOff();
    }
  }

  /**
   * The paths of a value that are indexed, as in {@code profile.name} or <code>notes[*].text</code>.
   *
   * @param value the value
   */
  record ItemIndexPaths(@JsonValue List<String> value) implements ItemPutIndex {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemIndexPaths {}
  }

  /** {@return the only {@code ItemIndexOff} there is} */
  static ItemPutIndex itemIndexOff() {
    return new ItemIndexOff();
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link ItemIndexPaths}
   */
  static ItemPutIndex of(List<String> value) {
    return new ItemIndexPaths(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ItemPutIndex {}
}
