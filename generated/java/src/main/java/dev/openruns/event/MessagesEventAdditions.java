// Copied from src/java/dev/openruns/event/MessagesEventAdditions.java by `npm run generate`; edit it there.
package dev.openruns.event;

import dev.openruns.model.HasText;
import dev.openruns.model.MessageTuple;

/** What {@link MessagesEvent} can do besides: its text is that of its message. */
interface MessagesEventAdditions extends HasText {
  /** {@return the message, and where it comes from} */
  MessageTuple data();

  @Override
  default String text() {
    return data().streamedMessage().text();
  }
}
