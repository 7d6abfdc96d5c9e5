// Copied from src/java/dev/openruns/internal/Cursor.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  private List<Message> withLastId = new ArrayList<>();
  private List<Message> withIdBefore = List.of();
  /** Ids before those two, oldest first: a server that replays from the start sends their events again. */
  private final ArrayDeque<String> olderIds = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final List<Message> expected = new ArrayList<>();
  private boolean isReplayed;

  Cursor(String start) {
    last = start;
  }

  /** What to send as Last-Event-ID; empty where the server numbers no events. */
  String resumeFrom() {
    return last.endsWith("-0") && !before.isEmpty() ? before : last;
  }

  /** Follows an id that came without an event, or was cleared. */
  void moveTo(@org.jspecify.annotations.Nullable String id) {
    if (id == null || id.equals(last)) return;
    if (!before.isEmpty() && known.add(before)) {
      olderIds.add(before);
      if (olderIds.size() > Policy.MAX_REMEMBERED_IDS) known.remove(olderIds.remove());
    }
    withIdBefore = withLastId;
    withLastId = new ArrayList<>();
    before = last;
    last = id;
  }

  /** From now on, events may come again. */
  void expectReplay() {
    isReplayed = true;
    expected.clear();
    expected.addAll(withIdBefore);
    expected.addAll(withLastId);
  }

  /** Whether the event is new; remembers it. */
  boolean accept(Message message) {
    var id = message.id();
    if (isReplayed && id != null && known.contains(id)) return false;
    for (int i = 0; i < expected.size(); i++) {
      if (!isSame(expected.get(i), message)) continue;
      var old = expected.remove(i);
      if (id != null && old.id() == null) {
        // It came at an incomplete end, without its id: from now on it is known by it.
        moveTo(id);
        withLastId.add(message);
      }
      return false;
    }
    if (id != null) moveTo(id);
    else if (last.equals(FROM_START)) last = "";
    if (!last.isEmpty()) {
      withLastId.add(message);
      if (withLastId.size() > Policy.MAX_REMEMBERED_EVENTS_WITH_ONE_ID) withLastId.remove(0);
    }
    return true;
  }

  private static boolean isSame(Message old, Message message) {
    return old.event().equals(message.event())
        && old.data().equals(message.data())
        && (old.id() == null || old.id().equals(message.id()));
  }
}
