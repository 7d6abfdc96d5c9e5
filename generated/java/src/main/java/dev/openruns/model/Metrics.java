// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a server has to do, and how busy it is.
 *
 * @param queue Runs that wait or go on.
 * @param api Requests.
 * @param workers Workers, absent on a server without. Null where it is absent.
 * @param postgres Connections to Postgres, absent on a server without. Null where it is absent.
 * @param redis Connections to Redis, absent on a server without. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Metrics(
    @JsonProperty("queue") QueueMetrics queue,
    @JsonProperty("api") ApiMetrics api,
    @JsonProperty("workers") @Nullable WorkerMetrics workers,
    @JsonProperty("postgres") @Nullable PostgresMetrics postgres,
    @JsonProperty("redis") @Nullable RedisMetrics redis) {}
