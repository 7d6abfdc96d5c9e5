package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request with fresh credentials, sent again where it is a GET and that may help; a refusal becomes an error.
 *
 * @param <R> the result of the call
 */
final class Sending<R> {
  /** Takes the answer while the request can still be sent again. */
  interface Receiver<R> {
    Step<R> receive(Answer answer, Sending<R> sending);
  }

  private final Operation operation;
  private final Requests.Parts parts;
  private final HeaderSources headers;
  private final Exchange exchange;
  private final int maxRetries;
  private final boolean isWhole;
  private final Receiver<R> receiver;
  private final Step.Next<OpenRunsException, R> giveUp;
  private int retries;

  Sending(
      Operation operation, Requests.Parts parts, HeaderSources headers, Exchange exchange, int maxRetries,
      boolean isWhole, Receiver<R> receiver, Step.Next<OpenRunsException, R> giveUp) {
    this.operation = operation;
    this.parts = parts;
    this.headers = headers;
    this.exchange = exchange;
    this.maxRetries = operation.method.equals("GET") ? maxRetries : 0;
    this.isWhole = isWhole;
    this.receiver = receiver;
    this.giveUp = giveUp;
  }

  /** The request, as if it had not been sent before. */
  Step<R> send() {
    var request = toRequest();
    return new Step.Send<>(request, isWhole, this::receive, cause -> fail(exchange.lost(cause)));
  }

  private HttpRequest toRequest() {
    var all = headers.collect(parts.headers(), exchange);
    exchange.beginRequest(operation.method, parts.address(), all);
    HeaderSources.check(all, exchange);
    try {
      var body = parts.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(parts.body());
      var request = HttpRequest.newBuilder(URI.create(parts.address())).method(operation.method, body);
      all.forEach(request::setHeader);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw exchange.failure(ErrorKind.REQUEST, "the request cannot be sent: " + e.getMessage());
    }
  }

  private Step<R> receive(Answer answer) {
    exchange.receive(answer);
    var encoding = answer.headers().firstValue("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
    if (!encoding.equals("identity") && !encoding.isEmpty()) {
      throw exchange.failure(ErrorKind.BODY, answer.status() + ", but the answer is encoded or damaged: its content-encoding is `"
          + encoding + "`, which was not asked for");
    }
    int status = answer.status();
    if (status >= 200 && status < 300 && !operation.fails.contains(status)) return receiver.receive(answer, this);
    exchange.retryAfter = answer.headers().firstValue("retry-after").map(RetryAfter::parse).orElse(null);
    return read(answer.body(), bytes -> fail(refusal(answer, bytes)));
  }

  /** Sends the request again after some time, or gives up. */
  Step<R> fail(OpenRunsException error) {
    var asked = exchange.retryAfter == null ? Duration.ZERO : exchange.retryAfter;
    boolean isPatient = asked.compareTo(Policy.MAX_RETRY_AFTER) <= 0;
    if (!Exchange.isPassing(error) || retries >= maxRetries || !isPatient) return giveUp.on(error);
    var delay = Backoff.delay(retries++, headers.options().retryDelay(), asked);
    return new Step.Sleep<>(delay, this::send, cause -> giveUp.on(exchange.lost(cause)));
  }

  /** Gives up at once. */
  Step<R> giveUp(OpenRunsException error) {
    return giveUp.on(error);
  }

  /** The whole body; a connection that is lost within it counts as a failed request. */
  Step<R> read(ByteBody body, Step.Next<byte[], R> then) {
    return read(body, new ByteArrayOutputStream(), then);
  }

  private Step<R> read(ByteBody body, ByteArrayOutputStream all, Step.Next<byte[], R> then) {
    return new Step.Read<>(body, pieces -> {
      if (pieces == null) return then.on(all.toByteArray());
      if (body.received() <= Policy.MAX_ANSWER_SIZE) {
        append(pieces, all);
        return read(body, all, then);
      }
      body.close();
      var size = Policy.MAX_ANSWER_SIZE / 1024 / 1024;
      var what = "the answer is larger than " + size + " MiB; ask for less, for example with limit or select";
      return giveUp.on(exchange.failure(ErrorKind.BODY, what));
    }, cause -> fail(exchange.lost(cause)));
  }

  private static void append(List<ByteBuffer> pieces, ByteArrayOutputStream all) {
    for (var piece : pieces) {
      var bytes = new byte[piece.remaining()];
      piece.get(bytes);
      all.write(bytes, 0, bytes.length);
    }
  }

  private OpenRunsException refusal(Answer answer, byte[] bytes) {
    int status = answer.status();
    var text = new String(bytes, UTF_8);
    var body = Failures.parseOrText(text);
    var detail = Failures.describe(body);
    if (status >= 300 && status < 400) {
      var where = answer.headers().firstValue("location").map(location -> originOf(location)).orElse(null);
      var what = status + ", a redirect to " + (where == null ? "an address that it does not name" : where)
          + ", which is never followed, since it would take the key along (set baseUrl to where the server is)";
      return exchange.failure(ErrorKind.STATUS, what, detail, body);
    }
    var advice = status == 401 || status == 403
        ? " (set apiKey or LANGGRAPH_API_KEY to a key that this server takes)"
        : "";
    var said = detail.startsWith(String.valueOf(status)) ? detail : (status + " " + detail).strip();
    return exchange.failure(ErrorKind.STATUS, said + advice, detail, body);
  }

  /** Scheme, host and port of where a Location points; the path may hold what is secret. */
  private @Nullable String originOf(String location) {
    try {
      var to = URI.create(parts.address()).resolve(location);
      return to.getScheme() + "://" + to.getHost() + (to.getPort() < 0 ? "" : ":" + to.getPort());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
