// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.internal;

import java.util.List;

/** The operations behind each method of the clients. */
public final class Operations {
  /** The version of this package. */
  public static final String VERSION = "0.1.0";

  /** {@code runs.create}. */
  public static final List<Operation> RUNS_CREATE = List.of(
      new Operation("createThreadRun", "POST", "/threads/{thread_id}/runs")
          .rename("langsmith_tracing", "langsmith_tracer")
          .body()
          .createsRun()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .when("thread_id"),
      new Operation("createRun", "POST", "/runs")
          .rename("langsmith_tracing", "langsmith_tracer")
          .body()
          .createsRun()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .without("thread_id"));

  /** {@code runs.createBatch}. */
  public static final List<Operation> RUNS_CREATE_BATCH = List.of(
      new Operation("createRunBatch", "POST", "/runs/batch")
          .body("runs"));

  /** {@code runs.cancelMany}. */
  public static final List<Operation> RUNS_CANCEL_MANY = List.of(
      new Operation("cancelRuns", "POST", "/runs/cancel")
          .query("action")
          .body()
          .result(Operation.Result.EMPTY));

  /** {@code runs.stream}. */
  public static final List<Operation> RUNS_STREAM = List.of(
      new Operation("streamThreadRun", "POST", "/threads/{thread_id}/runs/stream")
          .query("stream_namespaces")
          .rename("langsmith_tracing", "langsmith_tracer")
          .rename("stream_namespaces", "namespace")
          .body()
          .result(Operation.Result.STREAM)
          .createsRun()
          .isLong()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .when("thread_id"),
      new Operation("streamRun", "POST", "/runs/stream")
          .query("stream_namespaces")
          .rename("langsmith_tracing", "langsmith_tracer")
          .rename("stream_namespaces", "namespace")
          .body()
          .result(Operation.Result.STREAM)
          .createsRun()
          .isLong()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .without("thread_id"));

  /** {@code runs.wait}. */
  public static final List<Operation> RUNS_WAIT = List.of(
      new Operation("waitThreadRun", "POST", "/threads/{thread_id}/runs/wait")
          .rename("langsmith_tracing", "langsmith_tracer")
          .body()
          .result(Operation.Result.WAIT)
          .createsRun()
          .isLong()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .when("thread_id"),
      new Operation("waitRun", "POST", "/runs/wait")
          .rename("langsmith_tracing", "langsmith_tracer")
          .body()
          .result(Operation.Result.WAIT)
          .createsRun()
          .isLong()
          .nullUnset("command", "metadata", "config", "context", "checkpoint", "checkpoint_id", "checkpoint_during", "langsmith_tracing", "interrupt_before", "interrupt_after", "webhook", "on_disconnect", "on_completion", "multitask_strategy", "if_not_exists", "after_seconds", "durability", "strict_resume", "stream_mode", "stream_subgraphs", "stream_resumable", "feedback_keys")
          .without("thread_id"));

  /** {@code runs.joinStream}. */
  public static final List<Operation> RUNS_JOIN_STREAM = List.of(
      new Operation("joinThreadRunStream", "GET", "/threads/{thread_id}/runs/{run_id}/stream")
          .query("stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces")
          .list("stream_mode", "json")
          .header("last_event_id", "Last-Event-ID")
          .rename("stream_namespaces", "namespace")
          .result(Operation.Result.STREAM)
          .isLong()
          .when("thread_id"),
      new Operation("joinRunStream", "GET", "/runs/{run_id}/stream")
          .query("stream_mode", "cancel_on_disconnect", "checkpoint_id", "stream_namespaces")
          .list("stream_mode", "json")
          .header("last_event_id", "Last-Event-ID")
          .rename("stream_namespaces", "namespace")
          .result(Operation.Result.STREAM)
          .isLong()
          .without("thread_id"));

  /** {@code runs.list}. */
  public static final List<Operation> RUNS_LIST = List.of(
      new Operation("listThreadRuns", "GET", "/threads/{thread_id}/runs")
          .query("limit", "offset", "status", "select"));

  /** {@code runs.get}. */
  public static final List<Operation> RUNS_GET = List.of(
      new Operation("getThreadRun", "GET", "/threads/{thread_id}/runs/{run_id}"));

