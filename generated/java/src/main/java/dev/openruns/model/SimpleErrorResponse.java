// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What some operations say of a request that they refused, in place of {@code detail}.
 *
 * @param error The server's own words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimpleErrorResponse(
    @JsonProperty("error") String error) implements EitherErrorResponse {}
