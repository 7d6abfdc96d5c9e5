package dev.openruns.internal;

import java.util.Comparator;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs short actions at a later time, all on one daemon thread. Nearly all timers are cancelled before they are due, so the
 * thread is only woken for one that is due earlier than what it waits for.
 */
final class Timers {
  private static final Comparator<Timer> BY_TIME =
      (a, b) -> a.at == b.at ? Long.compare(a.number, b.number) : a.at - b.at < 0 ? -1 : 1;
  private static final ConcurrentSkipListSet<Timer> PENDING = new ConcurrentSkipListSet<>(BY_TIME);
  private static final long LOOK_AGAIN = 1_000_000_000;
  private static final AtomicLong COUNT = new AtomicLong();
  private static final Thread THREAD = start();
  private static volatile @Nullable Timer awaited;

  private Timers() {}

  /** One action that is due later. */
  static final class Timer {
    private final long at;
    private final long number = COUNT.incrementAndGet();
    private final Runnable action;

    private Timer(long at, Runnable action) {
      this.at = at;
      this.action = action;
    }

    void cancel() {
      PENDING.remove(this);
    }
  }

  /** Runs a short action that never blocks after so many nanoseconds. */
  static Timer after(long nanos, Runnable action) {
    var timer = new Timer(System.nanoTime() + nanos, action);
    PENDING.add(timer);
    var next = awaited;
    if (next == null || BY_TIME.compare(timer, next) < 0) LockSupport.unpark(THREAD);
    return timer;
  }

  private static Thread start() {
    var thread = new Thread(null, Timers::run, "openruns-timer", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
    return thread;
  }

  private static @Nullable Timer first() {
    var all = PENDING.iterator();
    return all.hasNext() ? all.next() : null;
  }

  private static void run() {
    long counted = 0;
    for (;;) {
      var first = first();
      if (first != null && first.at - System.nanoTime() <= 0) {
        if (PENDING.remove(first)) runSafely(first.action);
        continue;
      }
      // While calls come and go, the thread looks again after some time instead of being woken by each of them.
      boolean isQuiet = COUNT.get() == counted;
      counted = COUNT.get();
      var next = first != null ? first : isQuiet ? null : new Timer(System.nanoTime() + LOOK_AGAIN, () -> {});
      if (next != first) counted++;
      awaited = next;
      // A timer that was added meanwhile may have seen the old value and woken nobody.
      if (first() == first) LockSupport.parkNanos(next == null ? Long.MAX_VALUE : next.at - System.nanoTime());
    }
  }

  private static void runSafely(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      // The other timers are still due.
      var thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
