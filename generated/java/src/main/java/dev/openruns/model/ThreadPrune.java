// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which threads are pruned and how.
 *
 * @param threadIds The threads to prune; those that are missing are skipped.
 * @param strategy What pruning does; a server that keeps threads in memory knows only that. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadPrune(
    @JsonProperty("thread_ids") List<String> threadIds,
    @JsonProperty("strategy") @Nullable ThreadPruneStrategy strategy) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> threadIds;
    private @Nullable ThreadPruneStrategy strategy;

    private Builder() {}

    /**
     * The threads to prune; those that are missing are skipped.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadIds(List<String> value) {
      this.threadIds = value;
      return this;
    }

    /**
     * What pruning does; a server that keeps threads in memory knows only that.
     *
     * @param value the value
     * @return this builder
     */
    public Builder strategy(ThreadPruneStrategy value) {
      this.strategy = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadPrune build() {
      return new ThreadPrune(Objects.requireNonNull(threadIds, "threadIds"), strategy);
    }
  }
}
