// An assistant whose runs stream exactly the events that a test wrote.
import { graph, messages, value } from "../graph/define.ts";
import { isRecord, mergeMessages } from "../graph/messages.ts";
import type { Graph } from "../graph/types.ts";
import { type Delay, RawEvent } from "../graph/yields.ts";

/** An event of the classic streams, `{ event: "messages|tools:1", data }`. */
export interface PlayedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** An event of the newer thread protocol; the mock numbers it. The lifecycle of the run is told by itself. */
export interface PlayedFrame {
  readonly method: string;
  readonly params: { readonly namespace?: readonly string[]; readonly data: unknown; readonly node?: string };
}

export type Played = PlayedEvent | PlayedFrame | Delay;

/** The thread's state is what the last `values` of the root say. */
export function playing(events: readonly Played[]): Graph {
  const state = lastState(events);
  const others = Object.keys(state).filter((name) => name !== "messages");
  const played = graph({
    state: {
      ...Object.fromEntries(others.map((name) => [name, value()])),
      // What was played is the whole list, not an addition to it.
      messages: { ...messages(), merge: (_, update) => mergeMessages([], update) },
    },
    nodes: {
      *play() {
        for (const event of events) {
          if ("event" in event) yield new RawEvent(event.event, event.data);
          else if ("method" in event) yield frame(event);
          else yield event;
        }
        return state;
      },
    },
  });
  return { ...played, isPlayed: true };
}

function frame({ method, params: { namespace = [], data, node } }: PlayedFrame): RawEvent {
  const params = { namespace, timestamp: 0, data, interrupts: [], ...(node !== undefined && { node }) };
  return new RawEvent([method, ...namespace].join("|"), { type: "event", method, params, seq: 0 });
}

function lastState(events: readonly Played[]): Record<string, unknown> {
  const states = events.flatMap((event) => {
    if ("event" in event) return event.event === "values" ? [event.data] : [];
    return "method" in event && event.method === "values" && !event.params.namespace?.length ? [event.params.data] : [];
  });
  const last = states.findLast(isRecord) ?? {};
  const { __interrupt__: _, ...state } = last;
  return state;
}
