import { createClient } from "../../../generated/typescript/index.ts";
import { createDecoder } from "../../../src/typescript/sse.ts";
import type { CallSide } from "../jobs/call.ts";
import type { DecodeSide } from "../jobs/decode.ts";
import type { LatencySide } from "../jobs/latency.ts";
import type { MemorySide } from "../jobs/memory.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";

export const prepareCall: CallSide["prepareCall"] = (baseUrl) => {
  const client = createClient({ baseUrl, apiKey: "secret" });
  return () => client.threads.get({ thread_id: THREAD });
};

export const decode: DecodeSide["decode"] = async (fetch) => {
  const client = createClient({ baseUrl: "http://localhost", apiKey: null, fetch });
  let events = 0;
  for await (const { data } of client.runs.stream({ assistant_id: "agent" })) if (data !== undefined) events++;
  return events;
};

export const prepareFollow: LatencySide["prepareFollow"] = (baseUrl) => {
  const client = createClient({ baseUrl, apiKey: "secret" });
  return async (onEvent) => {
    for await (const { data } of client.runs.stream({ assistant_id: "agent", input: {} })) onEvent(data);
  };
};

/** The decoder alone, as the parsers of other packages are used. */
export const decodeAlone: DecodeSide["decode"] = async (fetch) => {
  const decoder = createDecoder();
  const reader = (await fetch()).body?.getReader();
  let events = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    for (const { data } of decoder.push(part.value)) if (JSON.parse(data) !== undefined) events++;
  return events;
};

export const prepareOpen: MemorySide["prepareOpen"] = (baseUrl) => {
  const client = createClient({ baseUrl, apiKey: "secret" });
  return async () => {
    const iterator = client.runs.stream({ assistant_id: "agent", input: {} })[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    return async () => {
      await iterator.return?.();
      await next;
    };
  };
};
