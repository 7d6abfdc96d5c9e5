// Copied from src/java/dev/openruns/internal/Backoff.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again. */
final class Backoff {
  private Backoff() {}

  /** The time until the attempt after this one, counted from 0; with jitter, so that not all clients come back at once. */
  static Duration delay(int attempt, Duration base, Duration atLeast) {
    double jitter = Policy.RETRY_JITTER_FRACTION * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    double factor = Math.min(Math.pow(2, attempt), Policy.MAX_RETRY_DELAY_FACTOR) * (1 + jitter);
    var delay = Duration.ofNanos((long) (base.toNanos() * factor));
    return delay.compareTo(atLeast) < 0 ? atLeast : delay;
  }
}
