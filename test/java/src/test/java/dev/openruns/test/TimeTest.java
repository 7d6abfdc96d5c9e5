package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.openruns.Cancellation;
import dev.openruns.ClientOptions;
import dev.openruns.ErrorKind;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.Reconnect;
import dev.openruns.RequestOptions;
import dev.openruns.RunStream;
import dev.openruns.event.RunEvent;
import dev.openruns.model.McpPingRequest;
import dev.openruns.params.RunsWaitParams;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes too long, and what is given up. */
@ExtendWith(Rows.class)
class TimeTest {
  private static final RunsWaitParams WAIT = RunsWaitParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
  private static final RequestOptions IDLE = RequestOptions.NONE.idleTimeout(Duration.ofMillis(200));
  private final Wire wire = new Wire();

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  private static OpenRunsException failureOf(CompletableFuture<?> future) {
    var error = assertThrows(CompletionException.class, () -> future.orTimeout(20, TimeUnit.SECONDS).join());
    return (OpenRunsException) error.getCause();
  }

  private static void within(Duration time, Runnable work) {
    long began = System.nanoTime();
    work.run();
    long took = System.nanoTime() - began;
    assertTrue(took < time.toNanos(), "it took " + took / 1_000_000 + " ms");
  }

  @Row("idle-headers")
  @ParameterizedTest
  @ValueSource(strings = {"blocking", "async"})
  void silenceBeforeTheHeadersCounts(String style) {
    var client = new OpenRuns(wire.options("hang").maxRetries(1).build());
    within(Duration.ofSeconds(3), () -> {
      var error = style.equals("blocking")
          ? failure(() -> client.threads().get(Wire.THREAD, IDLE))
          : failureOf(client.async().threads().get(Wire.THREAD, IDLE));
      assertEquals(ErrorKind.CONNECTION, error.kind());
      assertTrue(error.getMessage().contains("idleTimeout"), error.getMessage());
    });
    assertEquals(2, wire.requests().size());
    var silent = wire.client("stream-silent");
    within(Duration.ofSeconds(3), () -> failure(() -> silent.runs().stream(StreamsTest.params(), IDLE)));
    assertEquals(1, wire.posts());
    wire.assertAllClosed();
  }

  @Test
  @Row("idle-headers")
  void aSilentReconnectCounts() {
    var told = new ArrayList<Reconnect>();
    try (var events = wire.client("stream-cut-silent").runs().stream(StreamsTest.params(), IDLE.onReconnect(told::add))) {
      assertEquals(StreamsTest.EXPECTED, events.stream().map(StreamsTest::name).toList());
    }
    assertEquals(2, told.size());
    var client = wire.client("stream-cut-silent~times=always");
    within(Duration.ofSeconds(6), () -> {
      try (var events = client.runs().stream(StreamsTest.params(), IDLE.maxReconnects(3))) {
        var error = failure(() -> events.forEach(event -> {}));
        assertTrue(error.getMessage().contains("3 times") && error.getMessage().contains("idleTimeout"), error.getMessage());
        assertTrue(error.getCause() instanceof OpenRunsException);
      }
    });
    wire.assertAllClosed();
  }

  @Test
  @Row("default-deadline")
  void ordinaryCallsHaveADeadlineAndOthersHaveNone() {
    assertEquals(Duration.ofSeconds(60), ClientOptions.builder().build().timeout());
    assertEquals(Duration.ofSeconds(10), ClientOptions.builder().build().connectTimeout());
    var client = new OpenRuns(wire.options("hang").timeout(Duration.ofMillis(300)).build());
    assertEquals(ErrorKind.TIMEOUT, failure(() -> client.threads().get(Wire.THREAD)).kind());
    assertEquals(ErrorKind.TIMEOUT, failureOf(client.async().threads().get(Wire.THREAD)).kind());
    // Neither a wait nor a stream is ended by it, nor a call that removes it.
    var long1 = new OpenRuns(wire.options("wait-long").timeout(Duration.ofMillis(300)).build());
    assertTrue(long1.runs().wait(WAIT).state().has("messages"));
    var slow = new OpenRuns(wire.options("stream-slow").timeout(Duration.ofMillis(300)).build());
    try (var events = slow.runs().stream(StreamsTest.params())) {
      assertEquals(StreamsTest.EXPECTED.size(), events.stream().count());
    }
    // A call of a protocol for agents runs an agent: the refusal after half a second is waited for.
    var late = new OpenRuns(wire.options("unavailable~after=500").timeout(Duration.ofMillis(300)).build());
    var ping = McpPingRequest.builder().jsonrpc("2.0").id("1").build();
    assertEquals(ErrorKind.STATUS, failure(() -> late.mcp().send(ping)).kind());
    assertEquals(ErrorKind.STATUS, failureOf(late.async().mcp().send(ping)).kind());
    var without = client.async().threads().get(Wire.THREAD, RequestOptions.NONE.timeout(null));
    assertThrows(java.util.concurrent.TimeoutException.class, () -> without.get(1, TimeUnit.SECONDS));
    without.cancel(true);
    assertNull(wire.options("ok").timeout(null).build().timeout());
    wire.assertAllClosed();
  }

