package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.Reconnect;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import dev.openruns.RunStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A stream that takes itself up again where its connection was lost, never with a POST that would create a run. */
final class EventStream<E> implements RunStream<E>, Iterator<E> {
  private static final String THREAD = "/threads/{thread_id}";
  private static final String RUN = "/runs/{run_id}";
  private final Core core;
  private final Operation operation;
  private final Map<String, Object> given;
  private final RequestOptions options;
  private final EventReader<E> reader;
  private final Watch watch;
  private final Exchange exchange;
  private final Cursor cursor;
  private final boolean isOfThread;
  private final boolean startsRun;
  private final Deque<Message> pending = new ArrayDeque<>();
  private SseDecoder decoder;
  private volatile ByteBody body;
  private volatile RunCreated run;
  private volatile boolean closed;
  private boolean ended;
  private boolean isOver;
  private boolean isDone;
  private int attempt;
  private long began;
  private E next;

  EventStream(Core core, Operation operation, Map<String, Object> given, RequestOptions options, EventReader<E> reader) {
    this.core = core;
    this.operation = operation;
    this.given = given;
    this.options = options;
    this.reader = reader;
    watch = new Watch(options.timeout(), options.cancellations());
    isOfThread = operation.path.startsWith(THREAD + "/stream");
    startsRun = operation.method.equals("POST") && !isOfThread;
    var from = given.get("last_event_id");
    boolean isKept = startsRun && Boolean.TRUE.equals(given.get("stream_resumable"));
    cursor = new Cursor(from != null ? from.toString() : isKept ? Cursor.FROM_START : "");
    exchange = core.begin(operation, options, watch);
    // Refusals are JSON: a server that heeds it must know that we take them.
    exchange.headers.put("accept", "text/event-stream, application/json;q=0.9");
    exchange.reader = this::begin;
  }

  EventStream<E> open() {
    try {
      core.send(operation, given, exchange);
      exchange.retries = 0;
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void begin(HttpResponse<ByteBody> response) throws IOException {
    var type = response.headers().firstValue("content-type").orElse("event-stream");
    if (!type.contains("event-stream")) {
      var said = Failures.describe(Failures.parseOrText(new String(exchange.readAll(response), UTF_8)));
      var what = exchange.status + " " + type + " came where a stream of events was due: " + said;
      throw exchange.failure(ErrorKind.BODY, what);
    }
    body = response.body();
    if (closed) body.close();
    decoder = new SseDecoder(options.maxEventSize(), pending::add);
    ended = false;
    began = System.nanoTime();
    know(Requests.runOf(response.headers(), given));
  }

  private void know(RunCreated found) {
    if (run != null || found == null || isOfThread) return;
    run = found;
    if (startsRun) options.onRunCreated().accept(found);
  }

  @Override
  public Optional<String> runId() {
    return Optional.ofNullable(run).map(RunCreated::runId);
  }

  @Override
  public Optional<String> threadId() {
    return Optional.ofNullable(run).flatMap(RunCreated::threadId);
  }

  @Override
  public Iterator<E> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !isDone && !closed) {
      try {
        next = advance();
        if (next == null) close();
      } catch (RuntimeException e) {
        close();
        throw e;
      }
      isDone = next == null;
    }
    return next != null;
  }

  @Override
  public E next() {
    if (!hasNext()) throw new NoSuchElementException("the stream has ended");
    var event = next;
    next = null;
    return event;
  }

  @Override
  public void close() {
    closed = true;
    watch.end();
    watch.close();
    if (body != null) body.close();
  }

  /** The next event; null at the end. */
  private E advance() {
    for (;;) {
      OpenRunsException reason;
      try {
        for (var message = pending.poll(); message != null; message = pending.poll()) {
          if (ended) message = whole(message);
          if (!cursor.accept(message)) continue;
          if (!ended) attempt = 0;
          return toEvent(message);
        }
        if (!ended) {
          cursor.moveTo(decoder.lastEventId());
          readMore();
          continue;
        }
        if (!hasMore()) return null;
        reason = cutShort();
      } catch (SseDecoder.TooLarge e) {
        throw exchange.failure(ErrorKind.BODY, e.getMessage());
      } catch (OpenRunsException e) {
        if (!Exchange.isPassing(e)) throw e;
        if (isOver) return null;
        reason = e;
      }
      body.close();
      if (Backoff.isLongLived(began)) attempt = 0;
      reconnect(reason);
    }
  }

  private OpenRunsException cutShort() {
    return exchange.failure(ErrorKind.CONNECTION, "the stream ended too early");
  }

  private void readMore() {
    List<ByteBuffer> pieces;
    try {
      pieces = body.next(watch, options.idleTimeout());
    } catch (IOException | Watch.Over e) {
      throw exchange.lost(e);
    }
    if (pieces != null) pieces.forEach(decoder::push);
    else {
      ended = true;
      decoder.end();
    }
  }

  /** The last event, which lacks its blank line, without its id, which may be cut short. */
  private Message whole(Message message) {
    if (Failures.parse(message.data()) == null) throw cutShort();
    return new Message(message.event(), message.data(), null);
  }

  private E toEvent(Message message) {
    int bar = message.event().indexOf('|');
    var event = bar < 0 ? message.event() : message.event().substring(0, bar);
    List<String> namespace = bar < 0 ? List.of() : Arrays.asList(message.event().substring(bar + 1).split("\\|", -1));
    boolean isError = event.equals("error");
    if (isError && options.raiseError()) throw exchange.runFailure(Failures.parseOrText(message.data()));
    if (isError || event.equals("end")) isOver = !isOfThread;
    if (run == null && startsRun && event.equals("metadata")) {
      var data = Failures.parseOrText(message.data());
      if (data.hasNonNull("run_id")) know(new RunCreated(data.get("run_id").asText(), Optional.empty()));
    }
    try {
      return reader.read(event, namespace, message.data(), message.id());
    } catch (JsonProcessingException e) {
      if (isError) return reader.unknown(event, namespace, TextNode.valueOf(message.data()), message.id());
      var start = message.data().substring(0, Math.min(message.data().length(), 200));
      var what = "the data of the event \"" + message.event() + "\" is not JSON: " + start;
      throw exchange.failure(ErrorKind.BODY, what, null, TextNode.valueOf(message.data()));
    }
  }

  /** Whether a stream that ended cleanly has more to come; a server that cannot say it now may say it later. */
  private boolean hasMore() {
    if (isOver || options.maxReconnects() < 1) return false;
    if (isOfThread) return true;
    if (threadId().isEmpty()) return false;
    var quiet = RequestOptions.NONE.headers(options::headers);
    try {
      JsonNode state = core.settle(new Operation(operation.id, "GET", THREAD + RUN), ids(), quiet, watch, null);
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
  private void reconnect(OpenRunsException reason) {
    if (startsRun && run == null) {
      throw exchange.failure(ErrorKind.CONNECTION, Exchange.LOST + "; the server did not say of which run");
    }
    var cause = reason;
    while (cause != null) {
      if (attempt >= options.maxReconnects()) throw cause;
      var asked = Duration.ofMillis(decoder.retry());
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
    if (operation.body != null && !from.isEmpty()) params.put("since", Long.parseLong(from));
    return params;
  }
}
