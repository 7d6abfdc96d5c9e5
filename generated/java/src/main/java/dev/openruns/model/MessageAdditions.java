// Copied from src/java/dev/openruns/model/MessageAdditions.java by `npm run generate`; edit it there.
package dev.openruns.model;

/** What {@link Message} can do besides. */
interface MessageAdditions extends HasText {}
