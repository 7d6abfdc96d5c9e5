package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RunCreated;
import dev.openruns.RunResult;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that is answered with one value; a wait whose connection is lost joins its run.
 *
 * @param <R> the result
 */
final class ValueCall<R> {
  private static final Operation JOIN = new Operation("", "GET", "/threads/{thread_id}/runs/{run_id}/join");
  private final Core core;
  private final Operation operation;
  private final Map<String, @Nullable Object> parameters;
  private final ObjectReader type;
  private final Exchange exchange;
  private @Nullable RunCreated run;
  private boolean hasRejoined;

  ValueCall(
      Core core, Operation operation, Map<String, @Nullable Object> parameters, ObjectReader type, Exchange exchange) {
    this.core = core;
    this.operation = operation;
    this.parameters = parameters;
    this.type = type;
    this.exchange = exchange;
  }

  /** The steps of the call. */
  Step<R> start() {
    // Where nobody looks at an answer before all of it is here, its reader is woken only once.
    boolean isWhole = !operation.isLong && !operation.createsRun && exchange.options.idleTimeout() == null;
    return core.sending(operation, parameters, exchange, null, isWhole, this::receive, this::rejoin).send();
  }

  private Step<R> receive(Answer answer, Sending<R> sending) {
    if (run == null) {
      run = Requests.runOf(answer.headers(), parameters);
      if (run != null && operation.createsRun) exchange.options.onRunCreated().accept(run);
    }
    return sending.read(answer.body(), bytes -> decode(answer, bytes, sending));
  }

  @SuppressWarnings("unchecked") // The emitted client passes the reader of the type that its method gives.
  private Step<R> decode(Answer answer, byte[] bytes, Sending<R> sending) {
    if (operation.result == Operation.Result.EMPTY) return new Step.Done<>(null);
    if (operation.result == Operation.Result.TEXT) return new Step.Done<>((R) new String(bytes, UTF_8));
    if (bytes.length == 0 && operation.isOptional) return new Step.Done<>(null);
    var found = answer.headers().firstValue("content-type").orElse("application/json");
    // The JavaScript server calls the JSON of a wait text/plain.
    if (!found.contains("json") && !found.startsWith("text/plain")) throw wrongType(found, bytes);
    boolean isWait = operation.result == Operation.Result.WAIT;
    try {
      if (bytes.length > 0 && !isWait) return new Step.Done<>((R) type.readValue(bytes));
      var tree = Mapper.SHARED.readTree(bytes);
      if (tree.isMissingNode()) return notJson(bytes, sending);
      if (exchange.options.raiseError() && tree.hasNonNull("__error__")) throw exchange.runFailure(tree.get("__error__"));
      return new Step.Done<>((R) RunResult.of(tree, type));
    } catch (JacksonException e) {
      var limit = Failures.limit(e);
      if (limit != null) throw exchange.failure(ErrorKind.BODY, exchange.status + " with " + limit);
      // Jackson says of JSON that ends too early, too, that it does not fit.
      if (e instanceof StreamReadException || Failures.parse(new String(bytes, UTF_8)) == null) return notJson(bytes, sending);
      throw misfit(e);
    } catch (IOException e) {
      throw exchange.lost(e);
    }
  }

  private OpenRunsException misfit(JacksonException cause) {
    var what = exchange.status + ", but the answer does not fit its type: " + cause.getOriginalMessage();
    return exchange.failure(ErrorKind.BODY, what);
  }

  private OpenRunsException wrongType(String found, byte[] bytes) {
    var body = Failures.parseOrText(new String(bytes, UTF_8));
    return exchange.failure(ErrorKind.BODY, exchange.status + " with content-type `" + found
        + "` where application/json was due: " + Failures.describe(body) + ". Is baseUrl the address of an Agent Server?", null, body);
  }

  /** Incomplete JSON of a wait counts as a lost connection, for its run can be joined. */
  private Step<R> notJson(byte[] bytes, Sending<R> sending) {
    var text = new String(bytes, UTF_8);
    var body = Failures.parseOrText(text);
    var said = Failures.describe(body);
    var what = exchange.status + " with " + (said.isEmpty() ? "no body" : Failures.excerpt(said)) + " where JSON was due";
    if (operation.result == Operation.Result.WAIT && run != null) {
      return sending.fail(exchange.failure(ErrorKind.CONNECTION, what));
    }
    throw exchange.failure(ErrorKind.BODY, what + ". Is baseUrl the address of an Agent Server?", null, body);
  }

  private Step<R> rejoin(OpenRunsException error) {
    int reconnects = exchange.options.maxReconnects();
    boolean isLost = error.kind() == ErrorKind.CONNECTION && error.status() != null;
    boolean isWait = operation.result == Operation.Result.WAIT && !operation.method.equals("GET");
    if (hasRejoined) throw lostAnd("joining run " + (run == null ? "" : run.runId()) + " again failed", error);
    if (!isLost || !isWait || reconnects < 1) throw error;
    if (run == null || run.threadId() == null) {
      throw lostAnd("the server did not say where the run goes on, so it was not joined", error);
    }
    hasRejoined = true;
    Map<String, @Nullable Object> ids = Map.of("thread_id", run.threadId(), "run_id", run.runId());
    return core.sending(JOIN, ids, exchange, reconnects - 1, false, this::receive, this::rejoin).send();
  }

  /** The failure of a join, with what it was an attempt at. */
  private OpenRunsException lostAnd(String what, OpenRunsException cause) {
    if (cause.kind() != ErrorKind.CONNECTION && cause.kind() != ErrorKind.STATUS) return cause;
    return exchange.failureAfter("the connection was lost; " + what, cause);
  }
}
