import { describe, expect, it } from "vitest";
import { createCursor, FROM_START } from "../../src/typescript/cursor.ts";
import type { Message } from "../../src/typescript/sse.ts";
import { seeded } from "./support/fixtures.ts";

const message = (data: string, id?: string): Message => ({ event: "values", data, ...(id !== undefined && { id }) });

describe("where a stream goes on", () => {
  it("is the start, until an event came", () => {
    expect(createCursor(FROM_START).resumeFrom()).toBe("-1");
    expect(createCursor("").resumeFrom()).toBe("");
    expect(createCursor("7").resumeFrom()).toBe("7");
  });

  it("is nowhere once an event came without an id", () => {
    const cursor = createCursor(FROM_START);
    cursor.accept(message("1"));
    expect(cursor.resumeFrom()).toBe("");
  });

  it("is the last id where ids are unique", () => {
    const cursor = createCursor(FROM_START);
    for (const id of ["0", "1", "2"]) cursor.accept(message(id, id));
    expect(cursor.resumeFrom()).toBe("2");
  });

  it("is the id before the last where events of a millisecond may share it", () => {
    const cursor = createCursor(FROM_START);
    cursor.accept(message("a", "1795251915785-0"));
    expect(cursor.resumeFrom()).toBe("-1");
    cursor.accept(message("b", "1795251915786-0"));
    cursor.accept(message("c", "1795251915786-0"));
    expect(cursor.resumeFrom()).toBe("1795251915785-0");
  });

  it("follows an id without an event, and is cleared by an empty one", () => {
    const cursor = createCursor("");
    cursor.accept(message("a", "1"));
    cursor.moveTo(undefined);
    expect(cursor.resumeFrom()).toBe("1");
    cursor.moveTo("5");
    expect(cursor.resumeFrom()).toBe("5");
    cursor.moveTo("");
    expect(cursor.resumeFrom()).toBe("");
  });
});

/** The server's replay: what is later than the id; `inclusive` servers give that id's events as well. */
const replay = (events: readonly Message[], from: string, inclusive: boolean) =>
  events.filter(({ id = "" }) => id > from || (inclusive && id === from));

describe("what comes again", () => {
  it.each([false, true])(
    "is known, with ids that repeat, wherever it is cut, on an inclusive server: %s",
    (inclusive) => {
      for (let seed = 1; seed <= 200; seed++) {
        const random = seeded(seed);
        let millisecond = 1_795_251_915_785;
        const events = Array.from({ length: 12 }, (_, index) => {
          if (random() < 0.5) millisecond++;
          // The same content twice within a millisecond, too.
          return message(random() < 0.3 ? "same" : String(index), `${millisecond}-0`);
        });
        const cursor = createCursor(FROM_START);
        const seen: Message[] = [];
        let coming = events;
        for (let connection = 0; connection < 4; connection++) {
          const cut = connection === 3 ? coming.length : Math.floor(random() * (coming.length + 1));
          for (const event of coming.slice(0, cut)) if (cursor.accept(event)) seen.push(event);
          coming = replay(events, cursor.resumeFrom(), inclusive);
          cursor.expectReplay();
        }
        expect(seen, `seed ${seed}`).toEqual(events);
      }
    },
  );

  it("is looked for among few, however many events share an id", () => {
    const cursor = createCursor("");
    for (let n = 0; n < 5000; n++) cursor.accept(message(String(n), "1"));
    cursor.expectReplay();
    expect(cursor.accept(message("4999", "1"))).toBe(false);
    expect(cursor.accept(message("0", "1"))).toBe(true);
  });

  it("does not hide a later event that looks like an earlier one", () => {
    const cursor = createCursor("");
    cursor.accept(message("same", "1"));
    cursor.expectReplay();
    expect(cursor.accept(message("same", "2"))).toBe(true);
    expect(cursor.accept(message("same", "2"))).toBe(true);
  });
});
