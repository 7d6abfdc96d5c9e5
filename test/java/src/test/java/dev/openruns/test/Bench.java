package dev.openruns.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openruns.Json;
import dev.openruns.OpenRuns;
import dev.openruns.event.CustomEvent;
import dev.openruns.model.Thread;
import dev.openruns.params.RunsStreamParams;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

/**
 * What the client costs in CPU time of this process, beside the JDK's HTTP client with Jackson, in turns in one run. Prints a
 * JSON line for each row; test/java/bench.sh runs it. No part of any check: only the ratios count.
 */
final class Bench {
  private static final int ROUNDS = 9;
  private static final ObjectMapper MAPPER = Json.mapper();
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

  private Bench() {}

  public static void main(String[] args) throws Exception {
    smallCall();
    streamDecode();
    System.exit(0);
  }

  private static void smallCall() throws Exception {
    var wire = new Wire();
    var scenario = "body~fixture=Thread-with-values";
    var client = new OpenRuns(wire.url(scenario));
    var request = HttpRequest.newBuilder(URI.create(wire.url(scenario) + "/threads/" + Wire.THREAD)).build();
    report("small-call", 1000, () -> client.threads().get(Wire.THREAD), () -> {
      var response = HTTP.send(request, BodyHandlers.ofByteArray());
      return MAPPER.readValue(response.body(), Thread.class);
    });
  }

  private static void streamDecode() throws Exception {
    var scenario = "stream~events=50000";
    var wire = new Wire();
    var client = new OpenRuns(wire.url(scenario));
    var params = RunsStreamParams.builder().threadId(Wire.THREAD).assistantId("agent").build();
    var address = URI.create(wire.url(scenario) + "/threads/" + Wire.THREAD + "/runs/stream");
    var request = HttpRequest.newBuilder(address).header("content-type", "application/json")
        .POST(BodyPublishers.ofString("{\"assistant_id\":\"agent\"}")).build();
    report("stream-decode", 1, () -> {
      long sum = 0;
      try (var events = client.runs().stream(params)) {
        for (var event : events) if (event instanceof CustomEvent custom) sum += custom.data().get("n").asLong();
      }
      return sum;
    }, () -> {
      long sum = 0;
      var lines = HTTP.send(request, BodyHandlers.ofLines()).body().iterator();
      while (lines.hasNext()) {
        var line = lines.next();
        if (line.startsWith("data: ")) sum += MAPPER.readTree(line.substring(6)).path("n").asLong();
      }
      return sum;
    });
  }

  private static long measure(int times, Callable<Object> work) throws Exception {
    long began = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < times; i++) work.call();
    return SYSTEM.getProcessCpuTime() - began;
  }

  /** The medians of both sides; the first rounds only warm the compiler up. */
  private static void report(String row, int times, Callable<Object> ours, Callable<Object> theirs) throws Exception {
    var own = new long[ROUNDS];
    var other = new long[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long mine = measure(times, ours);
      long others = measure(times, theirs);
      if (round < 0) continue;
      own[round] = mine;
      other[round] = others;
    }
    Arrays.sort(own);
    Arrays.sort(other);
    double ratio = (double) own[ROUNDS / 2] / other[ROUNDS / 2];
    var line = new LinkedHashMap<String, Object>();
    line.put("language", "java");
    line.put("row", row);
    line.put("ours", own[ROUNDS / 2] / 1e9);
    line.put("theirs", other[ROUNDS / 2] / 1e9);
    line.put("ratio", Math.round(ratio * 1000) / 1000.0);
    line.put("target", 1.25);
    line.put("holds", ratio <= 1.25);
    System.out.println(MAPPER.writeValueAsString(line));
  }
}
