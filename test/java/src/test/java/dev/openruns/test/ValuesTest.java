package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ErrorKind;
import dev.openruns.Json;
import dev.openruns.OpenRunsException;
import dev.openruns.event.CustomEvent;
import dev.openruns.event.MessagesCompleteEvent;
import dev.openruns.event.MessagesEvent;
import dev.openruns.event.MessagesPartialEvent;
import dev.openruns.event.ValuesEvent;
import dev.openruns.model.Message;
import dev.openruns.model.RunStatus;
import dev.openruns.model.StreamedMessage;
import dev.openruns.params.RunsWaitParams;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the values in answers and events. */
@ExtendWith(Rows.class)
class ValuesTest {
  private static final RunsWaitParams WAIT = RunsWaitParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
  private final Wire wire = new Wire();

  private static OpenRunsException failure(Runnable call) {
    return assertThrows(OpenRunsException.class, call::run);
  }

  private static void assertBig(JsonNode numbers) {
    var all = numbers.toString();
    assertTrue(all.contains(String.valueOf(Long.MAX_VALUE)) && all.contains(String.valueOf(Long.MIN_VALUE)), all);
    boolean hasHuge = false;
    for (var one : numbers) hasHuge |= one.isBigInteger() && one.bigIntegerValue().bitLength() > BigInteger.TWO.pow(80).bitLength();
    assertTrue(hasHuge, all);
  }

  @Test
  @Row("big-numbers")
  void numbersOfAnySizeFailNoCall() {
    var thread = wire.client("big-numbers").threads().get(Wire.THREAD);
    assertBig(Json.of(thread.metadata()));
    assertEquals(Long.MAX_VALUE, Json.of(thread).at("/config/recursion_limit").asLong());
    assertTrue(wire.client("wait-big-numbers").runs().wait(WAIT).state().isObject());
    try (var events = wire.client("stream-big-numbers").runs().stream(StreamsTest.params())) {
      var custom = events.stream().filter(event -> event instanceof CustomEvent).toList();
      assertEquals(10, custom.size());
    }
  }

  @Test
  @Row("deep-json")
  void whatIsNested200DeepIsDelivered() {
    assertEquals(Wire.THREAD, wire.client("deep-json").threads().get(Wire.THREAD).threadId());
    assertTrue(wire.client("wait-deep").runs().wait(WAIT).state().isObject());
    try (var events = wire.client("stream-deep-json").runs().stream(StreamsTest.params())) {
      assertEquals(StreamsTest.EXPECTED, events.stream().map(StreamsTest::name).toList());
    }
  }

  @Test
  @Row("deep-json")
  void whatIsNestedTooDeepSaysSo() {
    var deep = "~depth=100000";
    for (var call : List.<Runnable>of(
        () -> wire.client("deep-json" + deep).threads().get(Wire.THREAD),
        () -> wire.client("wait-deep" + deep).runs().wait(WAIT),
        () -> {
          try (var events = wire.client("stream-deep-json" + deep).runs().stream(StreamsTest.params())) {
            events.forEach(event -> {});
          }
        })) {
      var error = failure(call);
      assertEquals(ErrorKind.BODY, error.kind());
      assertTrue(error.getMessage().contains("nested too deep") && error.getMessage().contains("1000"), error.getMessage());
      assertTrue(error.getMessage().length() < 1500);
    }
    assertEquals(3, wire.requests().size());
  }

