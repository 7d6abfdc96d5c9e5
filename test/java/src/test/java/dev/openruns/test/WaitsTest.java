package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Cancellation;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import dev.openruns.RunException;
import dev.openruns.params.RunsWaitParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for a run. */
@ExtendWith(Rows.class)
class WaitsTest {
  private static final RunsWaitParams PLAIN = RunsWaitParams.builder().assistantId("agent").build();
  private static final RunsWaitParams ON_THREAD =
      RunsWaitParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
  private final Wire wire = new Wire();

  /** A state, as a caller types it. */
  record State(List<JsonNode> messages) {}

  @Test
  @Row("wait-picks-operation")
  void theThreadPicksTheOperation() {
    var withoutThread = RunsWaitParams.builder().threadId(null).assistantId("agent").build();
    for (var params : List.of(PLAIN, withoutThread, ON_THREAD)) {
      assertEquals(2, wire.client("wait").runs().wait(params).state().get("messages").size());
    }
    var paths = wire.requests().stream().map(request -> request.get("path").asText()).toList();
    assertEquals(List.of("/runs/wait", "/runs/wait", "/threads/" + Wire.THREAD + "/runs/wait"), paths);
    for (var request : wire.requests()) assertFalse(request.get("body").asText().contains("thread_id"));
    assertEquals(2, wire.client("wait").runs().wait(PLAIN, State.class).state().messages().size());
  }

  @Row("run-failed")
  @ParameterizedTest
  @ValueSource(strings = {"wait-failed", "wait-failed-wrapped"})
  void aFailedRunThrowsOrIsAValue(String scenario) {
    var client = wire.client(scenario);
    var error = assertThrows(RunException.class, () -> client.runs().wait(PLAIN));
    assertEquals(ErrorKind.RUN, error.kind());
    assertEquals("ValueError", error.error());
    assertTrue(error.getMessage().contains(error.detail()));
    assertFalse(error.getMessage().contains("{"), error.getMessage());
    var value = client.runs().wait(PLAIN, RequestOptions.NONE.raiseError(false));
    assertTrue(value.isFailed() && value.json().size() == 1);
    assertTrue(value.failure().has("message"));
    assertEquals(null, value.state());
  }

  @Test
  @Row("on-run-created")
  void theRunIsKnownBeforeTheBody() {
    var known = new ArrayList<RunCreated>();
    long began = System.nanoTime();
    var options = RequestOptions.NONE.onRunCreated(run -> {
      known.add(run);
      wire.release();
    });
    wire.client("wait-held").runs().wait(ON_THREAD, options);
    // Were it called only after the body, the server would hold that back for ten seconds.
    assertTrue(System.nanoTime() - began < 5e9);
    assertEquals(List.of(new RunCreated(Wire.RUN, Wire.THREAD)), known);
  }

  @Test
  void anInterruptIsNoFailureAndNullIsNull() {
    var paused = wire.client("wait-interrupted").runs().waitFor(PLAIN, State.class);
    assertTrue(paused.isInterrupted() && paused.state() != null);
    assertEquals(paused.json().at("/__interrupt__/0/value"), paused.interrupts().get(0).value());
    var nothing = wire.client("wait-null").runs().wait(PLAIN, State.class);
    assertTrue(nothing.json().isNull() && nothing.state() == null && !nothing.isInterrupted());
  }

  @Test
  @Row("wait-outlives")
  void tenMinutesOfKeepAlivesAreOutlived() {
    var options = RequestOptions.NONE.idleTimeout(Duration.ofMillis(500));
    assertTrue(wire.client("wait-long").runs().wait(ON_THREAD, options).state().has("messages"));
    assertEquals(1, wire.posts());
    assertEquals(1, wire.requests().size());
  }

