/** The events of the streams, each with its own data. */
@NullMarked
package dev.openruns.event;

import org.jspecify.annotations.NullMarked;
