import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleContract, SUBJECT } from "../../scripts/generate/bundle.ts";
import { isObject, step } from "../../scripts/generate/model/document.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { ContractSchemas } from "../support/checker/schemas.ts";
import { undescribedProperties } from "../support/checker/undescribed.ts";
import { bundleSpec } from "../support/contract.ts";
import { resolve } from "../support/document.ts";
import { Validator } from "../support/validator.ts";
import { objects } from "../support/walk.ts";

const document = await bundleSpec();
const nodes = [...objects(document)];
const refs = nodes.flatMap(([pointer, { $ref }]) => (typeof $ref === "string" ? [[pointer, $ref] as const] : []));

describe("references", () => {
  it("can all be resolved within the bundle", () => {
    const lost = refs.filter(([, ref]) => !ref.startsWith("#/") || resolve(document, { $ref: ref }) === undefined);
    expect(lost).toEqual([]);
  });

  it("reach every component", () => {
    const reached = new Set<string>();
    const reach = (at: unknown): void => {
      for (const [, { $ref }] of objects(at)) {
        if (typeof $ref !== "string" || reached.has($ref)) continue;
        reached.add($ref);
        reach(resolve(document, { $ref }));
      }
      for (const [, { examples }] of objects(at)) {
        for (const example of Object.values(isObject(examples) ? examples : {})) {
          if (isObject(example) && typeof example.$ref === "string") reached.add(example.$ref);
        }
      }
    };
    // No operation refers to it, since each graph has a state of its own; users take it as the type of theirs.
    const forClients = [{ $ref: "#/components/schemas/MessagesState" }];
    reach([document.paths, document.webhooks, forClients]);
    const components = isObject(document.components) ? Object.entries(document.components) : [];
    const unused = components.flatMap(([section, entries]) =>
      section === "securitySchemes"
        ? []
        : Object.keys(isObject(entries) ? entries : {}).filter(
            (name) => !reached.has(`#/components/${section}/${name}`),
          ),
    );
    expect(unused).toEqual([]);
  });

  it("use every file of spec/paths, spec/components and spec/webhooks", async () => {
    const { files } = await bundleContract(fromRoot("spec/openapi.yaml"));
    const used = new Set(files.map((file) => relative(fromRoot("spec"), file)));
    const there = ["paths", "components", "webhooks"].flatMap((folder) =>
      readdirSync(fromRoot(`spec/${folder}`), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    expect(there.filter((name) => name.endsWith(".yaml") && !used.has(name))).toEqual([]);
  });
});

describe("schemas", () => {
  it("all have a subject, the folder of their file", () => {
    const schemas = isObject(document.components) ? Object.entries(Object(document.components.schemas)) : [];
    expect(schemas.length).toBeGreaterThan(400);
    expect(schemas.filter(([, schema]) => typeof Object(schema)[SUBJECT] !== "string")).toEqual([]);
  });
});

describe("examples", () => {
  const validator = new Validator(document);
  const schemas = new ContractSchemas(document);
  const found = nodes.flatMap(([pointer, node]) => {
    // The keys of `properties` are names: messages have a property called `example`.
    if (pointer.endsWith("/properties")) return [];
    // A schema has its examples in a list; a media type, a parameter or a header has a schema beside them.
    const holder = isObject(node.schema);
    const schema = holder ? step(pointer, "schema") : pointer;
    const named = holder && isObject(node.examples) ? Object.entries(node.examples) : [];
    const listed = !holder && Array.isArray(node.examples) ? [...node.examples.entries()] : [];
    return [
      ...(node.example === undefined ? [] : [[`${pointer}/example`, schema, node.example] as const]),
      ...listed.map(([index, value]) => [`${pointer}/examples/${index}`, schema, value] as const),
      ...named.map(([name, example]) => {
        const { value } = Object(resolve(document, example));
        return [`${pointer}/examples/${name}`, schema, value] as const;
      }),
    ];
  });

  it("are many", () => {
    expect(found.length).toBeGreaterThan(100);
  });

  it.each(found)("%s is valid and has no property that nothing describes", (_, schema, value) => {
    expect(validator.faults(schema, value)).toEqual([]);
    expect(undescribedProperties(schemas, { $ref: `#${schema}` }, value)).toEqual([]);
  });
});
