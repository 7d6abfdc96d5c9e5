package dev.openruns.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.ClientOptions;
import dev.openruns.Json;
import dev.openruns.OpenRuns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One session of the wire-behaviour server (test/wire), the one of the whole run or one of our own. */
final class Wire {
  static final Path ROOT = findRoot();
  static final String THREAD = "123e4567-e89b-12d3-a456-426614174001";
  static final String RUN = "123e4567-e89b-12d3-a456-426614174002";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static String url = System.getenv("OPENRUNS_WIRE");
  private final String session = "java-" + UUID.randomUUID();

  private static Path findRoot() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("test/fixtures"))) folder = folder.getParent();
    return folder;
  }

  private static synchronized String server() {
    if (url != null) return url;
    try {
      var command = new ProcessBuilder("node", "--import", "tsx", "test/wire/main.ts", "--port", "0");
      var process = command.directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      // It ends when its input does, which is when we end.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
      url = Json.mapper().readTree(line).get("url").asText();
      return url;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String scenario) {
    return server() + "/s/" + session + "/" + scenario;
  }

  /** A client that does not wait long before it tries again, and has no key. */
  OpenRuns client(String scenario) {
    return new OpenRuns(options(scenario).build());
  }

  ClientOptions.Builder options(String scenario) {
    return ClientOptions.builder().baseUrl(url(scenario)).apiKey(null).retryDelay(Duration.ofMillis(20));
  }

  private static JsonNode ask(String method, String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(server() + path)).method(method, HttpRequest.BodyPublishers.noBody());
      return Json.mapper().readTree(HTTP.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode log() {
    return ask("GET", "/_log/" + session);
  }

  JsonNode log(String query) {
    return ask("GET", "/_log/" + session + query);
  }

  /** The log, once no response is open any more, or after a second. */
  JsonNode idleLog() {
    return ask("GET", "/_log/" + session + "?idle=1000");
  }

  void release() {
    ask("POST", "/_release/" + session);
  }

  List<JsonNode> requests() {
    var all = new ArrayList<JsonNode>();
    log().get("requests").forEach(all::add);
    return all;
  }

  int posts() {
    return log().path("methods").path("POST").asInt();
  }

  void assertAllClosed() {
    assertEquals(0, idleLog().get("open_responses").asInt(), "a response is still open");
  }
}
