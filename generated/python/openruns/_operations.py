# Generated from spec/ by `npm run generate`; do not edit.
"""The operations behind each method of the clients."""

from ._runtime.operation import Operation

RUNS_CREATE = (
    Operation(
        id="createThreadRun",
        method="POST",
        path="/threads/{thread_id}/runs",
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer"},
        creates_run=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        when=("thread_id",),
    ),
    Operation(
        id="createRun",
        method="POST",
        path="/runs",
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer"},
        creates_run=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        siblings=("thread_id",),
    ),
)
RUNS_CREATE_BATCH = (
    Operation(id="createRunBatch", method="POST", path="/runs/batch", body="runs"),
)
RUNS_CANCEL_MANY = (
    Operation(id="cancelRuns", method="POST", path="/runs/cancel", query=("action",), body=True, result="empty"),
)
RUNS_STREAM = (
    Operation(
        id="streamThreadRun",
        method="POST",
        path="/threads/{thread_id}/runs/stream",
        query=("stream_namespaces",),
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer", "stream_namespaces": "namespace"},
        result="stream",
        creates_run=True,
        long=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        when=("thread_id",),
    ),
    Operation(
        id="streamRun",
        method="POST",
        path="/runs/stream",
        query=("stream_namespaces",),
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer", "stream_namespaces": "namespace"},
        result="stream",
        creates_run=True,
        long=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        siblings=("thread_id",),
    ),
)
RUNS_WAIT = (
    Operation(
        id="waitThreadRun",
        method="POST",
        path="/threads/{thread_id}/runs/wait",
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer"},
        result="wait",
        creates_run=True,
        long=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        when=("thread_id",),
    ),
    Operation(
        id="waitRun",
        method="POST",
        path="/runs/wait",
        body=True,
        rename={"langsmith_tracing": "langsmith_tracer"},
        result="wait",
        creates_run=True,
        long=True,
        null_unsets=("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys",),
        siblings=("thread_id",),
    ),
)
RUNS_JOIN_STREAM = (
    Operation(
        id="joinThreadRunStream",
        method="GET",
        path="/threads/{thread_id}/runs/{run_id}/stream",
        query=("stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces",),
        lists={"stream_mode": "json"},
        headers={"last_event_id": "Last-Event-ID"},
        rename={"stream_namespaces": "namespace"},
        result="stream",
        long=True,
        when=("thread_id",),
    ),
    Operation(
        id="joinRunStream",
        method="GET",
        path="/runs/{run_id}/stream",
        query=("stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces",),
        lists={"stream_mode": "json"},
        headers={"last_event_id": "Last-Event-ID"},
        rename={"stream_namespaces": "namespace"},
        result="stream",
        long=True,
        siblings=("thread_id",),
    ),
)
RUNS_LIST = (
    Operation(
        id="listThreadRuns",
        method="GET",
        path="/threads/{thread_id}/runs",
        query=("limit", "offset", "status", "select",),
    ),
)
RUNS_GET = (
    Operation(id="getThreadRun", method="GET", path="/threads/{thread_id}/runs/{run_id}"),
)
RUNS_DELETE = (
    Operation(id="deleteThreadRun", method="DELETE", path="/threads/{thread_id}/runs/{run_id}", result="empty"),
)
RUNS_JOIN = (
    Operation(
        id="joinThreadRun",
        method="GET",
        path="/threads/{thread_id}/runs/{run_id}/join",
        query=("cancel_on_disconnect",),
        result="wait",
        long=True,
    ),
)
RUNS_CANCEL = (
    Operation(
        id="cancelThreadRun",
        method="POST",
        path="/threads/{thread_id}/runs/{run_id}/cancel",
        query=("wait", "action", "reason",),
        result="wait",
        optional=True,
        long=True,
    ),
)
THREADS_CREATE = (
    Operation(id="createThread", method="POST", path="/threads", body=True, fails=(201,)),
)
THREADS_SEARCH = (
    Operation(id="searchThreads", method="POST", path="/threads/search", body=True),
)
THREADS_COUNT = (
    Operation(id="countThreads", method="POST", path="/threads/count", body=True),
)
THREADS_PRUNE = (
    Operation(id="pruneThreads", method="POST", path="/threads/prune", body=True),
)
THREADS_GET = (
    Operation(id="getThread", method="GET", path="/threads/{thread_id}", query=("include",)),
)
THREADS_UPDATE = (
    Operation(
        id="updateThread",
        method="PATCH",
        path="/threads/{thread_id}",
        headers={"prefer": "Prefer"},
        body=True,
        optional=True,
    ),
)
THREADS_DELETE = (
    Operation(id="deleteThread", method="DELETE", path="/threads/{thread_id}", result="empty"),
)
THREADS_COPY = (
    Operation(id="copyThread", method="POST", path="/threads/{thread_id}/copy"),
)
THREADS_GET_STORAGE = (
    Operation(id="getThreadStorage", method="GET", path="/threads/{thread_id}/storage"),
)
THREADS_GET_STATE = (
    Operation(
        id="getThreadStateAtCheckpoint",
        method="GET",
        path="/threads/{thread_id}/state/{checkpoint_id}",
        query=("subgraphs", "select",),
        siblings=("checkpoint",),
        when=("checkpoint_id",),
    ),
    Operation(
        id="findThreadStateAtCheckpoint",
        method="POST",
        path="/threads/{thread_id}/state/checkpoint",
        body=True,
        siblings=("checkpoint_id", "select",),
        when=("checkpoint",),
    ),
    Operation(
        id="getThreadState",
        method="GET",
        path="/threads/{thread_id}/state",
        query=("subgraphs", "select",),
        siblings=("checkpoint_id", "checkpoint",),
    ),
)
THREADS_UPDATE_STATE = (
    Operation(id="updateThreadState", method="POST", path="/threads/{thread_id}/state", body=True),
)
THREADS_LIST_HISTORY = (
    Operation(
        id="listThreadHistory",
        method="GET",
        path="/threads/{thread_id}/history",
        query=("limit", "before",),
    ),
)
THREADS_GET_HISTORY = (
    Operation(id="searchThreadHistory", method="POST", path="/threads/{thread_id}/history", body=True),
)
THREADS_JOIN_STREAM = (
    Operation(
        id="joinThreadStream",
        method="GET",
        path="/threads/{thread_id}/stream",
        query=("stream_modes", "stream_mode",),
        lists={"stream_modes": "comma"},
        headers={"last_event_id": "Last-Event-ID"},
        result="stream",
        long=True,
    ),
)
THREADS_STREAM_EVENTS = (
    Operation(
        id="streamThreadEvents",
        method="POST",
        path="/threads/{thread_id}/stream/events",
        body=True,
        result="stream",
        long=True,
    ),
)
THREADS_SEND_COMMAND = (
    Operation(id="sendThreadCommand", method="POST", path="/threads/{thread_id}/commands", body="command"),
)
ASSISTANTS_CREATE = (
    Operation(id="createAssistant", method="POST", path="/assistants", body=True, null_unsets=("description",)),
)
ASSISTANTS_SEARCH = (
    Operation(id="searchAssistants", method="POST", path="/assistants/search", body=True),
)
ASSISTANTS_COUNT = (
    Operation(id="countAssistants", method="POST", path="/assistants/count", body=True),
)
ASSISTANTS_GET = (
    Operation(id="getAssistant", method="GET", path="/assistants/{assistant_id}"),
)
ASSISTANTS_UPDATE = (
    Operation(id="updateAssistant", method="PATCH", path="/assistants/{assistant_id}", body=True),
)
ASSISTANTS_DELETE = (
    Operation(
        id="deleteAssistant",
        method="DELETE",
        path="/assistants/{assistant_id}",
        query=("delete_threads",),
        result="empty",
    ),
)
ASSISTANTS_GET_GRAPH = (
    Operation(id="getAssistantGraph", method="GET", path="/assistants/{assistant_id}/graph", query=("xray",)),
)
ASSISTANTS_GET_SUBGRAPHS = (
    Operation(
        id="getAssistantSubgraphsInNamespace",
        method="GET",
        path="/assistants/{assistant_id}/subgraphs/{namespace}",
        query=("recurse",),
        when=("namespace",),
    ),
    Operation(
        id="getAssistantSubgraphs",
        method="GET",
        path="/assistants/{assistant_id}/subgraphs",
        query=("recurse",),
        siblings=("namespace",),
    ),
)
ASSISTANTS_GET_SCHEMAS = (
    Operation(id="getAssistantSchemas", method="GET", path="/assistants/{assistant_id}/schemas"),
)
ASSISTANTS_GET_VERSIONS = (
    Operation(id="listAssistantVersions", method="POST", path="/assistants/{assistant_id}/versions", body=True),
)
ASSISTANTS_SET_LATEST = (
    Operation(id="setLatestAssistantVersion", method="POST", path="/assistants/{assistant_id}/latest", body=True),
)
CRONS_CREATE = (
    Operation(id="createCron", method="POST", path="/runs/crons", body=True),
)
CRONS_CREATE_FOR_THREAD = (
    Operation(id="createThreadCron", method="POST", path="/threads/{thread_id}/runs/crons", body=True),
)
CRONS_SEARCH = (
    Operation(id="searchCrons", method="POST", path="/runs/crons/search", body=True),
)
CRONS_COUNT = (
    Operation(id="countCrons", method="POST", path="/runs/crons/count", body=True),
)
CRONS_GET = (
    Operation(id="getCron", method="GET", path="/runs/crons/{cron_id}"),
)
CRONS_UPDATE = (
    Operation(id="updateCron", method="PATCH", path="/runs/crons/{cron_id}", body=True),
)
CRONS_DELETE = (
    Operation(id="deleteCron", method="DELETE", path="/runs/crons/{cron_id}", result="empty"),
)
STORE_GET_ITEM = (
    Operation(
        id="getItem",
        method="GET",
        path="/store/items",
        query=("namespace", "key", "refresh_ttl",),
        lists={"namespace": "period"},
        labels=("namespace",),
    ),
)
STORE_PUT_ITEM = (
    Operation(
        id="putItem",
        method="PUT",
        path="/store/items",
        body=True,
        result="empty",
        labels=("namespace",),
        null_unsets=("index", "ttl",),
    ),
)
STORE_DELETE_ITEM = (
    Operation(
        id="deleteItem",
        method="DELETE",
        path="/store/items",
        body=True,
        result="empty",
        labels=("namespace",),
    ),
)
STORE_SEARCH_ITEMS = (
    Operation(
        id="searchItems",
        method="POST",
        path="/store/items/search",
        body=True,
        labels=("namespace_prefix",),
        null_unsets=("filter", "query", "refresh_ttl",),
    ),
)
STORE_LIST_NAMESPACES = (
    Operation(
        id="listNamespaces",
        method="POST",
        path="/store/namespaces",
        body=True,
        labels=("prefix", "suffix",),
    ),
)
A2A_SEND = (
    Operation(
        id="sendA2aMessage",
        method="POST",
        path="/a2a/{assistant_id}",
        headers={"history_scope": "LangGraph-A2A-History-Scope", "extensions": "A2A-Extensions"},
        body="message",
        optional=True,
        long=True,
    ),
)
A2A_GET_AGENT_CARD = (
    Operation(id="getAgentCard", method="GET", path="/.well-known/agent-card.json", query=("assistant_id",)),
)
MCP_OPEN_STREAM = (
    Operation(id="openMcpStream", method="GET", path="/mcp", result="empty"),
)
MCP_SEND = (
    Operation(id="sendMcpMessage", method="POST", path="/mcp", body="message", optional=True, long=True),
)
MCP_CLOSE_SESSION = (
    Operation(id="closeMcpSession", method="DELETE", path="/mcp", result="empty"),
)
SYSTEM_OK = (
    Operation(id="checkHealth", method="GET", path="/ok", query=("check_db",)),
)
SYSTEM_INFO = (
    Operation(id="getInfo", method="GET", path="/info"),
)
SYSTEM_METRICS = (
    Operation(id="getMetrics", method="GET", path="/metrics", query=("format",), result="text"),
)
SYSTEM_DOCS = (
    Operation(id="getDocs", method="GET", path="/docs", result="text"),
)
SYSTEM_OPENAPI = (
    Operation(id="getOpenapi", method="GET", path="/openapi.json"),
)
