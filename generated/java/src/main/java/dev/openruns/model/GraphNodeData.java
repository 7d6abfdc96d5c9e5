// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What is known of what a node holds; a plain name for a schema. */
public sealed interface GraphNodeData
    permits
        GraphNodeRunnable,
        GraphNodeData.NodeName,
        GraphNodeData.Unknown {
  /**
   * The name of a node of a graph.
   *
   * @param value the value
   */
  record NodeName(@JsonValue String value) implements GraphNodeData {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeName {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NodeName}
   */
  static GraphNodeData of(String value) {
    return new NodeName(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements GraphNodeData {}
}
