/** Runs one run from its start to its end: the graph's steps become events, and thread and run what they have to be after it. */
import type { GraphRun } from "../graph/graph-run.ts";
import { Loop } from "../graph/loop.ts";
import { toFailure } from "../graph/loop-parts.ts";
import { ROOT } from "../graph/loop-records.ts";
import type { CommandInput } from "../graph/loop-start.ts";
import { isRecord } from "../graph/messages.ts";
import { createModes } from "../graph/modes.ts";
import type { StepEvent } from "../graph/step-events.ts";
import { type Graph, GraphFailure, GraphInterrupt } from "../graph/types.ts";
import type { View } from "../graph/view.ts";
import type { Pace } from "../graph/yields.ts";
import { createFrames, type Dialect } from "../protocol/frames.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { errorEvent } from "./errors.ts";
import { extended } from "./extended.ts";
import { packed } from "./packed.ts";
import { RunTracker } from "./run-tracker.ts";
import type { Stopper } from "./stopper.ts";
import type { Clock, JsonObject, RunRecord } from "./types.ts";

export interface ExecuteSettings {
  graph: Graph;
  run: RunRecord;
  clock: Clock;
  checkpoints: Checkpoints;
  signal: Stopper;
  pace: Pace;
  frames: { dialect: Dialect };
  random: () => number;
  publish(event: string, data: unknown): void;
  /** Given what is known of the run so far, for a run that is stopped. */
  onTracker(tracker: RunTracker): void;
  /** Told of every step, whatever was asked for: for the newer thread protocol and for pages. */
  onStep?: ((event: StepEvent) => void) | undefined;
}

export interface Outcome {
  tracker: RunTracker;
  failure: GraphFailure | undefined;
}

/** The addresses for feedback come from LangSmith; without it the server fails at the run's end. */
const NO_FEEDBACK = new GraphFailure("LangSmithConnectionError", "An internal error occurred");

/** Resolves when the graph has ended, asked or failed; rejects with the signal's reason when it was cancelled. */
export async function execute(settings: ExecuteSettings): Promise<Outcome> {
  const { run, graph, publish, signal } = settings;
  const { kwargs } = run;
  const view = viewOf(settings);
  const tracker = new RunTracker(kwargs.subgraphs);
  settings.onTracker(tracker);
  const show = isCommandRun(run)
    ? createFrames(
        { ...settings.frames, modes: graph.protocolModes, now: () => settings.clock.now() },
        ({ event, data }) => publish(event, data),
      )
    : createModes(view, ({ event, data }) => publish(event, data));
  const emit = (event: StepEvent) => {
    if (signal.aborted) return;
    tracker.observe(event);
    if (event.type === "raw") publish(event.event, event.data);
    else if (!graph.isPlayed) show(event);
    settings.onStep?.(event);
  };
  publish("metadata", { run_id: run.run_id, attempt: 1 });
  const { checkpoint_id } = kwargs.config.configurable;
  let loop: Loop | undefined;
  const start = async () => {
    if ((kwargs.config.recursion_limit ?? 1) < 1) {
      throw new GraphFailure("ValueError", "recursion_limit must be at least 1");
    }
    loop = new Loop(graph, graphRun(settings, view, emit), ROOT, {
      input: kwargs.input,
      command: commandOf(kwargs.command),
      checkpointId: typeof checkpoint_id === "string" && checkpoint_id !== "" ? checkpoint_id : undefined,
      interruptBefore: kwargs.interrupt_before ?? [],
      interruptAfter: kwargs.interrupt_after ?? [],
    });
    return loop.execute();
  };
  try {
    emit({ type: "graph-start", ns: [], input: inputOf(kwargs), place: undefined });
    const output = await abortable(start(), signal);
    emit({ type: "graph-end", ns: [], output, place: undefined });
    if (kwargs.feedback_keys !== null && kwargs.feedback_keys.length > 0) throw NO_FEEDBACK;
    return { tracker, failure: undefined };
  } catch (reason) {
    if (signal.aborted) throw signal.reason;
    if (reason instanceof GraphInterrupt) {
      emit({ type: "graph-end", ns: [], output: loop?.state.values ?? {}, place: undefined });
      return { tracker, failure: undefined };
    }
    const failure = toFailure(reason);
    publish("error", errorEvent(failure));
    return { tracker, failure };
  }
}

/** Whether a command of the newer thread protocol started it: its tape then has frames of that protocol. */
function isCommandRun({ kwargs }: RunRecord): boolean {
  return kwargs.config.configurable.__event_streaming_v2 === true;
}

