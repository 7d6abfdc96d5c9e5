// Copied from src/java/dev/openruns/event/package-info.java by `npm run generate`; edit it there.
/** The events of the streams, each with its own data. */
@NullMarked
package dev.openruns.event;

import org.jspecify.annotations.NullMarked;
