// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The graph and the subgraphs that run.
 *
 * @param tree A graph and its subgraphs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentTreeResult(
    @JsonProperty("tree") AgentTreeNode tree) implements ThreadCommandResult {}
