// Copied from src/java/dev/openruns/resource/package-info.java by `npm run generate`; edit it there.
/** The operations, by resource; {@link dev.openruns.OpenRuns} gives them. */
@NullMarked
package dev.openruns.resource;

import org.jspecify.annotations.NullMarked;
