import { type Calls, createCalls } from "./calls.ts";
import { createLowLevel, type LowLevel } from "./low-level.ts";
import type { ClientOptions } from "./options.ts";
import { createTransport } from "./transport.ts";

/** What the emitted client stands on. */
export interface Core<Paths> extends LowLevel<Paths>, Calls {}

/** The client's two halves over one transport. */
export function createCore<Paths>(options: ClientOptions = {}): Core<Paths> {
  const { baseUrl = "http://localhost:2024" } = options;
  const begin = createTransport(baseUrl.replace(/\/+$/, ""), options);
  return { ...createLowLevel<Paths>(begin), ...createCalls(begin, options) };
}
