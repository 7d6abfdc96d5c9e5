import { afterAll, describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { derivePrism } from "../../scripts/generate/prism.ts";
import { type RunningPrism, startPrism } from "../../scripts/serve/prism.ts";
import { bundleSpec } from "../support/contract.ts";
import type { Document } from "../support/document.ts";

const PATH = "/runs/wait";
const whole = await bundleSpec();
// One operation is enough for this test, and Prism starts faster.
const document: Document = { ...whole, paths: { [PATH]: Object(whole.paths)[PATH] } };
const model = buildModel(whole);
const started: RunningPrism[] = [];
afterAll(() => Promise.all(started.map((prism) => prism.close())));

async function serve(jsonSchemaDialect: unknown): Promise<RunningPrism> {
  const prism = await startPrism({ ...derivePrism(document, model), jsonSchemaDialect });
  started.push(prism);
  return prism;
}

async function statusOf({ url }: RunningPrism, body: unknown): Promise<number> {
  const headers = { "content-type": "application/json", "x-api-key": "key" };
  const response = await fetch(url + PATH, { method: "POST", headers, body: JSON.stringify(body) });
  await response.arrayBuffer();
  return response.status;
}

describe("jsonSchemaDialect", () => {
  it("makes Prism refuse a body that the contract refuses", async () => {
    const prism = await serve(document.jsonSchemaDialect);
    expect(await statusOf(prism, { assistant_id: "agent" })).toBe(200);
    expect(await statusOf(prism, {})).toBe(422);
    expect(await statusOf(prism, { assistant_id: "agent", durability: "never" })).toBe(422);
    expect(await statusOf(prism, { assistant_id: 5 })).toBe(422);
  });

  it("is needed: with OpenAPI's own dialect Prism validates nothing", async () => {
    const prism = await serve("https://spec.openapis.org/oas/3.1/dialect/base");
    expect(await statusOf(prism, { assistant_id: 5 })).toBe(200);
  });
});
