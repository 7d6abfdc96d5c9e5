package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.Json;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.model.Command;
import dev.openruns.model.RunSelectField;
import dev.openruns.params.RunsCreateParams;
import dev.openruns.params.RunsListParams;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary calls: what is sent, what is sent again, what an error says. */
@ExtendWith(Rows.class)
class CallsTest {
  private static final String KEY = "lsv2-do-not-print-me";
  private final Wire wire = new Wire();

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  private static RunsCreateParams run() {
    return RunsCreateParams.builder().assistantId("agent").input(Map.of("messages", List.of())).build();
  }

  private JsonNode sent() {
    var requests = wire.requests();
    return Json.of(requests.get(requests.size() - 1));
  }

  private JsonNode sentBody() throws Exception {
    return Json.mapper().readTree(sent().get("body").asText());
  }

  @Test
  @Row("unset-and-null")
  void unsetIsAbsentAndNullIsNull() throws Exception {
    var metadata = new HashMap<String, Object>();
    metadata.put("a", null);
    var command = Command.builder().resume(null).build();
    var params = RunsCreateParams.builder().assistantId("agent").input(null).metadata(metadata).checkpointId(null);
    wire.client("ok").runs().create(params.build());
    var body = "{\"assistant_id\":\"agent\",\"input\":null,\"metadata\":{\"a\":null}}";
    assertEquals(Json.mapper().readTree(body), sentBody());
    wire.client("ok").runs().create(RunsCreateParams.builder().assistantId("agent").command(command).build());
    assertEquals("{\"resume\":null}", sentBody().get("command").toString());
    assertEquals("{\"goto\":null}", Json.of(Command.builder().gotoValue((dev.openruns.model.Goto) null).build()).toString());
    assertEquals("{}", Json.of(Command.builder().build()).toString());
  }

  @Test
  @Row("no-defaults")
  void nothingIsSentThatWasNotGiven() throws Exception {
    wire.client("ok").runs().create(RunsCreateParams.builder().threadId(Wire.THREAD).assistantId("agent").build());
    assertEquals("{\"assistant_id\":\"agent\"}", sentBody().toString());
    assertEquals("/threads/" + Wire.THREAD + "/runs", sent().get("path").asText());
    wire.client("ok").threads().get(Wire.THREAD);
    assertEquals("{}", sent().get("query").toString());
  }

  @Test
  void pathAndQueryAreEncoded() {
    wire.client("ok").threads().get("a/b ü?");
    assertEquals("/threads/a%2Fb%20%C3%BC%3F", sent().get("path").asText());
    var select = List.of(RunSelectField.RUN_ID, RunSelectField.STATUS);
    failureOrNot(() -> wire.client("echo").runs()
        .list(RunsListParams.builder().threadId(Wire.THREAD).limit(5).select(select).build()));
    assertEquals("{\"limit\":[\"5\"],\"select\":[\"run_id\",\"status\"]}", sent().get("query").toString());
  }

  /** Sends a request whose answer is an echo, which fits no type. */
  private static void failureOrNot(Runnable call) {
    assertEquals(ErrorKind.BODY, failure(call).kind());
  }

  @Test
  void aMissingPartIsSaidBeforeAnythingIsSent() {
    var error = failure(() -> wire.client("ok").threads().get(""));
    assertEquals(ErrorKind.REQUEST, error.kind());
    assertTrue(error.getMessage().contains("`thread_id`") && error.getMessage().contains("getThread"));
    var missing = assertThrows(IllegalStateException.class, () -> RunsCreateParams.builder().build());
    assertTrue(missing.getMessage().contains("assistant_id"));
    assertEquals(0, wire.requests().size());
  }

  @Row("retry-safe")
  @ParameterizedTest
  @ValueSource(strings = {"unavailable", "unavailable~status=502", "unavailable~status=504", "dropped", "rate-limited"})
  void aGetIsTriedAgain(String scenario) {
    assertEquals(Wire.THREAD, wire.client(scenario).threads().get(Wire.THREAD).threadId());
    assertEquals(2, wire.requests().size());
  }

  @Test
  void aGetGivesUpInTheEnd() {
    assertEquals(503, failure(() -> wire.client("unavailable-always").threads().get(Wire.THREAD)).status());
    assertEquals(4, wire.requests().size());
  }

  @Row("retry-after")
  @ParameterizedTest
  @CsvSource({"rate-limited,1000", "rate-limited~retry_after=date,0"})
  void retryAfterIsHonoured(String scenario, double least) {
    wire.client(scenario).threads().get(Wire.THREAD);
    var requests = wire.requests();
    assertEquals(2, requests.size());
    assertTrue(requests.get(1).get("at").asDouble() - requests.get(0).get("at").asDouble() >= least);
  }

  @Row("retry-never-post")
  @ParameterizedTest
  @ValueSource(strings = {"unavailable", "rate-limited", "dropped"})
  void aPostIsSentOnce(String scenario) {
    var client = wire.client(scenario + "~times=always");
    failure(() -> client.runs().create(run()));
    assertEquals(1, wire.posts());
    failure(() -> client.runs().wait(RunsWaitParams.builder().assistantId("agent").build()));
    assertEquals(2, wire.posts());
    failure(() -> client.runs().stream(RunsStreamParams.builder().assistantId("agent").build()).close());
    assertEquals(3, wire.posts());
  }

  @Row("retry-never-4xx")
  @ParameterizedTest
  @ValueSource(strings = {"not-found", "conflict", "invalid", "invalid-zod", "error-html", "error-empty"})
  void aRefusalIsFinal(String scenario) {
    failure(() -> wire.client(scenario).threads().get(Wire.THREAD));
    assertEquals(1, wire.requests().size());
  }

