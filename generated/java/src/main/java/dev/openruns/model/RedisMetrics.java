// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Connections to Redis.
 *
 * @param idleConnections How many are idle. Null where it is absent.
 * @param inUseConnections How many are busy. Null where it is absent.
 * @param maxConnections How many there may be. Null where it is absent.
 * @param maxConnectionsPerNode How many there may be to each node. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RedisMetrics(
    @JsonProperty("idle_connections") @Nullable Long idleConnections,
    @JsonProperty("in_use_connections") @Nullable Long inUseConnections,
    @JsonProperty("max_connections") @Nullable Long maxConnections,
    @JsonProperty("max_connections_per_node") @Nullable Long maxConnectionsPerNode) {}
