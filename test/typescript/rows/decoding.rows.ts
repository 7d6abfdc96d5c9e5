import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect } from "vitest";
import { fromRoot } from "../../../scripts/paths.ts";
import { createDecoder, type Message } from "../../../src/typescript/sse.ts";
import { generatedFixtures, randomPieces, type StreamFixture, seeded, streamFixtures } from "../support/fixtures.ts";
import { Wire } from "../support/wire.ts";
import { row } from "./row.ts";

const wire = new Wire();
beforeAll(() => wire.start());
afterAll(() => wire.stop());

function decode(pieces: Iterable<Uint8Array>, truncated = false): Message[] {
  const decoder = createDecoder();
  const messages: Message[] = [];
  for (const piece of pieces) messages.push(...decoder.push(piece));
  return truncated ? messages : [...messages, ...decoder.end()];
}

const plain = ({ event, data, id }: Message): object => {
  const [name, ...namespace] = event.split("|");
  const value = read(data);
  return { event: name, ...(namespace.length ? { namespace } : {}), ...value, ...(id ? { id } : {}) };
};

function read(text: string): { data: unknown } | { raw: string } {
  try {
    return { data: JSON.parse(text || "null") };
  } catch {
    return { raw: text };
  }
}

const expected = ({ events }: StreamFixture): object[] =>
  events.map(({ unterminated: _, raw, ...event }) => ("data" in event ? event : { ...event, raw }));

row("sse-fixtures", "every fixture", async () => {
  for (const fixture of streamFixtures()) {
    expect(decode([fixture.bytes], fixture.truncated).map(plain), fixture.name).toEqual(expected(fixture));
  }
  for (const { bytes, events, name } of generatedFixtures()) expect(decode([bytes]).length, name).toBe(events);
});

row("sse-splits", "byte by byte and at random", async () => {
  for (const fixture of streamFixtures()) {
    const single = Array.from(fixture.bytes, (byte) => Uint8Array.of(byte));
    const splits = [single, ...[1, 2, 3, 4, 5].map((seed) => randomPieces(fixture.bytes, seeded(seed)))];
    for (const pieces of splits) {
      expect(decode(pieces, fixture.truncated).map(plain), fixture.name).toEqual(expected(fixture));
    }
  }
});

row("bodies-survive", "what the server sends is what the caller gets, and what is sent back", async () => {
  for (const file of readdirSync(fromRoot("test/fixtures/bodies"))) {
    const name = file.replace(/\.json$/, "");
    const { client, log } = wire.play(`body~fixture=${name}`);
    const exact: unknown = JSON.parse(readFileSync(fromRoot(`test/fixtures/bodies/${file}`), "utf8"));
    const got: unknown = await client.runs.join({ thread_id: "t", run_id: "r" }, { raiseError: false });
    expect(got, name).toEqual(exact);
    await client.threads.updateState({ thread_id: "t", values: got });
    const sent = (await log()).requests.at(-1)?.body ?? "";
    expect(JSON.parse(sent).values, name).toEqual(exact);
  }
});
