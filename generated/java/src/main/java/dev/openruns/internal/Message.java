// Copied from src/java/dev/openruns/internal/Message.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import org.jspecify.annotations.Nullable;

/**
 * One event as it stands on the wire.
 *
 * @param event its name, with the namespace
 * @param data its data as text
 * @param id only where this very event carries an id, else null
 */
public record Message(String event, String data, @Nullable String id) {}
