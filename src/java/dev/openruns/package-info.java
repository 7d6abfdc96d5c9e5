/** A typed client of the LangGraph Agent Server API: begin with {@link dev.openruns.OpenRuns}. */
@NullMarked
package dev.openruns;

import org.jspecify.annotations.NullMarked;
