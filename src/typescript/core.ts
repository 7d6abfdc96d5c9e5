import { type Calls, createCalls } from "./calls.ts";
import { createLowLevel, type LowLevel } from "./low-level.ts";
import type { ClientOptions } from "./options.ts";
import { createTransport } from "./transport.ts";

/** What the emitted client is built on: the calls by path, and those that the methods make. */
export interface Core<Paths> extends LowLevel<Paths>, Calls {}

/** Makes both kinds of calls; they share one transport. */
export function createCore<Paths>(options: ClientOptions = {}, version: string): Core<Paths> {
  const startExchange = createTransport(options, version);
  return { ...createLowLevel<Paths>(startExchange), ...createCalls(startExchange, options) };
}
