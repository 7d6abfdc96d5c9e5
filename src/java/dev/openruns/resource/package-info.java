/** The operations, by resource; {@link dev.openruns.OpenRuns} gives them. */
@NullMarked
package dev.openruns.resource;

import org.jspecify.annotations.NullMarked;
