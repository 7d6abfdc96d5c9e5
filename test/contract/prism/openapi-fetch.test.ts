import { beforeAll, describe, expect, test } from "vitest";
import { createFetchClient, readEvents } from "../../../generated/typescript/openapi-fetch.ts";
import type { Operation } from "../../../scripts/generate/model/types.ts";
import { sampleCall } from "../../support/sample-calls.ts";
import { model, published } from "../../support/samples.ts";
import { sharedPrism } from "../../support/shared-prism.ts";

/**
 * Calls every operation of the contract through `openruns/openapi-fetch`, also those without a client method, against Prism: it
 * accepts the request examples, and the responses equal the examples of the contract.
 */
let client: ReturnType<typeof createFetchClient>;
beforeAll(async () => {
  client = createFetchClient({ baseUrl: await sharedPrism(), apiKey: "test-key", maxRetries: 0 });
});

interface Outcome {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type AnyRequest = (method: string, path: string, init: object) => Promise<Outcome>;

/** Makes a call in openapi-fetch's form: parameters grouped by path, query and header, with their names on the wire. */
function request(operation: Operation, params: Readonly<Record<string, unknown>>, prefer: string, accept?: string) {
  const places: Record<"path" | "query" | "header", Record<string, unknown>> = { path: {}, query: {}, header: {} };
  const left = { ...params };
  for (const parameter of operation.parameters) {
    if (!(parameter.name in left)) continue;
    places[parameter.in][parameter.wireName] = left[parameter.name];
    delete left[parameter.name];
  }
  const { body } = operation;
  const fields = Object.entries(left).map(([name, value]) => [
    body?.fields.find((field) => field.name === name)?.wireName ?? name,
    value,
  ]);
  const whole = body?.wholeBodyName ? left[body.wholeBodyName] : Object.fromEntries(fields);
  const { kind } = operation.result;
  const init = {
    params: places,
    ...(body && { body: whole }),
    headers: { prefer, ...(accept && { accept }) },
    ...(kind === "stream" && { parseAs: "stream" }),
    ...(kind === "text" && { parseAs: "text" }),
  };
  // Its types are proved in test/typescript/types; here the operation is known at run time only.
  return (client.request as unknown as AnyRequest)(operation.method.toLowerCase(), operation.path, init);
}

const samples = model.operations.map((operation) => sampleCall(published, operation));

describe.each(samples.map((sample) => [sample.operation.id, sample] as const))("%s", (_, sample) => {
  const { operation, requests, successes, failures } = sample;
  const { result } = operation;
  const [first = {}] = requests.values();
  const code = `code=${result.status}`;

  if (sample.succeeds)
    test("takes every request example, and gives every success example", async () => {
      for (const params of requests.values()) {
        const outcome = await request(operation, params, code, result.contentType ?? undefined);
        expect(outcome.error).toBeUndefined();
        expect(outcome.response.status).toBe(result.status);
      }
      if (result.kind === "stream") {
        const { data } = await request(operation, first, code);
        const events: string[] = [];
        for await (const { event } of readEvents(data as ReadableStream<Uint8Array>)) events.push(event);
        const expected = [...successes.values()].map((example) => String(Object(example).event).split("|")[0]);
        expect(events).toEqual(expected.filter((name) => name !== "error"));
        return;
      }
      for (const [name, value] of successes) {
        const { data } = await request(operation, first, `${code}, example=${name}`, result.contentType ?? undefined);
        expect(data).toEqual(value);
      }
    });

  test("gives every documented refusal as error", async () => {
    for (const { status, contentType, body } of failures) {
      if (status < 400) continue;
      const { data, error, response } = await request(operation, first, `code=${status}`, contentType ?? undefined);
      expect([response.status, data]).toEqual([status, undefined]);
      if (contentType?.includes("json")) expect(error).toEqual(body);
    }
  });
});
