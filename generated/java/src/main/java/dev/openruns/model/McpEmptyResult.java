// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The answer to a ping, which says nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpEmptyResult() implements McpResult {}
