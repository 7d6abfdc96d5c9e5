// Copied from src/java/dev/openruns/internal/Watch.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.Cancellation;
import dev.openruns.ErrorKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Everything that a call waits for, until its deadline passes or its caller ends it. */
final class Watch implements AutoCloseable {
  /** The call is over before its result is there. */
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

  private static final Object WAKE = new Object();
  private static final Duration FOREVER = Duration.ofDays(36_500);
  private final long deadline;
  private final List<Runnable> releases;
  private boolean ended;
  private Runnable wake = () -> {};

  Watch(Duration timeout, List<Cancellation> cancellations) {
    var patience = timeout == null || timeout.compareTo(FOREVER) > 0 ? FOREVER : timeout;
    deadline = System.nanoTime() + patience.toNanos();
    releases = cancellations.stream().map(one -> one.onCancel(this::end)).toList();
  }

  /** Ends what is being waited for, from any thread. */
  synchronized void end() {
    ended = true;
    wake.run();
  }

  /** Says how to end what is waited for next; throws where the call is over. */
  private synchronized void begin(Runnable how) {
    if (ended) throw new Over(ErrorKind.ABORTED);
    if (remaining() <= 0) throw new Over(ErrorKind.TIMEOUT);
    wake = how;
  }

  private synchronized boolean isEnded() {
    return ended;
  }

  private synchronized void finish() {
    wake = () -> {};
  }

  private long remaining() {
    return deadline - System.nanoTime();
  }

  private static Over interrupted() {
    Thread.currentThread().interrupt();
    return new Over(ErrorKind.ABORTED);
  }

  /** The future's value; the future is cancelled where the call is over before. */
  <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      begin(() -> future.cancel(true));
      return future.get(remaining(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Over(ErrorKind.TIMEOUT);
    } catch (CancellationException e) {
      throw new Over(ErrorKind.ABORTED);
    } catch (InterruptedException e) {
      future.cancel(true);
      throw interrupted();
    } catch (ExecutionException e) {
      if (isEnded()) throw new Over(ErrorKind.ABORTED);
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      finish();
    }
  }

  /** The queue's next element; null after so long a silence. */
  Object poll(BlockingQueue<Object> queue, Duration silence) {
    try {
      begin(() -> queue.add(WAKE));
      long idle = silence == null ? Long.MAX_VALUE : silence.toNanos();
      var next = queue.poll(Math.min(remaining(), idle), TimeUnit.NANOSECONDS);
      if (next == WAKE) throw new Over(ErrorKind.ABORTED);
      if (next == null && remaining() <= 0) throw new Over(ErrorKind.TIMEOUT);
      return next;
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      finish();
    }
  }

  void sleep(Duration time) {
    try {
      await(new CompletableFuture<Void>().completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    releases.forEach(Runnable::run);
  }
}
