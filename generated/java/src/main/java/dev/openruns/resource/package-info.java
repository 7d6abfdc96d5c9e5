// Generated from spec/ by `npm run generate`; do not edit.
/** The operations, by resource; {@link dev.openruns.OpenRuns} gives them. */
package dev.openruns.resource;
