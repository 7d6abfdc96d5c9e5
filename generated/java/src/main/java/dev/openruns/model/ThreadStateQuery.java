// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a thread is read.
 *
 * @param checkpoint The checkpoint to read.
 * @param subgraphs Whether tasks show the states of their subgraphs. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadStateQuery(
    @JsonProperty("checkpoint") CheckpointConfig checkpoint,
    @JsonProperty("subgraphs") @Nullable Boolean subgraphs) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable CheckpointConfig checkpoint;
    private @Nullable Boolean subgraphs;

    private Builder() {}

    /**
     * The checkpoint to read.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      this.checkpoint = value;
      return this;
    }

    /**
     * Whether tasks show the states of their subgraphs.
     *
     * @param value the value
     * @return this builder
     */
    public Builder subgraphs(boolean value) {
      this.subgraphs = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadStateQuery build() {
      return new ThreadStateQuery(Objects.requireNonNull(checkpoint, "checkpoint"), subgraphs);
    }
  }
}
