// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Requests.
 *
 * @param httpRequestsTotal The number of requests by method, path and status.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiMetrics(
    @JsonProperty("http_requests_total") List<RequestCount> httpRequestsTotal) {}
