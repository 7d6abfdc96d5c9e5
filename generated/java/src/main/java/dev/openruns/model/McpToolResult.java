// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool returned.
 *
 * @param content One text, the final state as Python prints it or the name of an error.
 * @param isError Whether the run failed, absent if not. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpToolResult(
    @JsonProperty("content") List<McpTextContent> content,
    @JsonProperty("isError") @Nullable Boolean isError) implements McpResult {}
