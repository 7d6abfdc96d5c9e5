import { beforeAll, describe, expect, test } from "vitest";
import { type PrismClient, prismClient } from "../../support/prism-client.ts";
import { samples } from "../../support/samples.ts";

/**
 * Every operation through the generated client, against a server that we did not write: each request example is accepted,
 * each success example comes back as it stands in the contract.
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
      // The stream that is derived for Prism tells the story to its good end.
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
    test("gives nothing", async () => {
      const [params] = requests.values();
      expect(await prism.call(operation, params ?? {}, prefer)).toBeUndefined();
    });
  }
});

/** An event as the client yields it, of an example as it stands on the wire. */
function expectedEvent(example: unknown): Record<string, unknown> {
  const { event, data, id } = Object(example);
  const [name, ...namespace] = String(event).split("|");
  return { event: name, namespace, data, ...(id === undefined ? {} : { id }) };
}
