package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.openruns.OpenRuns;
import dev.openruns.OpenRunsException;
import dev.openruns.RequestOptions;
import dev.openruns.RunCreated;
import dev.openruns.RunException;
import dev.openruns.event.Event;
import dev.openruns.model.Command;
import dev.openruns.model.MultitaskStrategy;
import dev.openruns.model.RunStatus;
import dev.openruns.model.StreamMode;
import dev.openruns.model.ThreadStatus;
import dev.openruns.params.RunsCancelParams;
import dev.openruns.params.RunsCreateParams;
import dev.openruns.params.RunsJoinStreamParams;
import dev.openruns.params.RunsStreamParams;
import dev.openruns.params.RunsWaitParams;
import dev.openruns.params.ThreadsCreateParams;
import dev.openruns.params.ThreadsGetHistoryParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole journeys: against Prism, which answers with the contract's examples, and against a real server. */
@ExtendWith(Rows.class)
class JourneysTest {
  private static final Map<String, Object> STORY =
      Map.of("messages", List.of(Map.of("role", "user", "content", "how are you?")));
  private static final RequestOptions ONCE = RequestOptions.NONE.maxReconnects(0);

  private static RunsWaitParams.Builder waiting(String assistant) {
    return RunsWaitParams.builder().assistantId(assistant).input(STORY);
  }

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  @Nested
  @Row("journey-prism")
  class Prism {
    private OpenRuns client;

    @BeforeEach
    void begin() {
      var url = System.getenv("OPENRUNS_PRISM");
      assumeTrue(url != null, "no Prism at OPENRUNS_PRISM; npm run test:targets starts one");
      client = new OpenRuns(url);
    }

    private static RequestOptions prefer(String what) {
      return ONCE.headers(Map.of("prefer", what));
    }

    @Test
    void waitForARun() {
      var known = new ArrayList<RunCreated>();
      var params = waiting("agent").threadId(null)
          .metadata(Map.of("name", "my_run"))
          .context(Map.of("model_name", "anthropic"))
          .interruptBefore(List.of("node_to_stop_before_1", "node_to_stop_before_2"))
          .interruptAfter(List.of("node_to_stop_after_1", "node_to_stop_after_2"))
          .webhook("https://my.fake.webhook.com")
          .multitaskStrategy(MultitaskStrategy.INTERRUPT)
          .build();
      var state = client.runs().wait(params, RequestOptions.NONE.onRunCreated(known::add)).state();
      assertEquals("how are you?", state.at("/messages/0/content").asText());
      assertTrue(state.at("/messages/1/content").asText().startsWith("I'm doing well, thanks for asking!"));
      assertEquals(1, known.size());
    }

    @Test
    void threadRunJoinCancel() {
      var owner = ThreadsCreateParams.builder().metadata(Map.of("owner", "user123")).build();
      var thread = client.threads().create(owner).threadId();
      var create = RunsCreateParams.builder().threadId(thread).assistantId("agent").input(STORY).build();
      var run = client.runs().create(create).runId();
      assertTrue(client.runs().join(thread, run).state().has("messages"));
      client.runs().cancel(thread, run, prefer("code=202"));
      assertTrue(client.threads().getState(thread).values().has("messages"));
      client.threads().delete(thread);
    }

    @Test
    void streamAndJoinTheStream() {
      var params = RunsStreamParams.builder().assistantId("agent").input(STORY).build();
      try (var made = client.runs().stream(params, ONCE)) {
        assertEquals("metadata", made.iterator().next().event());
        assertTrue(made.runId() != null);
      }
      var join = RunsJoinStreamParams.builder().threadId(Wire.THREAD).runId(Wire.RUN).build();
      try (var joined = client.runs().joinStream(join, ONCE)) {
        assertTrue(joined.stream().count() > 0);
      }
    }

    @Test
    void interruptedAndFailed() {
      var params = waiting("agent").build();
      assertTrue(client.runs().wait(params, prefer("code=200, example=interrupted")).isInterrupted());
      assertThrows(RunException.class, () -> client.runs().wait(params, prefer("code=200, example=failed")));
    }

