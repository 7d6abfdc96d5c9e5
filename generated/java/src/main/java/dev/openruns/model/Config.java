// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a run, as the graph's runtime takes it.
 *
 * @param tags Tags for tracing. Null where it is absent.
 * @param recursionLimit The largest number of steps; a run that needs more ends with GraphRecursionError. The default
 *     is the graph library's own, on the JavaScript server 25. Null where it is absent.
 * @param configurable The settings of the graph; a run refuses them together with {@code context} unless they are
 *     empty. Null where it is absent.
 * @param metadata Metadata that is merged into the run's. Null where it is absent.
 * @param runName The name of the run in traces. Null where it is absent.
 * @param maxConcurrency The largest number of nodes that run at once, unlimited by default.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Config(
    @JsonProperty("tags") @Nullable List<String> tags,
    @JsonProperty("recursion_limit") @Nullable Long recursionLimit,
    @JsonProperty("configurable") @Nullable Map<String, JsonNode> configurable,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("run_name") @Nullable String runName,
    @JsonProperty("max_concurrency") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> maxConcurrency) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> tags;
    private @Nullable Long recursionLimit;
    private @Nullable Map<String, JsonNode> configurable;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable String runName;
    private Field<Long> maxConcurrency = Field.unset();

    private Builder() {}

    /**
     * Tags for tracing.
     *
     * @param value the value
     * @return this builder
     */
    public Builder tags(List<String> value) {
      this.tags = value;
      return this;
    }

    /**
     * The largest number of steps; a run that needs more ends with GraphRecursionError. The default is the graph
     * library's own, on the JavaScript server 25.
     *
     * @param value the value
     * @return this builder
     */
    public Builder recursionLimit(long value) {
      this.recursionLimit = value;
      return this;
    }

    /**
     * The settings of the graph; a run refuses them together with {@code context} unless they are empty.
     *
     * @param value the value
     * @return this builder
     */
    public Builder configurable(Map<String, ? extends @Nullable Object> value) {
      this.configurable = UserData.map(value);
      return this;
    }

    /**
     * Metadata that is merged into the run's.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The name of the run in traces.
     *
     * @param value the value
     * @return this builder
     */
    public Builder runName(String value) {
      this.runName = value;
      return this;
    }

    /**
     * The largest number of nodes that run at once, unlimited by default.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder maxConcurrency(@Nullable Long value) {
      this.maxConcurrency = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public Config build() {
      return new Config(
          tags,
          recursionLimit,
          configurable,
          metadata,
          runName,
          maxConcurrency);
    }
  }
}
