import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { createDecoder, type Message } from "../../src/typescript/sse.ts";
import { type ExpectedEvent, generatedFixtures, randomPieces, seeded, streamFixtures } from "./support/fixtures.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

function decode(pieces: Iterable<Uint8Array>, clean = true) {
  const decoder = createDecoder();
  const messages: Message[] = [];
  for (const piece of pieces) messages.push(...decoder.push(piece));
  // An event that a clean end leaves open counts when its data is whole.
  if (clean) messages.push(...decoder.end().filter(({ data }) => isJson(data)));
  return { messages, lastEventId: decoder.lastEventId, retry: decoder.retry };
}

/** A message as the fixture would write it. */
function shown({ event, data, id }: Message, expected: ExpectedEvent | undefined): ExpectedEvent {
  const [name = "", ...namespace] = event.split("|");
  return {
    event: name,
    ...(namespace.length > 0 && { namespace }),
    ...((isJson(data) || data === "") && { data: JSON.parse(data || "null") }),
    ...((!isJson(data) || expected?.raw !== undefined) && { raw: data }),
    ...(id !== undefined && { id }),
    ...(expected?.unterminated && { unterminated: true }),
  };
}

function* bytewise(bytes: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < bytes.length; index++) yield bytes.slice(index, index + 1);
}

describe.each(streamFixtures())("$name", ({ bytes, events, last_event_id = "", retry = 0, truncated }) => {
  const result = decode([bytes]);

  it("decodes to its events", () => {
    expect(result.messages.map((message, index) => shown(message, events[index]))).toEqual(events);
  });

  it("leaves the last id and the retry time that it should", () => {
    if (!truncated) expect(result.lastEventId ?? "").toBe(last_event_id);
    expect(result.retry).toBe(retry);
  });

  it("does so one byte at a time, and in any pieces", () => {
    expect(decode(bytewise(bytes))).toEqual(result);
    for (let seed = 1; seed <= 20; seed++) expect(decode(randomPieces(bytes, seeded(seed)))).toEqual(result);
  });

  it("gives no event without its blank line after a cut", () => {
    expect(decode([bytes], false).messages).toHaveLength(events.filter((event) => !event.unterminated).length);
  });
});

describe.each(generatedFixtures())("$name", ({ bytes, events, sum_of_n }) => {
  it.each([65_536, 1_000])("decodes to its events from pieces of %d bytes", (size) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const { messages } = decode(pieces);
    expect(messages).toHaveLength(events);
    const values: unknown[] = messages.map(({ data }) => JSON.parse(data));
    if (sum_of_n === undefined) return expect(values).not.toContain(undefined);
    const sum = values.reduce((total: number, value) => total + Number(Reflect.get(Object(value), "n")), 0);
    expect(sum).toBe(sum_of_n);
  });
});

it("expects something of every stream", () => {
  const streams = readdirSync(fromRoot("test/fixtures")).filter((file) => file.endsWith(".sse"));
  expect(streams.map((file) => file.slice(0, -4)).sort()).toEqual(streamFixtures().map(({ name }) => name));
});
