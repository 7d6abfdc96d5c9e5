// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Connections to Postgres.
 *
 * @param poolMax How many there may be. Null where it is absent.
 * @param poolSize How many there are. Null where it is absent.
 * @param poolAvailable How many are idle. Null where it is absent.
 * @param requestsQueued How many requests had to wait for one. Null where it is absent.
 * @param requestsErrors How many requests got none. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresMetrics(
    @JsonProperty("pool_max") @Nullable Long poolMax,
    @JsonProperty("pool_size") @Nullable Long poolSize,
    @JsonProperty("pool_available") @Nullable Long poolAvailable,
    @JsonProperty("requests_queued") @Nullable Long requestsQueued,
    @JsonProperty("requests_errors") @Nullable Long requestsErrors) {}
