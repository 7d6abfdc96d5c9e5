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
 * The answers to several interrupts at the same checkpoint.
 *
 * @param responses The answers.
 * @param update An update of the state in the same step. Null where it is absent.
 * @param gotoValue Where the graph goes next, one node or several, each with the state or each with an input of its
 *     own. Null where it is absent.
 * @param config The configuration of a run, as the graph's runtime takes it. Null where it is absent.
 * @param metadata Keys and values that you choose; the server keeps them and searches by them. Null where it is
 *     absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputRespondMany(
    @JsonProperty("responses") List<InputResponse> responses,
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
    private @Nullable List<InputResponse> responses;
    private @Nullable JsonNode update;
    private @Nullable Goto gotoValue;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> metadata;

    private Builder() {}

    /**
     * The answers.
     *
     * @param value the value
     * @return this builder
     */
    public Builder responses(List<InputResponse> value) {
      this.responses = value;
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
    public InputRespondMany build() {
      return new InputRespondMany(
          Objects.requireNonNull(responses, "responses"),
          update,
          gotoValue,
          config,
          metadata);
    }
  }
}
