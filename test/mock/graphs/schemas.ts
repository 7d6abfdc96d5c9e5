// The schemas of these graphs as the Python server tells them, recorded from it: they come of Python's types, which a mock has not.
import { readFileSync } from "node:fs";
import { isObject } from "../../../scripts/generate/model/document.ts";
import type { JsonSchema, SubgraphSchema } from "../../../src/mock/author.ts";

type Recorded = Record<keyof SubgraphSchema, (JsonSchema & { $defs?: unknown }) | null>;

const file = new URL("schemas.json", import.meta.url);
const recorded: { definitions: Record<string, JsonSchema>; graphs: Record<string, Recorded> } = JSON.parse(
  readFileSync(file, "utf8"),
);

/** `agent`, or `nested|child` for a subgraph. */
export function schemasOf(graph: string): SubgraphSchema {
  const schemas = recorded.graphs[graph];
  if (schemas === undefined) throw new Error(`schemas.json says nothing of ${graph}.`);
  const whole = (name: keyof SubgraphSchema) => {
    const schema = schemas[name];
    return isObject(schema) && "$defs" in schema ? { ...schema, $defs: recorded.definitions } : schema;
  };
  return {
    input_schema: whole("input_schema"),
    output_schema: whole("output_schema"),
    state_schema: whole("state_schema"),
    config_schema: whole("config_schema"),
    context_schema: whole("context_schema"),
  };
}
