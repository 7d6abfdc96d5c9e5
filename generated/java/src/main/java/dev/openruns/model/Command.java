// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run does to a thread before it goes on, instead of taking an input.
 *
 * @param update An update of the state, an object or a list of pairs. Null where it is absent.
 * @param resume The value with which the pending interrupt goes on; without a pending interrupt nothing happens. Null
 *     where it is absent.
 * @param gotoValue Where the graph goes next.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Command(
    @JsonProperty("update") @Nullable JsonNode update,
    @JsonProperty("resume") @Nullable JsonNode resume,
    @JsonProperty("goto") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Goto> gotoValue) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable JsonNode update;
    private @Nullable JsonNode resume;
    private Field<Goto> gotoValue = Field.unset();

    private Builder() {}

    /**
     * An update of the state, an object or a list of pairs.
     *
     * @param value the value
     * @return this builder
     */
    public Builder update(@Nullable Object value) {
      this.update = UserData.of(value);
      return this;
    }

    /**
     * The value with which the pending interrupt goes on; without a pending interrupt nothing happens.
     *
     * @param value the value
     * @return this builder
     */
    public Builder resume(@Nullable Object value) {
      this.resume = UserData.of(value);
      return this;
    }

    /**
     * Where the graph goes next.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder gotoValue(@Nullable Goto value) {
      this.gotoValue = Field.of(value);
      return this;
    }

    /**
     * Where the graph goes next.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder gotoValue(String value) {
      return gotoValue(Goto.of(value));
    }

    /**
     * Where the graph goes next.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder gotoValue(List<String> value) {
      return gotoValue(Goto.of(value));
    }

    /** {@return what was given} */
    public Command build() {
      return new Command(
          update,
          resume,
          gotoValue);
    }
  }
}
