/** The record of a new run: what request, thread and assistant say, merged in the server's order. */
import { isRecord } from "../graph/messages.ts";
import { VERSIONS } from "../graph/metadata.ts";
import { extended } from "./extended.ts";
import { packed } from "./packed.ts";
import type { AssistantRecord, Clock, JsonObject, RunRecord, RunsCreateValue, ThreadRecord } from "./types.ts";

export function runRecord(
  value: RunsCreateValue,
  assistant: AssistantRecord,
  thread: ThreadRecord,
  isNewThread: boolean,
  clock: Clock,
): RunRecord {
  const { kwargs } = value;
  const existing = isNewThread ? {} : thread.config;
  const configurable: JsonObject = {
    ...configurableOf(assistant.config),
    ...configurableOf(existing),
    ...kwargs.config.configurable,
    run_id: value.run_id,
    thread_id: thread.thread_id,
    graph_id: assistant.graph_id,
    assistant_id: assistant.assistant_id,
    user_id:
      kwargs.config.configurable.user_id ??
      configurableOf(existing).user_id ??
      configurableOf(assistant.config).user_id ??
      kwargs.config.configurable.langgraph_auth_user_id ??
      null,
  };
  const metadata: JsonObject = Object.assign(
    {},
    assistant.metadata,
    isNewThread ? {} : thread.metadata,
    isRecord(kwargs.config.metadata) ? kwargs.config.metadata : {},
    value.metadata,
    { assistant_id: assistant.assistant_id },
  );
  const start = clock.now() + value.after_seconds * 1000;
  return {
    run_id: value.run_id,
    thread_id: thread.thread_id,
    assistant_id: assistant.assistant_id,
    metadata,
    status: "pending",
    kwargs: {
      ...kwargs,
      config: { ...assistant.config, ...kwargs.config, configurable, metadata },
      context: { ...assistant.context, ...kwargs.context },
    },
    multitask_strategy: value.multitask_strategy,
    created_at: value.after_seconds === 0 ? clock.timestamp() : clock.timestamp(start),
    updated_at: clock.timestamp(),
    langsmith_session_name: null,
  };
}

/** What the server adds to a run's configuration when it starts; the run's record shows it from then on. */
export function startedKwargs(
  { kwargs }: RunRecord,
  url: string,
  contextSchema: JsonObject | null | undefined,
): RunRecord["kwargs"] {
  const { __context_provided__, ...configurable } = kwargs.config.configurable;
  // What the graph's context does not know goes from its copy in `configurable`, too.
  const known = contextSchema?.properties;
  if (__context_provided__ === true && isRecord(known)) {
    for (const key of Object.keys(kwargs.context)) if (!(key in known)) delete configurable[key];
  }
  const given = isRecord(kwargs.config.metadata) ? (kwargs.config.metadata as JsonObject) : {};
  const metadata = packed(extended(given, { run_attempt: 1, ...VERSIONS, langgraph_api_url: url }));
  const started = packed(extended(configurable, { __pregel_node_finished: null }));
  return { ...kwargs, config: extended(kwargs.config, { configurable: started, metadata }) };
}

/** The thread's record as its first run leaves it. */
export function threadConfig(assistant: AssistantRecord, thread: JsonObject, run: JsonObject): JsonObject {
  const configurable = joined(configurableOf(assistant.config), configurableOf(thread));
  return Object.assign({}, assistant.config, thread, run, { configurable });
}

export function configurableOf(config: JsonObject): JsonObject {
  return isRecord(config.configurable) ? (config.configurable as JsonObject) : NOTHING;
}

/** Of most threads, so it is one object. */
const NOTHING: JsonObject = Object.freeze({});

function joined(one: JsonObject, other: JsonObject): JsonObject {
  const whole = Object.assign({}, one, other);
  return Object.keys(whole).length > 0 ? whole : NOTHING;
}
