// Copied from src/java/dev/openruns/params/package-info.java by `npm run generate`; edit it there.
/** The parameters of the methods that take many, or some that may be left out. */
@NullMarked
package dev.openruns.params;

import org.jspecify.annotations.NullMarked;
