// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where the graph goes next, one node or several, each with the state or each with an input of its own. */
public sealed interface Goto
    permits
        Goto.NodeName,
        Goto.NodeNames,
        NodeSend,
        Goto.NodeSends,
        Goto.Unknown {
  /**
   * The name of a node of a graph.
   *
   * @param value the value
   */
  record NodeName(@JsonValue String value) implements Goto {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeName {}
  }

  /**
   * Names of nodes of a graph.
   *
   * @param value the value
   */
  record NodeNames(@JsonValue List<String> value) implements Goto {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeNames {}
  }

  /**
   * Calls of several nodes, each with an input of its own.
   *
   * @param value the value
   */
  record NodeSends(@JsonValue List<NodeSend> value) implements Goto {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeSends {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NodeName}
   */
  static Goto of(String value) {
    return new NodeName(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link NodeNames}
   */
  static Goto of(List<String> value) {
    return new NodeNames(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements Goto {}
}
