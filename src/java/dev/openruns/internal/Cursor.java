package dev.openruns.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Knows where a stream can go on, and which of the events that come then have been here before.
 *
 * <p>The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
 * gives what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is, and what
 * comes twice is known by its id and its content. Ids of other forms are taken to be unique.
 */
final class Cursor {
  /** Joined with it, a resumable run replays all that it has kept. */
  static final String FROM_START = "-1";

  private String last;
  private String before = "";
  private List<Message> recent = new ArrayList<>();
  private List<Message> expected = new ArrayList<>();

  Cursor(String start) {
    last = start;
  }

  /** What to send as Last-Event-ID; empty where the server numbers no events. */
  String resumeFrom() {
    return last.endsWith("-0") && !before.isEmpty() ? before : last;
  }

  /** Follows an id that came without an event, or was cleared. */
  void moveTo(String id) {
    if (id == null || id.equals(last)) return;
    recent.removeIf(message -> !Objects.equals(message.id(), last));
    before = last;
    last = id;
  }

  /** From now on, events may come again. */
  void expectReplay() {
    expected = new ArrayList<>(recent);
  }

  /** Whether the event is new; remembers it. */
  boolean accept(Message message) {
    for (int i = 0; i < expected.size(); i++) {
      var old = expected.get(i);
      if (old.event().equals(message.event())
          && old.data().equals(message.data())
          && (old.id() == null || old.id().equals(message.id()))) {
        expected.remove(i);
        return false;
      }
    }
    if (message.id() != null) moveTo(message.id());
    else if (last.equals(FROM_START)) last = "";
    if (!last.isEmpty()) recent.add(message);
    return true;
  }
}
