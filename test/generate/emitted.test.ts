import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../generated/typescript/index.ts";
import { buildModel } from "../../scripts/generate/model/index.ts";
import type { Method, Model, Operation } from "../../scripts/generate/model/types.ts";
import { check } from "../../scripts/generate/pipeline.ts";
import { fromRoot } from "../../scripts/paths.ts";

let model: Model;

beforeAll(async () => {
  model = buildModel(JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8")));
});

const operationOf = (id: string): Operation => {
  const operation = model.operations.find((known) => known.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
};

/** Calls a method of the emitted client and returns the request that it sent; the server answers every request with 400. */
async function ask(method: Method, params: object): Promise<{ method: string; url: URL; body: unknown }> {
  const asked: { method: string; url: URL; body: unknown }[] = [];
  const client = createClient({
    baseUrl: "http://server.test",
    apiKey: null,
    maxRetries: 0,
    fetch: async (url, init) => {
      const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : init.body;
      asked.push({ method: init.method ?? "GET", url: new URL(url), body });
      return Response.json({ detail: "refused" }, { status: 400 });
    },
  });
  const resource: unknown = Reflect.get(client, method.resource);
  const call: unknown =
    typeof resource === "object" && resource !== null ? Reflect.get(resource, method.name) : undefined;
  if (typeof call !== "function") throw new Error(`The client has no ${method.resource}.${method.name}.`);
  await expect(Promise.resolve(call(params))).rejects.toMatchObject({ status: 400, detail: "refused" });
  const [first] = asked;
  if (asked.length !== 1 || first === undefined) throw new Error(`${asked.length} requests were sent.`);
  return first;
}

describe("the emitted client", () => {
  it("has a method for every operation with x-openruns-method", () => {
    const named = model.operations.filter(({ client }) => client !== null).map(({ id }) => id);
    const reached = model.methods.flatMap(({ choices }) => choices.map(({ operation }) => operation));
    expect(reached.sort()).toEqual(named.sort());
    expect(named.length).toBeGreaterThan(60);
  });

  it("sends each operation to its path, and each parameter to its place in path, query, header or body", async () => {
    for (const method of model.methods) {
      for (const choice of method.choices) {
        const operation = operationOf(choice.operation);
        const mine = method.parameters.flatMap((parameter) => {
          const place = parameter.places.find((known) => known.operation === operation.id);
          const chosen =
            place !== undefined &&
            (place.required || !method.choices.some(({ when }) => when.includes(parameter.name)));
          return chosen ? [{ ...parameter, place }] : [];
        });
        const asked = await ask(method, Object.fromEntries(mine.map(({ name }) => [name, `the ${name}`])));
        const named = (where: string) => mine.filter(({ place }) => place.in === where);
        const path = named("path").reduce(
          (text, { name }) => text.replace(`{${name}}`, encodeURIComponent(`the ${name}`)),
          operation.path,
        );
        const fields = named("body").map(({ name, place }) => [place.wireName, `the ${name}`]);
        const whole = operation.body?.wholeBodyName;
        expect({ id: operation.id, method: asked.method, path: asked.url.pathname }).toEqual({
          id: operation.id,
          method: operation.method,
          path,
        });
        expect([operation.id, Object.fromEntries(asked.url.searchParams)]).toEqual([
          operation.id,
          Object.fromEntries(named("query").map(({ name, place }) => [place.wireName, `the ${name}`])),
        ]);
        if (whole) expect(asked.body).toBe(`the ${whole}`);
        else if (fields.length > 0)
          expect([operation.id, asked.body]).toEqual([operation.id, Object.fromEntries(fields)]);
      }
    }
  });
});

describe("a status that is no success to its operation", () => {
  it("is thrown, though it is below 400", async () => {
    const detail = "Thread was created, but there were problems updating the state";
    const client = createClient({ apiKey: null, fetch: async () => Response.json({ detail }, { status: 201 }) });
    await expect(client.threads.create({})).rejects.toMatchObject({ operation: "createThread", status: 201, detail });
    await expect(client.threads.search({})).resolves.toEqual({ detail });
  });
});

describe("generated/", () => {
  it("is byte for byte what generation produces; if not, run `npm run generate`", async () => {
    expect(await check({ root: fromRoot(".") })).toEqual([]);
  }, 60_000);
});
