package dev.openruns.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again. */
final class Backoff {
  /** A connection that lived this long did its work: its end is no sign of trouble, and attempts are counted anew. */
  private static final long LONG_LIVED = Duration.ofSeconds(5).toNanos();
  private static final int MOST = 10;

  private Backoff() {}

  static boolean isLongLived(long began) {
    return System.nanoTime() - began > LONG_LIVED;
  }

  /** The time until the attempt after this one, counted from 0; with jitter, so that not all clients come back at once. */
  static Duration delay(int attempt, Duration base, Duration atLeast) {
    double times = Math.min(Math.pow(2, attempt), MOST) * (0.75 + ThreadLocalRandom.current().nextDouble() / 2);
    var delay = Duration.ofNanos((long) (base.toNanos() * times));
    return delay.compareTo(atLeast) < 0 ? atLeast : delay;
  }
}