  /** {@code runs.delete}. */
  public static final List<Operation> RUNS_DELETE = List.of(
      new Operation("deleteThreadRun", "DELETE", "/threads/{thread_id}/runs/{run_id}")
          .result(Operation.Result.EMPTY));

  /** {@code runs.join}. */
  public static final List<Operation> RUNS_JOIN = List.of(
      new Operation("joinThreadRun", "GET", "/threads/{thread_id}/runs/{run_id}/join")
          .query("cancel_on_disconnect")
          .result(Operation.Result.WAIT)
          .isLong());

  /** {@code runs.cancel}. */
  public static final List<Operation> RUNS_CANCEL = List.of(
      new Operation("cancelThreadRun", "POST", "/threads/{thread_id}/runs/{run_id}/cancel")
          .query("wait", "action", "reason")
          .result(Operation.Result.WAIT)
          .optional()
          .isLong());

  /** {@code threads.create}. */
  public static final List<Operation> THREADS_CREATE = List.of(
      new Operation("createThread", "POST", "/threads")
          .body()
          .fails(201));

  /** {@code threads.search}. */
  public static final List<Operation> THREADS_SEARCH = List.of(
      new Operation("searchThreads", "POST", "/threads/search")
          .body());

  /** {@code threads.count}. */
  public static final List<Operation> THREADS_COUNT = List.of(
      new Operation("countThreads", "POST", "/threads/count")
          .body());

  /** {@code threads.prune}. */
  public static final List<Operation> THREADS_PRUNE = List.of(
      new Operation("pruneThreads", "POST", "/threads/prune")
          .body());

  /** {@code threads.get}. */
  public static final List<Operation> THREADS_GET = List.of(
      new Operation("getThread", "GET", "/threads/{thread_id}")
          .query("include"));

  /** {@code threads.update}. */
  public static final List<Operation> THREADS_UPDATE = List.of(
      new Operation("updateThread", "PATCH", "/threads/{thread_id}")
          .header("prefer", "Prefer")
          .body()
          .optional());

  /** {@code threads.delete}. */
  public static final List<Operation> THREADS_DELETE = List.of(
      new Operation("deleteThread", "DELETE", "/threads/{thread_id}")
          .result(Operation.Result.EMPTY));

  /** {@code threads.copy}. */
  public static final List<Operation> THREADS_COPY = List.of(
      new Operation("copyThread", "POST", "/threads/{thread_id}/copy"));

  /** {@code threads.getStorage}. */
  public static final List<Operation> THREADS_GET_STORAGE = List.of(
      new Operation("getThreadStorage", "GET", "/threads/{thread_id}/storage"));

  /** {@code threads.getState}. */
  public static final List<Operation> THREADS_GET_STATE = List.of(
      new Operation("getThreadStateAtCheckpoint", "GET", "/threads/{thread_id}/state/{checkpoint_id}")
          .query("subgraphs", "select")
          .without("checkpoint")
          .when("checkpoint_id"),
      new Operation("findThreadStateAtCheckpoint", "POST", "/threads/{thread_id}/state/checkpoint")
          .body()
          .without("checkpoint_id", "select")
          .when("checkpoint"),
      new Operation("getThreadState", "GET", "/threads/{thread_id}/state")
          .query("subgraphs", "select")
          .without("checkpoint_id", "checkpoint"));

  /** {@code threads.updateState}. */
  public static final List<Operation> THREADS_UPDATE_STATE = List.of(
      new Operation("updateThreadState", "POST", "/threads/{thread_id}/state")
          .body());

  /** {@code threads.listHistory}. */
  public static final List<Operation> THREADS_LIST_HISTORY = List.of(
      new Operation("listThreadHistory", "GET", "/threads/{thread_id}/history")
          .query("limit", "before"));

  /** {@code threads.getHistory}. */
  public static final List<Operation> THREADS_GET_HISTORY = List.of(
      new Operation("searchThreadHistory", "POST", "/threads/{thread_id}/history")
          .body());

