import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "../../../scripts/model.ts";
import type { Model } from "../../../scripts/model-types.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { compile } from "./compile.ts";

const HERE = "test/typescript/types";
const VIRTUAL = fromRoot(`${HERE}/agreement.virtual.ts`);
let model: Model;

beforeAll(async () => {
  model = buildModel(JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8")));
});

/** One line for each schema that both generators describe: ours in types.ts, openapi-typescript in openapi.ts. */
function agreement(names: readonly string[], twist: (line: string) => string = (line) => line): string {
  const lines = names.map((name) => `same<Agree<components["schemas"]["${name}"], types.${name}>>();`);
  return [
    `import type { components } from "../../../generated/typescript/openapi.ts";`,
    `import type * as types from "../../../generated/typescript/types.ts";`,
    `import { type Agree, same } from "./assert.ts";`,
    ...lines.map(twist),
  ].join("\n");
}

/** A complaint about the virtual file, with the line it is about. */
function withSource(found: string, text: string): string {
  const line = /agreement\.virtual\.ts:(\d+)/.exec(found)?.[1];
  return line === undefined ? found : `${text.split("\n")[Number(line) - 1]} ${found}`;
}

/** Events have another form in the client, and the model named what stands inline. */
function comparable(): string[] {
  const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
  return model.schemas.filter(({ name, inline }) => !inline && !events.has(name)).map(({ name }) => name);
}

describe("the emitted types", () => {
  it("keep every promise of client.types.ts", () => {
    expect(compile([fromRoot(`${HERE}/client.types.ts`)])).toEqual([]);
  });

  it("are what openapi-typescript makes of the same schemas", () => {
    const names = comparable();
    expect(names.length).toBeGreaterThan(100);
    const text = agreement(names);
    expect(compile([], new Map([[VIRTUAL, text]])).map((found) => withSource(found, text))).toEqual([]);
  });

  it("would be found to differ", () => {
    const text = agreement(["Run", "Thread"], (line) => line.replace("types.Run>", "Omit<types.Run, 'status'>>"));
    const found = compile([], new Map([[VIRTUAL, text]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("'false' does not satisfy the constraint 'true'");
  });
});
