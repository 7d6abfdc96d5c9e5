package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RunCreated;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that is answered with a stream of events, opened again where its connection was lost.
 *
 * @param <E> the events
 */
final class StreamCall<E> implements AutoCloseable {
  final Exchange exchange;
  private final Core core;
  private final Operation operation;
  private final Map<String, @Nullable Object> parameters;
  private final EventReader<E> reader;
  private final Cursor cursor;
  private final Resumption resumption;
  private final Deque<Message> pending = new ArrayDeque<>(4);
  private @Nullable SseDecoder decoder;
  private volatile @Nullable ByteBody body;
  private long openedAt;
  private boolean hasBytes;
  private boolean bodyEnded;
  private boolean isOver;

  StreamCall(
      Core core, Operation operation, Map<String, @Nullable Object> parameters, Exchange exchange, EventReader<E> reader) {
    this.core = core;
    this.operation = operation;
    this.parameters = parameters;
    this.exchange = exchange;
    this.reader = reader;
    resumption = new Resumption(core, operation, parameters, exchange);
    cursor = resumption.cursor();
    exchange.ownHeaders.put("accept", "text/event-stream, application/json");
  }

  Resumption resumption() {
    return resumption;
  }

  @Nullable ByteBody body() {
    return body;
  }

  /** Opens the stream: done when its headers are here. */
  Step<E> open() {
    return core.<E>sending(operation, parameters, exchange, null, false,
        (answer, sending) -> receive(answer, sending, new Step.Done<>(null)), error -> {
          throw error;
        }).send();
  }

  private Step<E> receive(Answer answer, Sending<E> sending, Step<E> then) {
    var type = answer.headers().firstValue("content-type").orElse("text/event-stream");
    if (!type.contains("event-stream")) {
      return sending.read(answer.body(), bytes -> {
        var said = Failures.describe(Failures.parseOrText(new String(bytes, UTF_8)));
        throw exchange.failure(ErrorKind.BODY,
            answer.status() + " with content-type `" + type + "` where text/event-stream was due: " + said);
      });
    }
    body = answer.body();
    decoder = new SseDecoder(exchange.options.maxEventSize(), pending::add);
    bodyEnded = false;
    hasBytes = false;
    openedAt = System.nanoTime();
    resumption.rememberRun(Requests.runOf(answer.headers(), parameters));
    return then;
  }

  /** The next event; null at the end. */
  Step<E> next() {
    for (var message = pending.poll(); message != null; message = pending.poll()) {
      if (bodyEnded) {
        // It lacks its blank line, and its id may be incomplete.
        if (Failures.parse(message.data()) == null) return reconnect(cutShort());
        message = new Message(message.event(), message.data(), null);
      }
      if (!cursor.accept(message)) continue;
      if (!bodyEnded) resumption.startCountAnew();
      return new Step.Done<>(toEvent(message));
    }
    if (isOver) return new Step.Done<>(null);
    if (!bodyEnded) return read();
    return resumption.hasMore(hasMore -> hasMore ? reconnect(cutShort()) : new Step.Done<>(null));
  }

  private Step<E> read() {
    var open = body;
    var events = decoder;
    if (open == null || events == null) throw new IllegalStateException("the stream was not opened");
    cursor.moveTo(events.lastEventId());
    return new Step.Read<>(open, pieces -> {
      decode(pieces, events);
      return next();
    }, cause -> {
      var error = exchange.lost(cause);
      if (!Exchange.isPassing(error)) throw error;
      return reconnect(error);
    });
  }

  private void decode(@Nullable List<ByteBuffer> pieces, SseDecoder events) {
    try {
      if (pieces == null) {
        bodyEnded = true;
        events.end();
      } else {
        hasBytes = true;
        pieces.forEach(events::push);
      }
    } catch (SseDecoder.TooLarge e) {
      throw exchange.failure(ErrorKind.BODY, e.getMessage());
    }
  }

  private OpenRunsException cutShort() {
    return exchange.failure(ErrorKind.CONNECTION, "the stream ended too early");
  }

  private Step<E> reconnect(OpenRunsException reason) {
    exchange.freeConnection();
    boolean livedLong = System.nanoTime() - openedAt > Policy.LONG_LIVED_CONNECTION.toNanos();
    if (hasBytes && livedLong) resumption.startCountAnew();
    hasBytes = false;
    long retry = decoder == null ? 0 : decoder.retry();
    return resumption.reconnect(reason, retry, (answer, sending) -> receive(answer, sending, new Step.Done<>(null)), this::next);
  }

  private E toEvent(Message message) {
    int bar = message.event().indexOf('|');
    var event = bar < 0 ? message.event() : message.event().substring(0, bar);
    List<String> namespace = bar < 0 ? List.of() : Arrays.asList(message.event().substring(bar + 1).split("\\|", -1));
    boolean isError = event.equals("error");
    if (isError && exchange.options.raiseError()) throw exchange.runFailure(Failures.parseOrText(message.data()));
    if (isError || event.equals("end")) isOver = !resumption.isOfThread();
    if (resumption.run() == null && event.equals("metadata")) {
      var data = Failures.parseOrText(message.data());
      if (data.hasNonNull("run_id")) resumption.rememberRun(new RunCreated(data.get("run_id").asText(), null));
    }
    try {
      return reader.read(event, namespace, message.data(), message.id());
    } catch (JsonProcessingException e) {
      if (isError) return reader.unknown(event, namespace, TextNode.valueOf(message.data()), message.id());
      var limit = Failures.limit(e);
      var what = limit != null ? limit : "not JSON: " + Failures.excerpt(message.data());
      throw exchange.failure(ErrorKind.BODY, "the data of the event \"" + message.event() + "\" is " + what, null,
          limit != null ? null : TextNode.valueOf(message.data()));
    }
  }

  /** Frees the connection, from any thread. */
  @Override
  public void close() {
    exchange.lifetime.end();
    exchange.close();
  }
}
