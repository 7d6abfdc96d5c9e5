// Copied from src/java/dev/openruns/internal/Lifetime.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.Cancellation;
import dev.openruns.ErrorKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time that a call has: whatever it waits for ends at its deadline, or when its caller cancels it. */
final class Lifetime implements AutoCloseable {
  private static final Duration FOREVER = Duration.ofDays(36_500);

  /** The call is over before its result is there: {@link ErrorKind#ABORTED} or {@link ErrorKind#TIMEOUT}. */
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ErrorKind kind;

    Over(ErrorKind kind) {
      super(null, null, false, false);
      this.kind = kind;
    }

    ErrorKind kind() {
      return kind;
    }
  }

  private final boolean isLimited;
  private final long deadline;
  private final List<Runnable> registrations;
  private volatile boolean ended;
  private @Nullable Wait current;

  Lifetime(@Nullable Duration timeout, List<Cancellation> cancellations) {
    isLimited = timeout != null && timeout.compareTo(FOREVER) < 0;
    deadline = System.nanoTime() + (timeout != null && isLimited ? timeout : FOREVER).toNanos();
    registrations = cancellations.isEmpty()
        ? List.of()
        : cancellations.stream().map(cancellation -> cancellation.onCancel(this::end)).toList();
  }

  /** Ends what the call waits for now, and all that it would wait for later; from any thread. */
  synchronized void end() {
    ended = true;
    if (current != null) current.wakeUp();
  }

  boolean isEnded() {
    return ended;
  }

  /** Throws where the call is over. */
  void check() {
    if (ended) throw new Over(ErrorKind.ABORTED);
    if (isLimited && deadline - System.nanoTime() <= 0) throw new Over(ErrorKind.TIMEOUT);
  }

  /**
   * Begins to wait for one thing; a call waits for one thing at a time.
   *
   * @param wake ends the waiting, from another thread
   * @param silence how long it may take; null for as long as the call has
   * @param isTimed whether {@code wake} is called when the time is over; else the caller looks at the clock itself
   */
  synchronized Wait begin(Runnable wake, @Nullable Duration silence, boolean isTimed) {
    check();
    current = new Wait(wake, silence, isTimed);
    return current;
  }

  private synchronized void onTimer(Wait wait) {
    if (current == wait) wait.wakeUp();
  }

  private synchronized void finish() {
    current = null;
  }

  @Override
  public void close() {
    registrations.forEach(Runnable::run);
  }

  /** One thing that the call waits for. */
  final class Wait implements AutoCloseable {
    private final Runnable wake;
    private final @Nullable Duration silence;
    private final long until;
    private final Timers.@Nullable Timer timer;
    private volatile boolean woken;

    private Wait(Runnable wake, @Nullable Duration silence, boolean isTimed) {
      this.wake = wake;
      this.silence = silence;
      long now = System.nanoTime();
      long call = deadline - now;
      long left = silence == null ? call : Math.min(call, silence.toNanos());
      until = now + left;
      timer = isTimed && (isLimited || silence != null) ? Timers.after(left, () -> onTimer(this)) : null;
    }

    private void wakeUp() {
      woken = true;
      wake.run();
    }

    boolean isWoken() {
      return woken;
    }

    long nanosLeft() {
      return until - System.nanoTime();
    }

    /** Throws why the waiting ended without what was waited for: the call is over, or it took too long. */
    void explain() throws IOException {
      check();
      if (silence != null) throw new IOException("no byte for " + silence.toMillis() + " ms (idleTimeout)");
    }

    @Override
    public void close() {
      finish();
      if (timer != null) timer.cancel();
    }
  }
}