  @Test
  @Row("error-names")
  void anErrorSaysWhatWhereAndInWhoseWords() {
    var error = failure(() -> wire.client("not-found").threads().get(Wire.THREAD));
    assertEquals(ErrorKind.STATUS, error.kind());
    assertEquals("getThread", error.operation());
    assertEquals("GET", error.method());
    assertEquals(wire.url("not-found") + "/threads/" + Wire.THREAD, error.url());
    assertEquals(404, error.status());
    assertTrue(error.requestId().startsWith("wire-"));
    for (var part : List.of("getThread", "GET", error.url(), "404", error.detail(), error.requestId())) {
      assertTrue(error.getMessage().contains(part), error.getMessage());
    }
    assertTrue(error.body().has("detail"));
  }

  @Row("error-bodies")
  @ParameterizedTest
  @CsvSource({
    "invalid-zod,STATUS,400", "invalid-list,STATUS,422", "error-text,STATUS,Internal Server Error",
    "error-html,STATUS,an HTML page", "error-empty,STATUS,405", "not-json,BODY,'OK, but not JSON'",
    "html,BODY,an HTML page", "empty,BODY,no body", "no-content,BODY,204", "truncated,BODY,where JSON was due",
  })
  void anyBodyMakesOneTypedError(String scenario, ErrorKind kind, String says) {
    var error = failure(() -> wire.client(scenario).threads().get(Wire.THREAD));
    assertEquals(kind, error.kind());
    assertTrue(error.getMessage().contains(says), error.getMessage());
    if (scenario.startsWith("invalid-")) assertFalse(error.detail().contains("{"), error.getMessage());
  }

  @Row("secret-kept")
  @ParameterizedTest
  @ValueSource(strings = {"error-secret", "not-found", "error-html", "dropped", "hang"})
  void theKeyStandsInNoMessage(String scenario) {
    var client = new OpenRuns(wire.options(scenario).apiKey(KEY).timeout(Duration.ofMillis(400)).build());
    var error = failure(() -> client.runs().create(run()));
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    assertFalse((text + " " + error.detail() + error.body() + error.url()).contains(KEY), text.toString());
    assertFalse(wire.requests().isEmpty());
    assertEquals(KEY, sent().at("/headers/x-api-key").asText());
  }

  @Test
  @Row("secret-kept")
  void aKeyThatNoHeaderTakesIsNotShown() {
    var client = new OpenRuns(wire.options("ok").apiKey(KEY + "\n").build());
    var error = failure(() -> client.threads().get(Wire.THREAD));
    assertEquals(ErrorKind.REQUEST, error.kind());
    assertFalse(error.getMessage().contains(KEY), error.getMessage());
  }

  @Test
  @Row("auth")
  void theKeyComesFromTheOptionOrTheEnvironment() {
    var url = wire.url("unauthorized");
    // The build sets LANGGRAPH_API_KEY to `secret`.
    assertEquals(Wire.THREAD, new OpenRuns(url).threads().get(Wire.THREAD).threadId());
    var wrong = new OpenRuns(ClientOptions.builder().baseUrl(url).apiKey("wrong").build());
    var error = failure(() -> wrong.threads().get(Wire.THREAD));
    assertEquals(401, error.status());
    assertTrue(error.getMessage().contains("LANGGRAPH_API_KEY"));
    var own = RequestOptions.NONE.headers(Map.of("X-Api-Key", "secret"));
    assertEquals(Wire.THREAD, wrong.threads().get(Wire.THREAD, own).threadId());
    failure(() -> new OpenRuns(ClientOptions.builder().baseUrl(url).apiKey(null).build()).threads().get(Wire.THREAD));
    assertFalse(sent().get("headers").has("x-api-key"));
  }

  @Test
  void headersAreMadeAnewForEveryAttempt() {
    var count = new AtomicInteger();
    var client = new OpenRuns(
        wire.options("unavailable").headers(() -> Map.of("x-count", String.valueOf(count.incrementAndGet()))).build());
    client.threads().get(Wire.THREAD);
    assertEquals(List.of("1", "2"), wire.requests().stream().map(one -> one.at("/headers/x-count").asText()).toList());
  }

  @Row("deadline")
  @ParameterizedTest
  @ValueSource(strings = {"hang", "hang-body"})
  void aDeadlineEndsACall(String scenario) {
    long began = System.nanoTime();
    var soon = RequestOptions.NONE.timeout(Duration.ofMillis(300));
    var error = failure(() -> wire.client(scenario).threads().get(Wire.THREAD, soon));
    assertEquals(ErrorKind.TIMEOUT, error.kind());
    assertTrue(error.getMessage().contains("getThread"));
    assertTrue(System.nanoTime() - began < 2e9);
    wire.assertAllClosed();
  }

  @Test
  void noServerIsSaid() {
    var client = new OpenRuns(ClientOptions.builder().baseUrl("http://127.0.0.1:9").build());
    var error = failure(() -> client.runs().create(run()));
    assertEquals(ErrorKind.CONNECTION, error.kind());
    assertTrue(error.getMessage().contains("createRun") && error.getMessage().contains("127.0.0.1:9"), error.getMessage());
  }

  @Test
  @Row("foreign-location")
  void aRedirectIsNotFollowed() {
    var client = new OpenRuns(wire.options("redirect").apiKey(KEY).build());
    var error = failure(() -> client.runs().create(run()));
    assertEquals(307, error.status());
    assertTrue(wire.log().get("elsewhere").isEmpty());
  }
}
