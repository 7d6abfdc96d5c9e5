// Copied from src/java/dev/openruns/internal/Resumption.java by `npm run generate`; edit it there.
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a lost stream again behind its last event, never with a POST that would create a run. */
final class Resumption {
  private static final String THREAD = "/threads/{thread_id}";
  private static final String RUN = "/runs/{run_id}";
  private final Core core;
  private final Operation operation;
  private final Map<String, @Nullable Object> parameters;
  private final Exchange exchange;
  private final RequestOptions options;
  private final Cursor cursor;
  private final boolean isOfThread;
  private volatile @Nullable RunCreated run;
  private int attempt;

  Resumption(Core core, Operation operation, Map<String, @Nullable Object> parameters, Exchange exchange) {
    this.core = core;
    this.operation = operation;
    this.parameters = parameters;
    this.exchange = exchange;
    options = exchange.options;
    isOfThread = operation.path.startsWith(THREAD + "/stream");
    var from = parameters.get("last_event_id");
    boolean isKept = operation.createsRun && Boolean.TRUE.equals(parameters.get("stream_resumable"));
    cursor = new Cursor(from != null ? from.toString() : isKept ? Cursor.FROM_START : "");
  }

  Cursor cursor() {
    return cursor;
  }

  boolean isOfThread() {
    return isOfThread;
  }

  @Nullable RunCreated run() {
    return run;
  }

  void rememberRun(@Nullable RunCreated found) {
    if (run != null || found == null || isOfThread) return;
    run = found;
    if (operation.createsRun) options.onRunCreated().accept(found);
  }

  /** An event arrived: reconnects are counted anew. */
  void startCountAnew() {
    attempt = 0;
  }

  /** Asks whether a stream that ended cleanly has more to come; a server that cannot say it now may say it later. */
  <E> Step<E> hasMore(Step.Next<Boolean, E> then) {
    if (options.maxReconnects() < 1) return then.on(false);
    if (isOfThread) return then.on(true);
    var known = run;
    if (known == null || known.threadId() == null) return then.on(false);
    var asked = new Operation(operation.id, "GET", THREAD + RUN);
    return core.<E>sending(asked, ids(known), exchange, 0, true,
        (answer, sending) -> sending.read(answer.body(), bytes -> then.on(isUnfinished(bytes))), error -> {
          // A run that was rolled back, or deleted when it was done, is not there any more.
          if (!Exchange.isPassing(error) && error.kind() != ErrorKind.STATUS) throw error;
          return then.on(Exchange.isPassing(error));
        }).send();
  }

  private static boolean isUnfinished(byte[] bytes) {
    JsonNode state = Failures.parseOrText(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    var status = state.path("status").asText();
    return status.equals("running") || status.equals("pending");
  }

  private static Map<String, @Nullable Object> ids(RunCreated run) {
    var ids = new HashMap<String, @Nullable Object>();
    ids.put("run_id", run.runId());
    if (run.threadId() != null) ids.put("thread_id", run.threadId());
    return ids;
  }

  /** Opens the stream again, with patience; gives up after so many failures in a row. */
  <E> Step<E> reconnect(OpenRunsException reason, long retry, Sending.Receiver<E> receiver, Supplier<Step<E>> then) {
    if (operation.createsRun && run == null) {
      throw exchange.failureAfter("the stream was lost, and the server did not say of which run, so it was not joined", reason);
    }
    var asked = exchange.retryAfter == null ? Duration.ZERO : exchange.retryAfter;
    if (attempt >= options.maxReconnects() || asked.compareTo(Policy.MAX_RETRY_AFTER) > 0) throw givenUp(reason);
    var ofStream = Duration.ofMillis(Math.min(retry, Policy.MAX_STREAM_RETRY.toMillis()));
    var delay = Backoff.delay(attempt++, core.retryDelay(), ofStream.compareTo(asked) > 0 ? ofStream : asked);
    options.onReconnect().accept(new Reconnect(attempt, delay, reason, !cursor.resumeFrom().isEmpty()));
    return new Step.Sleep<>(delay, () -> reopen(retry, receiver, then), cause -> {
      throw exchange.lost(cause);
    });
  }

  private OpenRunsException givenUp(OpenRunsException reason) {
    return attempt == 0 ? reason : exchange.failureAfter("the stream was lost; opening it again failed " + attempt + " times", reason);
  }

  private <E> Step<E> reopen(long retry, Sending.Receiver<E> receiver, Supplier<Step<E>> then) {
    var from = cursor.resumeFrom();
    if (from.isEmpty()) exchange.ownHeaders.remove("last-event-id");
    else exchange.ownHeaders.put("last-event-id", from);
    cursor.expectReplay();
    Sending.Receiver<E> opened = (answer, sending) -> {
      var step = receiver.receive(answer, sending);
      return step instanceof Step.Done<E> ? then.get() : step;
    };
    Step.Next<OpenRunsException, E> failed = error -> {
      if (Exchange.isPassing(error)) return reconnect(error, retry, receiver, then);
      throw error.kind() == ErrorKind.STATUS ? gone(error) : error;
    };
    var known = run;
    if (known == null || !operation.createsRun) return core.sending(operation, again(from), exchange, 0, false, opened, failed).send();
    var path = (known.threadId() != null ? THREAD : "") + RUN + "/stream";
    return core.sending(new Operation(operation.id, "GET", path), ids(known), exchange, 0, false, opened, failed).send();
  }

  private OpenRunsException gone(OpenRunsException error) {
    var known = run;
    var which = known == null ? "it" : "run " + known.runId() + (known.threadId() != null ? "" : ", which has no thread,");
    return exchange.failureAfter("the stream was lost; joining " + which + " again failed", error);
  }

  private Map<String, @Nullable Object> again(String from) {
    var same = new HashMap<>(parameters);
    same.remove("last_event_id");
    if (operation.body != null && from.matches("\\d+")) same.put("since", Long.parseLong(from));
    return same;
  }
}
