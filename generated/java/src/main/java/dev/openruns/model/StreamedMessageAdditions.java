// Copied from src/java/dev/openruns/model/StreamedMessageAdditions.java by `npm run generate`; edit it there.
package dev.openruns.model;

/** What {@link StreamedMessage} can do besides. */
interface StreamedMessageAdditions extends HasText {}
