package dev.openruns.internal;

import java.util.ArrayList;
import java.util.List;

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
  /** Where a server gives many events one id, or only the first an id, not all of them are kept. */
  private static final int MOST_WITH_ONE_ID = 100;

  private String last;
  private String before = "";
  private List<Message> recent = new ArrayList<>();
  private List<Message> older = List.of();
  private final List<Message> expected = new ArrayList<>();

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
    older = recent;
    recent = new ArrayList<>();
    before = last;
    last = id;
  }

  /** From now on, events may come again. */
  void expectReplay() {
    expected.clear();
    expected.addAll(older);
    expected.addAll(recent);
  }

  /** Whether the event is new; remembers it. */
  boolean accept(Message message) {
    for (int i = 0; i < expected.size(); i++) {
      if (!isSame(expected.get(i), message)) continue;
      var old = expected.remove(i);
      if (message.id() != null && old.id() == null) {
        // It came at a torn end, without its id: from now on it is known by it.
        moveTo(message.id());
        recent.add(message);
      }
      return false;
    }
    if (message.id() != null) moveTo(message.id());
    else if (last.equals(FROM_START)) last = "";
    if (!last.isEmpty()) {
      recent.add(message);
      if (recent.size() > MOST_WITH_ONE_ID) recent.remove(0);
    }
    return true;
  }

  private static boolean isSame(Message old, Message message) {
    return old.event().equals(message.event())
        && old.data().equals(message.data())
        && (old.id() == null || old.id().equals(message.id()));
  }
}
