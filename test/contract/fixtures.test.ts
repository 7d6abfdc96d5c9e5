import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingEvents } from "../../scripts/check/every-event.ts";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { loadContract } from "../support/contract.ts";
import { Validator } from "../support/validator.ts";
import { streamFixtures } from "../typescript/support/fixtures.ts";

const contract = new Validator(loadContract());
const bodies = fromRoot("test/fixtures/bodies");

describe("the shared bodies are what the contract says", () => {
  it.each(readdirSync(bodies).filter((file) => file.endsWith(".json")))("%s", (file) => {
    const body: unknown = JSON.parse(readFileSync(`${bodies}/${file}`, "utf8"));
    expect(contract.faults(`/components/schemas/${file.split("-")[0]}`, body)).toEqual([]);
  });
});

const UNIONS: Record<string, string> = {
  "python-thread-stream": "ThreadEvent",
  "python-a2a-messages": "A2aMessageEvent",
  "python-protocol-events": "ProtocolEvent",
  "python-protocol-lifecycle": "ProtocolEvent",
};

it("the fixture that every language decodes has each event of a run's stream", () => {
  const missing = missingEvents(buildModel(loadContract()));
  expect(missing, "give each of these schemas an `example`, then `npm run generate && npm run fixtures`").toEqual([]);
});

describe("so are the events of the recorded streams", () => {
  const recorded = streamFixtures().filter(({ name }) =>
    /^python-|^api-(every-event|end-event|end-null|unknown-run)$/.test(name),
  );
  it.each(recorded)("$name", ({ name, events }) => {
    const faults = events.flatMap(({ event, namespace = [], data, id }) => {
      const whole = { event: [event, ...namespace].join("|"), data, ...(id !== undefined && { id }) };
      return contract.faults(`/components/schemas/${UNIONS[name] ?? "RunEvent"}`, whole).length > 0 ? [whole] : [];
    });
    expect(faults).toEqual([]);
  });
});
