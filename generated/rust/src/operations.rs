// Generated from spec/ by `npm run generate`; do not edit.
//! The operations behind each method of the client.

use crate::runtime::operation::{BodyKind, ListStyle, Operation, PLAIN, ResultKind};

pub const RUNS_CREATE: &[Operation] = &[
    Operation {
        id: "createThreadRun",
        method: "POST",
        path: "/threads/{thread_id}/runs",
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer")],
        creates_run: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        when: &["thread_id"],
        ..PLAIN
    },
    Operation {
        id: "createRun",
        method: "POST",
        path: "/runs",
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer")],
        creates_run: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        siblings: &["thread_id"],
        ..PLAIN
    },
];
pub const RUNS_CREATE_BATCH: &[Operation] = &[Operation {
    id: "createRunBatch",
    method: "POST",
    path: "/runs/batch",
    body: BodyKind::Whole("runs"),
    ..PLAIN
}];
pub const RUNS_CANCEL_MANY: &[Operation] = &[Operation {
    id: "cancelRuns",
    method: "POST",
    path: "/runs/cancel",
    query: &["action"],
    body: BodyKind::Fields,
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const RUNS_STREAM: &[Operation] = &[
    Operation {
        id: "streamThreadRun",
        method: "POST",
        path: "/threads/{thread_id}/runs/stream",
        query: &["stream_namespaces"],
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer"), ("stream_namespaces", "namespace")],
        result: ResultKind::Stream,
        creates_run: true,
        is_long: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        when: &["thread_id"],
        ..PLAIN
    },
    Operation {
        id: "streamRun",
        method: "POST",
        path: "/runs/stream",
        query: &["stream_namespaces"],
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer"), ("stream_namespaces", "namespace")],
        result: ResultKind::Stream,
        creates_run: true,
        is_long: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        siblings: &["thread_id"],
        ..PLAIN
    },
];
pub const RUNS_WAIT: &[Operation] = &[
    Operation {
        id: "waitThreadRun",
        method: "POST",
        path: "/threads/{thread_id}/runs/wait",
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer")],
        result: ResultKind::Wait,
        creates_run: true,
        is_long: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        when: &["thread_id"],
        ..PLAIN
    },
    Operation {
        id: "waitRun",
        method: "POST",
        path: "/runs/wait",
        body: BodyKind::Fields,
        rename: &[("langsmith_tracing", "langsmith_tracer")],
        result: ResultKind::Wait,
        creates_run: true,
        is_long: true,
        null_unset: &[
            "command",
            "metadata",
            "config",
            "context",
            "checkpoint",
            "checkpoint_id",
            "checkpoint_during",
            "langsmith_tracing",
            "interrupt_before",
            "interrupt_after",
            "webhook",
            "on_disconnect",
            "on_completion",
            "multitask_strategy",
            "if_not_exists",
            "after_seconds",
            "durability",
            "strict_resume",
            "stream_mode",
            "stream_subgraphs",
            "stream_resumable",
            "feedback_keys",
        ],
        siblings: &["thread_id"],
        ..PLAIN
    },
];
pub const RUNS_JOIN_STREAM: &[Operation] = &[
    Operation {
        id: "joinThreadRunStream",
        path: "/threads/{thread_id}/runs/{run_id}/stream",
        query: &["stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces"],
        lists: &[("stream_mode", ListStyle::Json)],
        headers: &[("last_event_id", "Last-Event-ID")],
        rename: &[("stream_namespaces", "namespace")],
        result: ResultKind::Stream,
        is_long: true,
        when: &["thread_id"],
        ..PLAIN
    },
    Operation {
        id: "joinRunStream",
        path: "/runs/{run_id}/stream",
        query: &["stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces"],
        lists: &[("stream_mode", ListStyle::Json)],
        headers: &[("last_event_id", "Last-Event-ID")],
        rename: &[("stream_namespaces", "namespace")],
        result: ResultKind::Stream,
        is_long: true,
        siblings: &["thread_id"],
        ..PLAIN
    },
];
pub const RUNS_LIST: &[Operation] = &[Operation {
    id: "listThreadRuns",
    path: "/threads/{thread_id}/runs",
    query: &["limit", "offset", "status", "select"],
    ..PLAIN
}];
pub const RUNS_GET: &[Operation] = &[Operation {
    id: "getThreadRun",
    path: "/threads/{thread_id}/runs/{run_id}",
    ..PLAIN
}];
pub const RUNS_DELETE: &[Operation] = &[Operation {
    id: "deleteThreadRun",
    method: "DELETE",
    path: "/threads/{thread_id}/runs/{run_id}",
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const RUNS_JOIN: &[Operation] = &[Operation {
    id: "joinThreadRun",
    path: "/threads/{thread_id}/runs/{run_id}/join",
    query: &["cancel_on_disconnect"],
    result: ResultKind::Wait,
    is_long: true,
    ..PLAIN
}];
pub const RUNS_CANCEL: &[Operation] = &[Operation {
    id: "cancelThreadRun",
    method: "POST",
    path: "/threads/{thread_id}/runs/{run_id}/cancel",
    query: &["wait", "action", "reason"],
    result: ResultKind::Wait,
    is_long: true,
    ..PLAIN
}];
pub const THREADS_CREATE: &[Operation] = &[Operation {
    id: "createThread",
    method: "POST",
    path: "/threads",
    body: BodyKind::Fields,
    fails: &[201],
    ..PLAIN
}];
pub const THREADS_SEARCH: &[Operation] = &[Operation {
    id: "searchThreads",
    method: "POST",
    path: "/threads/search",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_COUNT: &[Operation] = &[Operation {
    id: "countThreads",
    method: "POST",
    path: "/threads/count",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_PRUNE: &[Operation] = &[Operation {
    id: "pruneThreads",
    method: "POST",
    path: "/threads/prune",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_GET: &[Operation] = &[Operation {
    id: "getThread",
    path: "/threads/{thread_id}",
    query: &["include"],
    ..PLAIN
}];
pub const THREADS_UPDATE: &[Operation] = &[Operation {
    id: "updateThread",
    method: "PATCH",
    path: "/threads/{thread_id}",
    headers: &[("prefer", "Prefer")],
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_DELETE: &[Operation] = &[Operation {
    id: "deleteThread",
    method: "DELETE",
    path: "/threads/{thread_id}",
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const THREADS_COPY: &[Operation] = &[Operation {
    id: "copyThread",
    method: "POST",
    path: "/threads/{thread_id}/copy",
    ..PLAIN
}];
pub const THREADS_GET_STORAGE: &[Operation] = &[Operation {
    id: "getThreadStorage",
    path: "/threads/{thread_id}/storage",
    ..PLAIN
}];
pub const THREADS_GET_STATE: &[Operation] = &[
    Operation {
        id: "getThreadStateAtCheckpoint",
        path: "/threads/{thread_id}/state/{checkpoint_id}",
        query: &["subgraphs", "select"],
        siblings: &["checkpoint"],
        when: &["checkpoint_id"],
        ..PLAIN
    },
    Operation {
        id: "findThreadStateAtCheckpoint",
        method: "POST",
        path: "/threads/{thread_id}/state/checkpoint",
        body: BodyKind::Fields,
        siblings: &["checkpoint_id", "select"],
        when: &["checkpoint"],
        ..PLAIN
    },
    Operation {
        id: "getThreadState",
        path: "/threads/{thread_id}/state",
        query: &["subgraphs", "select"],
        siblings: &["checkpoint_id", "checkpoint"],
        ..PLAIN
    },
];
pub const THREADS_UPDATE_STATE: &[Operation] = &[Operation {
    id: "updateThreadState",
    method: "POST",
    path: "/threads/{thread_id}/state",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_LIST_HISTORY: &[Operation] = &[Operation {
    id: "listThreadHistory",
    path: "/threads/{thread_id}/history",
    query: &["limit", "before"],
    ..PLAIN
}];
pub const THREADS_GET_HISTORY: &[Operation] = &[Operation {
    id: "searchThreadHistory",
    method: "POST",
    path: "/threads/{thread_id}/history",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const THREADS_JOIN_STREAM: &[Operation] = &[Operation {
    id: "joinThreadStream",
    path: "/threads/{thread_id}/stream",
    query: &["stream_modes", "stream_mode"],
    lists: &[("stream_modes", ListStyle::Comma)],
    headers: &[("last_event_id", "Last-Event-ID")],
    result: ResultKind::Stream,
    is_long: true,
    ..PLAIN
}];
pub const THREADS_STREAM_EVENTS: &[Operation] = &[Operation {
    id: "streamThreadEvents",
    method: "POST",
    path: "/threads/{thread_id}/stream/events",
    body: BodyKind::Fields,
    result: ResultKind::Stream,
    is_long: true,
    ..PLAIN
}];
pub const THREADS_SEND_COMMAND: &[Operation] = &[Operation {
    id: "sendThreadCommand",
    method: "POST",
    path: "/threads/{thread_id}/commands",
    body: BodyKind::Whole("command"),
    ..PLAIN
}];
pub const ASSISTANTS_CREATE: &[Operation] = &[Operation {
    id: "createAssistant",
    method: "POST",
    path: "/assistants",
    body: BodyKind::Fields,
    null_unset: &["description"],
    ..PLAIN
}];
pub const ASSISTANTS_SEARCH: &[Operation] = &[Operation {
    id: "searchAssistants",
    method: "POST",
    path: "/assistants/search",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const ASSISTANTS_COUNT: &[Operation] = &[Operation {
    id: "countAssistants",
    method: "POST",
    path: "/assistants/count",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const ASSISTANTS_GET: &[Operation] = &[Operation {
    id: "getAssistant",
    path: "/assistants/{assistant_id}",
    ..PLAIN
}];
pub const ASSISTANTS_UPDATE: &[Operation] = &[Operation {
    id: "updateAssistant",
    method: "PATCH",
    path: "/assistants/{assistant_id}",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const ASSISTANTS_DELETE: &[Operation] = &[Operation {
    id: "deleteAssistant",
    method: "DELETE",
    path: "/assistants/{assistant_id}",
    query: &["delete_threads"],
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const ASSISTANTS_GET_GRAPH: &[Operation] = &[Operation {
    id: "getAssistantGraph",
    path: "/assistants/{assistant_id}/graph",
    query: &["xray"],
    ..PLAIN
}];
pub const ASSISTANTS_GET_SUBGRAPHS: &[Operation] = &[
    Operation {
        id: "getAssistantSubgraphsInNamespace",
        path: "/assistants/{assistant_id}/subgraphs/{namespace}",
        query: &["recurse"],
        when: &["namespace"],
        ..PLAIN
    },
    Operation {
        id: "getAssistantSubgraphs",
        path: "/assistants/{assistant_id}/subgraphs",
        query: &["recurse"],
        siblings: &["namespace"],
        ..PLAIN
    },
];
pub const ASSISTANTS_GET_SCHEMAS: &[Operation] = &[Operation {
    id: "getAssistantSchemas",
    path: "/assistants/{assistant_id}/schemas",
    ..PLAIN
}];
pub const ASSISTANTS_GET_VERSIONS: &[Operation] = &[Operation {
    id: "listAssistantVersions",
    method: "POST",
    path: "/assistants/{assistant_id}/versions",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const ASSISTANTS_SET_LATEST: &[Operation] = &[Operation {
    id: "setLatestAssistantVersion",
    method: "POST",
    path: "/assistants/{assistant_id}/latest",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_CREATE: &[Operation] = &[Operation {
    id: "createCron",
    method: "POST",
    path: "/runs/crons",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_CREATE_FOR_THREAD: &[Operation] = &[Operation {
    id: "createThreadCron",
    method: "POST",
    path: "/threads/{thread_id}/runs/crons",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_SEARCH: &[Operation] = &[Operation {
    id: "searchCrons",
    method: "POST",
    path: "/runs/crons/search",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_COUNT: &[Operation] = &[Operation {
    id: "countCrons",
    method: "POST",
    path: "/runs/crons/count",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_GET: &[Operation] = &[Operation {
    id: "getCron",
    path: "/runs/crons/{cron_id}",
    ..PLAIN
}];
pub const CRONS_UPDATE: &[Operation] = &[Operation {
    id: "updateCron",
    method: "PATCH",
    path: "/runs/crons/{cron_id}",
    body: BodyKind::Fields,
    ..PLAIN
}];
pub const CRONS_DELETE: &[Operation] = &[Operation {
    id: "deleteCron",
    method: "DELETE",
    path: "/runs/crons/{cron_id}",
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const STORE_GET_ITEM: &[Operation] = &[Operation {
    id: "getItem",
    path: "/store/items",
    query: &["namespace", "key", "refresh_ttl"],
    lists: &[("namespace", ListStyle::Period)],
    labels: &["namespace"],
    ..PLAIN
}];
pub const STORE_PUT_ITEM: &[Operation] = &[Operation {
    id: "putItem",
    method: "PUT",
    path: "/store/items",
    body: BodyKind::Fields,
    result: ResultKind::Empty,
    labels: &["namespace"],
    null_unset: &["index", "ttl"],
    ..PLAIN
}];
pub const STORE_DELETE_ITEM: &[Operation] = &[Operation {
    id: "deleteItem",
    method: "DELETE",
    path: "/store/items",
    body: BodyKind::Fields,
    result: ResultKind::Empty,
    labels: &["namespace"],
    ..PLAIN
}];
pub const STORE_SEARCH_ITEMS: &[Operation] = &[Operation {
    id: "searchItems",
    method: "POST",
    path: "/store/items/search",
    body: BodyKind::Fields,
    labels: &["namespace_prefix"],
    null_unset: &["filter", "query", "refresh_ttl"],
    ..PLAIN
}];
pub const STORE_LIST_NAMESPACES: &[Operation] = &[Operation {
    id: "listNamespaces",
    method: "POST",
    path: "/store/namespaces",
    body: BodyKind::Fields,
    labels: &["prefix", "suffix"],
    ..PLAIN
}];
pub const A2A_SEND: &[Operation] = &[Operation {
    id: "sendA2aMessage",
    method: "POST",
    path: "/a2a/{assistant_id}",
    headers: &[("history_scope", "LangGraph-A2A-History-Scope"), ("extensions", "A2A-Extensions")],
    body: BodyKind::Whole("message"),
    is_long: true,
    ..PLAIN
}];
pub const A2A_GET_AGENT_CARD: &[Operation] = &[Operation {
    id: "getAgentCard",
    path: "/.well-known/agent-card.json",
    query: &["assistant_id"],
    ..PLAIN
}];
pub const MCP_OPEN_STREAM: &[Operation] = &[Operation {
    id: "openMcpStream",
    path: "/mcp",
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const MCP_SEND: &[Operation] = &[Operation {
    id: "sendMcpMessage",
    method: "POST",
    path: "/mcp",
    body: BodyKind::Whole("message"),
    is_long: true,
    ..PLAIN
}];
pub const MCP_CLOSE_SESSION: &[Operation] = &[Operation {
    id: "closeMcpSession",
    method: "DELETE",
    path: "/mcp",
    result: ResultKind::Empty,
    ..PLAIN
}];
pub const SYSTEM_OK: &[Operation] = &[Operation {
    id: "checkHealth",
    path: "/ok",
    query: &["check_db"],
    ..PLAIN
}];
pub const SYSTEM_INFO: &[Operation] = &[Operation {
    id: "getInfo",
    path: "/info",
    ..PLAIN
}];
pub const SYSTEM_METRICS: &[Operation] = &[Operation {
    id: "getMetrics",
    path: "/metrics",
    query: &["format"],
    result: ResultKind::Text,
    ..PLAIN
}];
pub const SYSTEM_DOCS: &[Operation] = &[Operation {
    id: "getDocs",
    path: "/docs",
    result: ResultKind::Text,
    ..PLAIN
}];
pub const SYSTEM_OPENAPI: &[Operation] = &[Operation {
    id: "getOpenapi",
    path: "/openapi.json",
    ..PLAIN
}];
