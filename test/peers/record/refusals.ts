// Each operation of the contract with its own example, by a caller without a key and by one who may do nothing.
import { isObject } from "../../../scripts/generate/model/document.ts";
import { type Document, examplesOf, member } from "../../support/document.ts";
import type { Recorder } from "./recorder.ts";

const CALLERS = { unauthorized: {}, forbidden: { "x-api-key": "powerless" } };
const METHODS = ["get", "put", "post", "patch", "delete"];
const ID = "123e4567-e89b-12d3-a456-426614174000";

export async function refusals(r: Recorder, contract: Document): Promise<void> {
  for (const [path, item] of Object.entries(member(contract, contract.paths))) {
    for (const method of METHODS) {
      const operation = member(contract, item, method);
      if (typeof operation.operationId !== "string") continue;
      const body = exampleBody(contract, operation);
      const target = `${method.toUpperCase()} ${path.replace("{namespace}", "child").replace(/\{[^}]+\}/g, ID)}`;
      for (const [caller, headers] of Object.entries(CALLERS)) {
        const options = { headers: { accept: "application/json, text/event-stream", ...headers }, hangUpAfter: 2_000 };
        await r.send(`${caller}-${operation.operationId}`, target, body, options);
      }
    }
  }
}

function exampleBody(contract: Document, operation: Record<string, unknown>): unknown {
  const [media] = Object.values(member(contract, operation.requestBody, "content"));
  const example = isObject(media) ? [...examplesOf(contract, media).values()][0] : undefined;
  // The server looks up the host of a webhook in the network before it asks who may do what.
  return isObject(example) ? { ...example, webhook: undefined } : example;
}
