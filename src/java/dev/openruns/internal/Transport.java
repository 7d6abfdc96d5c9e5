package dev.openruns.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRunsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sends requests with fresh credentials, sends a GET again where that helps, and turns every failure into one error. */
final class Transport {
  private static final Pattern SECRET_HEADER = Pattern.compile("key|auth|token|cookie");
  private static final Pattern USER_INFO = Pattern.compile("//([^/]*)@");
  /** A server that asks for more patience than this gets an error instead of silence. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private final ClientOptions options;
  private final HttpClient http;

  Transport(ClientOptions options) {
    this.options = options;
    http = options.httpClient() != null ? options.httpClient() : HttpClient.newBuilder()
        // A redirect would take the key to another server, or turn a POST into a GET.
        .followRedirects(HttpClient.Redirect.NEVER)
        // Without TLS, HTTP/2 begins with an upgrade that Agent Servers do not take.
        .version(options.baseUrl().startsWith("https:") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .build();
  }

  void send(Operation operation, Requests.Parts parts, Exchange exchange) {
    int retries = !operation.method.equals("GET") ? 0 : exchange.retries == null ? options.maxRetries() : exchange.retries;
    for (int attempt = 0; ; attempt++) {
      long began = System.nanoTime();
      try {
        sendOnce(operation, parts, exchange);
        return;
      } catch (OpenRunsException error) {
        if (!Exchange.isPassing(error) || attempt >= retries || exchange.pause.compareTo(LONGEST_PAUSE) > 0) throw error;
      }
      if (Backoff.isLongLived(began)) attempt = -1;
      exchange.sleep(Backoff.delay(Math.max(attempt, 0), options.retryDelay(), exchange.pause));
    }
  }

  private void sendOnce(Operation operation, Requests.Parts parts, Exchange exchange) {
    var headers = collect(parts, exchange);
    int query = parts.address().indexOf('?');
    var address = query < 0 ? parts.address() : parts.address().substring(0, query);
    exchange.secrets = secretsIn(address, headers);
    exchange.method = operation.method;
    exchange.url = exchange.redact(address);
    exchange.pause = Duration.ZERO;
    exchange.status = null;
    exchange.requestId = null;
    Answer response;
    try {
      var request = toRequest(operation, parts, headers, exchange);
      response = exchange.watch.send(http, request, exchange.wantsWhole);
    } catch (IOException | Watch.Over e) {
      throw exchange.lost(e);
    }
    exchange.status = response.status();
    exchange.requestId = response.headers().firstValue("x-request-id").orElse(null);
    boolean ok = response.status() >= 200 && response.status() < 300 && !operation.fails.contains(response.status());
    if (!ok) {
      exchange.pause = response.headers().firstValue("retry-after").map(Transport::pauseOf).orElse(Duration.ZERO);
      throw refusal(exchange, response);
    }
    try {
      exchange.reader.read(response);
    } catch (IOException e) {
      throw exchange.lost(e);
    }
  }

  private HttpRequest toRequest(Operation operation, Requests.Parts parts, Map<String, String> headers, Exchange exchange) {
    try {
      var body = parts.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(parts.body());
      var request = HttpRequest.newBuilder(URI.create(parts.address())).method(operation.method, body);
      headers.forEach(request::setHeader);
      exchange.watch.timeLeft().ifPresent(request::timeout);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw exchange.failure(ErrorKind.REQUEST, "the request cannot be sent: " + e.getMessage());
    }
  }

  private Map<String, String> collect(Requests.Parts parts, Exchange exchange) {
    var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    if (options.apiKey() != null) all.put("x-api-key", options.apiKey());
    var sources = List.of(exchange.headers, options.headers(), parts.headers(), exchange.options.headers());
    for (var source : sources) {
      source.forEach((name, value) -> {
        if (value == null) all.remove(name);
        else all.put(name, value);
      });
    }
    return all;
  }

  /** Each word of the headers that carry credentials ({@code Bearer …}), and a password in the address. */
  private static List<String> secretsIn(String url, Map<String, String> headers) {
    var secrets = new ArrayList<String>();
    headers.forEach((name, value) -> {
      if (SECRET_HEADER.matcher(name.toLowerCase(Locale.ROOT)).find()) secrets.addAll(List.of(value.strip().split(" ")));
    });
    var user = USER_INFO.matcher(url);
    if (user.find()) secrets.add(user.group(1));
    secrets.removeIf(String::isEmpty);
    return secrets;
  }

  private static OpenRunsException refusal(Exchange exchange, Answer response) {
    int status = response.status();
    var text = new String(exchange.readAll(response), UTF_8);
    var body = Failures.parseOrText(exchange.redact(text));
    var detail = Failures.describe(body);
    var advice = status == 401 || status == 403
        ? " (set apiKey or LANGGRAPH_API_KEY to a key that this server takes)"
        : status >= 300 && status < 400
            ? " (set baseUrl to where the server is: " + response.headers().firstValue("location").orElse("it does not say") + ")"
            : "";
    return exchange.failure(ErrorKind.STATUS, (status + " " + detail).strip() + advice, detail, body);
  }

  /** Retry-After: seconds or a date. */
  private static Duration pauseOf(String value) {
    try {
      return Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
    } catch (NumberFormatException noNumber) {
      try {
        var until = Duration.between(ZonedDateTime.now(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        return until.isNegative() ? Duration.ZERO : until;
      } catch (DateTimeParseException noDate) {
        return Duration.ZERO;
      }
    }
  }
}
