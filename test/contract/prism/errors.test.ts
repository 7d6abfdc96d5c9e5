import { beforeAll, describe, expect, test } from "vitest";
import { OpenRunsError } from "../../../generated/typescript/index.ts";
import { firstRequest, type PrismClient, prismClient } from "../../support/prism-client.ts";
import { samples } from "../../support/samples.ts";

/** Every documented error of every operation: the client throws one typed error with its status and the server's `detail`. */
let prism: PrismClient;
beforeAll(async () => {
  prism = await prismClient();
});

describe.each(samples.map((sample) => [sample.operation.id, sample] as const))("%s", (_, sample) => {
  const { operation, failures } = sample;

  test.each(failures)("$status $contentType", async ({ status, contentType, body }) => {
    const error = await prism.failure(operation, firstRequest(sample), `code=${status}`, contentType);
    expect(error).toBeInstanceOf(OpenRunsError);
    expect(error).toMatchObject({ kind: "status", status, operation: operation.id, method: operation.method });
    if (contentType !== null) expect(error.body).toEqual(body);
    expect(error.message).toContain(operation.id);
    expect(error.message).toContain(String(status));
    const said = typeof body === "string" ? body : Object(body).detail;
    if (typeof said === "string") expect(error.detail).toBe(said.trim());
    expect(error.message).not.toContain("test-key");
  });
});
