// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that runs in a node.
 *
 * @param name Its name.
 * @param id The path of its class, sent by some servers only. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphNodeRunnable(
    @JsonProperty("name") String name,
    @JsonProperty("id") @Nullable List<String> id) implements GraphNodeData {}
