import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "../../../scripts/generate/model/index.ts";
import type { Model } from "../../../scripts/generate/model/types.ts";
import { fromRoot } from "../../../scripts/paths.ts";
import { readmePrograms } from "../../support/readme.ts";
import { compile } from "./compile.ts";

const at = (name: string): string => fromRoot(`test/typescript/types/${name}`);
const AGREEMENT = at("agreement.virtual.ts");
const DISAGREEMENT = at("disagreement.virtual.ts");
let names: string[];
let complaints: string[];

/** All in one compilation: most of its time goes into the libraries. */
beforeAll(async () => {
  names = comparable(buildModel(JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8"))));
  const twist = (line: string): string => line.replace("types.Run>", "Omit<types.Run, 'status'>>");
  const virtual = new Map<string, string>([
    [AGREEMENT, agreement(names)],
    [DISAGREEMENT, agreement(["Run", "Thread"], twist)],
    ...readmePrograms().map(({ source }, index): [string, string] => [at(`readme${index}.virtual.ts`), source]),
  ]);
  complaints = compile([at("client.types.ts"), at("low-level.types.ts"), at("shapes.types.ts")], virtual).map(
    (complaint) => withSource(complaint, virtual),
  );
}, 60_000);

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

/** A complaint about a virtual file, with the line it is about. */
function withSource(complaint: string, virtual: ReadonlyMap<string, string>): string {
  const [, file = "", line = "0"] = /^(.*):(\d+) /.exec(complaint) ?? [];
  const text = virtual.get(file)?.split("\n")[Number(line) - 1];
  return text === undefined ? complaint : `${complaint} in ${text}`;
}

/** Events have another form in the client, and the model named what stands inline. */
function comparable(model: Model): string[] {
  const events = new Set([...model.events, ...model.eventUnions].map(({ name }) => name));
  return model.schemas.filter(({ name, inline }) => !inline && !events.has(name)).map(({ name }) => name);
}

describe("the emitted types", () => {
  it("keep every promise of client.types.ts and shapes.types.ts, and of low-level.types.ts beside openapi-fetch", () => {
    expect(complaints.filter((complaint) => !complaint.includes(".virtual.ts"))).toEqual([]);
  });

  it("fit the programs of the READMEs", () => {
    expect(complaints.filter((complaint) => /readme\d\.virtual\.ts/.test(complaint))).toEqual([]);
  });

  it("are what openapi-typescript makes of the same schemas", () => {
    expect(names.length).toBeGreaterThan(100);
    expect(complaints.filter((complaint) => complaint.includes("/agreement.virtual.ts"))).toEqual([]);
  });

  it("would be found to differ", () => {
    const found = complaints.filter((complaint) => complaint.includes("/disagreement.virtual.ts"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/'false' does not satisfy the constraint 'true'[\s\S]*types\.Run/);
  });
});
