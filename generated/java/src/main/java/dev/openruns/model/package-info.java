// Copied from src/java/dev/openruns/model/package-info.java by `npm run generate`; edit it there.
/** The types of the contract. A field that the contract does not know is ignored, unless its type keeps all others. */
@NullMarked
package dev.openruns.model;

import org.jspecify.annotations.NullMarked;
