// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An assistant as a tool.
 *
 * @param name The assistant's name with the characters that a tool may have.
 * @param title The assistant's name.
 * @param description What the assistant is for.
 * @param inputSchema What the graph takes as input.
 * @param annotations What a client may expect of it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpTool(
    @JsonProperty("name") String name,
    @JsonProperty("title") String title,
    @JsonProperty("description") String description,
    @JsonProperty("inputSchema") JsonSchema inputSchema,
    @JsonProperty("annotations") McpToolAnnotations annotations) {}
