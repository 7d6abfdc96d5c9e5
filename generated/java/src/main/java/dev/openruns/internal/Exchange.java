// Copied from src/java/dev/openruns/internal/Exchange.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunException;
import java.net.ConnectException;
import java.net.http.HttpHeaders;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call sends and gets, over all its requests: where the last one went, and what no error may show. */
final class Exchange implements AutoCloseable {
  final Operation operation;
  final RequestOptions options;
  final Lifetime lifetime;
  /** Headers that any other of the same name wins over. */
  final Map<String, String> ownHeaders = new LinkedHashMap<>();
  String method;
  String url;
  @Nullable Integer status;
  /** How long the server asked to wait before the next request. */
  @Nullable Duration retryAfter;
  private @Nullable HttpHeaders headers;
  private Secrets secrets = Secrets.NONE;
  private volatile @Nullable ByteBody body;
  private volatile boolean closed;

  Exchange(Operation operation, String baseUrl, RequestOptions options, Lifetime lifetime) {
    this.operation = operation;
    this.options = options;
    this.lifetime = lifetime;
    method = operation.method;
    url = Secrets.withoutUser(baseUrl + operation.path);
  }

  /** Notes where a request goes, before it is sent. */
  void beginRequest(String method, String address, Map<String, String> headers) {
    int query = address.indexOf('?');
    var withoutQuery = query < 0 ? address : address.substring(0, query);
    secrets = Secrets.of(address, headers);
    this.method = method;
    url = Secrets.withoutUser(withoutQuery);
    status = null;
    retryAfter = null;
    this.headers = null;
  }

  /** Notes the head of an answer, and its body as what is to be freed. */
  void receive(Answer answer) {
    status = answer.status();
    headers = answer.headers();
    body = answer.body();
    // Closed by another thread meanwhile.
    if (closed) answer.body().close();
  }

  private List<String> header(String name) {
    return headers == null ? List.of() : headers.allValues(name);
  }

  OpenRunsException failure(ErrorKind kind, String what) {
    return failure(kind, what, null, null);
  }

  OpenRunsException failure(ErrorKind kind, String what, @Nullable String detail, @Nullable JsonNode body) {
    var said = detail == null ? null : secrets.redact(detail);
    return OpenRunsException.of(secrets.redact(what), facts(kind, said, body == null ? null : secrets.redact(body)));
  }

  /** The same failure, after what went before it. */
  OpenRunsException failureAfter(String what, OpenRunsException cause) {
    var facts = facts(cause.kind(), cause.detail(), cause.body());
    var failure = OpenRunsException.of(secrets.redact(what) + ": " + cause.reason(), facts);
    failure.initCause(cause);
    return failure;
  }

  private OpenRunsException.Facts facts(ErrorKind kind, @Nullable String detail, @Nullable JsonNode body) {
    var ids = header("x-request-id");
    return new OpenRunsException.Facts(kind, operation.id, method, secrets.redact(url), status,
        ids.isEmpty() ? null : ids.get(0), detail, body, retryAfter,
        headers == null ? Map.of() : secrets.redact(headers.map()));
  }

  RunException runFailure(JsonNode said) {
    var named = Failures.named(secrets.redact(said));
    return new RunException(named.error(), facts(ErrorKind.RUN, named.message(), null));
  }

  /** What became of a request or a body: ended by the caller, too late, or the connection was lost. */
  OpenRunsException lost(Exception cause) {
    if (cause instanceof OpenRunsException known) return known;
    if (cause instanceof Lifetime.Over over) {
      return over.kind() == ErrorKind.TIMEOUT
          ? failure(ErrorKind.TIMEOUT, "no result before the deadline (`timeout`)")
          : failure(ErrorKind.ABORTED, "aborted by the caller");
    }
    var what = status != null ? "the connection was lost: " : "no answer from the server: ";
    var failure = failure(ErrorKind.CONNECTION, what + causes(cause) + (status == null ? advice(cause) : ""));
    failure.initCause(cause);
    return failure;
  }

  private static String advice(Throwable cause) {
    for (Throwable one = cause; one != null; one = one.getCause()) {
      if (one instanceof UnresolvedAddressException) return " (no host of that name; check baseUrl)";
      if (one instanceof ConnectException) return " (is a server running at baseUrl?)";
    }
    return "";
  }

  private static String causes(Throwable cause) {
    var deeper = cause.getCause();
    var known = deeper instanceof UnresolvedAddressException ? readable(deeper) : readable(cause);
    if (known != null) return known;
    var said = cause.getMessage();
    if (deeper == null) return said == null ? cause.getClass().getSimpleName() : said;
    if (said == null || said.equals(deeper.getMessage()) || said.equals(deeper.toString())) return causes(deeper);
    return said + ": " + causes(deeper);
  }

  /** The JDK's exceptions often have a name and no message. */
  private static @Nullable String readable(Throwable cause) {
    if (cause instanceof UnresolvedAddressException) return "the host is unknown";
    if (cause.getMessage() != null) return null;
    if (cause instanceof ConnectException) return "the connection was refused";
    return cause instanceof ClosedChannelException ? "the connection was closed" : null;
  }

  /** Whether the same request may fare better a little later. */
  static boolean isPassing(OpenRunsException error) {
    var status = error.status();
    return error.kind() == ErrorKind.CONNECTION
        || error.kind() == ErrorKind.STATUS && status != null && Policy.RETRY_STATUSES.contains(status);
  }

  /** Frees the connection of the last request. */
  void freeConnection() {
    var open = body;
    if (open != null) open.close();
  }

  /** Ends the call: frees its connection, also that of a request that is answered only later. */
  @Override
  public void close() {
    closed = true;
    lifetime.close();
    freeConnection();
  }
}
