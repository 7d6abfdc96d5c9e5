// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node's turn has ended.
 *
 * @param id The task's id.
 * @param name The node.
 * @param result What the node returned, <code>{}</code> where it returned nothing.
 * @param error What the node raised, null if nothing. May be null.
 * @param interrupts The interrupts at which the node stopped.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskResult(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("result") JsonNode result,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable RunFailure error,
    @JsonProperty("interrupts") List<Interrupt> interrupts) implements TaskData {}
