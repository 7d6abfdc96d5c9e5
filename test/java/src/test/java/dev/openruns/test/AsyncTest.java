package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.openruns.ErrorKind;
import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.RunException;
import dev.openruns.RunResult;
import dev.openruns.event.RunEvent;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that do not block. */
@ExtendWith(Rows.class)
class AsyncTest {
  private static final RunsWaitParams WAIT = RunsWaitParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
  private final Wire wire = new Wire();

  @Row("cancelled")
  @ParameterizedTest
  @ValueSource(strings = {"cancel", "orTimeout", "complete", "completeExceptionally"})
  void whateverCompletesAFutureEndsItsCall(String how) throws Exception {
    var future = wire.client("wait-silent").async().runs().wait(WAIT);
    Thread.sleep(300);
    switch (how) {
      case "cancel" -> future.cancel(true);
      case "orTimeout" -> assertThrows(CompletionException.class, () -> future.orTimeout(50, TimeUnit.MILLISECONDS).join());
      case "complete" -> future.complete(null);
      default -> future.completeExceptionally(new IllegalStateException("enough"));
    }
    wire.assertAllClosed();
    assertEquals(1, wire.log().get("client_closed").asInt());
  }

  @Test
  void aThousandWaitsHoldNoThreadEach() throws Exception {
    var executor = Executors.newFixedThreadPool(4);
    var client = new OpenRuns(wire.options("wait-held").executor(executor).build());
    int before = Thread.getAllStackTraces().size();
    var futures = new ArrayList<CompletableFuture<RunResult<com.fasterxml.jackson.databind.JsonNode>>>();
    for (int i = 0; i < 1000; i++) futures.add(client.async().runs().wait(WAIT));
    for (int i = 0; i < 100 && wire.log("?requests=0").get("open_responses").asInt() < 1000; i++) Thread.sleep(100);
    int threads = Thread.getAllStackTraces().size();
    assertTrue(threads < before + 20, threads + " threads, before " + before);
    wire.release();
    for (var future : futures) assertTrue(future.get(20, TimeUnit.SECONDS).state().has("messages"));
    executor.shutdown();
  }

  @Row("wait-rejoins")
  @ParameterizedTest
  @ValueSource(strings = {"wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-busy"})
  void aWaitThatIsCutJoinsItsRun(String scenario) {
    assertTrue(wire.client(scenario).async().runs().wait(WAIT).join().state().has("messages"));
    assertEquals(1, wire.posts());
  }

  @Row("retry-safe")
  @ParameterizedTest
  @CsvSource({"unavailable,2", "dropped,2", "rate-limited,2"})
  void aGetIsTriedAgain(String scenario, int requests) {
    assertEquals(Wire.THREAD, wire.client(scenario).async().threads().get(Wire.THREAD).join().threadId());
    assertEquals(requests, wire.requests().size());
  }

  @Test
  @Row("run-failed")
  void aFailedRunFailsTheFuture() {
    var error = assertThrows(CompletionException.class, () -> wire.client("wait-failed").async().runs().wait(WAIT).join());
    assertEquals("ValueError", assertInstanceOf(RunException.class, error.getCause()).error());
  }

  /** Collects what a publisher gives, asking for so many events at a time. */
  private static class Collector implements Flow.Subscriber<RunEvent> {
    final List<RunEvent> events = new ArrayList<>();
    final CompletableFuture<List<RunEvent>> done = new CompletableFuture<>();
    private final long atATime;
    private final Consumer<Flow.Subscription> onEvent;
    private Flow.Subscription subscription;

    Collector(long atATime, Consumer<Flow.Subscription> onEvent) {
      this.atATime = atATime;
      this.onEvent = onEvent;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(atATime);
    }

    @Override
    public void onNext(RunEvent event) {
      events.add(event);
      onEvent.accept(subscription);
      if (events.size() % atATime == 0) subscription.request(atATime);
    }

