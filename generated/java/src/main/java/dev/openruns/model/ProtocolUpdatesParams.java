// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, where and when.
 *
 * @param namespace The way from the graph to a subgraph, empty for the graph itself.
 * @param timestamp When it happened, in milliseconds since 1970; order by {@code seq}.
 * @param node The node that sent it; absent on the Python server where a command started the run. Null where it is
 *     absent.
 * @param data The update of {@code node}; where there is no {@code node}, the updates by the names of their nodes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolUpdatesParams(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("timestamp") long timestamp,
    @JsonProperty("node") @Nullable String node,
    @JsonProperty("data") JsonNode data) {}
