package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.Reconnect;
import dev.openruns.RequestOptions;
import dev.openruns.params.RunsStreamParams;
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
}
