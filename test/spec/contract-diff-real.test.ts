import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../scripts/compare/contract-diff/changes.ts";
import { fromRoot } from "../../scripts/paths.ts";

type Schemas = Record<string, { anyOf?: unknown[]; properties?: Record<string, Record<string, unknown>> }>;
interface Bundle extends Record<string, unknown> {
  components: { schemas: Schemas };
}

const bundle: Bundle = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));

/** A copy of our contract with one change. */
function changed(edit: (schemas: Schemas) => void): Bundle {
  const copy = structuredClone(bundle);
  edit(copy.components.schemas);
  return copy;
}

const property = (schemas: Schemas, schema: string, name: string): Record<string, unknown> => {
  const found = schemas[schema]?.properties?.[name];
  if (found === undefined) throw new Error(`${schema} has no property ${name}; choose another one for this test.`);
  return found;
};

describe("a breaking change of our own contract is rated so", () => {
  it.each<[what: string, edit: (schemas: Schemas) => void]>([
    ["an event that no stream sends any more", ({ RunEvent }) => RunEvent?.anyOf?.pop()],
    [
      "a null that a request may not send any more",
      (schemas) => notNull(property(schemas, "RunCreate", "checkpoint_id")),
    ],
    [
      "a default that became another",
      (schemas) => Object.assign(property(schemas, "RunCreate", "stream_subgraphs"), { default: true }),
    ],
  ])("%s", (_, edit) => {
    const levels = changesBetween(bundle, changed(edit)).map(({ level }) => level);
    expect(levels).toContain("major");
  });

  it("and there is no rating without a change", () => {
    expect(
      changesBetween(
        bundle,
        changed(() => {}),
      ),
    ).toEqual([]);
  });
});

/** Removes null from a schema, however it is written. */
function notNull(schema: Record<string, unknown>): void {
  const before = JSON.stringify(schema);
  if (Array.isArray(schema.type)) schema.type = schema.type.filter((type) => type !== "null");
  if (Array.isArray(schema.anyOf)) schema.anyOf = schema.anyOf.filter((arm) => arm.type !== "null");
  if (JSON.stringify(schema) === before)
    throw new Error("The property takes no null; choose another one for this test.");
}
