/**
 * `npm run fixtures`: adds to `test/fixtures/api-every-event.sse`, which every language decodes, the events of a run's stream that
 * it lacks. Each comes from the `example` of its schema.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isObject } from "../generate/model/document.ts";
import { buildModel } from "../generate/model/index.ts";
import type { Model } from "../generate/model/types.ts";
import { fromRoot, isProgram } from "../paths.ts";

const FIXTURE = "test/fixtures/api-every-event";

interface Expected {
  readonly about: string;
  readonly events: { event: string; namespace?: string[]; data: unknown }[];
}

/** Names of the event schemas of a run's stream that have no event in the fixture. */
export function missingEvents(model: Model): string[] {
  const there = new Set(readExpected().events.map(({ event }) => event));
  const union = model.eventUnions.find(({ name }) => name === "RunEvent");
  return model.events
    .filter(({ name, event }) => union?.events.includes(name) === true && !there.has(event))
    .map(({ name }) => name);
}

const readExpected = (): Expected => JSON.parse(readFileSync(fromRoot(`${FIXTURE}.events.json`), "utf8"));

function add(name: string, schemas: Record<string, unknown>): void {
  const schema = schemas[name];
  const example: unknown = isObject(schema) ? schema.example : undefined;
  if (!isObject(example) || typeof example.event !== "string") {
    throw new Error(`Give the schema ${name} an \`example\`: an object with \`event\` and \`data\`.`);
  }
  const [event = "", ...namespace] = example.event.split("|");
  const { about, events } = readExpected();
  const text = readFileSync(fromRoot(`${FIXTURE}.sse`), "utf8");
  writeFileSync(
    fromRoot(`${FIXTURE}.sse`),
    `${text}event: ${example.event}\ndata: ${JSON.stringify(example.data)}\n\n`,
  );
  const added = { event, ...(namespace.length > 0 && { namespace }), data: example.data };
  writeFileSync(
    fromRoot(`${FIXTURE}.events.json`),
    `${JSON.stringify({ about, events: [...events, added] }, null, 1)}\n`,
  );
  console.log(`${FIXTURE}: added ${name}`);
}

if (isProgram(import.meta.url)) {
  const bundle: Record<string, unknown> = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));
  const schemas = Object(Object(bundle.components).schemas);
  for (const name of missingEvents(buildModel(bundle))) add(name, schemas);
}
