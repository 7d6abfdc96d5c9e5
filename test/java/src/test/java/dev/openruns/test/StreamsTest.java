package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.Json;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunException;
import dev.openruns.event.Event;
import dev.openruns.event.RunEvent;
import dev.openruns.event.UnknownEvent;
import dev.openruns.event.ValuesEvent;
import dev.openruns.params.RunsStreamParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams whose connection holds: live, typed, left early, ended. */
@ExtendWith(Rows.class)
class StreamsTest {
  static final List<String> EXPECTED = List.of(
      "metadata", "custom 1", "custom 2", "custom 3", "custom 4", "custom 5", "custom 6", "custom 7", "custom 8",
      "custom 9", "custom 10", "values");
  private final Wire wire = new Wire();

  static RunsStreamParams params() {
    return RunsStreamParams.builder().threadId(Wire.THREAD).assistantId("agent").streamResumable(true).build();
  }

  static String name(Event event) {
    return event.event().equals("custom") ? "custom " + ((JsonNode) event.data()).get("n").asInt() : event.event();
  }

  private List<RunEvent> all(String scenario, RequestOptions options) {
    try (var events = wire.client(scenario).runs().stream(params(), options)) {
      return events.stream().toList();
    }
  }

  private static List<String> names(List<RunEvent> events) {
    return events.stream().map(StreamsTest::name).toList();
  }

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  @Test
  @Row("stream-body")
  void theStreamingPostCarriesItsBody() throws Exception {
    var input = Map.of("messages", List.of(Map.of("role", "user", "content", "grüß dich 😀")));
    var params = RunsStreamParams.builder().threadId(null).assistantId("agent").input(input).checkpointId(null).build();
    try (var events = wire.client("echo").runs().stream(params)) {
      var body = ((ValuesEvent) events.iterator().next()).data().get("body");
      var text = "{\"assistant_id\":\"agent\",\"input\":" + Json.of(input) + "}";
      assertEquals(Json.mapper().readTree(text), body);
    }
  }

  @Test
  void eachEventComesOnceAndInOrder() {
    try (var events = wire.client("stream").runs().stream(params())) {
      assertEquals(Wire.RUN, events.runId());
      assertEquals(Wire.THREAD, events.threadId());
      var seen = events.stream().toList();
      assertEquals(EXPECTED, names(seen));
      assertTrue(seen.stream().allMatch(event -> event.id() != null));
    }
    assertEquals(1, wire.posts());
  }

  @Test
  @Row("stream-live")
  void eventsAreDeliveredWhileTheRestIsHeldBack() {
    long began = System.nanoTime();
    try (var events = wire.client("stream-held").runs().stream(params())) {
      events.iterator().next();
      events.iterator().next();
      // Were they not live, the server would hold the rest back for ten seconds.
      assertTrue(System.nanoTime() - began < 5e9);
      assertFalse(wire.requests().get(0).get("finished").asBoolean());
      wire.release();
      assertTrue(events.stream().count() > 1);
    }
  }

  @Test
  @Row("stream-typed")
  void everyEventHasItsOwnType() {
    var events = all("stream-every-event", RequestOptions.NONE.raiseError(false));
    var kinds = events.stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> union = new HashSet<>(Arrays.asList(RunEvent.class.getPermittedSubclasses()));
    union.remove(UnknownEvent.class);
    assertEquals(union, kinds);
    var nested = events.stream().filter(event -> event instanceof ValuesEvent && !event.namespace().isEmpty()).findAny();
    assertTrue(nested.orElseThrow().namespace().get(0).contains(":"));
  }

  @Test
  @Row("stream-typed")
  void anEventOfANewerServerIsUnknownAndHarmless() {
    var events = all("stream-fixture~fixture=api-unknown-event", RequestOptions.NONE);
    assertInstanceOf(UnknownEvent.class, events.get(0));
    assertEquals("brand/new", events.get(0).event());
    assertInstanceOf(ValuesEvent.class, events.get(1));
  }

  @Row("stream-abandoned")
  @ParameterizedTest
  @ValueSource(strings = {"stream-endless", "stream-flood", "stream-hang"})
  void leavingEarlyClosesTheConnection(String scenario) {
    try (var events = wire.client(scenario).runs().stream(params())) {
      assertEquals(2, events.stream().limit(2).count());
    }
    wire.assertAllClosed();
    assertEquals(1, wire.log().get("client_closed").asInt());
    assertEquals(1, wire.requests().size());
  }

