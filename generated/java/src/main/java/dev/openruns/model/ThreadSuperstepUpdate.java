// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An update of the state in the name of a node.
 *
 * @param values What the node is taken to have returned. Null where it is absent.
 * @param command A command that the node is taken to have returned.
 * @param asNode The node that is taken to have run, {@code __input__} for an input.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadSuperstepUpdate(
    @JsonProperty("values") @Nullable JsonNode values,
    @JsonProperty("command") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Command> command,
    @JsonProperty("as_node") String asNode) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable JsonNode values;
    private Field<Command> command = Field.unset();
    private @Nullable String asNode;

    private Builder() {}

    /**
     * What the node is taken to have returned.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(@Nullable Object value) {
      this.values = UserData.of(value);
      return this;
    }

    /**
     * A command that the node is taken to have returned.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder command(@Nullable Command value) {
      this.command = Field.of(value);
      return this;
    }

    /**
     * The node that is taken to have run, {@code __input__} for an input.
     *
     * @param value the value
     * @return this builder
     */
    public Builder asNode(String value) {
      this.asNode = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadSuperstepUpdate build() {
      return new ThreadSuperstepUpdate(
          values,
          command,
          Objects.requireNonNull(asNode, "asNode"));
    }
  }
}
