// Generated from spec/ by `npm run generate`; do not edit.
/** The parameters of the methods that take many, or some that may be left out. */
package dev.openruns.params;
