package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openruns.Json;
import dev.openruns.model.AIMessage;
import dev.openruns.model.AssistantPartial;
import dev.openruns.model.CronPartial;
import dev.openruns.model.Message;
import dev.openruns.model.RunPartial;
import dev.openruns.model.RunStatus;
import dev.openruns.model.ThreadPartial;
import dev.openruns.model.ThreadState;
import dev.openruns.params.RunsCreateParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded bodies, decoded and encoded again. */
@ExtendWith(Rows.class)
class BodiesTest {
  private static final ObjectMapper MAPPER = Json.mapper();
  /** Those of the fixtures. */
  private static final Set<String> UNKNOWN = Set.of("a_field_of_tomorrow", "another");
  /** Schemas that Java writes without a class of their own. */
  private static final Map<String, Class<?>> LISTS = Map.of(
      "AssistantList", AssistantPartial.class, "CronList", CronPartial.class, "RunList", RunPartial.class,
      "ThreadList", ThreadPartial.class, "ThreadHistory", ThreadState.class);

  static Stream<Path> bodies() throws IOException {
    try (var files = Files.list(Wire.ROOT.resolve("test/fixtures/bodies"))) {
      var all = files.sorted().toList();
      assertTrue(all.size() > 20);
      return all.stream();
    }
  }

  private static JavaType type(String schema) throws ClassNotFoundException {
    var types = MAPPER.getTypeFactory();
    if (LISTS.containsKey(schema)) return types.constructCollectionType(List.class, LISTS.get(schema));
    if (schema.equals("RunResult")) return types.constructType(JsonNode.class);
    // A class Thread would hide that of java.lang.
    return types.constructType(Class.forName("dev.openruns.model." + (schema.equals("Thread") ? "ThreadRecord" : schema)));
  }

  @Row("bodies-survive")
  @ParameterizedTest
  @MethodSource("bodies")
  void aBodySurvives(Path file) throws Exception {
    var name = file.getFileName().toString();
    var exact = MAPPER.readTree(file.toFile());
    var schema = name.replaceFirst("-.*", "");
    var written = schema.equals("RunCreate") ? sent(exact) : again(file, schema);
    // The rule of the README: a field that the contract does not know is ignored.
    if (name.contains("unknown-field")) forgetUnknown(exact, written);
    assertEquals(exact.toPrettyString(), sortedAs(exact, written).toPrettyString());
  }

  private static JsonNode again(Path file, String schema) throws IOException, ClassNotFoundException {
    return MAPPER.readTree(MAPPER.writeValueAsBytes(MAPPER.readValue(file.toFile(), type(schema))));
  }

  /** What is sent of a body whose fields are the parameters of a method. */
  private static JsonNode sent(JsonNode body) throws ReflectiveOperationException, JsonProcessingException {
    var builder = RunsCreateParams.builder();
    for (var field : body.properties()) {
      var words = Pattern.compile("_(.)").matcher(field.getKey()).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
      var setter = Stream.of(builder.getClass().getMethods()).filter(method -> method.getName().equals(words))
          .min(Comparator.comparingInt(method -> method.getParameterTypes()[0].isInterface() ? 0 : 1)).orElseThrow();
      var type = MAPPER.constructType(setter.getGenericParameterTypes()[0]);
      setter.invoke(builder, type.hasRawClass(Object.class) ? field.getValue() : MAPPER.treeToValue(field.getValue(), type));
    }
    // A null that means unset is not sent; of a run's parameters, only the input's null says something.
    ((ObjectNode) body).properties().removeIf(field -> field.getValue().isNull() && !field.getKey().equals("input"));
    var wire = new Wire();
    wire.client("ok").runs().create(builder.build());
    return MAPPER.readTree(wire.requests().get(0).get("body").asText());
  }

  /** Drops what only `exact` has, which must be something that says so of itself. */
  private static void forgetUnknown(JsonNode exact, JsonNode written) {
    if (exact instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(key -> {
        if (!written.has(key)) assertTrue(UNKNOWN.contains(key), key);
      });
      object.retain(java.util.stream.StreamSupport
          .stream(((Iterable<String>) written::fieldNames).spliterator(), false).toList());
    }
    for (int i = 0; exact.isArray() && i < exact.size(); i++) forgetUnknown(exact.get(i), written.get(i));
  }

  /** The same JSON with its keys in the order of another, for a readable difference. */
  private static JsonNode sortedAs(JsonNode order, JsonNode node) {
    if (order instanceof ObjectNode && node instanceof ObjectNode object) {
      var sorted = MAPPER.createObjectNode();
      order.fieldNames().forEachRemaining(key -> {
        if (object.has(key)) sorted.set(key, sortedAs(order.get(key), object.get(key)));
      });
      object.fieldNames().forEachRemaining(key -> {
        if (!sorted.has(key)) sorted.set(key, object.get(key));
      });
      return sorted;
    }
    if (!order.isArray() || !node.isArray()) return node;
    var items = MAPPER.createArrayNode();
    for (int i = 0; i < node.size(); i++) items.add(i < order.size() ? sortedAs(order.get(i), node.get(i)) : node.get(i));
    return items;
  }

  @Test
  void unknownArmsAndValuesAreKept() throws Exception {
    var text = "{\"type\":\"hologram\",\"content\":\"x\"}";
    var message = MAPPER.readValue(text, Message.class);
    assertInstanceOf(Message.Unknown.class, message);
    assertEquals(text, MAPPER.writeValueAsString(message));
    assertEquals("\"dreaming\"", MAPPER.writeValueAsString(MAPPER.readValue("\"dreaming\"", RunStatus.class)));
    var known = "{\"type\":\"ai\",\"content\":\"hi\",\"additional_kwargs\":{},\"response_metadata\":{},\"tool_calls\":[],"
        + "\"invalid_tool_calls\":[]}";
    assertInstanceOf(AIMessage.class, MAPPER.readValue(known, Message.class));
  }
}
