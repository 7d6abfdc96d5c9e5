package dev.openruns.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.ClientOptions;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunResult;
import dev.openruns.RunStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** What the emitted clients stand on. */
public final class Core {
  private static final ObjectReader NONE = Mapper.SHARED.readerFor(JsonNode.class);
  private final ClientOptions options;
  private final String baseUrl;
  private final HttpClient http;
  private final Executor executor;
  private final Codec codec;
  private final Requests requests;
  private final HeaderSources headers;

  /**
   * Makes the core of a client.
   *
   * @param options how it reaches its server
   */
  public Core(ClientOptions options) {
    this.options = options;
    baseUrl = BaseUrl.check(options.baseUrl());
    http = Connections.of(options);
    executor = options.executor() != null ? options.executor() : new CompletableFuture<Void>().defaultExecutor();
    codec = new Codec(options.jsonMapper());
    requests = new Requests(codec, baseUrl);
    headers = new HeaderSources(options);
  }

  /**
   * A type of the contract to read answers as.
   *
   * @param type the type
   * @return what reads it
   */
  public static ObjectReader reader(TypeReference<?> type) {
    return Mapper.SHARED.readerFor(type);
  }

  /**
   * A type of the caller's to read answers as.
   *
   * @param type the type
   * @return what reads it
   */
  public ObjectReader readerOf(Class<?> type) {
    return codec.reader(type);
  }

  /**
   * A type of the caller's to read answers as.
   *
   * @param type the type
   * @return what reads it
   */
  public ObjectReader readerOf(TypeReference<?> type) {
    return codec.reader(type);
  }

  /**
   * The parameters of a call that takes them one by one.
   *
   * @param pairs names and values, in turns
   * @return the parameters
   */
  public static Map<String, @Nullable Object> parameters(@Nullable Object... pairs) {
    var parameters = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < pairs.length; i += 2) parameters.put((String) pairs[i], pairs[i + 1]);
    return parameters;
  }

  /**
   * Calls the operation that the parameters select and waits for its result.
   *
   * @param <R> the result
   * @param operations the operations of one method
   * @param parameters the parameters that were given
   * @param options what this call does differently
   * @param type reads the result; null where there is none
   * @return the result; null where the answer has no body or is null
   */
  public <R> @Nullable R call(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, @Nullable ObjectReader type) {
    var selected = Requests.select(operations, parameters);
    var exchange = exchange(selected.operation(), options);
    try (exchange) {
      return Blocking.run(this.<R>valueCall(selected, type, exchange), http, exchange);
    }
  }

  /**
   * Calls the operation that the parameters select, without holding a thread; whatever completes the future ends the call.
   *
   * @param <R> the result
   * @param operations the operations of one method
   * @param parameters the parameters that were given
   * @param options what this call does differently
   * @param type reads the result; null where there is none
   * @return the result; null where the answer has no body or is null
   */
  public <R> CompletableFuture<R> callAsync(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, @Nullable ObjectReader type) {
    var selected = Requests.select(operations, parameters);
    var exchange = exchange(selected.operation(), options);
    var future = new CompletableFuture<R>();
    future.whenComplete((result, error) -> {
      exchange.lifetime.end();
      exchange.close();
    });
    var driver = driver(exchange, (Step.@Nullable Done<R> done, @Nullable Throwable error) -> {
      if (done != null) future.complete(done.value());
      else future.completeExceptionally(error);
    });
    try {
      var done = driver.run(this.<R>valueCall(selected, type, exchange));
      if (done != null) future.complete(done.value());
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
    return future;
  }

  /**
   * Waits for a run.
   *
   * @param <S> the state
   * @param operations the operations of one method
   * @param parameters the parameters that were given
   * @param options what this call does differently
   * @param type reads the state
   * @return what the run ended with
   */
  public <S> RunResult<S> wait(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, ObjectReader type) {
    RunResult<S> result = call(operations, parameters, options, type);
    if (result == null) throw new IllegalStateException(operations.get(0).id + " is no wait");
    return result;
  }

  /**
   * Opens the stream of the operation that the parameters select.
   *
   * @param <E> the events
   * @param operations the operations of one method
   * @param parameters the parameters that were given
   * @param options what this call does differently
   * @param reader makes the events
   * @return the stream, once its headers are here
   */
  public <E> RunStream<E> stream(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, EventReader<E> reader) {
    return EventStream.open(streamCall(operations, parameters, options, reader), http, this.options.maxUnread());
  }

  /**
   * The stream of the operation that the parameters select, for subscribers.
   *
   * @param <E> the events
   * @param operations the operations of one method
   * @param parameters the parameters that were given
   * @param options what this call does differently
   * @param reader makes the events
   * @return opens a stream for each subscriber
   */
  public <E> Flow.Publisher<E> publish(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, EventReader<E> reader) {
    return new EventPublisher<>(this, () -> streamCall(operations, parameters, options, reader));
  }

  private <R> Step<R> valueCall(Requests.Selected selected, @Nullable ObjectReader type, Exchange exchange) {
    return new ValueCall<R>(this, selected.operation(), selected.parameters(), type == null ? NONE : type, exchange).start();
  }

  private <E> StreamCall<E> streamCall(
      List<Operation> operations, Map<String, @Nullable Object> parameters, RequestOptions options, EventReader<E> reader) {
    var selected = Requests.select(operations, parameters);
    var exchange = exchange(selected.operation(), options);
    return new StreamCall<>(this, selected.operation(), selected.parameters(), exchange, reader);
  }

  private Exchange exchange(Operation operation, RequestOptions options) {
    var timeout = options.hasTimeout() ? options.timeout() : operation.isLong ? null : this.options.timeout();
    return new Exchange(operation, baseUrl, options, new Lifetime(timeout, options.cancellations()));
  }

  <R> NonBlocking<R> driver(Exchange exchange, NonBlocking.End<R> end) {
    return new NonBlocking<>(http, executor, exchange, end);
  }

  Executor executor() {
    return executor;
  }

  Duration retryDelay() {
    return options.retryDelay();
  }

  <R> Sending<R> sending(
      Operation operation, Map<String, @Nullable Object> parameters, Exchange exchange, @Nullable Integer maxRetries,
      boolean isWhole, Sending.Receiver<R> receiver, Step.Next<OpenRunsException, R> giveUp) {
    var parts = requests.toParts(operation, parameters, exchange);
    int retries = maxRetries == null ? options.maxRetries() : maxRetries;
    return new Sending<>(operation, parts, headers, exchange, retries, isWhole, receiver, giveUp);
  }
}
