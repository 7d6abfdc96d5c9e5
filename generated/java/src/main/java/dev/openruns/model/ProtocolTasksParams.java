// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What happened, where and when.
 *
 * @param namespace The way from the graph to a subgraph, empty for the graph itself.
 * @param timestamp When it happened, in milliseconds since 1970; order by {@code seq}.
 * @param data The start or the end of a node's turn; only the end has {@code result}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolTasksParams(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("timestamp") long timestamp,
    @JsonProperty("data") TaskData data) {}