    @Test
    void errors() {
      var params = RunsCreateParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
      for (int status : new int[] {401, 404, 409, 422}) {
        var error = failure(() -> client.runs().create(params, prefer("code=" + status)));
        assertEquals(status, error.status());
        assertFalse(error.detail().isEmpty());
      }
      assertEquals(422, failure(() -> client.threads().get("no-uuid")).status());
    }
  }

  @Nested
  @Row("journey-server")
  class Server {
    private OpenRuns client;
    private String thread;

    @BeforeEach
    void begin() {
      var url = System.getenv("OPENRUNS_PEER");
      assumeTrue(url != null, "no server at OPENRUNS_PEER; npm run test:targets -- --peer starts one");
      client = new OpenRuns(url);
      thread = client.threads().create(ThreadsCreateParams.builder().build()).threadId();
    }

    private String slowRun(int delay) {
      var params = RunsCreateParams.builder().threadId(thread).assistantId("slow").input(Map.of("delay_ms", delay))
          .streamMode(List.of(StreamMode.UPDATES)).streamResumable(true).build();
      return client.runs().create(params).runId();
    }

    @Test
    void waitAndLookBack() {
      var state = client.runs().wait(waiting("agent").threadId(thread).build()).state();
      assertEquals(2, state.get("messages").size());
      assertEquals(RunStatus.SUCCESS, client.runs().list(thread).get(0).status());
      assertEquals(state, client.threads().getState(thread).values());
      assertTrue(client.threads().getHistory(ThreadsGetHistoryParams.builder().threadId(thread).limit(10).build()).size() > 1);
    }

    @Test
    void streamTokens() {
      var params = RunsStreamParams.builder().assistantId("chat").input(STORY)
          .streamMode(List.of(StreamMode.MESSAGES_TUPLE, StreamMode.VALUES)).build();
      try (var events = client.runs().stream(params)) {
        var names = events.stream().map(Event::event).toList();
        assertEquals("metadata", names.get(0));
        assertEquals("values", names.get(names.size() - 1));
        assertTrue(names.stream().filter("messages"::equals).count() > 2);
      }
    }

    @Test
    void joinMidway() {
      var run = slowRun(200);
      var params = RunsJoinStreamParams.builder().threadId(thread).runId(run).lastEventId("-1").build();
      try (var events = client.runs().joinStream(params)) {
        assertTrue(events.stream().filter(event -> event.event().equals("updates")).count() >= 4);
      }
      assertTrue(client.runs().join(thread, run).state().isObject());
    }

    @Test
    void interruptAndResume() {
      var paused = client.runs().wait(waiting("interrupter").threadId(thread).build());
      assertTrue(paused.isInterrupted() && !paused.interrupts().isEmpty());
      assertEquals(ThreadStatus.INTERRUPTED, client.threads().get(thread).status());
      var resume = RunsWaitParams.builder().threadId(thread).assistantId("interrupter")
          .command(Command.builder().resume("yes").build()).build();
      assertFalse(client.runs().wait(resume).isInterrupted());
    }

    @Test
    void cancel() throws InterruptedException {
      var run = slowRun(2000);
      client.runs().cancel(RunsCancelParams.builder().threadId(thread).runId(run).build());
      var deadline = System.nanoTime() + 10e9;
      while (client.runs().get(thread, run).status() != RunStatus.INTERRUPTED) {
        assertTrue(System.nanoTime() < deadline, "the run is not interrupted");
        Thread.sleep(200);
      }
    }

    @Test
    void errors() {
      assertFalse(assertThrows(RunException.class, () -> client.runs().wait(waiting("failing").build())).error().isEmpty());
      assertEquals(404, failure(() -> client.threads().get(Wire.THREAD)).status());
      var unknown = failure(() -> client.runs().create(RunsCreateParams.builder().assistantId("no-such-graph").build()));
      assertEquals(422, unknown.status());
      assertTrue(unknown.detail().contains("no-such-graph"));
    }
  }
}
