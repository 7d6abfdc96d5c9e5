// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A namespace in a query. */
public sealed interface NamespaceParameter
    permits
        NamespaceParameter.NamespaceText,
        NamespaceParameter.NamespaceTexts,
        NamespaceParameter.Unknown {
  /**
   * The labels of a namespace joined by periods, as in {@code users.u1}; no label is empty.
   *
   * @param value the value
   */
  record NamespaceText(@JsonValue String value) implements NamespaceParameter {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NamespaceText {}
  }

  /**
   * Several namespaces as a repeated parameter; the server reads the last one only, so send one.
   *
   * @param value the value
   */
  record NamespaceTexts(@JsonValue List<String> value) implements NamespaceParameter {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NamespaceTexts {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NamespaceText}
   */
  static NamespaceParameter of(String value) {
    return new NamespaceText(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NamespaceTexts}
   */
  static NamespaceParameter of(List<String> value) {
    return new NamespaceTexts(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements NamespaceParameter {}
}
