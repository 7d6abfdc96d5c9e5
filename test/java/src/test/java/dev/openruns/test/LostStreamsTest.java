package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.openruns.Cancellation;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.Reconnect;
import dev.openruns.RequestOptions;
import dev.openruns.params.RunsStreamParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams whose connection is lost. */
@ExtendWith(Rows.class)
class LostStreamsTest {
  private final Wire wire = new Wire();
  private final List<Reconnect> told = new ArrayList<>();
  private final RequestOptions options = RequestOptions.NONE.onReconnect(told::add);

  private List<String> names(OpenRuns client, RunsStreamParams params) {
    try (var events = client.runs().stream(params, options)) {
      return events.stream().map(StreamsTest::name).toList();
    }
  }

  @Row("stream-resumes")
  @ParameterizedTest
  @ValueSource(strings = {
      "stream-cut", "stream-cut-between", "stream-cut-at-once", "stream-cut-again", "stream-cut-busy",
      "stream-cut-refused", "stream-cut-no-location", "stream-cut-elsewhere", "stream-ends-early", "stream-reset"})
  void aLostStreamGoesOn(String scenario) {
    var count = new AtomicInteger();
    var client = new OpenRuns(
        wire.options(scenario).headers(() -> Map.of("x-count", String.valueOf(count.incrementAndGet()))).build());
    assertEquals(StreamsTest.EXPECTED, names(client, StreamsTest.params()));
    var log = wire.log();
    assertEquals(1, log.at("/methods/POST").asInt());
    assertTrue(log.get("elsewhere").isEmpty());
    var counts = new HashSet<String>();
    int rejoins = 0;
    int answered = 0;
    for (var request : log.get("requests")) {
      // The JDK itself repeats a GET whose connection was closed before an answer.
      if (!request.hasNonNull("status")) continue;
      answered++;
      counts.add(request.at("/headers/x-count").asText());
      if (!request.get("method").asText().equals("GET") || !request.get("path").asText().endsWith("/stream")) continue;
      rejoins++;
      assertTrue(request.get("headers").has("last-event-id"));
    }
    assertTrue(rejoins > 0);
    assertEquals(answered, counts.size());
    assertEquals(1, told.get(0).attempt());
    assertTrue(told.get(0).resumed());
  }

  @Test
  @Row("stream-gives-up")
  void reconnectingIsBounded() {
    var error = assertThrows(
        OpenRunsException.class, () -> names(wire.client("stream-cut-always"), StreamsTest.params()));
    assertTrue(error.getMessage().contains("streamThreadRun"));
    assertEquals(1, wire.posts());
    assertTrue(wire.requests().size() <= 8);
  }

  @Row("stream-gives-up")
  @ParameterizedTest
  @ValueSource(strings = {"stream-cut-gone", "stream-cut-stateless"})
  void aStreamThatIsGoneSaysSo(String scenario) {
    var params = RunsStreamParams.builder().assistantId("agent");
    if (!scenario.endsWith("stateless")) params.threadId(Wire.THREAD).streamResumable(true);
    var error = assertThrows(OpenRunsException.class, () -> names(wire.client(scenario), params.build()));
    assertTrue(error.getMessage().contains("lost"), error.getMessage());
    assertEquals(404, error.status());
    assertEquals(1, wire.posts());
    assertEquals(2, wire.requests().size());
  }

  @Test
  void aStreamWithoutIdsNeverRepeatsAnEvent() {
    var params = RunsStreamParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
    var seen = names(wire.client("stream-cut-plain"), params);
    assertEquals(new HashSet<>(seen).size(), seen.size());
    assertEquals(1, wire.posts());
    assertFalse(told.get(0).resumed());
  }

  @Test
  void eventsThatAreNeverReplayedDoNotComeTwice() {
    try (var events = wire.client("stream-live-only").runs().stream(StreamsTest.params(), options)) {
      var ids = events.stream().map(event -> event.id() + event.event()).toList();
      assertEquals(new HashSet<>(ids).size(), ids.size());
    }
    assertEquals(1, wire.posts());
  }

  @Test
  @Row("replay-from-start")
  void whatIsReplayedIsNotDeliveredAgain() {
    assertEquals(StreamsTest.EXPECTED, names(wire.client("stream-cut-replayed"), StreamsTest.params()));
    assertEquals(1, told.size());
    assertEquals(1, wire.posts());
  }

  @Row("reopen-bounded")
  @ParameterizedTest
  @ValueSource(strings = {"stream-cut-slow-busy~after=300", "stream-cut-empty"})
  void attemptsAreCountedUntilAnEventArrives(String scenario) {
    var limited = options.maxReconnects(3);
    try (var events = wire.client(scenario).runs().stream(StreamsTest.params(), limited)) {
      var error = assertThrows(OpenRunsException.class, () -> events.forEach(event -> {}));
      assertTrue(error.getMessage().contains("the stream was lost"), error.getMessage());
      assertTrue(error.getCause() instanceof OpenRunsException);
    }
    assertEquals(3, told.size());
    assertEquals(1, wire.posts());
  }

  @Test
  @Row("reopen-bounded")
  void aSlowRefusalCountsLikeAnyOther() {
    var limited = options.maxReconnects(1);
    try (var events = wire.client("stream-cut-slow-busy").runs().stream(StreamsTest.params(), limited)) {
      assertThrows(OpenRunsException.class, () -> events.forEach(event -> {}));
    }
    assertEquals(1, told.size());
    var client = new OpenRuns(wire.options("unavailable-slow").maxRetries(1).build());
    int before = wire.requests().size();
    assertThrows(OpenRunsException.class, () -> client.threads().get(Wire.THREAD));
    assertEquals(before + 2, wire.requests().size());
  }

  @Test
  @Row("retry-bounded")
  void aLongRetryAfterEndsTheStreamAndALongRetryFieldIsCapped() {
    var error = assertThrows(OpenRunsException.class, () -> names(wire.client("stream-cut-wait-long"), StreamsTest.params()));
    assertEquals(Duration.ofHours(1), error.retryAfter());
    assertEquals(1, told.size());
    told.clear();
    var cancellation = new Cancellation();
    var cancelled = options.cancellation(cancellation).onReconnect(reconnect -> {
      told.add(reconnect);
      cancellation.cancel();
    });
    try (var events = wire.client("stream-cut-retry").runs().stream(StreamsTest.params(), cancelled)) {
      assertThrows(OpenRunsException.class, () -> events.forEach(event -> {}));
    }
    assertEquals(Duration.ofSeconds(30), told.get(0).delay());
  }

  @Test
  @Row("end-ends")
  void afterTheEndNothingIsAwaited() {
    var expected = new ArrayList<>(StreamsTest.EXPECTED);
    expected.add("end");
    long began = System.nanoTime();
    assertEquals(expected, names(wire.client("stream-end-silent"), StreamsTest.params()));
    assertTrue(System.nanoTime() - began < 5e9);
    assertEquals(1, wire.requests().size());
    wire.assertAllClosed();
  }

  @Test
  @Row("cut-before-first")
  void aStreamCutBeforeItsFirstEventIsJoinedWithoutAnId() {
    var params = RunsStreamParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
    var seen = names(wire.client("stream-cut-plain-at-once"), params);
    assertTrue(seen.contains("values"), seen.toString());
    assertFalse(told.get(0).resumed());
    var requests = wire.requests();
    assertEquals("GET", requests.get(1).get("method").asText());
    assertFalse(requests.get(1).get("headers").has("last-event-id"));
  }
}
