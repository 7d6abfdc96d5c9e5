// Generated from spec/ by `npm run generate`; do not edit.
/** A typed client of the LangGraph Agent Server API: begin with {@link dev.openruns.OpenRuns}. */
package dev.openruns;
