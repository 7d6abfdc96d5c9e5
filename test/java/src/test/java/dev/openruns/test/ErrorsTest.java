package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.params.RunsWaitParams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on the way or at the server: one typed error each, that says what it was. */
@ExtendWith(Rows.class)
class ErrorsTest {
  private static final RunsWaitParams WAIT = RunsWaitParams.builder().assistantId("agent").build();
  private final Wire wire = new Wire();

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  @Row("error-answer")
  @ParameterizedTest
  @CsvSource({"bad-gzip,gzip", "unknown-encoding,x-openruns"})
  void aDamagedAnswerIsSaid(String scenario, String says) {
    var client = wire.client(scenario);
    var calls = List.<Runnable>of(() -> client.threads().get(Wire.THREAD), () -> client.runs().wait(WAIT),
        () -> client.runs().stream(StreamsTest.params()));
    for (var call : calls) {
      var error = failure(call);
      assertEquals(ErrorKind.BODY, error.kind());
      assertTrue(error.getMessage().contains(says) && error.getMessage().contains("damaged"), error.getMessage());
    }
    assertEquals(calls.size(), wire.requests().size());
    wire.assertAllClosed();
  }

  @Test
  @Row("error-answer")
  void anAnswerThatFillsTheMemoryIsRefused() throws Exception {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", answer -> {
      answer.getRequestBody().readAllBytes();
      answer.getResponseHeaders().set("content-type", "application/json");
      answer.sendResponseHeaders(200, 0);
      try (var body = answer.getResponseBody()) {
        for (int written = 0; written <= 256; written++) body.write(" ".repeat(1 << 20).getBytes());
      }
    });
    server.start();
    try {
      var client = new OpenRuns(ClientOptions.builder().baseUrl("http://127.0.0.1:" + server.getAddress().getPort()).build());
      for (Runnable call : List.<Runnable>of(() -> client.threads().get(Wire.THREAD), () -> client.runs().wait(WAIT))) {
        var error = failure(call);
        assertEquals(ErrorKind.BODY, error.kind(), error.getMessage());
        assertTrue(error.getMessage().contains("larger than 256 MiB"), error.getMessage());
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  @Row("error-transport")
  void whatTheTransportThrowsIsTheCause() {
    var thrown = new IllegalStateException("the transport is broken");
    var client = new OpenRuns(wire.options("ok").httpClient(new BrokenHttpClient(thrown)).build());
    var error = failure(() -> client.runs().wait(WAIT));
    assertEquals(ErrorKind.CONNECTION, error.kind());
    assertInstanceOf(OpenRunsException.ConnectionLost.class, error);
    assertSame(thrown, error.getCause());
    assertTrue(error.getMessage().contains("waitRun") && error.getMessage().contains("the transport is broken"));
    var async = assertThrows(java.util.concurrent.CompletionException.class, () -> client.async().runs().wait(WAIT).join());
    assertSame(thrown, assertInstanceOf(OpenRunsException.class, async.getCause()).getCause());
  }

  @Test
  @Row("error-transport")
  void aRefusedConnectionIsToldByItsCause() {
    var client = new OpenRuns(ClientOptions.builder().baseUrl("http://127.0.0.1:9").maxRetries(0).build());
    var error = failure(() -> client.threads().get(Wire.THREAD));
    assertInstanceOf(ConnectException.class, error.getCause());
    assertTrue(error.getMessage().contains("refused") && error.getMessage().contains("is a server running"), error.getMessage());
    var unknown = new OpenRuns(ClientOptions.builder().baseUrl("http://no-such-host.invalid").maxRetries(0).build());
    assertTrue(failure(() -> unknown.threads().get(Wire.THREAD)).getMessage().contains("host"));
  }

  @Test
  @Row("error-closed")
  void aClientWhoseTransportWasClosedSaysSo() {
    var closed = new java.io.IOException("closed");
    var client = new OpenRuns(wire.options("ok").httpClient(new BrokenHttpClient(closed)).build());
    var error = failure(() -> client.runs().wait(WAIT));
    assertEquals(ErrorKind.CONNECTION, error.kind());
    assertTrue(error.getMessage().contains("closed"), error.getMessage());
  }

  @Row("error-headers")
  @ParameterizedTest
  @CsvSource({
    "unauthorized,Unauthorized,401", "unavailable~status=403~times=always,Unauthorized,403", "not-found,NotFound,404",
    "conflict,Conflict,409", "invalid,InvalidRequest,422", "rate-limited~times=always,RateLimited,429"})
  void aRefusalHasAClassOfItsOwn(String scenario, String type, int status) {
    var client = new OpenRuns(wire.options(scenario).maxRetries(0).build());
    var error = failure(() -> client.threads().get(Wire.THREAD));
    assertEquals(type, error.getClass().getSimpleName());
    assertEquals(status, error.status());
    assertTrue(error.headers().containsKey("x-request-id") && error.headers().containsKey("content-type"));
    assertEquals(status == 429 ? Duration.ofSeconds(1) : null, error.retryAfter());
  }

  @Test
  @Row("error-headers")
  void aTimeoutAndALostConnectionHaveClassesOfTheirOwn() {
    var soon = RequestOptions.NONE.timeout(Duration.ofMillis(200));
    var late = failure(() -> wire.client("hang").threads().get(Wire.THREAD, soon));
    assertInstanceOf(OpenRunsException.DeadlinePassed.class, late);
    assertTrue(late.headers().isEmpty());
    var client = new OpenRuns(wire.options("dropped~times=always").maxRetries(0).build());
    assertInstanceOf(OpenRunsException.ConnectionLost.class, failure(() -> client.threads().get(Wire.THREAD)));
  }

  @Test
  void anErrorSurvivesSerialization() throws Exception {
    var error = failure(() -> wire.client("not-found").threads().get(Wire.THREAD));
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(error);
    var copy = (OpenRunsException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertEquals(error.getMessage(), copy.getMessage());
    assertEquals(404, copy.status());
    assertEquals(error.detail(), copy.detail());
  }

  @Row("secret-whole")
  @ParameterizedTest
  @CsvSource({"e,authorization", "Bearer a,authorization", "Bearer abcdefgh,authorization", "abcdefgh,x-api-key", "abcdefgh,cookie"})
  void onlyWholeSecretsAreReplaced(String value, String header) {
    var options = RequestOptions.NONE.headers(Map.of(header, value));
    var plain = failure(() -> wire.client("not-found").threads().get(Wire.THREAD));
    var error = failure(() -> wire.client("not-found").threads().get(Wire.THREAD, options));
    assertEquals(plain.detail(), error.detail());
    assertEquals(plain.url(), error.url());
    var repeated = failure(() -> wire.client("error-secret~text=headers").threads().get(Wire.THREAD, options));
    var shown = repeated.getMessage() + repeated.body() + repeated.headers();
    boolean isKept = value.replace("Bearer ", "").length() < 6;
    assertEquals(isKept, shown.contains(value), shown);
    if (!isKept) assertTrue(shown.contains(value.startsWith("Bearer ") ? "Bearer ***" : "***"), shown);
  }

  @Row("redirect-refused")
  @ParameterizedTest
  @ValueSource(strings = {"redirect", "redirect~code=301", "redirect~code=302", "redirect~code=303", "redirect~code=308", "redirect-here"})
  void aRedirectIsAnErrorThatNamesWhereTo(String scenario) {
    var client = new OpenRuns(wire.options(scenario).apiKey("lsv2-secret-key").build());
    for (var call : List.<Runnable>of(() -> client.threads().get(Wire.THREAD), () -> client.runs().wait(WAIT))) {
      var error = failure(call);
      assertEquals(ErrorKind.STATUS, error.kind());
      assertTrue(error.getMessage().contains("redirect to http://"), error.getMessage());
    }
    assertEquals(2, wire.requests().size());
    assertTrue(wire.log().get("elsewhere").isEmpty());
  }

  @Test
  @Row("redirect-refused")
  void aTransportThatFollowsRedirectsIsRefused() {
    var follows = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    var error = failure(() -> new OpenRuns(wire.options("ok").httpClient(follows).build()));
    assertEquals(ErrorKind.REQUEST, error.kind());
    assertTrue(error.getMessage().contains("Redirect.NEVER"), error.getMessage());
  }

  @Test
  @Row("no-content-type")
  void withoutContentTypeAnAnswerIsWhatWasDue() {
    for (var type : List.of("none", "text%2Fplain")) {
      var client = wire.client("no-content-type~content_type=" + type);
      assertEquals(Wire.THREAD, client.threads().get(Wire.THREAD).threadId());
      assertTrue(client.runs().wait(WAIT).state().has("messages"));
    }
    try (var events = wire.client("no-content-type").runs().stream(StreamsTest.params())) {
      assertEquals(StreamsTest.EXPECTED.size(), events.stream().count());
    }
  }

  @Test
  @Row("no-content-type")
  void aWrongContentTypeIsNamed() {
    var client = wire.client("wrong-content-type");
    for (var call : List.<Runnable>of(() -> client.threads().get(Wire.THREAD), () -> client.runs().wait(WAIT))) {
      var error = failure(call);
      assertEquals(ErrorKind.BODY, error.kind());
      assertTrue(error.getMessage().contains("application/octet-stream") && error.getMessage().contains("application/json"));
    }
    var error = failure(() -> client.runs().stream(StreamsTest.params()));
    assertTrue(error.getMessage().contains("application/octet-stream") && error.getMessage().contains("text/event-stream"));
    failure(() -> wire.client("wrong-content-type~content_type=text%2Fplain").runs().stream(StreamsTest.params()));
    wire.assertAllClosed();
  }

  @Row("retry-bounded")
  @ParameterizedTest
  @ValueSource(strings = {"rate-limited-long", "rate-limited-long~status=503"})
  void aLongRetryAfterIsNotSlept(String scenario) {
    long began = System.nanoTime();
    var error = failure(() -> wire.client(scenario).threads().get(Wire.THREAD));
    assertEquals(Duration.ofHours(1), error.retryAfter());
    assertEquals(1, wire.requests().size());
    var waited = failure(() -> wire.client("wait-cut-wait-long").runs().wait(WAIT));
    assertEquals(Duration.ofHours(1), waited.retryAfter());
    assertTrue(waited.getMessage().contains("lost"), waited.getMessage());
    assertTrue(System.nanoTime() - began < 5e9);
  }
}
