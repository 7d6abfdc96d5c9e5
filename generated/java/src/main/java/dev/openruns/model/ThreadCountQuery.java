// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Json;
import java.util.Map;

/**
 * Which threads are counted, all by default.
 *
 * @param metadata What the metadata has to contain. Null where it is absent.
 * @param values What the state has to contain. Null where it is absent.
 * @param status The status that they have to have. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCountQuery(
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("values") Map<String, JsonNode> values,
    @JsonProperty("status") ThreadStatus status) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private Map<String, JsonNode> metadata;
    private Map<String, JsonNode> values;
    private ThreadStatus status;

    private Builder() {}

    /**
     * What the metadata has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ?> value) {
      this.metadata = Json.map(value);
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(Map<String, ?> value) {
      this.values = Json.map(value);
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
