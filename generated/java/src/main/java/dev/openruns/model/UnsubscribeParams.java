// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which subscription ends.
 *
 * @param subscriptionId The id of the subscription.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnsubscribeParams(
    @JsonProperty("subscription_id") String subscriptionId) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String subscriptionId;

    private Builder() {}

    /**
     * The id of the subscription.
     *
     * @param value the value
     * @return this builder
     */
    public Builder subscriptionId(String value) {
      this.subscriptionId = value;
      return this;
    }

    /** {@return what was given} */
    public UnsubscribeParams build() {
      return new UnsubscribeParams(Objects.requireNonNull(subscriptionId, "subscriptionId"));
    }
  }
}
