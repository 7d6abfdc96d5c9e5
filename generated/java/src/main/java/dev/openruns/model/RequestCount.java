// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many requests of one kind there were.
 *
 * @param method The HTTP method.
 * @param path The path as the server's routes have it.
 * @param status The HTTP status.
 * @param count How many there were.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestCount(
    @JsonProperty("method") String method,
    @JsonProperty("path") String path,
    @JsonProperty("status") long status,
    @JsonProperty("count") long count) {}
