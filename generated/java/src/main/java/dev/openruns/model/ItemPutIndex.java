// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not given.
 * The Python server refuses true, the JavaScript one takes it for the default.
 */
public sealed interface ItemPutIndex
    permits
        ItemPutIndex.Flag,
        ItemPutIndex.ItemIndexPaths,
        ItemPutIndex.Unknown {
  /**
   * True or false.
   *
   * @param value the value
   */
  record Flag(@JsonValue boolean value) implements ItemPutIndex {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flag {}
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

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Flag}
   */
  static ItemPutIndex of(boolean value) {
    return new Flag(value);
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
