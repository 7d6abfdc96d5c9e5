// Notes which methods of the SDK were called.
import type { Client } from "@langchain/langgraph-sdk";

const RESOURCES = ["assistants", "threads", "runs", "crons", "store"] as const;

export type Sdk = Pick<Client, (typeof RESOURCES)[number]>;

export function watched(client: Client): { sdk: Sdk; uncalled: () => string[] } {
  const called = new Set<string>();
  const watch = <Resource extends object>(name: string, resource: Resource): Resource =>
    new Proxy(resource, {
      get(target, key) {
        called.add(`${name}.${String(key)}`);
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const sdk: Sdk = {
    assistants: watch("assistants", client.assistants),
    threads: watch("threads", client.threads),
    runs: watch("runs", client.runs),
    crons: watch("crons", client.crons),
    store: watch("store", client.store),
  };
  const all = RESOURCES.flatMap((name) => {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(client[name]));
    return methods.filter((method) => method !== "constructor").map((method) => `${name}.${method}`);
  });
  return { sdk, uncalled: () => all.filter((method) => !called.has(method)) };
}

/** A server may refuse: the answer is on record, and the journey goes on. */
export async function attempt<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    if (process.env.PEER_LOG === "1") console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Reads a stream to its end, or for so many events. */
export async function read(stream: AsyncIterable<unknown>, most = Number.POSITIVE_INFINITY): Promise<void> {
  let count = 0;
  for await (const _event of stream) {
    count += 1;
    if (count >= most) return;
  }
}

export const say = (content: string) => ({ messages: [{ role: "user", content }] });
