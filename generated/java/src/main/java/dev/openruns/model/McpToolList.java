// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tools.
 *
 * @param tools The tools, at most 100.
 * @param nextCursor Where the next page starts, absent on the last page. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpToolList(
    @JsonProperty("tools") List<McpTool> tools,
    @JsonProperty("nextCursor") @Nullable McpCursor nextCursor) implements McpResult {}