  @Row("message-text")
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
    "\"hello\"|hello", "[]|''", "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image_url\",\"image_url\":\"x\"},{\"type\":\"text\",\"text\":\"b\"}]|ab",
    "[\"a\",{\"type\":\"text\",\"text\":\"b\"}]|ab", "[{\"type\":\"reasoning\",\"reasoning\":\"r\"}]|''", "null|''"})
  void aMessageGivesItsText(String content, String text) throws Exception {
    for (var type : List.of("human", "ai", "system", "tool", "AIMessageChunk", "hologram")) {
      var json = "{\"type\":\"" + type + "\",\"content\":" + content + ",\"additional_kwargs\":{},\"response_metadata\":{},"
          + "\"tool_calls\":[],\"invalid_tool_calls\":[],\"tool_call_chunks\":[],\"tool_call_id\":\"1\",\"status\":\"success\"}";
      assertEquals(text, Json.mapper().readValue(json, StreamedMessage.class).text(), json);
      if (!type.equals("AIMessageChunk")) assertEquals(text, Json.mapper().readValue(json, Message.class).text(), json);
    }
  }

  @Test
  @Row("message-text")
  void aMessageEventGivesItsText() {
    try (var events = wire.client("stream-every-event").runs().stream(
        StreamsTest.params(), dev.openruns.RequestOptions.NONE.raiseError(false))) {
      var texts = events.stream().map(event ->
          event instanceof MessagesEvent token ? token.text()
              : event instanceof MessagesPartialEvent partial ? partial.text()
                  : event instanceof MessagesCompleteEvent complete ? complete.text() : "").collect(Collectors.toSet());
      assertTrue(texts.size() > 1, texts.toString());
    }
  }

  @Test
  @Row("error-null")
  void anErrorThatIsNullIsNone() {
    var result = wire.client("wait-error-null").runs().wait(WAIT);
    assertFalse(result.isFailed());
    assertTrue(result.state().has("messages"));
    assertTrue(wire.client("wait-error-null").async().runs().wait(WAIT).join().state().has("messages"));
  }

  @Test
  void aKnownStatusIsTheSameObject() throws Exception {
    var run = wire.client("ok").runs().get(Wire.THREAD, Wire.RUN);
    assertSame(RunStatus.of(run.status().value()), run.status());
    assertTrue(run.status() == RunStatus.RUNNING, run.status().toString());
    assertEquals("success", RunStatus.SUCCESS.toString());
    var unknown = Json.mapper().readValue("\"dreaming\"", RunStatus.class);
    assertFalse(unknown.isKnown());
    assertEquals(RunStatus.of("dreaming"), unknown);
    assertNotEquals(RunStatus.SUCCESS, unknown);
  }

  /** A state, as a caller types it. */
  record State(List<Map<String, JsonNode>> messages) {}

  @ParameterizedTest
  @ValueSource(strings = {"wait", "waitFor"})
  void aStateHasTheTypeOfTheCaller(String method) {
    var runs = wire.client("wait").runs();
    var type = new TypeReference<Map<String, JsonNode>>() {};
    var byReference = method.equals("wait") ? runs.wait(WAIT, type) : runs.waitFor(WAIT, type);
    assertEquals(2, byReference.state().get("messages").size());
    var async = wire.client("wait").async().runs();
    assertEquals(2, (method.equals("wait") ? async.wait(WAIT, type) : async.waitFor(WAIT, type)).join().state().get("messages").size());
    assertEquals(2, async.waitFor(WAIT, State.class).join().state().messages().size());
    assertEquals(2, async.join(Wire.THREAD, Wire.RUN, State.class).join().state().messages().size());
    try (var events = wire.client("stream").runs().stream(StreamsTest.params())) {
      var values = events.stream().filter(event -> event instanceof ValuesEvent).map(event -> (ValuesEvent) event).findFirst();
      assertTrue(values.orElseThrow().data(new TypeReference<Map<String, JsonNode>>() {}).containsKey("messages"));
      assertTrue(values.orElseThrow().data(State.class).messages().size() > 0);
    }
  }

  @Test
  void aStateThatDoesNotFitItsTypeIsSaid() {
    var error = failure(() -> wire.client("wait").runs().waitFor(WAIT, new TypeReference<List<String>>() {}));
    assertEquals(ErrorKind.BODY, error.kind());
    assertTrue(error.getMessage().contains("does not fit its type"), error.getMessage());
    assertEquals(1, wire.requests().size());
  }
}
