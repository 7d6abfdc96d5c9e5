// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the state is asked for.
 *
 * @param namespace The way from the graph to a subgraph, empty for the graph itself. Null where it is absent.
 * @param keys The keys of the state, all by default. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateGetParams(
    @JsonProperty("namespace") @Nullable List<String> namespace,
    @JsonProperty("keys") @Nullable List<String> keys) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> namespace;
    private @Nullable List<String> keys;

    private Builder() {}

    /**
     * The way from the graph to a subgraph, empty for the graph itself.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      this.namespace = value;
      return this;
    }

    /**
     * The keys of the state, all by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder keys(List<String> value) {
      this.keys = value;
      return this;
    }

    /** {@return what was given} */
    public StateGetParams build() {
      return new StateGetParams(namespace, keys);
    }
  }
}
