// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one interrupt.
 *
 * @param interruptId The id of the interrupt.
 * @param response What the pending interrupt returns to its node, any JSON value; with several pending it is an
 *     object from interrupt id to value.
 * @param namespace The subgraph that asks, the graph itself by default. Null where it is absent.
 * @param update An update of the state in the same step. Null where it is absent.
 * @param gotoValue Where the graph goes next, one node or several, each with the state or each with an input of its
 *     own. Null where it is absent.
 * @param config The configuration of a run, as the graph's runtime takes it. Null where it is absent.
 * @param metadata Keys and values that you choose; the server keeps them and searches by them. Null where it is
 *     absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputRespondOne(
    @JsonProperty("interrupt_id") String interruptId,
    @JsonProperty("response") JsonNode response,
    @JsonProperty("namespace") @Nullable List<String> namespace,
    @JsonProperty("update") @Nullable JsonNode update,
    @JsonProperty("goto") @Nullable Goto gotoValue,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) implements InputRespondParams {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String interruptId;
    private @Nullable JsonNode response;
    private @Nullable List<String> namespace;
    private @Nullable JsonNode update;
    private @Nullable Goto gotoValue;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> metadata;

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

    /**
     * An update of the state in the same step.
     *
     * @param value the value
     * @return this builder
     */
    public Builder update(@Nullable Object value) {
      this.update = UserData.of(value);
      return this;
    }

    /**
     * Where the graph goes next, one node or several, each with the state or each with an input of its own.
     *
     * @param value the value
     * @return this builder
     */
    public Builder gotoValue(Goto value) {
      this.gotoValue = value;
      return this;
    }

    /**
     * Where the graph goes next, one node or several, each with the state or each with an input of its own.
     *
     * @param value the value
     * @return this builder
     */
    public Builder gotoValue(String value) {
      return gotoValue(Goto.of(value));
    }

    /**
     * Where the graph goes next, one node or several, each with the state or each with an input of its own.
     *
     * @param value the value
     * @return this builder
     */
    public Builder gotoValue(List<String> value) {
      return gotoValue(Goto.of(value));
    }

    /**
     * The configuration of a run, as the graph's runtime takes it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder config(Config value) {
      this.config = value;
      return this;
    }

    /**
     * Keys and values that you choose; the server keeps them and searches by them.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public InputRespondOne build() {
      return new InputRespondOne(
          Objects.requireNonNull(interruptId, "interruptId"),
          Objects.requireNonNull(response, "response"),
          namespace,
          update,
          gotoValue,
          config,
          metadata);
    }
  }
}
