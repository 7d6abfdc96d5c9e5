// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of one node with an input of its own.
 *
 * @param node The node that is called.
 * @param input What the node gets instead of the state.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NodeSend(
    @JsonProperty("node") String node,
    @JsonProperty("input") JsonNode input) implements Goto {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String node;
    private @Nullable JsonNode input;

    private Builder() {}

    /**
     * The node that is called.
     *
     * @param value the value
     * @return this builder
     */
    public Builder node(String value) {
      this.node = value;
      return this;
    }

    /**
     * What the node gets instead of the state.
     *
     * @param value the value
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      this.input = UserData.of(value);
      return this;
    }

    /** {@return what was given} */
    public NodeSend build() {
      return new NodeSend(Objects.requireNonNull(node, "node"), Objects.requireNonNull(input, "input"));
    }
  }
}
