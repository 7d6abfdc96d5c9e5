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
import dev.openruns.params.AssistantsUpdateParams;
import dev.openruns.params.RunsCreateParams;
import dev.openruns.params.StoreDeleteItemParams;
import dev.openruns.params.StoreGetItemParams;
import dev.openruns.params.StoreListNamespacesParams;
import dev.openruns.params.StorePutItemParams;
import dev.openruns.params.StoreSearchItemsParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, and what is refused before anything is sent. */
@ExtendWith(Rows.class)
class RequestsTest {
  private final Wire wire = new Wire();

  private JsonNode sent() {
    var requests = wire.requests();
    return requests.get(requests.size() - 1);
  }

  private JsonNode sentBody() throws Exception {
    return Json.mapper().readTree(sent().get("body").asText());
  }

  private OpenRunsException refused(Runnable call) {
    var error = assertThrows(OpenRunsException.class, call::run);
    assertEquals(ErrorKind.REQUEST, error.kind(), error.getMessage());
    return error;
  }

  private static RunsCreateParams run(Object input) {
    return RunsCreateParams.builder().assistantId("agent").input(input).build();
  }

  @Row("error-input")
  @ParameterizedTest
  @CsvSource({
    "localhost:2024,http://localhost:2024", "127.0.0.1:2024,http://127.0.0.1:2024", "ftp://localhost,http://",
    "http://localhost:2024?key=a,query", "http://localhost:2024#a,fragment", "http://,host", "'http://a b',URL"})
  void anAddressThatIsNoneIsRefusedWhenTheClientIsMade(String baseUrl, String says) {
    var error = refused(() -> new OpenRuns(baseUrl));
    assertTrue(error.getMessage().contains("baseUrl") && error.getMessage().contains(says), error.getMessage());
  }

  @Test
  @Row("error-input")
  void whatCannotBeWrittenIsRefused() {
    var cycle = new ArrayList<Object>();
    cycle.add(cycle);
    for (var input : new Object[] {cycle, Double.NaN, Map.of("a", Float.POSITIVE_INFINITY), new Object[] {Instant.EPOCH}}) {
      var error = refused(() -> wire.client("ok").runs().create(run(input)));
      assertTrue(error.getMessage().contains("createRun") && error.getMessage().contains("JSON"), error.getMessage());
      assertFalse(error.getMessage().length() > 1500, error.getMessage());
    }
    assertEquals(0, wire.requests().size());
  }

  @Row("error-input")
  @ParameterizedTest
  @ValueSource(strings = {"grün", "a\nb", "a\r\nx-evil: 1", "a\0b", "“quoted”"})
  void aHeaderThatCannotBeSentIsRefused(String value) {
    var options = RequestOptions.NONE.headers(Map.of("x-key", value));
    var error = refused(() -> wire.client("ok").threads().get(Wire.THREAD, options));
    assertTrue(error.getMessage().contains("`x-key`"), error.getMessage());
    assertFalse(error.getMessage().contains(value), error.getMessage());
    assertEquals(0, wire.requests().size());
  }

  @Row("path-dots")
  @ParameterizedTest
  @ValueSource(strings = {".", "..", ""})
  void aPathParameterThatReachesElsewhereIsRefused(String id) {
    var error = refused(() -> wire.client("ok").threads().delete(id));
    assertTrue(error.getMessage().contains("`thread_id`"), error.getMessage());
    refused(() -> wire.client("ok").runs().cancel(id, "x"));
    var later = assertThrows(CompletionException.class, () -> wire.client("ok").async().threads().get(id).join());
    assertEquals(ErrorKind.REQUEST, ((OpenRunsException) later.getCause()).kind());
    assertEquals(0, wire.requests().size());
  }

  @Test
  @Row("null-unset")
  void aNullThatMeansUnsetIsNotSent() throws Exception {
    wire.client("ok").store().searchItems(StoreSearchItemsParams.builder().namespacePrefix(List.of("a")).query(null).build());
    assertEquals("{\"namespace_prefix\":[\"a\"]}", sentBody().toString());
    var params = RunsCreateParams.builder().assistantId("agent").input(null).webhook(null).multitaskStrategy(null).build();
    wire.client("ok").runs().create(params);
    assertEquals("{\"assistant_id\":\"agent\",\"input\":null}", sentBody().toString());
    // A key of a caller's own map is no parameter.
    var metadata = new HashMap<String, Object>();
    metadata.put("webhook", null);
    wire.client("ok").assistants().update(AssistantsUpdateParams.builder().assistantId("a").metadata(metadata).build());
    assertEquals("{\"metadata\":{\"webhook\":null}}", sentBody().toString());
  }

  @Test
  @Row("store-namespace")
  void aNamespaceTravelsAsOneValueAndInBodiesAsAList() throws Exception {
    var get = StoreGetItemParams.builder().namespace(List.of("users", "müller 1")).key("k").build();
    wire.client("ok").store().getItem(get);
    assertEquals("{\"namespace\":[\"users.müller 1\"],\"key\":[\"k\"]}", sent().get("query").toString());
    wire.client("ok").store().putItem(
        StorePutItemParams.builder().namespace(List.of("a", "b")).key("k").value(Map.of("v", 1)).build());
    assertEquals("[\"a\",\"b\"]", sentBody().get("namespace").toString());
  }