  @Row("wait-rejoins")
  @ParameterizedTest
  @ValueSource(strings = {"wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-no-location", "wait-cut-busy"})
  void aWaitThatIsCutJoinsItsRun(String scenario) {
    var known = new ArrayList<RunCreated>();
    var state = wire.client(scenario).runs().wait(ON_THREAD, RequestOptions.NONE.onRunCreated(known::add));
    assertTrue(state.state().has("messages"));
    assertEquals(1, known.size());
    assertEquals(1, wire.posts());
    var last = wire.requests().get(wire.requests().size() - 1).get("path").asText();
    assertEquals("/threads/" + Wire.THREAD + "/runs/" + Wire.RUN + "/join", last);
  }

  @Row("wait-rejoins")
  @ParameterizedTest
  @ValueSource(strings = {"wait-cut-always", "wait-cut-no-headers", "wait-cut-gone"})
  void aWaitThatCannotBeJoinedSaysSo(String scenario) {
    var error = assertThrows(OpenRunsException.class, () -> wire.client(scenario).runs().wait(PLAIN));
    assertTrue(error.getMessage().contains("waitRun"), error.getMessage());
    assertEquals(1, wire.posts());
    assertTrue(wire.requests().size() <= 7);
  }

  @Test
  @Row("foreign-location")
  void aLocationElsewhereNeverSeesTheKey() {
    var client = new OpenRuns(wire.options("wait-cut-elsewhere").apiKey("lsv2-secret").build());
    assertTrue(client.runs().wait(ON_THREAD).state().has("messages"));
    assertTrue(wire.log().get("elsewhere").isEmpty());
  }

  @Row("deadline")
  @ParameterizedTest
  @ValueSource(strings = {"wait-silent", "wait-long"})
  void aDeadlineEndsAWait(String scenario) {
    var options = RequestOptions.NONE.timeout(Duration.ofMillis(400));
    var error = assertThrows(OpenRunsException.class, () -> wire.client(scenario).runs().wait(PLAIN, options));
    assertEquals(ErrorKind.TIMEOUT, error.kind());
    assertEquals("waitRun", error.operation());
    wire.assertAllClosed();
    assertEquals("{\"POST\":1}", wire.log().get("methods").toString());
  }

  @Row("cancelled")
  @ParameterizedTest
  @ValueSource(strings = {"wait-silent", "hang"})
  void aCancelledWaitFreesItsConnection(String scenario) throws Exception {
    var cancellation = new Cancellation();
    var options = RequestOptions.NONE.cancellation(cancellation);
    var call = CompletableFuture.runAsync(() -> {
      var error = assertThrows(OpenRunsException.class, () -> wire.client(scenario).runs().wait(PLAIN, options));
      assertEquals(ErrorKind.ABORTED, error.kind());
    });
    Thread.sleep(300);
    cancellation.cancel();
    call.get(1, TimeUnit.SECONDS);
    wire.assertAllClosed();
    assertEquals(1, wire.log().get("client_closed").asInt());
    var late = assertThrows(OpenRunsException.class, () -> wire.client("wait").runs().wait(PLAIN, options));
    assertEquals(ErrorKind.ABORTED, late.kind());
  }

  @Test
  @Row("cancelled")
  void anInterruptedThreadEndsItsCall() throws Exception {
    var seen = new CompletableFuture<Boolean>();
    var thread = new Thread(() -> {
      var error = assertThrows(OpenRunsException.class, () -> wire.client("wait-silent").runs().wait(PLAIN));
      seen.complete(error.kind() == ErrorKind.ABORTED && Thread.currentThread().isInterrupted());
    });
    thread.start();
    Thread.sleep(300);
    thread.interrupt();
    assertTrue(seen.get(1, TimeUnit.SECONDS));
    wire.assertAllClosed();
  }

  @Test
  @Row("cancelled")
  void aCancelledFutureEndsItsCall() throws Exception {
    var future = wire.client("wait-silent").async().runs().wait(PLAIN);
    Thread.sleep(300);
    future.cancel(true);
    wire.assertAllClosed();
    assertEquals(1, wire.log().get("client_closed").asInt());
    assertTrue(wire.client("wait").async().runs().wait(PLAIN).get().state().has("messages"));
  }
}
