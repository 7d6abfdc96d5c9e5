// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a server is.
 *
 * @param version The version of the server.
 * @param langgraphPyVersion The version of LangGraph that runs the graphs.
 * @param flags What the server can do.
 * @param host Where the server runs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerInfo(
    @JsonProperty("version") String version,
    @JsonProperty("langgraph_py_version") String langgraphPyVersion,
    @JsonProperty("flags") ServerFlags flags,
    @JsonProperty("host") ServerHost host) {}