    @Override
    public void onError(Throwable error) {
      done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      done.complete(events);
    }
  }

  private Collector subscribe(OpenRuns client, long atATime, Consumer<Flow.Subscription> onEvent) {
    var collector = new Collector(atATime, onEvent);
    client.async().runs().stream(StreamsTest.params()).subscribe(collector);
    return collector;
  }

  @Row("stream-resumes")
  @ParameterizedTest
  @CsvSource({"stream,1", "stream,1000", "stream-bytes,3", "stream-cut,2", "stream-cut-again,1000", "stream-ends-early,5", "stream-many~events=10,7"})
  void aPublisherGivesEveryEventOnce(String scenario, long atATime) throws Exception {
    var events = subscribe(wire.client(scenario), atATime, subscription -> {}).done.get(20, TimeUnit.SECONDS);
    assertEquals(StreamsTest.EXPECTED, events.stream().map(StreamsTest::name).toList());
    assertEquals(1, wire.posts());
    wire.assertAllClosed();
  }

  @Test
  void nothingIsSentBeforeSomethingIsAskedFor() throws Exception {
    var given = new CompletableFuture<Flow.Subscription>();
    wire.client("stream").async().runs().stream(StreamsTest.params()).subscribe(new Collector(1, subscription -> {}) {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        given.complete(subscription);
      }
    });
    Thread.sleep(200);
    assertEquals(0, wire.requests().size());
    given.get().cancel();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exception", "error"})
  void whatTheSubscriberThrowsIsSignalled(String kind) {
    var thrown = kind.equals("error") ? new AssertionError("mine") : new IllegalStateException("mine");
    var collector = subscribe(wire.client("stream-endless"), 10, subscription -> {
      if (thrown instanceof Error error) throw error;
      throw (RuntimeException) thrown;
    });
    assertSame(thrown, assertThrows(java.util.concurrent.ExecutionException.class, () -> collector.done.get(5, TimeUnit.SECONDS)).getCause());
    wire.assertAllClosed();
    assertEquals(1, collector.events.size());
  }

  @Test
  void askingForNothingIsAnError() {
    var collector = subscribe(wire.client("stream-endless"), 1, subscription -> subscription.request(0));
    var error = assertThrows(java.util.concurrent.ExecutionException.class, () -> collector.done.get(5, TimeUnit.SECONDS));
    assertInstanceOf(IllegalArgumentException.class, error.getCause());
    wire.assertAllClosed();
  }

  @Test
  void aRefusedStreamIsAnError() {
    var done = new Collector(1, subscription -> {});
    var params = RunsStreamParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
    wire.client("not-found").async().runs().stream(params).subscribe(done);
    var error = assertThrows(java.util.concurrent.ExecutionException.class, () -> done.done.get(5, TimeUnit.SECONDS));
    assertEquals(ErrorKind.STATUS, assertInstanceOf(OpenRunsException.NotFound.class, error.getCause()).kind());
  }

  @Test
  void aHundredStreamsHoldNoThreadEach() throws Exception {
    var executor = Executors.newFixedThreadPool(4);
    var client = new OpenRuns(wire.options("stream-hang").executor(executor).build());
    int before = Thread.getAllStackTraces().size();
    var collectors = new ArrayList<Collector>();
    var subscriptions = new ArrayList<Flow.Subscription>();
    for (int i = 0; i < 100; i++) {
      collectors.add(subscribe(client, 1000, subscription -> {
        synchronized (subscriptions) {
          subscriptions.add(subscription);
        }
      }));
    }
    for (int i = 0; i < 100 && subscriptions.size() < 300; i++) Thread.sleep(50);
    int threads = Thread.getAllStackTraces().size();
    assertTrue(threads < before + 20, threads + " threads, before " + before);
    synchronized (subscriptions) {
      subscriptions.forEach(Flow.Subscription::cancel);
    }
    wire.assertAllClosed();
    executor.shutdown();
  }
}
