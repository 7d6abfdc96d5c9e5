package dev.openruns.model;

/** What {@link Message} can do besides. */
interface MessageAdditions extends HasText {}
