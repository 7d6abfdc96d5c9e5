package dev.openruns.event;

import dev.openruns.model.HasText;
import dev.openruns.model.Message;
import java.util.List;

/** What {@link MessagesPartialEvent} can do besides: its text is that of its last message. */
interface MessagesPartialEventAdditions extends HasText {
  /** {@return the messages} */
  List<Message> data();

  @Override
  default String text() {
    return data().isEmpty() ? "" : data().get(data().size() - 1).text();
  }
}
