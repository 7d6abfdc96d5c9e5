// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a node asks.
 *
 * @param interruptId The id of the interrupt that {@code input.respond} must name.
 * @param payload What a node passed to {@code interrupt()}, any JSON value. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputRequest(
    @JsonProperty("interrupt_id") String interruptId,
    @JsonProperty("payload") @Nullable JsonNode payload) {}
