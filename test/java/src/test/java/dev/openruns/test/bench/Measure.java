package dev.openruns.test.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures both sides in turns, and prints a row. */
final class Measure {
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

  /** Opens streams one after the other. */
  interface Opener extends Callable<AutoCloseable> {}

  private Measure() {}

  /** CPU time of all threads of this process in ms, the collector's and the compiler's included. */
  private static double cpu() throws IOException {
    long nanos = 0;
    try (var threads = Files.list(Path.of("/proc/self/task"))) {
      for (var thread : threads.toList()) {
        try {
          nanos += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
        } catch (IOException e) {
          // The thread has just ended.
        }
      }
    } catch (NoSuchFileException e) {
      // No Linux: a clock that ticks every 10 ms.
      nanos = SYSTEM.getProcessCpuTime();
    }
    return nanos / 1e6;
  }

  private static double cpuOf(int times, Callable<?> work) throws Exception {
    double began = cpu();
    for (int i = 0; i < times; i++) work.call();
    return (cpu() - began) / times;
  }

  /**
   * CPU time of this process for one piece of work. Within a round, both sides take many short turns, so that what else happens
   * on the machine falls on both; the first rounds only warm the compiler up.
   */
  static void cpu(String name, int rounds, int turns, int times, String against, Callable<?> ours, Callable<?> theirs)
      throws Exception {
    var own = new double[rounds];
    var other = new double[rounds];
    for (int round = -rounds / 2; round < rounds; round++) {
      double mine = 0;
      double others = 0;
      for (int turn = 0; turn < turns; turn++) {
        boolean isOursFirst = turn % 2 == 0;
        double first = cpuOf(times, isOursFirst ? ours : theirs);
        double second = cpuOf(times, isOursFirst ? theirs : ours);
        mine += (isOursFirst ? first : second) / turns;
        others += (isOursFirst ? second : first) / turns;
      }
      if (round < 0) continue;
      own[round] = mine;
      other[round] = others;
    }
    print(name, own, other, against, 1.2, times > 1 ? "µs CPU" : "ms CPU", times > 1 ? 1000 : 1);
  }

  private static double memoryOf(int count, Opener open) throws Exception {
    var streams = new ArrayList<AutoCloseable>();
    for (int i = 0; i < 20; i++) streams.add(open.call());
    long before = used();
    for (int i = 0; i < count; i++) streams.add(open.call());
    long after = used();
    for (var stream : streams) stream.close();
    return (after - before) / 1024.0 / count;
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Memory of one open stream of many. */
  static void memory(String name, int rounds, int count, String against, Callable<Opener> ours, Callable<Opener> theirs) throws Exception {
    var own = new double[rounds];
    var other = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      double mine = memoryOf(count, ours.call());
      double others = memoryOf(count, theirs.call());
      if (round < 0) continue;
      own[round] = mine;
      other[round] = others;
    }
    print(name, own, other, against, 1.3, "kB a stream", 1);
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String name, double[] ours, double[] other, String against, double target, String unit, double scale)
      throws Exception {
    var ratios = new double[ours.length];
    for (int i = 0; i < ours.length; i++) ratios[i] = ours[i] / other[i];
    var row = new LinkedHashMap<String, Object>();
    row.put("language", "java");
    row.put("name", name);
    row.put("ours", rounded(median(ours) * scale, 10));
    row.put("other", rounded(median(other) * scale, 10));
    row.put("against", against);
    row.put("ratio", rounded(median(ratios), 1000));
    row.put("target", target);
    row.put("unit", unit);
    System.out.println(new JsonMapper().writeValueAsString(row));
    System.err.println(name + ": ratios of the rounds " + List.of(Arrays.stream(ratios).mapToObj(one -> rounded(one, 100)).toArray()));
  }

  private static double rounded(double value, double places) {
    return Math.round(value * places) / places;
  }
}
