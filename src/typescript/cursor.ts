import { MAX_REMEMBERED_EVENTS_WITH_ONE_ID, MAX_REMEMBERED_IDS } from "./policy.ts";
import type { Message } from "./sse.ts";

/** Joined with it, a resumable run replays all that it has kept. */
export const FROM_START = "-1";

/** Knows where a stream can go on, and which of the events that come then were delivered before. */
export interface Cursor {
  /** What to send as `Last-Event-ID`; empty if the server numbers no events. */
  resumeFrom(): string;
  /** From now on, events may come again. */
  expectReplay(): void;
  /** Whether the event is new; remembers it. */
  accept(message: Message): boolean;
  /** Follows an id that came without an event, or was cleared. */
  moveTo(id: string | undefined): void;
}

/** A text of its own: a piece of a chunk's text would keep the whole chunk in memory. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text));

/**
 * The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
 * gives what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is, and
 * what comes twice is known by its id and its content. Ids of other forms are taken to be unique. Some servers replay from the
 * start whatever they were asked for: of older events the id is enough, since everything that had it was delivered.
 */
export function createCursor(start: string): Cursor {
  let last = start;
  let before = "";
  let recent: Message[] = [];
  let older: Message[] = [];
  let expected: Message[] = [];
  let isReplaying = false;
  const known = new Set<string>();

  function moveTo(id: string | undefined): void {
    if (id === undefined || id === last) return;
    known.add(before);
    if (known.size > MAX_REMEMBERED_IDS) for (const first of known) if (known.delete(first)) break;
    older = recent;
    recent = [];
    before = last;
    last = copyOf(id);
  }

  return {
    moveTo,
    resumeFrom: () => (last.endsWith("-0") && before) || last,
    expectReplay() {
      expected = [...older, ...recent];
      isReplaying = true;
    },
    accept(message) {
      const { event, data, id } = message;
      if (isReplaying) {
        if (id && known.has(id)) return false;
        const again = expected.findIndex((old) => old.event === event && old.data === data && (old.id ?? id) === id);
        if (again >= 0) {
          const [old] = expected.splice(again, 1);
          if (id && !old?.id) {
            // It came without its id, at the end of a connection that was cut: from now on it is known by it.
            moveTo(id);
            recent.push(message);
          }
          return false;
        }
      }
      if (id) moveTo(id);
      else if (last === FROM_START) last = "";
      if (last && recent.push(message) > MAX_REMEMBERED_EVENTS_WITH_ONE_ID) recent.shift();
      return true;
    },
  };
}
