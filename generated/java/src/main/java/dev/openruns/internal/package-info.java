// Generated from spec/ by `npm run generate`; do not edit.
/** What the client is made of; not for use by others, and free to change. */
package dev.openruns.internal;
