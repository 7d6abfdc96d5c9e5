// What a thread's checkpoints take up, told as the server's database would.
import type { ThreadStorage } from "../../../generated/typescript/index.ts";
import { type Engine, Refusal, type StateSnapshot } from "../engine/types.ts";

const MOST_CHECKPOINTS = 1_000;

/** Bytes are those of the values as JSON: this server keeps no tables whose size it could tell. */
export function storageOf(engine: Engine, threadId: string): ThreadStorage {
  const sizes = engine.checkpointSizes(threadId);
  const history = engine.history(threadId, { limit: MOST_CHECKPOINTS });
  const states = history instanceof Refusal ? [] : history;
  const channels = channelsOf(states);
  const values = [...channels.values()];
  const channelBytes = sum(values.map(({ bytes }) => bytes));
  const writes = {
    count: sum(states.map(({ tasks }) => tasks.length)),
    bytes: JSON.stringify(states.map(({ tasks }) => tasks)).length,
  };
  return {
    thread_id: threadId,
    total_bytes: sizes.bytes + channelBytes + writes.bytes,
    checkpoints: sizes,
    channel_values: {
      count: sum(values.map(({ versions }) => versions)),
      bytes: channelBytes,
      by_channel: Object.fromEntries(channels),
    },
    pending_writes: writes,
  };
}

/** Each channel of the state, the input, and one for each node that was next. */
function channelsOf(states: readonly StateSnapshot[]): Map<string, { versions: number; bytes: number }> {
  const channels = new Map<string, { versions: number; bytes: number }>();
  const last = new Map<string, string>();
  const note = (channel: string, value: unknown) => {
    const text = JSON.stringify(value) ?? "null";
    if (last.get(channel) === text) return;
    last.set(channel, text);
    const known = channels.get(channel) ?? { versions: 0, bytes: 0 };
    channels.set(channel, { versions: known.versions + 1, bytes: known.bytes + text.length });
  };
  for (const { values, next, metadata } of [...states].reverse()) {
    if (metadata?.source === "input") note("__start__", values);
    for (const [channel, value] of Object.entries(values)) note(channel, value);
    for (const node of next) if (node !== "__start__") note(`branch:to:${node}`, next);
  }
  return channels;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
