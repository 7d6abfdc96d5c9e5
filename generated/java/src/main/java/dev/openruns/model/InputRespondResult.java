// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Nothing; the events tell what follows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputRespondResult() implements ThreadCommandResult {}