  @Test
  @Row("default-deadline")
  void connectingEnds() throws Exception {
    // A listener whose queue is full takes no more connections, in silence.
    try (var full = new ServerSocket(0, 1)) {
      var fillers = new ArrayList<java.net.Socket>();
      for (int i = 0; i < 4; i++) {
        var socket = new java.net.Socket();
        fillers.add(socket);
        try {
          socket.connect(full.getLocalSocketAddress(), 100);
        } catch (java.net.SocketTimeoutException e) {
          break;
        }
      }
      var options = ClientOptions.builder().baseUrl("http://127.0.0.1:" + full.getLocalPort())
          .connectTimeout(Duration.ofMillis(300)).maxRetries(0).build();
      within(Duration.ofSeconds(5), () -> {
        var error = failure(() -> new OpenRuns(options).runs().wait(WAIT));
        assertEquals(ErrorKind.CONNECTION, error.kind());
      });
      for (var filler : fillers) filler.close();
    }
  }

  @Row("deadline-dripped")
  @ParameterizedTest
  @ValueSource(strings = {"dripped-headers", "dripped-body"})
  void aDeadlineHoldsWhileBytesDrip(String scenario) {
    var soon = RequestOptions.NONE.timeout(Duration.ofMillis(500));
    var client = wire.client(scenario);
    within(Duration.ofMillis(1500), () -> {
      var error = failure(() -> client.threads().get(Wire.THREAD, soon));
      assertEquals(ErrorKind.TIMEOUT, error.kind());
    });
    within(Duration.ofMillis(1500), () -> {
      var error = failureOf(client.async().threads().get(Wire.THREAD, soon));
      assertEquals(ErrorKind.TIMEOUT, error.kind());
    });
    wire.assertAllClosed();
  }

  @Test
  @Row("unread-stream")
  void aStreamThatIsNeverReadGivesItsConnectionBack() throws Exception {
    var client = new OpenRuns(wire.options("stream-endless").maxUnread(Duration.ofMillis(300)).build());
    try (var events = client.runs().stream(StreamsTest.params())) {
      Thread.sleep(600);
      wire.assertAllClosed();
      assertEquals(Wire.RUN, events.runId());
      // Read later, it goes on where it was.
      var told = events.stream().limit(30).map(StreamsTest::name).toList();
      assertEquals(30, told.stream().distinct().count());
    }
    assertEquals(1, wire.posts());
    assertEquals(Duration.ofSeconds(60), ClientOptions.builder().build().maxUnread());
  }

  @Test
  @Row("unread-stream")
  void aForgottenStreamGivesItsConnectionBack() throws Exception {
    for (int i = 0; i < 20; i++) wire.client("stream-hang").runs().stream(StreamsTest.params()).iterator().next();
    for (int i = 0; i < 50 && wire.log().get("open_responses").asInt() > 0; i++) {
      System.gc();
      Thread.sleep(50);
    }
    wire.assertAllClosed();
  }

  @Test
  @Row("many-breaks")
  void twoThousandStreamsAreLeftEarly() {
    var client = wire.client("stream-endless");
    within(Duration.ofSeconds(60), () -> {
      for (int i = 0; i < 2000; i++) {
        try (var events = client.runs().stream(StreamsTest.params())) {
          events.iterator().next();
        }
      }
    });
    wire.assertAllClosed();
    assertTrue(wire.log("?requests=0").get("open_sockets").asInt() <= 1);
  }

  @Row("cancel-in-backoff")
  @ParameterizedTest
  @ValueSource(strings = {"stream-cut-busy~times=always", "stream-cut-gone~status=503~retry_after=30"})
  void aCancelEndsTheWaitForAReconnect(String scenario) {
    var cancellation = new Cancellation();
    var client = new OpenRuns(wire.options(scenario).retryDelay(Duration.ofSeconds(20)).build());
    var options = RequestOptions.NONE.cancellation(cancellation)
        .onReconnect(reconnect -> CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(cancellation::cancel));
    try (var events = client.runs().stream(StreamsTest.params(), options)) {
      within(Duration.ofSeconds(3), () -> assertEquals(ErrorKind.ABORTED, failure(() -> events.forEach(event -> {})).kind()));
    }
    assertEquals(1, wire.requests().size());
  }

  @Test
  @Row("cancel-in-backoff")
  void aCancelIsNoCleanEnd() {
    var cancellation = new Cancellation();
    var told = new ArrayList<Reconnect>();
    var options = RequestOptions.NONE.cancellation(cancellation).onReconnect(told::add);
    try (var events = wire.client("stream-close-delimited").runs().stream(StreamsTest.params(), options)) {
      CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(cancellation::cancel);
      assertEquals(ErrorKind.ABORTED, failure(() -> events.forEach(event -> {})).kind());
    }
    assertEquals(List.of(), told);
    assertEquals(1, wire.requests().size());
    wire.assertAllClosed();
  }

  @Test
  @Row("callback-throws")
  void aCallbackThatThrowsEndsTheCall() {
    var thrown = new IllegalStateException("the callback's own");
    var created = RequestOptions.NONE.onRunCreated(run -> {
      throw thrown;
    });
    var client = wire.client("wait-held");
    assertSame(thrown, assertThrows(IllegalStateException.class, () -> client.runs().wait(WAIT, created)));
    var later = assertThrows(CompletionException.class, () -> client.async().runs().wait(WAIT, created).join());
    assertSame(thrown, later.getCause());
    assertThrows(IllegalStateException.class, () -> wire.client("stream-held").runs().stream(StreamsTest.params(), created));
    var reconnected = RequestOptions.NONE.onReconnect(reconnect -> {
      throw thrown;
    });
    try (RunStream<RunEvent> events = wire.client("stream-cut").runs().stream(StreamsTest.params(), reconnected)) {
      assertSame(thrown, assertThrows(IllegalStateException.class, () -> events.forEach(event -> {})));
    }
    wire.assertAllClosed();
    assertEquals(4, wire.posts());
  }
}