  /** {@code threads.joinStream}. */
  public static final List<Operation> THREADS_JOIN_STREAM = List.of(
      new Operation("joinThreadStream", "GET", "/threads/{thread_id}/stream")
          .query("stream_modes", "stream_mode")
          .list("stream_modes", "comma")
          .header("last_event_id", "Last-Event-ID")
          .result(Operation.Result.STREAM)
          .isLong());

  /** {@code threads.streamEvents}. */
  public static final List<Operation> THREADS_STREAM_EVENTS = List.of(
      new Operation("streamThreadEvents", "POST", "/threads/{thread_id}/stream/events")
          .body()
          .result(Operation.Result.STREAM)
          .isLong());

  /** {@code threads.sendCommand}. */
  public static final List<Operation> THREADS_SEND_COMMAND = List.of(
      new Operation("sendThreadCommand", "POST", "/threads/{thread_id}/commands")
          .body("command"));

  /** {@code assistants.create}. */
  public static final List<Operation> ASSISTANTS_CREATE = List.of(
      new Operation("createAssistant", "POST", "/assistants")
          .body()
          .nullUnset("description"));

  /** {@code assistants.search}. */
  public static final List<Operation> ASSISTANTS_SEARCH = List.of(
      new Operation("searchAssistants", "POST", "/assistants/search")
          .body());

  /** {@code assistants.count}. */
  public static final List<Operation> ASSISTANTS_COUNT = List.of(
      new Operation("countAssistants", "POST", "/assistants/count")
          .body());

  /** {@code assistants.get}. */
  public static final List<Operation> ASSISTANTS_GET = List.of(
      new Operation("getAssistant", "GET", "/assistants/{assistant_id}"));

  /** {@code assistants.update}. */
  public static final List<Operation> ASSISTANTS_UPDATE = List.of(
      new Operation("updateAssistant", "PATCH", "/assistants/{assistant_id}")
          .body());

  /** {@code assistants.delete}. */
  public static final List<Operation> ASSISTANTS_DELETE = List.of(
      new Operation("deleteAssistant", "DELETE", "/assistants/{assistant_id}")
          .query("delete_threads")
          .result(Operation.Result.EMPTY));

  /** {@code assistants.getGraph}. */
  public static final List<Operation> ASSISTANTS_GET_GRAPH = List.of(
      new Operation("getAssistantGraph", "GET", "/assistants/{assistant_id}/graph")
          .query("xray"));

  /** {@code assistants.getSubgraphs}. */
  public static final List<Operation> ASSISTANTS_GET_SUBGRAPHS = List.of(
      new Operation("getAssistantSubgraphsInNamespace", "GET", "/assistants/{assistant_id}/subgraphs/{namespace}")
          .query("recurse")
          .when("namespace"),
      new Operation("getAssistantSubgraphs", "GET", "/assistants/{assistant_id}/subgraphs")
          .query("recurse")
          .without("namespace"));

  /** {@code assistants.getSchemas}. */
  public static final List<Operation> ASSISTANTS_GET_SCHEMAS = List.of(
      new Operation("getAssistantSchemas", "GET", "/assistants/{assistant_id}/schemas"));

  /** {@code assistants.getVersions}. */
  public static final List<Operation> ASSISTANTS_GET_VERSIONS = List.of(
      new Operation("listAssistantVersions", "POST", "/assistants/{assistant_id}/versions")
          .body());

  /** {@code assistants.setLatest}. */
  public static final List<Operation> ASSISTANTS_SET_LATEST = List.of(
      new Operation("setLatestAssistantVersion", "POST", "/assistants/{assistant_id}/latest")
          .body());

  /** {@code crons.create}. */
  public static final List<Operation> CRONS_CREATE = List.of(
      new Operation("createCron", "POST", "/runs/crons")
          .body());

  /** {@code crons.createForThread}. */
  public static final List<Operation> CRONS_CREATE_FOR_THREAD = List.of(
      new Operation("createThreadCron", "POST", "/threads/{thread_id}/runs/crons")
          .body());

  /** {@code crons.search}. */
  public static final List<Operation> CRONS_SEARCH = List.of(
      new Operation("searchCrons", "POST", "/runs/crons/search")
          .body());

  /** {@code crons.count}. */
  public static final List<Operation> CRONS_COUNT = List.of(
      new Operation("countCrons", "POST", "/runs/crons/count")
          .body());

