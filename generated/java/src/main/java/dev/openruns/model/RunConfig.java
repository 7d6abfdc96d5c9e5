// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a run as the server keeps it, with what it adds to the request's.
 *
 * @param tags Tags for tracing. Null where it is absent.
 * @param recursionLimit The largest number of steps. Null where it is absent.
 * @param configurable The settings of the graph and the server's own keys. Null where it is absent.
 * @param metadata The run's metadata and what the server knows about its run. Null where it is absent.
 * @param runName The name of the run in traces. Null where it is absent.
 * @param maxConcurrency The largest number of nodes that run at once.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunConfig(
    @JsonProperty("tags") @Nullable List<String> tags,
    @JsonProperty("recursion_limit") @Nullable Long recursionLimit,
    @JsonProperty("configurable") @Nullable RunConfigurable configurable,
    @JsonProperty("metadata") @Nullable RunMetadata metadata,
    @JsonProperty("run_name") @Nullable String runName,
    @JsonProperty("max_concurrency") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> maxConcurrency) {}
