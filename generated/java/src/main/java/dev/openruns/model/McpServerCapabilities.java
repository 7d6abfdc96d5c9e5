// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the server can do; it has tools and nothing else.
 *
 * @param tools It has tools.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpServerCapabilities(
    @JsonProperty("tools") McpToolsCapability tools) {}
