import { custom, delay, type Graph, graph, messages, reduced, say } from "../author.ts";
import type { JsonObject } from "../engine/types.ts";

interface UiMessage {
  type: "ui";
  id: string;
  name: string;
  props: JsonObject;
  metadata: { merge: boolean; run_id: string; name: string | null; tags: string[]; message_id: string | null };
}

interface RemovedUi {
  type: "remove-ui";
  id: string;
}

const LOAD_MS = 500;

/** Shows components of the frontend: a placeholder that is removed, and a card that is filled in a second event. */
export const generativeUi: Graph = graph({
  state: { messages: messages(), ui: reduced<UiMessage[]>(() => [], mergeUi) },
  protocolModes: ["custom"],
  nodes: {
    *weather(_, { runId }) {
      const message = yield* say("Here is the weather in Paris.");
      const component = (name: string, props: JsonObject, merge = false): UiMessage => ({
        type: "ui",
        id: `${name}-${runId}`,
        name,
        props,
        metadata: { merge, run_id: runId, name: null, tags: [], message_id: message.id },
      });
      const placeholder = component("loading", { label: "Asking the station" });
      const removed: RemovedUi = { type: "remove-ui", id: placeholder.id };
      const card = component("weather", { city: "Paris", degrees: null });
      const filled = component("weather", { degrees: 21 }, true);
      const shown = [placeholder, card, removed, filled];
      for (const event of shown) {
        yield custom(event);
        yield delay(LOAD_MS);
      }
      return { messages: [message], ui: shown };
    },
  },
});

/** As the SDK's own reducer: by id, with `merge` the props are added to, and `remove-ui` takes one away. */
function mergeUi(current: UiMessage[], update: unknown): UiMessage[] {
  const merged = [...current];
  for (const event of Array.isArray(update) ? (update as (UiMessage | RemovedUi)[]) : []) {
    const at = merged.findIndex(({ id }) => id === event.id);
    if (event.type === "remove-ui") {
      if (at >= 0) merged.splice(at, 1);
      continue;
    }
    const before = merged[at];
    if (before === undefined) merged.push(event);
    else merged[at] = event.metadata.merge ? { ...event, props: { ...before.props, ...event.props } } : event;
  }
  return merged;
}
