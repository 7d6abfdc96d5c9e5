// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run is started with.
 *
 * @param assistantId An assistant's id or a graph's name; a name stands for the assistant that the server made for
 *     that graph.
 * @param input The graph's input, or of an interrupted thread the value to resume with; null goes on as it is. Null
 *     where it is absent.
 * @param config The configuration, with {@code configurable.checkpoint_id} to start from there. Null where it is
 *     absent.
 * @param metadata Keys and values that you choose; the server keeps them and searches by them. Null where it is
 *     absent.
 * @param langsmithTracer Where a run is traced in LangSmith. Null where it is absent.
 * @param multitaskStrategy What happens to a run in flight, {@code enqueue} by default. Null where it is absent.
 * @param multitaskStrategyAlias The same in the spelling that newer servers read. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunStartParams(
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("langsmith_tracer") @Nullable LangsmithTracer langsmithTracer,
    @JsonProperty("multitaskStrategy") @Nullable MultitaskStrategy multitaskStrategy,
    @JsonProperty("multitask_strategy") @Nullable MultitaskStrategy multitaskStrategyAlias) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String assistantId;
    private @Nullable JsonNode input;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable LangsmithTracer langsmithTracer;
    private @Nullable MultitaskStrategy multitaskStrategy;
    private @Nullable MultitaskStrategy multitaskStrategyAlias;

    private Builder() {}

    /**
     * An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      this.assistantId = value;
      return this;
    }

    /**
     * The graph's input, or of an interrupted thread the value to resume with; null goes on as it is.
     *
     * @param value the value
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      this.input = UserData.of(value);
      return this;
    }

    /**
     * The configuration, with {@code configurable.checkpoint_id} to start from there.
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

    /**
     * Where a run is traced in LangSmith.
     *
     * @param value the value
     * @return this builder
     */
    public Builder langsmithTracer(LangsmithTracer value) {
      this.langsmithTracer = value;
      return this;
    }

    /**
     * What happens to a run in flight, {@code enqueue} by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder multitaskStrategy(MultitaskStrategy value) {
      this.multitaskStrategy = value;
      return this;
    }

    /**
     * The same in the spelling that newer servers read.
     *
     * @param value the value
     * @return this builder
     */
    public Builder multitaskStrategyAlias(MultitaskStrategy value) {
      this.multitaskStrategyAlias = value;
      return this;
    }

    /** {@return what was given} */
    public RunStartParams build() {
      return new RunStartParams(
          Objects.requireNonNull(assistantId, "assistantId"),
          input,
          config,
          metadata,
          langsmithTracer,
          multitaskStrategy,
          multitaskStrategyAlias);
    }
  }
}
