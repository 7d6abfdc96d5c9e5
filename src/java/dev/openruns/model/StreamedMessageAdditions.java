package dev.openruns.model;

/** What {@link StreamedMessage} can do besides. */
interface StreamedMessageAdditions extends HasText {}
