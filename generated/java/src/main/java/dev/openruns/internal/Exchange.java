// Copied from src/java/dev/openruns/internal/Exchange.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One call's dealings with the server, over all its requests: where the last one went, and what no error may show. */
final class Exchange {
  static final String LOST = "the connection was lost";
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  /** Takes the answer while the request can still be sent again. */
  interface Reader {
    void read(Answer response) throws IOException;
  }

  final String operation;
  final RequestOptions options;
  final Watch watch;
  /** The runtime's own headers, which any other wins over. */
  final Map<String, String> headers = new LinkedHashMap<>();
  /** Whether nobody looks at an answer before all of it is here: the JDK's own deadline ends at the headers. */
  final boolean wantsWhole;
  Reader reader;
  String method;
  String url;
  Integer status;
  String requestId;
  List<String> secrets = List.of();
  /** How often a GET may be sent again; null for the client's own number. */
  Integer retries;
  /** What the server asked for before the next request. */
  Duration pause = Duration.ZERO;

  Exchange(Operation operation, String baseUrl, RequestOptions options, Watch watch) {
    this.operation = operation.id;
    this.options = options;
    this.watch = watch;
    boolean isLong = operation.result == Operation.Result.WAIT || operation.result == Operation.Result.STREAM;
    wantsWhole = !isLong && !options.isWatched() && watch.timeLeft().isEmpty();
    method = operation.method;
    url = baseUrl + operation.path;
  }

  String redact(String text) {
    var clean = text;
    for (var secret : secrets) clean = clean.replace(secret, "***");
    return clean;
  }

  OpenRunsException failure(ErrorKind kind, String what) {
    return failure(kind, what, null, null);
  }

  OpenRunsException failure(ErrorKind kind, String what, String detail, JsonNode body) {
    return new OpenRunsException(redact(what), facts(kind, detail, body));
  }

  private OpenRunsException.Facts facts(ErrorKind kind, String detail, JsonNode body) {
    return new OpenRunsException.Facts(kind, operation, method, url, status, requestId, detail, body);
  }

  RunException runFailure(JsonNode said) {
    var named = Failures.named(Failures.parseOrText(redact(said.toString())));
    return new RunException(named.error(), facts(ErrorKind.RUN, named.message(), null));
  }

  /** What became of a request or a body: ended by the caller, too late, or the connection was lost. */
  OpenRunsException lost(Exception cause) {
    if (cause instanceof Watch.Over over) {
      return over.kind() == ErrorKind.TIMEOUT
          ? failure(ErrorKind.TIMEOUT, "no result within `timeout`")
          : failure(ErrorKind.ABORTED, "aborted by the caller");
    }
    var what = status == null ? "no connection to the server (is it running at baseUrl?)" : LOST;
    var failure = failure(ErrorKind.CONNECTION, what + ": " + causes(cause));
    failure.initCause(cause);
    return failure;
  }

  private static String causes(Throwable cause) {
    var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    var deeper = cause.getCause();
    if (deeper == null || said.equals(deeper.getMessage())) return said;
    return said.equals(deeper.toString()) ? causes(deeper) : said + ": " + causes(deeper);
  }

  byte[] readAll(Answer response) {
    try (var body = response.body()) {
      return body.readAll(watch, options.idleTimeout());
    } catch (IOException | Watch.Over e) {
      throw lost(e);
    }
  }

  void sleep(Duration time) {
    try {
      watch.sleep(time);
    } catch (Watch.Over e) {
      throw lost(e);
    }
  }

  /** Whether the same GET may fare better a little later. */
  static boolean isPassing(OpenRunsException error) {
    return error.kind() == ErrorKind.CONNECTION
        || error.kind() == ErrorKind.STATUS && PASSING.contains(error.status().orElse(0));
  }
}
