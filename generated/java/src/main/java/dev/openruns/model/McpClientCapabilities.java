// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an MCP client can do.
 *
 * @param roots It has a list of roots. Null where it is absent.
 * @param sampling It can ask a model. Null where it is absent.
 * @param elicitation It can ask its user. Null where it is absent.
 * @param tasks It can run tasks. Null where it is absent.
 * @param experimental What is not in the protocol yet. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpClientCapabilities(
    @JsonProperty("roots") @Nullable McpCapability roots,
    @JsonProperty("sampling") @Nullable McpCapability sampling,
    @JsonProperty("elicitation") @Nullable McpCapability elicitation,
    @JsonProperty("tasks") @Nullable McpCapability tasks,
    @JsonProperty("experimental") @Nullable McpCapability experimental) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable McpCapability roots;
    private @Nullable McpCapability sampling;
    private @Nullable McpCapability elicitation;
    private @Nullable McpCapability tasks;
    private @Nullable McpCapability experimental;

    private Builder() {}

    /**
     * It has a list of roots.
     *
     * @param value the value
     * @return this builder
     */
    public Builder roots(McpCapability value) {
      this.roots = value;
      return this;
    }

    /**
     * It can ask a model.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sampling(McpCapability value) {
      this.sampling = value;
      return this;
    }

    /**
     * It can ask its user.
     *
     * @param value the value
     * @return this builder
     */
    public Builder elicitation(McpCapability value) {
      this.elicitation = value;
      return this;
    }

    /**
     * It can run tasks.
     *
     * @param value the value
     * @return this builder
     */
    public Builder tasks(McpCapability value) {
      this.tasks = value;
      return this;
    }

    /**
     * What is not in the protocol yet.
     *
     * @param value the value
     * @return this builder
     */
    public Builder experimental(McpCapability value) {
      this.experimental = value;
      return this;
    }

    /** {@return what was given} */
    public McpClientCapabilities build() {
      return new McpClientCapabilities(
          roots,
          sampling,
          elicitation,
          tasks,
          experimental);
    }
  }
}
