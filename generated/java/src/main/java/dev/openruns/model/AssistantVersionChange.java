// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an assistant to use.
 *
 * @param version The version to use; an unknown one is refused with 404.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantVersionChange(
    @JsonProperty("version") long version) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long version;

    private Builder() {}

    /**
     * The version to use; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** {@return what was given} */
    public AssistantVersionChange build() {
      return new AssistantVersionChange(Objects.requireNonNull(version, "version"));
    }
  }
}
