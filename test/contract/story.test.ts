import { expect, test } from "vitest";
import { story } from "../../scripts/serve/first-call.ts";
import { samples } from "../support/samples.ts";

test("the call of the first five minutes is the contract's own example", () => {
  const wait = samples.find(({ operation }) => operation.id === "waitRun");
  const { thread_id, ...call } = story;
  expect(thread_id).toBeNull();
  expect([...(wait?.requests.values() ?? [])]).toContainEqual(call);
});
