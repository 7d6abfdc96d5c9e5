import type { CallOption, Method, OptionName } from "./types.ts";

/** Every option of a call. The descriptions have no units and no defaults: units differ by language, defaults are in src/policy.json. */
export const CALL_OPTIONS: readonly CallOption[] = [
  { name: "headers", description: "Headers of this call; they win over everything that the client sends by itself." },
  { name: "timeout", description: "Deadline of the whole call, retries, waiting and streaming included." },
  { name: "cancellation", description: "Ends the call at once and frees its connection." },
  {
    name: "on_run_created",
    description: "Called once with the run, as soon as the headers of the answer are here, before its body.",
  },
  {
    name: "raise_error",
    description: "Whether a failed run is an error; if not, the server's words are handed over as a value.",
  },
  { name: "max_reconnects", description: "How often in a row a lost wait or stream is taken up again." },
  {
    name: "idle_timeout",
    description:
      "Time without a byte after which a connection counts as lost, the wait for the answer's headers included.",
  },
  { name: "on_reconnect", description: "Told of every stream that was lost and is about to be opened again." },
  { name: "max_event_size", description: "The largest event that a stream may carry." },
];

const EVERY_CALL: readonly OptionName[] = ["headers", "timeout", "cancellation"];
const RESULT_OF_A_RUN: readonly OptionName[] = ["raise_error", "max_reconnects", "idle_timeout"];
const STREAM: readonly OptionName[] = ["on_reconnect", "max_event_size"];

/** Which options a method takes. Waits and streams take the options of a run's result even if they join a run that exists. */
export function optionsOf({ kind, createsRun }: Pick<Method, "kind" | "createsRun">): OptionName[] {
  const names = new Set([
    ...EVERY_CALL,
    ...(createsRun ? (["on_run_created"] as const) : []),
    ...(kind === "wait" || kind === "stream" ? RESULT_OF_A_RUN : []),
    ...(kind === "stream" ? STREAM : []),
  ]);
  return CALL_OPTIONS.flatMap(({ name }) => (names.has(name) ? [name] : []));
}
