// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the server says of a request that it refused.
 *
 * @param detail The server's own words, one or several lines.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorResponse(
    @JsonProperty("detail") String detail) implements EitherErrorResponse, ThreadCommandRefusal {}
