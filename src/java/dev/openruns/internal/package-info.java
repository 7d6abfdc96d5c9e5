/** What the client is made of; not for use by others, and free to change. */
@NullMarked
package dev.openruns.internal;

import org.jspecify.annotations.NullMarked;
