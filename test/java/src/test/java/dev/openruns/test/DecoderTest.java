package dev.openruns.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openruns.Json;
import dev.openruns.internal.Message;
import dev.openruns.internal.SseDecoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder, against the fixtures that all languages share. */
@ExtendWith(Rows.class)
class DecoderTest {
  private static final Path FIXTURES = Wire.ROOT.resolve("test/fixtures");
  private static final ObjectMapper MAPPER = Json.mapper();

  private static List<Path> files(String ending) throws IOException {
    try (var all = Files.list(FIXTURES)) {
      var found = all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
      assertTrue(found.size() > 2);
      return found;
    }
  }

  static Stream<Path> streams() throws IOException {
    return files(".sse").stream();
  }

  static Stream<Path> large() throws IOException {
    return files(".gen.json").stream();
  }

  private record Decoded(List<JsonNode> events, String lastEventId, long retry) {}

  private static Decoded decode(byte[] raw, IntSupplier sizes, boolean truncated) {
    var messages = new ArrayList<Message>();
    var decoder = new SseDecoder(1 << 30, messages::add);
    for (int at = 0; at < raw.length; ) {
      int size = Math.min(sizes.getAsInt(), raw.length - at);
      decoder.push(ByteBuffer.wrap(raw, at, size).asReadOnlyBuffer());
      at += size;
    }
    int before = messages.size();
    if (!truncated) decoder.end();
    // An event without its blank line counts where its data is whole JSON.
    if (messages.size() > before && plain(messages.get(before)).has("raw")) messages.remove(before);
    return new Decoded(messages.stream().map(DecoderTest::plain).toList(), decoder.lastEventId(), decoder.retry());
  }

  private static JsonNode plain(Message message) {
    var event = JsonNodeFactory.instance.objectNode();
    var parts = message.event().split("\\|", -1);
    event.put("event", parts[0]);
    for (int i = 1; i < parts.length; i++) event.withArray("namespace").add(parts[i]);
    try {
      event.set("data", message.data().isEmpty() ? NullNode.getInstance() : MAPPER.readTree(message.data()));
    } catch (JsonProcessingException e) {
      event.put("raw", message.data());
    }
    if (message.id() != null) event.put("id", message.id());
    return event;
  }

  private static List<JsonNode> expected(JsonNode about) {
    var events = new ArrayList<JsonNode>();
    for (var event : about.get("events")) {
      ((ObjectNode) event).remove("unterminated");
      if (event.has("data")) ((ObjectNode) event).remove("raw");
      events.add(event);
    }
    return events;
  }

  private static JsonNode about(Path stream) throws IOException {
    return MAPPER.readTree(Path.of(stream.toString().replaceFirst("sse$", "events.json")).toFile());
  }

  @Row("sse-fixtures")
  @ParameterizedTest
  @MethodSource("streams")
  void everyFixtureDecodesToItsEvents(Path stream) throws IOException {
    var about = about(stream);
    var decoded = decode(Files.readAllBytes(stream), () -> 1 << 20, about.path("truncated").asBoolean());
    assertEquals(expected(about), decoded.events());
    if (about.hasNonNull("retry")) assertEquals(about.get("retry").asLong(), decoded.retry());
    if (about.has("last_event_id")) assertEquals(about.get("last_event_id").asText(), decoded.lastEventId());
  }

  @Row("sse-splits")
  @ParameterizedTest
  @MethodSource("streams")
  void anySplitGivesTheSameEvents(Path stream) throws IOException {
    var about = about(stream);
    var events = expected(about);
    var raw = Files.readAllBytes(stream);
    var splits = new ArrayList<IntSupplier>(List.of(() -> 1, () -> 2));
    IntStream.range(0, 5).mapToObj(Random::new).forEach(random -> splits.add(() -> 1 + random.nextInt(50)));
    for (var sizes : splits) assertEquals(events, decode(raw, sizes, about.path("truncated").asBoolean()).events());
  }

  @Row("sse-fixtures")
  @ParameterizedTest
  @MethodSource("large")
  void largeStreamsAreDecoded(Path file) throws IOException {
    var made = MAPPER.readTree(file.toFile());
    var text = new StringBuilder(made.get("prefix").asText());
    var pad = "x".repeat(made.get("pad").asInt());
    for (int n = 0; n < made.get("count").asInt(); n++) {
      text.append(made.get("template").asText().replace("%n", String.valueOf(n)).replace("%p", pad));
    }
    var raw = text.append(made.get("suffix").asText()).toString().getBytes(UTF_8);
    var decoded = decode(raw, () -> 16_384, false).events();
    assertEquals(made.get("events").asInt(), decoded.size());
    if (made.has("sum_of_n")) {
      assertEquals(made.get("sum_of_n").asLong(), decoded.stream().mapToLong(one -> one.at("/data/n").asLong()).sum());
    }
  }

  @Row("sse-bound")
  @ParameterizedTest
  @CsvSource({"7,1,200", "1048576,1,200", "7,200,1", "1048576,200,1"})
  void oneEventIsBounded(int size, int lines, int length) {
    var raw = ("data: " + "x".repeat(length) + "\n").repeat(lines).concat("\n").getBytes(UTF_8);
    var decoder = new SseDecoder(100, message -> {});
    var error = assertThrows(RuntimeException.class, () -> {
      for (int at = 0; at < raw.length; at += size) {
        decoder.push(ByteBuffer.wrap(raw, at, Math.min(size, raw.length - at)));
      }
    });
    assertTrue(error.getMessage().contains("maxEventSize"), error.getMessage());
  }
}
