// Generated from spec/ by `npm run generate`; do not edit.
/** The events of the streams, each with its own data. */
package dev.openruns.event;
