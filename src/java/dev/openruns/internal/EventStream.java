package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import dev.openruns.RunStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A stream that takes itself up again where its connection was lost, never with a POST that would create a run. */
final class EventStream<E> implements RunStream<E>, Iterator<E> {
  private final Core core;
  private final Operation operation;
  private final Map<String, Object> given;
  private final RequestOptions options;
  private final EventReader<E> reader;
  private final Watch watch;
  private final Exchange exchange;
  private final Cursor cursor;
  private final Resumption resumption;
  private final Deque<Message> pending = new ArrayDeque<>();
  private SseDecoder decoder;
  private volatile ByteBody body;
  private volatile boolean closed;
  private boolean ended;
  private boolean isOver;
  private boolean isDone;
  private long began;
  private E next;

  EventStream(Core core, Operation operation, Map<String, Object> given, RequestOptions options, EventReader<E> reader) {
    this.core = core;
    this.operation = operation;
    this.given = given;
    this.options = options;
    this.reader = reader;
    watch = new Watch(options.timeout(), options.cancellations());
    exchange = core.begin(operation, options, watch);
    resumption = new Resumption(core, operation, given, exchange);
    cursor = resumption.cursor();
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

  private void begin(Answer response) throws IOException {
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
    resumption.know(Requests.runOf(response.headers(), given));
  }

  @Override
  public Optional<String> runId() {
    return resumption.run().map(RunCreated::runId);
  }

  @Override
  public Optional<String> threadId() {
    return resumption.run().flatMap(RunCreated::threadId);
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
          if (!ended) resumption.progress();
          return toEvent(message);
        }
        if (!ended) {
          cursor.moveTo(decoder.lastEventId());
          readMore();
          continue;
        }
        if (isOver || !resumption.hasMore()) return null;
        reason = cutShort();
      } catch (SseDecoder.TooLarge e) {
        throw exchange.failure(ErrorKind.BODY, e.getMessage());
      } catch (OpenRunsException e) {
        if (!Exchange.isPassing(e)) throw e;
        if (isOver) return null;
        reason = e;
      }
      body.close();
      if (Backoff.isLongLived(began)) resumption.progress();
      resumption.reconnect(reason, decoder.retry());
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
    if (isError || event.equals("end")) isOver = !resumption.isOfThread();
    if (resumption.run().isEmpty() && event.equals("metadata")) {
      var data = Failures.parseOrText(message.data());
      if (data.hasNonNull("run_id")) resumption.know(new RunCreated(data.get("run_id").asText(), Optional.empty()));
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
}
