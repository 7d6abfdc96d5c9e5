// Copied from src/java/dev/openruns/internal/Core.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import dev.openruns.RunStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** What the emitted clients stand on. */
public final class Core {
  private static final Operation JOIN = new Operation("", "GET", "/threads/{thread_id}/runs/{run_id}/join");
  private static final ObjectReader TREE = Mapper.SHARED.readerFor(JsonNode.class);
  private final ClientOptions options;
  private final String baseUrl;
  private final Transport transport;
  private final Executor executor;

  /**
   * Makes the core of a client.
   *
   * @param options how it reaches its server
   */
  public Core(ClientOptions options) {
    this.options = options;
    baseUrl = options.baseUrl().replaceFirst("/+$", "");
    transport = new Transport(options);
    executor = options.executor() != null ? options.executor() : Executors.newCachedThreadPool(work -> {
      var thread = new Thread(work, "openruns");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * A type to read answers as.
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
  public static ObjectReader reader(Class<?> type) {
    return Mapper.SHARED.readerFor(type);
  }

  /**
   * The parameters of a call that takes them one by one.
   *
   * @param pairs names and values, in turns
   * @return the parameters
   */
  public static Map<String, Object> given(Object... pairs) {
    var given = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) given.put((String) pairs[i], pairs[i + 1]);
    return given;
  }

  /** {@return what runs asynchronous calls} */
  Executor executor() {
    return executor;
  }

  Duration retryDelay() {
    return options.retryDelay();
  }

  /**
   * Calls the operation that the parameters select and gives its result.
   *
   * @param <R> the result
   * @param operations the operations of one method
   * @param params the parameters that were given
   * @param own what this call does differently
   * @param type reads the result; null where there is none
   * @return the result; null where the answer has no body or is null
   */
  public <R> R call(List<Operation> operations, Map<String, Object> params, RequestOptions own, ObjectReader type) {
    var selected = Requests.select(operations, params);
    var operation = selected.operation();
    var timeout = own.timeout() != null || operation.result == Operation.Result.WAIT ? own.timeout() : options.timeout();
    try (var watch = new Watch(timeout, own.cancellations())) {
      return settle(operation, selected.given(), own, watch, type);
    }
  }

  /**
   * Opens the stream of the operation that the parameters select.
   *
   * @param <E> the events
   * @param operations the operations of one method
   * @param params the parameters that were given
   * @param own what this call does differently
   * @param reader makes the events
   * @return the stream, once its headers are here
   */
  public <E> RunStream<E> stream(
      List<Operation> operations, Map<String, Object> params, RequestOptions own, EventReader<E> reader) {
    var selected = Requests.select(operations, params);
    return new EventStream<>(this, selected.operation(), selected.given(), own, reader).open();
  }

  Exchange begin(Operation operation, RequestOptions own, Watch watch) {
    return new Exchange(operation, baseUrl, own, watch);
  }

  void send(Operation operation, Map<String, Object> given, Exchange exchange) {
    transport.send(operation, Requests.toParts(baseUrl, operation, given, exchange), exchange);
  }

  /** One call's result, or its run's after the connection was lost. */
  private final class Settling implements Exchange.Reader {
    private final Operation operation;
    private final Map<String, Object> given;
    private final ObjectReader type;
    private final Exchange exchange;
    private RunCreated run;
    private Object result;

    Settling(Operation operation, Map<String, Object> given, ObjectReader type, Exchange exchange) {
      this.operation = operation;
      this.given = given;
      this.type = type;
      this.exchange = exchange;
    }

    @Override
    public void read(Answer response) throws IOException {
      if (run == null) {
        run = Requests.runOf(response.headers(), given);
        if (run != null) exchange.options.onRunCreated().accept(run);
      }
      var bytes = exchange.readAll(response);
      switch (operation.result) {
        case EMPTY -> result = null;
        case TEXT -> result = new String(bytes, UTF_8);
        default -> result = bytes.length == 0 && operation.optional ? null : readJson(bytes);
      }
    }

    private Object readJson(byte[] bytes) throws IOException {
      boolean isWait = operation.result == Operation.Result.WAIT;
      JsonNode tree = null;
      try {
        if (!isWait) return bytes.length == 0 ? notJson(bytes, false) : type.readValue(bytes);
        tree = Mapper.SHARED.readTree(bytes);
      } catch (StreamReadException e) {
        return notJson(bytes, isWait && run != null);
      } catch (JacksonException e) {
        // Jackson says so of JSON that ends too early, too.
        if (Failures.parse(new String(bytes, UTF_8)) == null) return notJson(bytes, isWait && run != null);
        throw misfit(e);
      }
      if (tree.isMissingNode()) return notJson(bytes, run != null);
      if (exchange.options.raiseError() && tree.hasNonNull("__error__")) throw exchange.runFailure(tree.get("__error__"));
      try {
        return type.readValue(tree);
      } catch (JacksonException e) {
        throw misfit(e);
      }
    }

    private OpenRunsException misfit(JacksonException cause) {
      var said = "the answer does not fit its type: " + cause.getOriginalMessage();
      return exchange.failure(ErrorKind.BODY, exchange.status + ", but " + said);
    }

    /** {@code goesOn}: this is the answer of a run that can be joined again, so what is not whole was cut off. */
    private Object notJson(byte[] bytes, boolean goesOn) {
      var body = Failures.parseOrText(new String(bytes, UTF_8));
      var said = Failures.describe(body);
      var what = exchange.status + " with " + (said.isEmpty() ? "no body" : said) + " where JSON was due";
      if (goesOn) throw exchange.failure(ErrorKind.CONNECTION, what);
      throw exchange.failure(ErrorKind.BODY, what + ". Is baseUrl the address of an Agent Server?", null, body);
    }

    void rejoin(OpenRunsException error) {
      int reconnects = exchange.options.maxReconnects();
      boolean isLost = error.kind() == ErrorKind.CONNECTION && error.status().isPresent();
      boolean isWait = operation.result == Operation.Result.WAIT;
      if (!isLost || !isWait || operation.method.equals("GET") || reconnects < 1) throw error;
      if (run == null || run.threadId().isEmpty()) {
        var lost = exchange.failure(
            ErrorKind.CONNECTION, Exchange.LOST + ", and the server did not say where the run goes on");
        lost.initCause(error);
        throw lost;
      }
      exchange.retries = reconnects - 1;
      send(JOIN, Map.of("thread_id", run.threadId().get(), "run_id", run.runId()), exchange);
    }
  }

  @SuppressWarnings("unchecked") // The emitted client passes the reader of the type that its method gives.
  <R> R settle(Operation operation, Map<String, Object> given, RequestOptions own, Watch watch, ObjectReader type) {
    var exchange = begin(operation, own, watch);
    var settling = new Settling(operation, given, type == null ? TREE : type, exchange);
    exchange.reader = settling;
    try {
      send(operation, given, exchange);
    } catch (OpenRunsException error) {
      settling.rejoin(error);
    }
    return (R) settling.result;
  }
}
