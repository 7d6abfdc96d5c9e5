// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is changed on a thread.
 *
 * @param metadata Keys to add or replace; the others stay. Null where it is absent.
 * @param ttl How long the thread lives from now on. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadUpdate(
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("ttl") @Nullable ThreadTtl ttl) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable ThreadTtl ttl;

    private Builder() {}

    /**
     * Keys to add or replace; the others stay.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * How long the thread lives from now on.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ttl(ThreadTtl value) {
      this.ttl = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadUpdate build() {
      return new ThreadUpdate(metadata, ttl);
    }
  }
}
