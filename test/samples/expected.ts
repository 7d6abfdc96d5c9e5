import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { buildModel } from "../../scripts/generate/model/index.ts";
import { sampleCalls } from "../../scripts/generate/samples/calls.ts";
import type { SampleCall } from "../../scripts/generate/samples/sample.ts";
import { sampleWriters } from "../../scripts/generate/samples/writers.ts";
import { fromRoot } from "../../scripts/paths.ts";
import type { Front } from "./front.ts";

const document: Record<string, unknown> = JSON.parse(readFileSync(fromRoot("generated/openapi.json"), "utf8"));
const model = buildModel(document);

export const calls: readonly SampleCall[] = sampleCalls(document, model);
export const writers = sampleWriters(model);

/** Holds what a sample sent to the example of the contract, and the answer to its successes. */
export function expectRequest(front: Front, language: string, { operation, request, succeeds }: SampleCall): void {
  const [first, ...more] = front.seen(language, operation.id);
  expect(first, "the sample sent nothing").toBeDefined();
  const { status, body, ...sent } = first ?? { status: 0, body: undefined };
  const query = request.query.map(([name, value]) => `${name}=${value}`).sort();
  expect(sent).toEqual({ method: operation.method, path: decodeURIComponent(request.path), query });
  // A body that may be left out may also be sent empty.
  expect(request.body === undefined ? (body ?? {}) : body).toEqual(request.body ?? {});
  if (succeeds) expect(Math.floor(status / 100), `answered with ${status}`).toBe(2);
  // A stream that stops without its end is joined again.
  const joins = operation.result.kind === "stream" ? more.filter(({ method }) => method === "GET") : [];
  if (succeeds && operation.path !== "/threads/{thread_id}/stream/events") expect(more).toEqual(joins);
}
