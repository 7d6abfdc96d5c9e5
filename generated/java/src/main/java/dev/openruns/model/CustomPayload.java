// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a node wrote, in an envelope, with the name of its channel where that has one.
 *
 * @param name The name, as in the channel {@code custom:<name>}. Null where it is absent.
 * @param payload What a node writes to the stream by itself, any JSON value.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomPayload(
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("payload") JsonNode payload) {}
