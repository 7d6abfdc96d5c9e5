// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one interrupt of several.
 *
 * @param interruptId The id of the interrupt.
 * @param response What the pending interrupt returns to its node, any JSON value; with several pending it is an
 *     object from interrupt id to value.
 * @param namespace The subgraph that asks, the graph itself by default. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputResponse(
    @JsonProperty("interrupt_id") String interruptId,
    @JsonProperty("response") JsonNode response,
    @JsonProperty("namespace") @Nullable List<String> namespace) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String interruptId;
    private @Nullable JsonNode response;
    private @Nullable List<String> namespace;

    private Builder() {}

    /**
     * The id of the interrupt.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptId(String value) {
      this.interruptId = value;
      return this;
    }

    /**
     * What the pending interrupt returns to its node, any JSON value; with several pending it is an object from
     * interrupt id to value.
     *
     * @param value the value
     * @return this builder
     */
    public Builder response(@Nullable Object value) {
      this.response = UserData.of(value);
      return this;
    }

    /**
     * The subgraph that asks, the graph itself by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      this.namespace = value;
      return this;
    }

    /** {@return what was given} */
    public InputResponse build() {
      return new InputResponse(
          Objects.requireNonNull(interruptId, "interruptId"),
          Objects.requireNonNull(response, "response"),
          namespace);
    }
  }
}
