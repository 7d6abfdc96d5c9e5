// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A subscription; it has an effect on a WebSocket only.
 *
 * @param subscriptionId The id of the subscription.
 * @param replayedEvents The number of events that were sent before this answer. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionResult(
    @JsonProperty("subscription_id") String subscriptionId,
    @JsonProperty("replayed_events") @Nullable Long replayedEvents) implements ThreadCommandResult {}
