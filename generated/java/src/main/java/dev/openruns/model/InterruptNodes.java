// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The nodes at which a run stops, by name or all. */
public sealed interface InterruptNodes
    permits
        InterruptNodes.AllNodes,
        InterruptNodes.NodeNames,
        InterruptNodes.Unknown {
  /** Every node of the graph. */
  record AllNodes() implements InterruptNodes {
    /** {@return the only value there is} */
    @JsonValue
    public String value() {
      return "*";
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AllNodes of(String value) {
      return new AllNodes();
    }
  }

  /**
   * Names of nodes of a graph.
   *
   * @param value the value
   */
  record NodeNames(@JsonValue List<String> value) implements InterruptNodes {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeNames {}
  }

  /** {@return the only {@code AllNodes} there is} */
  static InterruptNodes allNodes() {
    return new AllNodes();
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NodeNames}
   */
  static InterruptNodes of(List<String> value) {
    return new NodeNames(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements InterruptNodes {}
}
