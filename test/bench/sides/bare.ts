import type { CallSide } from "../jobs/call.ts";
import type { LatencySide } from "../jobs/latency.ts";
import type { MemorySide } from "../jobs/memory.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";

export const prepareCall: CallSide["prepareCall"] = (baseUrl) => async () => {
  const response = await fetch(`${baseUrl}/threads/${THREAD}`, { headers: { "x-api-key": "secret" } });
  return JSON.parse(await response.text());
};

/** The least that reads the events of this API: one data line each, frames divided by a blank line. */
export const prepareFollow: LatencySide["prepareFollow"] = (baseUrl) => async (onEvent) => {
  const response = await fetch(`${baseUrl}/runs/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "secret" },
    body: JSON.stringify({ assistant_id: "agent", input: {} }),
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let held = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const frames = (held + decoder.decode(part.value, { stream: true })).split("\r\n\r\n");
    held = frames.pop() ?? "";
    for (const frame of frames) onEvent(JSON.parse(frame.slice(frame.indexOf("\r\ndata: ") + 8)));
  }
};

export const prepareOpen: MemorySide["prepareOpen"] = (baseUrl) => async () => {
  const controller = new AbortController();
  const response = await fetch(`${baseUrl}/runs/stream`, {
    method: "POST",
    signal: controller.signal,
    headers: { "content-type": "application/json", "x-api-key": "secret" },
    body: JSON.stringify({ assistant_id: "agent", input: {} }),
  });
  const reader = response.body?.getReader();
  const text = new TextDecoder();
  const { value } = (await reader?.read()) ?? {};
  JSON.parse(text.decode(value, { stream: true }).replace("event: custom\r\ndata: ", ""));
  const next = reader?.read().catch(() => {});
  return async () => {
    controller.abort();
    await next;
  };
};
