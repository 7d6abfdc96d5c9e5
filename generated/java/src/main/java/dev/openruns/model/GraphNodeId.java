// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The id of a node in a drawing, its name or, where its name is a uuid, its place in the list. */
public sealed interface GraphNodeId
    permits
        GraphNodeId.NodeName,
        GraphNodeId.GraphNodeIndex,
        GraphNodeId.Unknown {
  /**
   * The name of a node of a graph.
   *
   * @param value the value
   */
  record NodeName(@JsonValue String value) implements GraphNodeId {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeName {}
  }

  /**
   * The place of a node in the list of nodes, counted from 0.
   *
   * @param value the value
   */
  record GraphNodeIndex(@JsonValue long value) implements GraphNodeId {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GraphNodeIndex {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NodeName}
   */
  static GraphNodeId of(String value) {
    return new NodeName(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link GraphNodeIndex}
   */
  static GraphNodeId of(long value) {
    return new GraphNodeIndex(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements GraphNodeId {}
}
