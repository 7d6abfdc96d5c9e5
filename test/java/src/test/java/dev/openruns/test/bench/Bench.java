package dev.openruns.test.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.openruns.ClientOptions;
import dev.openruns.Json;
import dev.openruns.OpenRuns;
import dev.openruns.RunStream;
import dev.openruns.event.RunEvent;
import dev.openruns.model.ThreadRecord;
import dev.openruns.params.RunsStreamParams;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the client costs beside the JDK's HTTP client with Jackson; test/java/bench.sh runs it, test/bench/README.md tells of the rows. */
final class Bench {
  private static final ObjectMapper MAPPER = new JsonMapper();
  private static final String THREAD = "123e4567-e89b-12d3-a456-426614174001";
  private static final RunsStreamParams STREAM = RunsStreamParams.builder().threadId(THREAD).assistantId("agent").build();
  private static final String WIRE = System.getenv("OPENRUNS_WIRE") + "/s/java-bench-" + ProcessHandle.current().pid() + "/";

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var names = List.of(arguments);
    if (names.isEmpty() || names.contains("decode")) decode(Path.of(System.getProperty("fixtures")));
    if (names.isEmpty() || names.contains("stream")) stream();
    if (names.isEmpty() || names.contains("call")) smallCall();
    if (names.isEmpty() || names.contains("memory")) openStreams();
    System.exit(0);
  }

  private static HttpClient bareClient() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static OpenRuns client(String scenario) {
    return new OpenRuns(ClientOptions.builder().baseUrl(WIRE + scenario).apiKey(null).build());
  }

  private static HttpRequest streamRequest(String scenario) {
    return HttpRequest.newBuilder(URI.create(WIRE + scenario + "/threads/" + THREAD + "/runs/stream"))
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString("{\"assistant_id\":\"agent\"}"))
        .build();
  }

  /** What one writes without a client: lines, and the JSON of each event. */
  private static long readEvents(InputStream body) throws IOException {
    long sum = 0;
    try (var lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
      var data = new StringBuilder();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ")) data.append(line, 6, line.length());
        else if (line.isEmpty() && data.length() > 0) {
          JsonNode event = MAPPER.readTree(data.toString());
          sum += event.size();
          data.setLength(0);
        }
      }
    }
    return sum;
  }

  private static long readEvents(RunStream<RunEvent> stream) {
    long sum = 0;
    try (stream) {
      for (var event : stream) sum += event.namespace().size() + 1;
    }
    return sum;
  }

  private static void decode(Path fixtures) throws Exception {
    var once = Files.readAllBytes(fixtures.resolve("python-many-modes.sse"));
    var all = new byte[once.length * (10_000_000 / once.length)];
    for (int at = 0; at < all.length; at += once.length) System.arraycopy(once, 0, all, at, once.length);
    var chunks = new ArrayList<byte[]>();
    for (int at = 0; at < all.length; at += 16_384) chunks.add(Arrays.copyOfRange(all, at, Math.min(at + 16_384, all.length)));
    var client = new OpenRuns(ClientOptions.builder().httpClient(new MemoryHttpClient(chunks)).build());
    Measure.cpu("decode 16 KiB chunks", 7, 6, 1, "lines and Jackson's tree", () -> readEvents(client.runs().stream(STREAM)), () -> {
      var streams = new ArrayList<InputStream>();
      for (var chunk : chunks) streams.add(new ByteArrayInputStream(chunk));
      return readEvents(new SequenceInputStream(Collections.enumeration(streams)));
    });
  }

  private static void stream() throws Exception {
    var scenario = "stream~events=20000";
    var bare = bareClient();
    var client = client(scenario);
    var request = streamRequest(scenario);
    Measure.cpu("stream, one event per chunk", 7, 6, 1, "JDK HttpClient, lines and Jackson's tree",
        () -> readEvents(client.runs().stream(STREAM)),
        () -> readEvents(bare.send(request, BodyHandlers.ofInputStream()).body()));
  }

  private static void smallCall() throws Exception {
    var scenario = "body~fixture=Thread-with-values";
    var bare = bareClient();
    var client = client(scenario);
    var request = HttpRequest.newBuilder(URI.create(WIRE + scenario + "/threads/" + THREAD)).build();
    var ofContract = Json.mapper();
    Measure.cpu("small call", 9, 10, 200, "JDK HttpClient and Jackson, into the same type", () -> client.threads().get(THREAD), () ->
        ofContract.readValue(bare.send(request, BodyHandlers.ofByteArray()).body(), ThreadRecord.class));
  }

  private static void openStreams() throws Exception {
    var scenario = "stream-hang";
    var request = streamRequest(scenario);
    Measure.memory("1,000 open streams", 5, 1000, "JDK HttpClient", () -> {
      var client = client(scenario);
      return () -> {
        var stream = client.runs().stream(STREAM);
        stream.iterator().next();
        return stream;
      };
    }, () -> {
      var bare = bareClient();
      return () -> {
        var body = bare.send(request, BodyHandlers.ofInputStream()).body();
        if (body.read() < 0) throw new IllegalStateException("the stream is empty");
        return body;
      };
    });
  }
}
