// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node's turn begins.
 *
 * @param id The task's id, which its result repeats.
 * @param name The node.
 * @param input What the node is given, the state or what a {@code Send} carries.
 * @param triggers What made the node run.
 * @param metadata What is known about the run, and inside a node about the step and the model, that sent something.
 *     The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
 *     Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskStart(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("input") JsonNode input,
    @JsonProperty("triggers") List<String> triggers,
    @JsonProperty("metadata") @Nullable StepMetadata metadata) implements TaskData {}
