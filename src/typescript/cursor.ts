import { MAX_REMEMBERED_EVENTS_WITH_ONE_ID, MAX_REMEMBERED_IDS } from "./policy.ts";
import type { Message } from "./sse.ts";

/** With this as `Last-Event-ID`, a resumable run sends all events that it has kept. */
export const FROM_START = "-1";

/** Remembers after which event a lost stream goes on, and which of the events that then come were delivered before. */
export interface Cursor {
  /** What to send as `Last-Event-ID`; empty if the server numbers no events. */
  resumeFrom(): string;
  /** To be called before the stream is opened again: from then on, events may come a second time. */
  expectReplay(): void;
  /** Whether the event was not delivered before. It is remembered as delivered. */
  accept(message: Message): boolean;
  /** Takes an id that came without an event, or an empty one, as the last id. */
  moveTo(id: string | undefined): void;
}

/** Copies a text. A slice of a chunk's text would keep the whole chunk in memory. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text));

/**
 * The Python server's ids are a time in milliseconds and a counter that stays 0, so events of one millisecond have the same id. A
 * join sends the events after an id: joining after the last id would lose the other events of that millisecond. So a stream joins
 * after the id before the last one, and events that then come twice are recognised by id and content. Ids of other forms are taken
 * to be unique. Some servers send everything again, whatever id they are asked for. Events that are older than the last two ids are
 * recognised by their id alone, because all events with that id were delivered.
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
            // It first came without its id, at the end of a lost connection. Now the id is known.
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
