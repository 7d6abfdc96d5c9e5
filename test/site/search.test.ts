// Every wire name of the contract finds its page first, by the list that the search loads and the ranking that it uses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { rankNames } from "../../src/docs/src/search/rank.ts";
import { loadContract } from "../support/contract.ts";
import { missingSite, readPage, SITE } from "./built.ts";

type Entry = readonly [name: string, kind: string, where: string, link: string];
const reason = missingSite();
const model = buildModel(loadContract());

describe.skipIf(reason)("the search", () => {
  const entries: Entry[] = reason ? [] : JSON.parse(readFileSync(join(SITE, "names.json"), "utf8"));
  const first = (name: string): Entry | undefined => rankNames(entries as Parameters<typeof rankNames>[0], name)[0];

  it("finds each operation by its id", () => {
    const wrong = model.operations.filter(({ id }) => first(id)?.[3] !== `/reference/operations/${id}/`);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("finds each schema by its name", () => {
    const wrong = model.schemas.filter(({ name }) => first(name)?.[3] !== `/reference/schemas/${name}/`);
    expect(wrong.map(({ name }) => `${name}: ${first(name)?.[3]}`)).toEqual([]);
  });

  it("finds each event by its name", () => {
    const wrong = model.events.filter(({ event }) => !first(event)?.[3].startsWith("/reference/events/"));
    expect(wrong.map(({ event }) => `${event}: ${first(event)?.join(" ")}`)).toEqual([]);
  });

  it("finds each field on a page that has it", () => {
    const fields = new Set(
      model.schemas.flatMap(({ type }) =>
        type.kind === "object" ? type.properties.map(({ wireName }) => wireName) : [],
      ),
    );
    const wrong = [...fields].filter((field) => {
      const [name, , , link = ""] = first(field) ?? [];
      return name !== field || !readPage(`${link.split("#")[0]}index.html`).includes(`>${field}<`);
    });
    expect(wrong).toEqual([]);
  });
});
