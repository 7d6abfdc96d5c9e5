// Generated from spec/ by `npm run generate`; do not edit.
import type { OperationTable } from "../../src/typescript/operation.ts";
import type { Resources } from "./client.ts";

/** The operations behind each method, in the order in which they are tried. */
export const operations: OperationTable<Resources> = {
  runs: {
    create: [
      { id: "createThreadRun", method: "POST", path: "/threads/{thread_id}/runs", body: true, rename: { langsmith_tracing: "langsmith_tracer" }, createsRun: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], when: ["thread_id"] },
      { id: "createRun", method: "POST", path: "/runs", body: true, rename: { langsmith_tracing: "langsmith_tracer" }, createsRun: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], siblings: ["thread_id"] },
    ],
    createBatch: [
      { id: "createRunBatch", method: "POST", path: "/runs/batch", body: "runs" },
    ],
    cancelMany: [
      { id: "cancelRuns", method: "POST", path: "/runs/cancel", query: ["action"], body: true, result: "empty" },
    ],
    stream: [
      { id: "streamThreadRun", method: "POST", path: "/threads/{thread_id}/runs/stream", query: ["stream_namespaces"], body: true, rename: { langsmith_tracing: "langsmith_tracer", stream_namespaces: "namespace" }, result: "stream", createsRun: true, long: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], when: ["thread_id"] },
      { id: "streamRun", method: "POST", path: "/runs/stream", query: ["stream_namespaces"], body: true, rename: { langsmith_tracing: "langsmith_tracer", stream_namespaces: "namespace" }, result: "stream", createsRun: true, long: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], siblings: ["thread_id"] },
    ],
    wait: [
      { id: "waitThreadRun", method: "POST", path: "/threads/{thread_id}/runs/wait", body: true, rename: { langsmith_tracing: "langsmith_tracer" }, result: "wait", createsRun: true, long: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], when: ["thread_id"] },
      { id: "waitRun", method: "POST", path: "/runs/wait", body: true, rename: { langsmith_tracing: "langsmith_tracer" }, result: "wait", createsRun: true, long: true, nullUnset: ["command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys"], siblings: ["thread_id"] },
    ],
    joinStream: [
      { id: "joinThreadRunStream", method: "GET", path: "/threads/{thread_id}/runs/{run_id}/stream", lists: { stream_mode: "json" }, headers: { last_event_id: "Last-Event-ID" }, rename: { stream_namespaces: "namespace" }, result: "stream", long: true, when: ["thread_id"] },
      { id: "joinRunStream", method: "GET", path: "/runs/{run_id}/stream", lists: { stream_mode: "json" }, headers: { last_event_id: "Last-Event-ID" }, rename: { stream_namespaces: "namespace" }, result: "stream", long: true, siblings: ["thread_id"] },
    ],
    list: [
      { id: "listThreadRuns", method: "GET", path: "/threads/{thread_id}/runs" },
    ],
    get: [
      { id: "getThreadRun", method: "GET", path: "/threads/{thread_id}/runs/{run_id}" },
    ],
    delete: [
      { id: "deleteThreadRun", method: "DELETE", path: "/threads/{thread_id}/runs/{run_id}", result: "empty" },
    ],
    join: [
      { id: "joinThreadRun", method: "GET", path: "/threads/{thread_id}/runs/{run_id}/join", result: "wait", long: true },
    ],
    cancel: [
      { id: "cancelThreadRun", method: "POST", path: "/threads/{thread_id}/runs/{run_id}/cancel", result: "wait", optional: true, long: true },
    ],
  },
  threads: {
    create: [
      { id: "createThread", method: "POST", path: "/threads", body: true, fails: [201] },
    ],
    search: [
      { id: "searchThreads", method: "POST", path: "/threads/search", body: true },
    ],
    count: [
      { id: "countThreads", method: "POST", path: "/threads/count", body: true },
    ],
    prune: [
      { id: "pruneThreads", method: "POST", path: "/threads/prune", body: true },
    ],
    get: [
      { id: "getThread", method: "GET", path: "/threads/{thread_id}" },
    ],
    update: [
      { id: "updateThread", method: "PATCH", path: "/threads/{thread_id}", headers: { prefer: "Prefer" }, body: true, optional: true },
    ],
    delete: [
      { id: "deleteThread", method: "DELETE", path: "/threads/{thread_id}", result: "empty" },
    ],
    copy: [
      { id: "copyThread", method: "POST", path: "/threads/{thread_id}/copy" },
    ],
    getStorage: [
      { id: "getThreadStorage", method: "GET", path: "/threads/{thread_id}/storage" },
    ],
    getState: [
      { id: "getThreadStateAtCheckpoint", method: "GET", path: "/threads/{thread_id}/state/{checkpoint_id}", siblings: ["checkpoint"], when: ["checkpoint_id"] },
      { id: "findThreadStateAtCheckpoint", method: "POST", path: "/threads/{thread_id}/state/checkpoint", body: true, siblings: ["checkpoint_id", "select"], when: ["checkpoint"] },
      { id: "getThreadState", method: "GET", path: "/threads/{thread_id}/state", siblings: ["checkpoint_id", "checkpoint"] },
    ],
    updateState: [
      { id: "updateThreadState", method: "POST", path: "/threads/{thread_id}/state", body: true },
    ],
    listHistory: [
      { id: "listThreadHistory", method: "GET", path: "/threads/{thread_id}/history" },
    ],
    getHistory: [
      { id: "searchThreadHistory", method: "POST", path: "/threads/{thread_id}/history", body: true },
    ],
    joinStream: [
      { id: "joinThreadStream", method: "GET", path: "/threads/{thread_id}/stream", lists: { stream_modes: "comma" }, headers: { last_event_id: "Last-Event-ID" }, result: "stream", long: true },
    ],
    streamEvents: [
      { id: "streamThreadEvents", method: "POST", path: "/threads/{thread_id}/stream/events", body: true, result: "stream", long: true },
    ],
    sendCommand: [
      { id: "sendThreadCommand", method: "POST", path: "/threads/{thread_id}/commands", body: "command" },
    ],
  },
  assistants: {
    create: [
      { id: "createAssistant", method: "POST", path: "/assistants", body: true, nullUnset: ["description"] },
    ],
    search: [
      { id: "searchAssistants", method: "POST", path: "/assistants/search", body: true },
    ],
    count: [
      { id: "countAssistants", method: "POST", path: "/assistants/count", body: true },
    ],
    get: [
      { id: "getAssistant", method: "GET", path: "/assistants/{assistant_id}" },
    ],
    update: [
      { id: "updateAssistant", method: "PATCH", path: "/assistants/{assistant_id}", body: true },
    ],
    delete: [
      { id: "deleteAssistant", method: "DELETE", path: "/assistants/{assistant_id}", result: "empty" },
    ],
    getGraph: [
      { id: "getAssistantGraph", method: "GET", path: "/assistants/{assistant_id}/graph" },
    ],
    getSubgraphs: [
      { id: "getAssistantSubgraphsInNamespace", method: "GET", path: "/assistants/{assistant_id}/subgraphs/{namespace}", when: ["namespace"] },
      { id: "getAssistantSubgraphs", method: "GET", path: "/assistants/{assistant_id}/subgraphs", siblings: ["namespace"] },
    ],
    getSchemas: [
      { id: "getAssistantSchemas", method: "GET", path: "/assistants/{assistant_id}/schemas" },
    ],
    getVersions: [
      { id: "listAssistantVersions", method: "POST", path: "/assistants/{assistant_id}/versions", body: true },
    ],
    setLatest: [
      { id: "setLatestAssistantVersion", method: "POST", path: "/assistants/{assistant_id}/latest", body: true },
    ],
  },
  crons: {
    create: [
      { id: "createCron", method: "POST", path: "/runs/crons", body: true },
    ],
    createForThread: [
      { id: "createThreadCron", method: "POST", path: "/threads/{thread_id}/runs/crons", body: true },
    ],
    search: [
      { id: "searchCrons", method: "POST", path: "/runs/crons/search", body: true },
    ],
    count: [
      { id: "countCrons", method: "POST", path: "/runs/crons/count", body: true },
    ],
    get: [
      { id: "getCron", method: "GET", path: "/runs/crons/{cron_id}" },
    ],
    update: [
      { id: "updateCron", method: "PATCH", path: "/runs/crons/{cron_id}", body: true },
    ],
    delete: [
      { id: "deleteCron", method: "DELETE", path: "/runs/crons/{cron_id}", result: "empty" },
    ],
  },
  store: {
    getItem: [
      { id: "getItem", method: "GET", path: "/store/items", lists: { namespace: "period" }, labels: ["namespace"] },
    ],
    putItem: [
      { id: "putItem", method: "PUT", path: "/store/items", body: true, result: "empty", labels: ["namespace"], nullUnset: ["index", "ttl"] },
    ],
    deleteItem: [
      { id: "deleteItem", method: "DELETE", path: "/store/items", body: true, result: "empty", labels: ["namespace"] },
    ],
    searchItems: [
      { id: "searchItems", method: "POST", path: "/store/items/search", body: true, labels: ["namespace_prefix"], nullUnset: ["filter", "query", "refresh_ttl"] },
    ],
    listNamespaces: [
      { id: "listNamespaces", method: "POST", path: "/store/namespaces", body: true, labels: ["prefix", "suffix"] },
    ],
  },
  a2a: {
    send: [
      { id: "sendA2aMessage", method: "POST", path: "/a2a/{assistant_id}", headers: { history_scope: "LangGraph-A2A-History-Scope", extensions: "A2A-Extensions" }, body: "message", optional: true, long: true },
    ],
    getAgentCard: [
      { id: "getAgentCard", method: "GET", path: "/.well-known/agent-card.json" },
    ],
  },
  mcp: {
    openStream: [
      { id: "openMcpStream", method: "GET", path: "/mcp", result: "empty" },
    ],
    send: [
      { id: "sendMcpMessage", method: "POST", path: "/mcp", body: "message", optional: true, long: true },
    ],
    closeSession: [
      { id: "closeMcpSession", method: "DELETE", path: "/mcp", result: "empty" },
    ],
  },
  system: {
    ok: [
      { id: "checkHealth", method: "GET", path: "/ok" },
    ],
    info: [
      { id: "getInfo", method: "GET", path: "/info" },
    ],
    metrics: [
      { id: "getMetrics", method: "GET", path: "/metrics", result: "text" },
    ],
    docs: [
      { id: "getDocs", method: "GET", path: "/docs", result: "text" },
    ],
    openapi: [
      { id: "getOpenapi", method: "GET", path: "/openapi.json" },
    ],
  },
};
