import { beforeAll, describe, expect, test } from "vitest";
import { type PrismClient, prismClient } from "../../support/prism-client.ts";
import { samples } from "../../support/samples.ts";

/**
 * Calls every operation through the generated client, against Prism: it accepts each request example, and the results equal the
 * success examples of the contract.
 */
let prism: PrismClient;
beforeAll(async () => {
  prism = await prismClient();
});

const succeeding = samples.filter(({ succeeds }) => succeeds);

describe.each(succeeding.map((sample) => [sample.operation.id, sample] as const))("%s", (_, sample) => {
  const { operation, requests, successes } = sample;
  const { result } = operation;
  const prefer = `code=${result.status}`;

  test.each([...requests])("accepts the request example %s", async (_, params) => {
    await expect(prism.call(operation, params, prefer)).resolves.not.toThrow();
  });

  if (result.kind === "stream") {
    test("yields the events of its examples", async () => {
      const [params] = requests.values();
      const events = await prism.call(operation, params ?? {}, prefer);
      // The example stream of Prism's document ends without an error event.
      const expected = [...successes.values()].map(expectedEvent).filter(({ event }) => event !== "error");
      expect(events).toMatchObject(expected);
      expect(events).toHaveLength(expected.length);
    });
  } else if (result.kind !== "empty") {
    test.each([...successes])("gives the success example %s", async (name, value) => {
      const [params] = requests.values();
      expect(await prism.call(operation, params ?? {}, `${prefer}, example=${name}`, result.contentType)).toEqual(
        value,
      );
    });
  } else {
    test("returns undefined", async () => {
      const [params] = requests.values();
      expect(await prism.call(operation, params ?? {}, prefer)).toBeUndefined();
    });
  }
});

/** The event that the client yields for an example, which has the form of the wire. */
function expectedEvent(example: unknown): Record<string, unknown> {
  const { event, data, id } = Object(example);
  const [name, ...namespace] = String(event).split("|");
  return { event: name, namespace, data, ...(id === undefined ? {} : { id }) };
}
