// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which threads are counted, all by default.
 *
 * @param metadata What the metadata has to contain. Null where it is absent.
 * @param values What the state has to contain. Null where it is absent.
 * @param status The status that they have to have. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCountQuery(
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("values") @Nullable Map<String, JsonNode> values,
    @JsonProperty("status") @Nullable ThreadStatus status) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Map<String, JsonNode> values;
    private @Nullable ThreadStatus status;

    private Builder() {}

    /**
     * What the metadata has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(Map<String, ? extends @Nullable Object> value) {
      this.values = UserData.map(value);
      return this;
    }

    /**
     * The status that they have to have.
     *
     * @param value the value
     * @return this builder
     */
    public Builder status(ThreadStatus value) {
      this.status = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadCountQuery build() {
      return new ThreadCountQuery(
          metadata,
          values,
          status);
    }
  }
}
