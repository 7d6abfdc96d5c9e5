import { beforeAll, describe, expect, test } from "vitest";
import { badInputs } from "../../support/bad-inputs.ts";
import { type PrismClient, prismClient } from "../../support/prism-client.ts";
import { samples } from "../../support/samples.ts";

/** A request with one wrong field gets 422 (or 400), and the client throws a typed error. Covers every field of every operation. */
let prism: PrismClient;
beforeAll(async () => {
  prism = await prismClient();
});

for (const sample of samples) {
  const { operation } = sample;
  const inputs = badInputs(sample);
  if (inputs.length === 0) continue;
  describe(operation.id, () => {
    test.each(inputs)("$name", async ({ params }) => {
      const error = await prism.failure(operation, params);
      expect([400, 422]).toContain(error.status);
      expect(error).toMatchObject({ kind: "status", operation: operation.id });
      expect(error.detail).toBeTruthy();
    });
  });
}

describe("malformed JSON", () => {
  const posting = samples.filter(({ operation }) => operation.body?.required && operation.result.status < 300);
  test.each(posting.map(({ operation }) => [operation.id, operation] as const))("%s", async (_, operation) => {
    const path = operation.path.replaceAll(/\{[^}]+\}/g, "123e4567-e89b-12d3-a456-426614174001");
    const response = await fetch(prism.url + path, {
      method: operation.method,
      headers: { "content-type": "application/json", "x-api-key": "test-key" },
      body: '{"assistant_id": "agent", ',
    });
    expect([400, 422]).toContain(response.status);
  });
});

test("a bad value under a name in another script is refused like any other", async () => {
  const response = await fetch(`${prism.url}/threads/search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ extract: { имя: 5 } }),
  });
  expect(response.status).toBe(422);
  expect(response.headers.get("sl-violations")).toContain("must be string");
});
