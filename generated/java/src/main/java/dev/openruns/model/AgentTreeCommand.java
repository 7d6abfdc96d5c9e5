// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the graph and the subgraphs that run.
 *
 * @param id A number that the answer repeats.
 * @param params Whose tree is asked for. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentTreeCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") @Nullable AgentTreeParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always agent.getTree
   */
  @JsonProperty("method")
  public String method() {
    return "agent.getTree";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable AgentTreeParams params;

    private Builder() {}

    /**
     * A number that the answer repeats.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(long value) {
      this.id = value;
      return this;
    }

    /**
     * Whose tree is asked for.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(AgentTreeParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public AgentTreeCommand build() {
      return new AgentTreeCommand(Objects.requireNonNull(id, "id"), params);
    }
  }
}
