// The Agent2Agent protocol (its version 0 methods): a task is a run, its context a thread.
import type { A2aMessage, A2aResponse, A2aTask, AgentCard, JsonRpcId } from "../../../generated/typescript/index.ts";
import { canonicalUuid } from "../../typescript/runs-create/uuid.ts";
import { type Engine, Refusal, type RunRecord } from "../engine/types.ts";
import type { SentEvent } from "../http/answers.ts";
import type { Call } from "../http/call.ts";
import { agentCard } from "./agent-card.ts";
import {
  at,
  failure,
  INTERNAL_ERROR,
  INVALID_PARAMS,
  INVALID_REQUEST,
  idOf,
  messageOf,
  PARSE_ERROR,
  UNKNOWN_METHOD,
} from "./json-rpc.ts";
import type { StartRun } from "./start-run.ts";
import { isObject, type Some } from "./table.ts";

type A2aOperations = "sendA2aMessage" | "getAgentCard";

const TASK_NOT_FOUND = -32001;
const NOT_CANCELABLE = -32002;
const METHODS = ["message/send", "message/stream", "tasks/get", "tasks/cancel"];

/** A task's state by its run's; any other run failed. */
const STATES: ReadonlyMap<string, A2aTask["status"]["state"]> = new Map([
  ["pending", "submitted"],
  ["running", "working"],
  ["success", "completed"],
] as const);

/** A run as A2A names it. */
interface Task {
  readonly run: RunRecord;
  readonly id: string;
  readonly contextId: string;
}