  @Row("store-namespace")
  @ParameterizedTest
  @ValueSource(strings = {"a.b", "", "."})
  void aLabelThatWouldBeReadAsOthersIsRefused(String label) {
    var get = StoreGetItemParams.builder().namespace(List.of("users", label)).key("k").build();
    var error = refused(() -> wire.client("ok").store().getItem(get));
    assertTrue(error.getMessage().contains("`namespace`"), error.getMessage());
    assertTrue(error.getMessage().contains("\"" + label + "\""), error.getMessage());
    assertEquals(0, wire.requests().size());
  }

  @Row("store-labels")
  @ParameterizedTest
  @ValueSource(strings = {"a.b", ""})
  void labelsAreCheckedInBodiesToo(String label) throws Exception {
    var labels = List.of("users", label);
    var store = wire.client("ok").store();
    var put = StorePutItemParams.builder().namespace(labels).key("k").value(Map.of()).build();
    var delete = StoreDeleteItemParams.builder().namespace(labels).key("k").build();
    var search = StoreSearchItemsParams.builder().namespacePrefix(labels).build();
    var prefix = StoreListNamespacesParams.builder().prefix(labels).build();
    var suffix = StoreListNamespacesParams.builder().suffix(labels).build();
    assertNames("namespace", label, refused(() -> store.putItem(put)));
    assertNames("namespace", label, refused(() -> store.deleteItem(delete)));
    assertNames("namespace_prefix", label, refused(() -> store.searchItems(search)));
    assertNames("prefix", label, refused(() -> store.listNamespaces(prefix)));
    assertNames("suffix", label, refused(() -> store.listNamespaces(suffix)));
    assertEquals(0, wire.requests().size());
    store.searchItems(StoreSearchItemsParams.builder().namespacePrefix(List.of()).build());
    assertEquals("{\"namespace_prefix\":[]}", sentBody().toString());
    store.listNamespaces(StoreListNamespacesParams.builder().prefix(List.of("users", "*")).build());
    assertEquals("{\"prefix\":[\"users\",\"*\"]}", sentBody().toString());
  }

  private static void assertNames(String parameter, String label, OpenRunsException error) {
    assertTrue(error.getMessage().contains("`" + parameter + "` has the label \"" + label + "\""), error.getMessage());
  }

  @Test
  @Row("stream-accept")
  void streamsAcceptEventsAndAllElseJson() {
    wire.client("stream").runs().stream(StreamsTest.params()).close();
    assertEquals("text/event-stream, application/json", sent().at("/headers/accept").asText());
    wire.client("ok").threads().get(Wire.THREAD);
    assertEquals("application/json", sent().at("/headers/accept").asText());
  }

  @Test
  @Row("user-agent")
  void requestsNameTheClientAndItsVersion() throws Exception {
    wire.client("ok").threads().get(Wire.THREAD);
    var version = Json.mapper().readTree(Wire.ROOT.resolve("generated/openapi.json").toFile()).at("/info/version").asText();
    assertEquals("openruns-java/" + version, sent().at("/headers/user-agent").asText());
    wire.client("ok").threads().get(Wire.THREAD, RequestOptions.NONE.headers(Map.of("User-Agent", "mine")));
    assertEquals("mine", sent().at("/headers/user-agent").asText());
  }

  /** A type that Jackson writes only with a module. */
  record Meeting(Instant at) {}

  @Test
  void aMapperOfTheCallersWritesItsTypesWhereverTheyStand() throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper().registerModule(
        new com.fasterxml.jackson.databind.module.SimpleModule()
            .addSerializer(Instant.class, com.fasterxml.jackson.databind.ser.std.ToStringSerializer.instance));
    var client = new OpenRuns(wire.options("ok").jsonMapper(mapper).build());
    var meeting = new Meeting(Instant.EPOCH);
    client.runs().create(RunsCreateParams.builder().assistantId("agent").input(Map.of("meeting", meeting))
        .metadata(Map.of("at", Instant.EPOCH)).command(Command.builder().resume(List.of(meeting)).build()).build());
    assertEquals("{\"meeting\":{\"at\":\"1970-01-01T00:00:00Z\"}}", sentBody().get("input").toString());
    assertEquals("{\"at\":\"1970-01-01T00:00:00Z\"}", sentBody().get("metadata").toString());
    assertEquals("[{\"at\":\"1970-01-01T00:00:00Z\"}]", sentBody().at("/command/resume").toString());
  }

  @Test
  void optionsDoNotChangeAfterTheyWereMade() {
    var builder = ClientOptions.builder().baseUrl("http://one");
    var options = builder.build();
    builder.baseUrl("http://two").apiKey("other");
    assertEquals("http://one", options.baseUrl());
    assertEquals("http://three", options.toBuilder().baseUrl("http://three").build().baseUrl());
    assertEquals("http://one", options.baseUrl());
  }
}
