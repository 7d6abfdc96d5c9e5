// Checks every event of a stream against the schema of its name; an event without a schema is a gap in the contract.
import { isObject } from "../../../scripts/generate/model/document.ts";
import { parseEventStream, type StreamEvent } from "./event-stream.ts";
import type { ContractSchemas, Schema } from "./schemas.ts";
import { undescribedProperties } from "./undescribed.ts";
import { parseJson, type WireBody } from "./wire.ts";

const NO_EVENT = "no-such-event";

export function checkEvents(schemas: ContractSchemas, media: Schema, body: WireBody): string[] {
  const branches = namedBranches(schemas, media.schema);
  return parseEventStream(body.text).flatMap((event) => checkEvent(schemas, branches, event));
}

function checkEvent(schemas: ContractSchemas, branches: readonly Schema[], { event, data, id }: StreamEvent): string[] {
  const candidates = branches.filter((branch) => isNamed(schemas, branch, event));
  if (candidates.length === 0) return [`the event ${event} has no schema of its own`];
  const value = { event, data: parseJson(data) ?? data, ...(id === undefined ? {} : { id }) };
  const results = candidates.map((schema) => [
    ...schemas.problems(schema, value).map(({ place, message }) => `event ${event}: ${place} ${message}`),
    ...undescribedProperties(schemas, schema, value).map((place) => `event ${event}: ${place} is not described`),
  ]);
  return results.reduce((fewest, problems) => (problems.length < fewest.length ? problems : fewest));
}

/** The schemas of a union that name their event. */
function namedBranches(schemas: ContractSchemas, schema: unknown): Schema[] {
  const target = schemas.resolve(schema);
  if (Object.keys(eventOf(schemas, target)).length > 0) return [target];
  return [target.anyOf, target.oneOf].flatMap((union) =>
    Array.isArray(union) ? union.flatMap((branch) => namedBranches(schemas, branch)) : [],
  );
}

function isNamed(schemas: ContractSchemas, branch: Schema, event: string): boolean {
  const name = eventOf(schemas, branch);
  // A pattern that matches any name does not count as a name.
  return schemas.isValid(name, event) && !schemas.isValid(name, NO_EVENT);
}

function eventOf(schemas: ContractSchemas, branch: Schema): Schema {
  return isObject(branch.properties) ? schemas.resolve(branch.properties.event) : {};
}
