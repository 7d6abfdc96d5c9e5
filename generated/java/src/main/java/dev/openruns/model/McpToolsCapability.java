// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the server can do with tools.
 *
 * @param listChanged Whether it tells when the list changes, which it does not.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpToolsCapability(
    @JsonProperty("listChanged") boolean listChanged) {}
