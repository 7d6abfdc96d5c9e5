// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A thread's time to live.
 *
 * @param strategy What happens at its end. Null where it is absent.
 * @param ttl The time from now, in minutes. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadTtl(
    @JsonProperty("strategy") @Nullable ThreadPruneStrategy strategy,
    @JsonProperty("ttl") @Nullable Number ttl) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable ThreadPruneStrategy strategy;
    private @Nullable Number ttl;

    private Builder() {}

    /**
     * What happens at its end.
     *
     * @param value the value
     * @return this builder
     */
    public Builder strategy(ThreadPruneStrategy value) {
      this.strategy = value;
      return this;
    }

    /**
     * The time from now, in minutes.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ttl(Number value) {
      this.ttl = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadTtl build() {
      return new ThreadTtl(strategy, ttl);
    }
  }
}