/** A command as the event of the graph's start tells it. */
function inputOf({ input, command }: RunRecord["kwargs"]): unknown {
  if (commandOf(command) === null) return input;
  const { update = null, resume = null, goto = null } = command ?? {};
  return { graph: null, update, resume, goto };
}

function commandOf(command: RunRecord["kwargs"]["command"]): CommandInput | null {
  return command && Object.keys(command).length > 0 ? command : null;
}

/** A cancelled run ends at once, whatever its nodes still do. */
function abortable<Value>(promise: Promise<Value>, signal: Stopper): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    promise.then(
      (value) => {
        signal.removeEventListener("abort", abort);
        resolve(value);
      },
      (reason) => {
        signal.removeEventListener("abort", abort);
        reject(reason);
      },
    );
  });
}

/** Its configuration and metadata are made when a mode shows them: a wait for the last values needs neither. */
function viewOf({ run, clock }: ExecuteSettings): View {
  const { kwargs } = run;
  let configurable: JsonObject | undefined;
  let metadata: JsonObject | undefined;
  return {
    runId: run.run_id,
    threadId: run.thread_id,
    graphId: String(kwargs.config.configurable.graph_id),
    modes: new Set(kwargs.stream_mode),
    subgraphs: kwargs.subgraphs,
    get configurable() {
      configurable ??= configurableOf(run);
      return configurable;
    },
    get metadata() {
      metadata ??= metadataOf(run);
      return metadata;
    },
    now: () => clock.timestamp(),
  };
}

function configurableOf({ kwargs }: RunRecord): JsonObject {
  const { __pregel_node_finished, ...configurable } = kwargs.config.configurable;
  return configurable;
}

function metadataOf({ kwargs, run_id, assistant_id }: RunRecord): JsonObject {
  const given = isRecord(kwargs.config.metadata) ? (kwargs.config.metadata as JsonObject) : {};
  return extended(given, { run_id, graph_id: kwargs.config.configurable.graph_id ?? null, assistant_id });
}

/** Keys of the configuration that say where a run is, not what it was told. */
const NOT_IN_METADATA = new Set(["checkpoint_ns", "checkpoint_map"]);
/** Keys of a run's configuration that are not told to the graph under `configurable`. */
const CONFIG_KEYS = new Set([
  "tags",
  "metadata",
  "callbacks",
  "recursion_limit",
  "configurable",
  "run_name",
  "run_id",
  "max_concurrency",
]);
const DEFAULT_RECURSION_LIMIT = 10_007;

function graphRun(settings: ExecuteSettings, view: View, emit: GraphRun["emit"]): GraphRun {
  const { run, clock, checkpoints, signal, pace, random } = settings;
  const { kwargs } = run;
  const modes = new Set<string>(kwargs.stream_mode);
  const messages = modes.has("messages") || modes.has("messages-tuple");
  const tokens = messages || modes.has("events") || isCommandRun(run);
  return {
    runId: run.run_id,
    threadId: run.thread_id,
    attempt: 1,
    clock,
    emit,
    store: kwargs.temporary ? undefined : checkpoints.store(run.thread_id),
    metadata: kwargs.temporary ? {} : checkpointMetadata(view, { ...kwargs.config } as JsonObject),
    context: kwargs.context,
    config: { ...kwargs.config } as JsonObject,
    durability: kwargs.durability ?? "async",
    recursionLimit: kwargs.config.recursion_limit ?? DEFAULT_RECURSION_LIMIT,
    tokens,
    messages: messages || isCommandRun(run),
    showsAtOnce: !modes.has("events") && (modes.has("custom") || kwargs.subgraphs),
    blocks: isCommandRun(run),
    pace,
    random,
    signal,
    resumeValue: undefined,
    resumeMap: undefined,
  };
}

/** What every checkpoint of the run says: the plain values of its configuration, and its metadata. */
function checkpointMetadata(view: View, config: JsonObject): JsonObject {
  const metadata: JsonObject = {};
  for (const [key, value] of Object.entries(view.configurable)) {
    if (typeof value !== "object" && !key.startsWith("__") && !NOT_IN_METADATA.has(key)) metadata[key] = value;
  }
  for (const [key, value] of Object.entries(config)) {
    if (typeof value !== "object" && !CONFIG_KEYS.has(key)) metadata[key] = value;
  }
  return packed(Object.assign(metadata, view.metadata));
}
