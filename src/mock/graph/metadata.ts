/** What streams say of the place where something happened. */
import { extended } from "../engine/extended.ts";
import type { JsonObject } from "../engine/types.ts";
import type { Place } from "./step-events.ts";
import type { View } from "./view.ts";

/** The versions that the mock stands for: those of the servers that the recordings were taken from. */
export const VERSIONS = {
  langgraph_version: "1.2.22",
  langgraph_api_version: "0.16.7",
  langgraph_plan: "enterprise",
  langgraph_host: "self-hosted",
} as const;
const CORE_VERSION = "1.7.2";

export function graphMetadata(view: View): JsonObject {
  return extended(view.metadata, { thread_id: view.threadId, ls_integration: "langgraph" });
}

export function nodeMetadata(view: View, place: Place, ns: readonly string[]): JsonObject {
  const { task, step } = place;
  return extended(graphMetadata(view), {
    langgraph_step: step,
    langgraph_node: task.name,
    langgraph_triggers: [...task.triggers],
    langgraph_path: [...task.path],
    langgraph_checkpoint_ns: task.ns,
    ...(ns.length > 0 && { checkpoint_ns: ns.join("|") }),
  });
}

export function messageMetadata(view: View, place: Place, ns: readonly string[], model: string): JsonObject {
  return extended(nodeMetadata(view, place, ns), {
    ls_integration: "langchain_chat_model",
    checkpoint_ns: place.task.ns,
    ls_provider: model.toLowerCase(),
    ls_model_type: "chat",
    lc_versions: { "langchain-core": CORE_VERSION },
  });
}