export function a2aHandlers(engine: Engine, startRun: StartRun): Some<A2aOperations> {
  return {
    getAgentCard({ query }, { origin }) {
      const id = query.assistant_id;
      if (id === undefined) {
        return { status: 400, body: cardFault("Missing required query parameter: assistant_id") };
      }
      const assistant = engine.storage.assistants.get(canonicalUuid(id) ?? "");
      if (assistant === undefined) return { status: 400, body: cardFault(`Assistant '${id}' not found`) };
      const body: AgentCard = agentCard(assistant, engine.graphs.get(assistant.graph_id), origin);
      return { status: 200, body };
    },

    async sendA2aMessage({ path }, call) {
      const message = await messageOf(call);
      if (message instanceof Refusal) return message;
      if (message === undefined) return { status: 200, body: failure(null, PARSE_ERROR, "Invalid JSON payload") };
      const [id, method, params] = [idOf(at(message, "id")), at(message, "method"), at(message, "params")];
      const refuse = (code: number, text: string) => ({ status: 200, body: failure(id, code, text) }) as const;
      if (!isObject(message)) return refuse(INVALID_REQUEST, "Invalid message format: expected object");
      if (typeof method !== "string") return refuse(INVALID_REQUEST, "Invalid request: missing method");
      if (id === null) return { status: 202 };
      if (!METHODS.includes(method)) return refuse(UNKNOWN_METHOD, `Method not found: ${method}`);
      if (method.startsWith("tasks/")) return { status: 200, body: aboutTask(id, method, params) };
      const sent = at(params, "message");
      if (!isObject(sent)) return refuse(INVALID_PARAMS, "Missing or invalid 'message' in params");
      const task = await send(path.assistant_id, sent, call);
      if (task instanceof Refusal) return refuse(INVALID_PARAMS, task.detail);
      if (method === "message/send") return { status: 200, body: await finished(id, task) };
      return { status: 200, headers: { "content-type": "text/event-stream" }, events: updates(id, task, sent) };
    },
  };

  async function send(assistantId: string, sent: Record<string, unknown>, call: Call): Promise<Task | Refusal> {
    const known = engine.storage.assistants.get(canonicalUuid(assistantId) ?? "");
    if (known === undefined) return new Refusal(404, `Assistant '${assistantId}' not found`);
    const contextId = canonicalUuid(String(sent.contextId ?? "")) ?? crypto.randomUUID();
    const message = { role: "human", content: textOf(sent.parts), id: sent.messageId };
    const body = { assistant_id: known.assistant_id, input: { messages: [message] }, if_not_exists: "create" };
    const run = await startRun("waitThreadRun", contextId, body, call);
    return run instanceof Refusal ? run : { run, id: `${contextId}:${run.run_id}`, contextId };
  }

  async function finished(id: JsonRpcId, task: Task): Promise<A2aResponse> {
    const result = await engine.join(task.run.thread_id, task.run.run_id).result;
    const error = at(at(result, "__error__"), "message");
    if (typeof error === "string") return failure(id, INTERNAL_ERROR, error);
    const done = taskOf(task, "completed");
    return { jsonrpc: "2.0", id, result: { ...done, artifacts: [artifactOf(task)] } };
  }

  async function* updates(
    id: JsonRpcId,
    task: Task,
    sent: Record<string, unknown>,
  ): AsyncGenerator<readonly SentEvent[]> {
    const about = { taskId: task.id, contextId: task.contextId };
    const event = (result: object): SentEvent[] => [{ event: "message", data: { jsonrpc: "2.0", id, result } }];
    const asked = messageAbout(task, "user", textOf(sent.parts), String(sent.messageId ?? crypto.randomUUID()));
    yield event({
      kind: "task",
      id: task.id,
      contextId: task.contextId,
      history: [asked],
      status: status("submitted"),
    });
    const result = await engine.join(task.run.thread_id, task.run.run_id).result;
    const failed = at(result, "__error__") !== undefined;
    const answer = historyOf(task).at(-1);
    if (!failed && answer?.role === "agent") {
      const { timestamp, state } = status("working");
      yield event({ ...about, kind: "status-update", status: { state, message: answer, timestamp }, final: false });
      yield event({ ...about, kind: "artifact-update", artifact: artifactOf(task), append: false, lastChunk: true });
    }
    yield event({ ...about, kind: "status-update", status: status(failed ? "failed" : "completed"), final: true });
  }

  function aboutTask(id: JsonRpcId, method: string, params: unknown): A2aResponse {
    const taskId = String(at(params, "id") ?? "");
    const [contextId = "", runId = ""] = taskId.split(":");
    const run = engine.getRun(contextId, runId);
    if (run === undefined) return failure(id, TASK_NOT_FOUND, `Task not found: ${taskId}`);
    const task = { run, id: taskId, contextId };
    const isOver = run.status !== "pending" && run.status !== "running";
    if (method === "tasks/get") {
      const state = STATES.get(run.status) ?? "failed";
      const told = messageAbout(task, "agent", state === "completed" ? "Task completed successfully" : `Task ${state}`);
      const { contextId: _context, ...message } = told;
      const { history, ...rest } = taskOf(task, state);
      return {
        jsonrpc: "2.0",
        id,
        result: { ...rest, status: { ...status(state), message }, history: history ?? [] },
      };
    }
    if (isOver) return failure(id, NOT_CANCELABLE, "Task is not cancelable in its current state");
    engine.cancel({ thread_id: contextId, run_ids: [runId], action: "interrupt" });
    return { jsonrpc: "2.0", id, result: taskOf(task, "canceled") };
  }

  function taskOf(task: Task, state: A2aTask["status"]["state"]): A2aTask {
    return { kind: "task", id: task.id, contextId: task.contextId, history: historyOf(task), status: status(state) };
  }

  function historyOf(task: Task): A2aMessage[] {
    const values = engine.storage.threads.get(task.run.thread_id)?.values;
    const messages = Array.isArray(values?.messages) ? values.messages : [];
    return messages.map((one) => {
      const role = at(one, "type") === "human" ? "user" : "agent";
      return messageAbout(task, role, String(at(one, "content") ?? ""), String(at(one, "id") ?? ""));
    });
  }

  function artifactOf(task: Task) {
    const answer = historyOf(task).at(-1);
    return {
      artifactId: crypto.randomUUID(),
      name: "Assistant Response",
      description: `Response from assistant ${task.run.assistant_id}`,
      parts: answer?.parts ?? [],
    };
  }

  function messageAbout(
    task: Task,
    role: "user" | "agent",
    text: string,
    messageId: string = crypto.randomUUID(),
  ): A2aMessage {
    const { id: taskId, contextId } = task;
    return { kind: "message", role, parts: [{ kind: "text", text }], messageId, taskId, contextId };
  }

  function status<State extends A2aTask["status"]["state"]>(state: State) {
    return { state, timestamp: engine.clock.timestamp() };
  }
}

function textOf(parts: unknown): string {
  const texts = Array.isArray(parts) ? parts.map((part) => at(part, "text")) : [];
  return texts.filter((text) => typeof text === "string").join("\n");
}

function cardFault(message: string) {
  return { error: { code: INVALID_PARAMS, message } };
}
