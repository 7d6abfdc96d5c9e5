/** The state of threads: read, at a checkpoint or as history, changed by hand, and told live. */
import type { Handlers } from "../../../generated/mock/operations.ts";
import type * as contract from "../../../generated/typescript/index.ts";
import { RUN_DONE } from "../engine/tape.ts";
import {
  type CheckpointRef,
  type Json,
  type JsonObject,
  Refusal,
  type Result,
  type RunStream,
  type StateSnapshot,
  type TapeEvent,
} from "../engine/types.ts";
import { isRecord } from "../graph/messages.ts";
import type { SentEvent } from "../http/answers.ts";
import { mapped } from "../http/mapped.ts";
import type { Services } from "./services.ts";

type StateHandlers = Pick<
  Handlers,
  | "getThreadState"
  | "getThreadStateAtCheckpoint"
  | "findThreadStateAtCheckpoint"
  | "updateThreadState"
  | "listThreadHistory"
  | "searchThreadHistory"
  | "joinThreadStream"
>;

const STREAM_MODES = ["lifecycle", "run_modes", "state_update"];
const STREAM_ID = /^(-|\d+(-(\d+|\*))?)$/;

export function stateHandlers({ engine }: Services): StateHandlers {
  return {
    getThreadState({ path, query }) {
      return stateAnswer(engine.state(path.thread_id, { subgraphs: query.subgraphs === true }));
    },

    getThreadStateAtCheckpoint({ path, query }) {
      const { checkpoint_id } = path;
      return stateAnswer(engine.state(path.thread_id, { checkpoint_id, subgraphs: query.subgraphs === true }));
    },

    findThreadStateAtCheckpoint({ path, body }) {
      const at = checkpointRef(body.checkpoint);
      return stateAnswer(engine.state(path.thread_id, { ...at, subgraphs: body.subgraphs === true }));
    },

    async updateThreadState({ path, body }) {
      const { values, as_node } = body as { values?: Json; as_node?: string | null };
      if (values !== undefined && typeof values !== "object") return notAnUpdate(values);
      const checkpoint = checkpointRef({
        ...idRef(body.checkpoint_id),
        ...(isRecord(body.checkpoint) && body.checkpoint),
      });
      const updated = await engine.updateState(path.thread_id, { values, as_node: as_node ?? undefined, checkpoint });
      if (updated instanceof Refusal) return updated;
      const { checkpoint: written } = updated;
      const answer = { checkpoint: written, configurable: written, checkpoint_id: String(written.checkpoint_id) };
      return { status: 200, body: answer as unknown as contract.ThreadStateUpdateResult };
    },

    listThreadHistory({ path, query }) {
      const before = query.before === undefined ? {} : { before: { checkpoint_id: query.before } };
      return historyAnswer(engine.history(path.thread_id, { limit: query.limit ?? 1, ...before }));
    },

    searchThreadHistory({ path, body }) {
      const { checkpoint, before, metadata, limit } = body as {
        checkpoint?: unknown;
        before?: { configurable?: unknown };
        metadata?: JsonObject | null;
        limit?: number;
      };
      return historyAnswer(
        engine.history(path.thread_id, {
          ...checkpointRef(checkpoint),
          limit: limit || 1,
          ...(before?.configurable !== undefined && { before: checkpointRef(before.configurable) }),
          ...(metadata && { metadata }),
        }),
      );
    },

    joinThreadStream({ path, query, headers }) {
      const { last_event_id: after } = headers;
      if (after !== undefined && after !== "" && !STREAM_ID.test(after)) {
        return new Refusal(422, "Invalid last-event-id: must be a valid Redis stream ID");
      }
      const modes: readonly string[] = query.stream_modes?.length ? query.stream_modes : ["run_modes"];
      const unknown = modes.find((mode) => !STREAM_MODES.includes(mode));
      if (unknown !== undefined) return new Refusal(422, `Invalid stream mode: ${unknown}`);
      const stream = engine.streamThread(path.thread_id, after ? { after } : {});
      return { status: 200, events: told(stream, modes), leave: () => stream.leave() };
    },
  };
}

/** The contract lets a graph's update be anything; the server takes objects, lists and null. */
function notAnUpdate(values: string | number | boolean): Refusal {
  const text = JSON.stringify(values);
  return new Refusal(
    422,
    `${text} is not valid under any of the schemas listed in the 'anyOf' keyword\n\nFailed validating "anyOf" in schema["properties"]["values"]\n\nOn instance["values"]:\n    ${text}`,
  );
}

function stateAnswer(state: Result<StateSnapshot>) {
  if (state instanceof Refusal) return state;
  return { status: 200, body: { ...state } as unknown as contract.ThreadState } as const;
}

function historyAnswer(states: Result<StateSnapshot[]>) {
  if (states instanceof Refusal) return states;
  return { status: 200, body: states as unknown as contract.ThreadState[] } as const;
}

function idRef(checkpointId: unknown): CheckpointRef {
  return typeof checkpointId === "string" && checkpointId !== "" ? { checkpoint_id: checkpointId } : {};
}

function checkpointRef(given: unknown): CheckpointRef {
  if (!isRecord(given)) return {};
  const { checkpoint_id, checkpoint_ns } = given;
  return { ...idRef(checkpoint_id), ...(typeof checkpoint_ns === "string" && { checkpoint_ns }) };
}

/** All runs of a thread and its changes by hand, as far as they were asked for. Every event has its id. */
function told(stream: RunStream, modes: readonly string[]): AsyncIterable<readonly SentEvent[]> {
  return mapped(stream.batches(), (batch) => batch.filter((event) => isAsked(event, modes)).map(sent));
}

function isAsked({ event, data }: TapeEvent, modes: readonly string[]): boolean {
  if (event === "state_update") return modes.includes("state_update");
  if (modes.includes("run_modes")) return true;
  const isStart = event === "metadata" && isRecord(data) && "attempt" in data;
  return modes.includes("lifecycle") && (isStart || event === RUN_DONE);
}

function sent({ event, data, id, run_id }: TapeEvent): SentEvent {
  if (event === RUN_DONE) return { event: "metadata", data: { status: RUN_DONE, run_id }, id };
  return { event, data, id };
}
