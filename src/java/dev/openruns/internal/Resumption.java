package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.Reconnect;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Opens a lost stream again behind its last event, never with a POST that would create a run. */
final class Resumption {
  private static final String THREAD = "/threads/{thread_id}";
  private static final String RUN = "/runs/{run_id}";
  private final Core core;
  private final Operation operation;
  private final Map<String, Object> given;
  private final Exchange exchange;
  private final RequestOptions options;
  private final Cursor cursor;
  private final boolean isOfThread;
  private final boolean startsRun;
  private volatile RunCreated run;
  private int attempt;

  Resumption(Core core, Operation operation, Map<String, Object> given, Exchange exchange) {
    this.core = core;
    this.operation = operation;
    this.given = given;
    this.exchange = exchange;
    options = exchange.options;
    isOfThread = operation.path.startsWith(THREAD + "/stream");
    startsRun = operation.method.equals("POST") && !isOfThread;
    var from = given.get("last_event_id");
    boolean isKept = startsRun && Boolean.TRUE.equals(given.get("stream_resumable"));
    cursor = new Cursor(from != null ? from.toString() : isKept ? Cursor.FROM_START : "");
  }

  Cursor cursor() {
    return cursor;
  }

  boolean isOfThread() {
    return isOfThread;
  }

  Optional<RunCreated> run() {
    return Optional.ofNullable(run);
  }

  void know(RunCreated found) {
    if (run != null || found == null || isOfThread) return;
    run = found;
    if (startsRun) options.onRunCreated().accept(found);
  }

  /** Something arrived: failures are counted anew. */
  void progress() {
    attempt = 0;
  }

  /** Whether a stream that ended cleanly has more to come; a server that cannot say it now may say it later. */
  boolean hasMore() {
    if (options.maxReconnects() < 1) return false;
    if (isOfThread) return true;
    if (run == null || run.threadId().isEmpty()) return false;
    var quiet = RequestOptions.NONE.headers(options::headers);
    try {
      JsonNode state = core.settle(new Operation(operation.id, "GET", THREAD + RUN), ids(), quiet, exchange.watch, null);
      var status = state.path("status").asText();
      return status.equals("running") || status.equals("pending");
    } catch (OpenRunsException error) {
      // A run that was rolled back, or deleted when it was done, is not there any more.
      if (!Exchange.isPassing(error) && error.kind() != ErrorKind.STATUS) throw error;
      return Exchange.isPassing(error);
    }
  }

  private Map<String, Object> ids() {
    var ids = new HashMap<String, Object>();
    ids.put("run_id", run.runId());
    run.threadId().ifPresent(id -> ids.put("thread_id", id));
    return ids;
  }

  /** Opens the stream again, with patience; gives up after so many failures in a row. */
  void reconnect(OpenRunsException reason, long retry) {
    if (startsRun && run == null) {
      throw exchange.failure(ErrorKind.CONNECTION, Exchange.LOST + "; the server did not say of which run");
    }
    var cause = reason;
    for (;;) {
      if (attempt >= options.maxReconnects()) throw cause;
      var asked = Duration.ofMillis(retry);
      var atLeast = asked.compareTo(exchange.pause) > 0 ? asked : exchange.pause;
      var delay = Backoff.delay(attempt++, core.retryDelay(), atLeast);
      options.onReconnect().accept(new Reconnect(attempt, delay, cause, !cursor.resumeFrom().isEmpty()));
      exchange.sleep(delay);
      try {
        reopen();
        return;
      } catch (OpenRunsException error) {
        if (!Exchange.isPassing(error)) throw error.kind() == ErrorKind.STATUS ? gone(error) : error;
        cause = error;
      }
    }
  }

  private OpenRunsException gone(OpenRunsException error) {
    var which = run == null ? "" : " " + run.runId() + (run.threadId().isPresent() ? "" : ", which has no thread,");
    var got = error.status().orElse(0) + " " + error.detail().orElse("");
    return exchange.failure(ErrorKind.STATUS, Exchange.LOST + "; joining run" + which + " again got " + got);
  }

  private void reopen() {
    var from = cursor.resumeFrom();
    if (from.isEmpty()) exchange.headers.remove("last-event-id");
    else exchange.headers.put("last-event-id", from);
    cursor.expectReplay();
    if (!startsRun) {
      core.send(operation, again(from), exchange);
      return;
    }
    var path = (run.threadId().isPresent() ? THREAD : "") + RUN + "/stream";
    core.send(new Operation(operation.id, "GET", path), ids(), exchange);
  }

  private Map<String, Object> again(String from) {
    var params = new HashMap<>(given);
    params.remove("last_event_id");
    if (operation.body != null && from.matches("\\d+")) params.put("since", Long.parseLong(from));
    return params;
  }
}