  @Test
  @Row("cancelled")
  void aStreamClosedFromAnotherThreadEnds() {
    var events = wire.client("stream-hang").runs().stream(params());
    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(events::close);
    long began = System.nanoTime();
    var error = failure(() -> events.stream().toList());
    assertEquals(ErrorKind.ABORTED, error.kind());
    assertTrue(System.nanoTime() - began < 2e9);
    wire.assertAllClosed();
  }

  @Test
  void aFailedRunThrowsAfterItsEvents() {
    var seen = new ArrayList<RunEvent>();
    try (var events = wire.client("stream-failed").runs().stream(params())) {
      var error = assertThrows(RunException.class, () -> events.forEach(seen::add));
      assertFalse(error.error().isEmpty());
    }
    assertTrue(seen.size() > 1);
    assertEquals(1, wire.requests().size());
    var kept = all("stream-failed", RequestOptions.NONE.raiseError(false));
    assertEquals("error", kept.get(kept.size() - 1).event());
  }

  @Test
  void anEndEventIsTheEnd() {
    var expected = new ArrayList<>(EXPECTED);
    expected.add("end");
    assertEquals(expected, names(all("stream-end-event", RequestOptions.NONE)));
    assertEquals(1, wire.requests().size());
  }

  @Test
  void heartbeatsAreOutlivedAndSilenceIsNot() {
    assertEquals(EXPECTED, names(all("stream-heartbeats", RequestOptions.NONE.idleTimeout(Duration.ofMillis(500)))));
    var silent = RequestOptions.NONE.idleTimeout(Duration.ofMillis(200)).maxReconnects(0);
    assertTrue(failure(() -> all("stream-hang", silent)).getMessage().contains("idleTimeout"));
  }

  @Row("deadline")
  @ParameterizedTest
  @ValueSource(strings = {"stream-hang", "stream-heartbeats-only", "stream-endless"})
  void aDeadlineEndsAStream(String scenario) {
    var error = failure(() -> all(scenario, RequestOptions.NONE.timeout(Duration.ofMillis(400))));
    assertEquals(ErrorKind.TIMEOUT, error.kind());
    assertTrue(error.getMessage().contains("streamThreadRun"));
    wire.assertAllClosed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream-bytes", "stream-random", "stream-crlf-split", "stream-lf", "stream-cr", "stream-slow",
      "stream-no-location"})
  void howTheBytesComeMakesNoDifference(String scenario) {
    assertEquals(EXPECTED, names(all(scenario, RequestOptions.NONE)));
  }

  @Test
  void whatIsNoEventIsOneError() {
    var error = failure(() -> all("stream-malformed-json", RequestOptions.NONE));
    assertEquals(ErrorKind.BODY, error.kind());
    assertTrue(error.getMessage().contains("\"values\""), error.getMessage());
    assertEquals(1, wire.requests().size());
    assertTrue(failure(() -> all("html", RequestOptions.NONE)).getMessage().contains("text/event-stream was due"));
  }

  @Test
  @Row("sse-bound")
  void anEventIsBounded() {
    assertTrue(all("stream-big", RequestOptions.NONE).size() > 1);
    var error = failure(() -> all("stream-big", RequestOptions.NONE.maxEventSize(100_000)));
    assertTrue(error.getMessage().contains("maxEventSize"));
  }

  @Test
  void aPublisherGivesWhatIsAskedForAndNoMore() throws Exception {
    var done = new CompletableFuture<List<String>>();
    wire.client("stream").async().runs().stream(params()).subscribe(new OneByOne(done));
    assertEquals(EXPECTED, done.get(5, TimeUnit.SECONDS));
  }

  @Test
  @Row("stream-abandoned")
  void aCancelledSubscriptionClosesTheConnection() throws Exception {
    var first = new CompletableFuture<Flow.Subscription>();
    wire.client("stream-endless").async().runs().stream(params()).subscribe(new Flow.Subscriber<>() {
      private Flow.Subscription subscription;

      @Override
      public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
      }

      @Override
      public void onNext(RunEvent event) {
        first.complete(subscription);
      }

      @Override
      public void onError(Throwable error) {
        first.completeExceptionally(error);
      }

      @Override
      public void onComplete() {}
    });
    first.get(5, TimeUnit.SECONDS).cancel();
    wire.assertAllClosed();
    assertEquals(1, wire.log().get("client_closed").asInt());
  }

  private static final class OneByOne implements Flow.Subscriber<RunEvent> {
    private final List<String> seen = new ArrayList<>();
    private final CompletableFuture<List<String>> done;
    private Flow.Subscription subscription;

    OneByOne(CompletableFuture<List<String>> done) {
      this.done = done;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(RunEvent event) {
      seen.add(name(event));
      subscription.request(1);
    }

    @Override
    public void onError(Throwable error) {
      done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      done.complete(seen);
    }
  }
}
