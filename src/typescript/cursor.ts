import type { Message } from "./sse.ts";

/** Joined with it, a resumable run replays all that it has kept. */
export const FROM_START = "-1";

/** Where a server gives many events one id, or only the first an id, not all of them are kept. */
const MOST_WITH_ONE_ID = 100;

/** Knows where a stream can go on, and which of the events that come then have been here before. */
export interface Cursor {
  /** What to send as `Last-Event-ID`; empty where the server numbers no events. */
  resumeFrom(): string;
  /** From now on, events may come again. */
  expectReplay(): void;
  /** Whether the event is new; remembers it. */
  accept(message: Message): boolean;
  /** Follows an id that came without an event, or was cleared. */
  moveTo(id: string | undefined): void;
}

/**
 * The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join
 * gives what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is, and
 * what comes twice is known by its id and its content. Ids of other forms are taken to be unique.
 */
export function createCursor(start: string): Cursor {
  let last = start;
  let before = "";
  let recent: Message[] = [];
  let older: Message[] = [];
  let expected: Message[] = [];

  function moveTo(id: string | undefined): void {
    if (id === undefined || id === last) return;
    older = recent;
    recent = [];
    before = last;
    last = id;
  }

  return {
    moveTo,
    resumeFrom: () => (last.endsWith("-0") && before) || last,
    expectReplay() {
      expected = [...older, ...recent];
    },
    accept(message) {
      const { event, data, id } = message;
      const again = expected.findIndex((old) => old.event === event && old.data === data && (old.id ?? id) === id);
      if (again >= 0) {
        const [old] = expected.splice(again, 1);
        if (id && !old?.id) {
          // It came at a torn end, without its id: from now on it is known by it.
          moveTo(id);
          recent.push(message);
        }
        return false;
      }
      if (id) moveTo(id);
      else if (last === FROM_START) last = "";
      if (last && recent.push(message) > MOST_WITH_ONE_ID) recent.shift();
      return true;
    },
  };
}
