// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A chat model's answer, and what it was given where it is known.
 *
 * @param output A message as a stream tells it: a chunk where the model streams, a complete message where it does
 *     not.
 * @param input The conversations that a chat model is to answer, mostly one. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatModelEndData(
    @JsonProperty("output") StreamedMessage output,
    @JsonProperty("input") @Nullable ChatModelInput input) {}