  /** {@code crons.get}. */
  public static final List<Operation> CRONS_GET = List.of(
      new Operation("getCron", "GET", "/runs/crons/{cron_id}"));

  /** {@code crons.update}. */
  public static final List<Operation> CRONS_UPDATE = List.of(
      new Operation("updateCron", "PATCH", "/runs/crons/{cron_id}")
          .body());

  /** {@code crons.delete}. */
  public static final List<Operation> CRONS_DELETE = List.of(
      new Operation("deleteCron", "DELETE", "/runs/crons/{cron_id}")
          .result(Operation.Result.EMPTY));

  /** {@code store.getItem}. */
  public static final List<Operation> STORE_GET_ITEM = List.of(
      new Operation("getItem", "GET", "/store/items")
          .query("namespace", "key", "refresh_ttl")
          .list("namespace", "period")
          .labels("namespace"));

  /** {@code store.putItem}. */
  public static final List<Operation> STORE_PUT_ITEM = List.of(
      new Operation("putItem", "PUT", "/store/items")
          .body()
          .result(Operation.Result.EMPTY)
          .labels("namespace")
          .nullUnset("index", "ttl"));

  /** {@code store.deleteItem}. */
  public static final List<Operation> STORE_DELETE_ITEM = List.of(
      new Operation("deleteItem", "DELETE", "/store/items")
          .body()
          .result(Operation.Result.EMPTY)
          .labels("namespace"));

  /** {@code store.searchItems}. */
  public static final List<Operation> STORE_SEARCH_ITEMS = List.of(
      new Operation("searchItems", "POST", "/store/items/search")
          .body()
          .labels("namespace_prefix")
          .nullUnset("filter", "query", "refresh_ttl"));

  /** {@code store.listNamespaces}. */
  public static final List<Operation> STORE_LIST_NAMESPACES = List.of(
      new Operation("listNamespaces", "POST", "/store/namespaces")
          .body()
          .labels("prefix", "suffix"));

  /** {@code a2a.send}. */
  public static final List<Operation> A2A_SEND = List.of(
      new Operation("sendA2aMessage", "POST", "/a2a/{assistant_id}")
          .header("history_scope", "LangGraph-A2A-History-Scope")
          .header("extensions", "A2A-Extensions")
          .body("message")
          .optional()
          .isLong());

  /** {@code a2a.getAgentCard}. */
  public static final List<Operation> A2A_GET_AGENT_CARD = List.of(
      new Operation("getAgentCard", "GET", "/.well-known/agent-card.json")
          .query("assistant_id"));

  /** {@code mcp.openStream}. */
  public static final List<Operation> MCP_OPEN_STREAM = List.of(
      new Operation("openMcpStream", "GET", "/mcp")
          .result(Operation.Result.EMPTY));

  /** {@code mcp.send}. */
  public static final List<Operation> MCP_SEND = List.of(
      new Operation("sendMcpMessage", "POST", "/mcp")
          .body("message")
          .optional()
          .isLong());

  /** {@code mcp.closeSession}. */
  public static final List<Operation> MCP_CLOSE_SESSION = List.of(
      new Operation("closeMcpSession", "DELETE", "/mcp")
          .result(Operation.Result.EMPTY));

  /** {@code system.ok}. */
  public static final List<Operation> SYSTEM_OK = List.of(
      new Operation("checkHealth", "GET", "/ok")
          .query("check_db"));

  /** {@code system.info}. */
  public static final List<Operation> SYSTEM_INFO = List.of(
      new Operation("getInfo", "GET", "/info"));

  /** {@code system.metrics}. */
  public static final List<Operation> SYSTEM_METRICS = List.of(
      new Operation("getMetrics", "GET", "/metrics")
          .query("format")
          .result(Operation.Result.TEXT));

  /** {@code system.docs}. */
  public static final List<Operation> SYSTEM_DOCS = List.of(
      new Operation("getDocs", "GET", "/docs")
          .result(Operation.Result.TEXT));

  /** {@code system.openapi}. */
  public static final List<Operation> SYSTEM_OPENAPI = List.of(
      new Operation("getOpenapi", "GET", "/openapi.json"));

  private Operations() {}
}
