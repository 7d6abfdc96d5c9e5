// Copied from src/java/dev/openruns/internal/Watch.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.Cancellation;
import dev.openruns.ErrorKind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

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
  private final boolean limited;
  private final List<Runnable> releases;
  private boolean ended;
  private Runnable wake = () -> {};

  Watch(Duration timeout, List<Cancellation> cancellations) {
    var patience = timeout == null || timeout.compareTo(FOREVER) > 0 ? FOREVER : timeout;
    limited = timeout != null;
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

  /** What a request may still take; empty for any time. */
  Optional<Duration> timeLeft() {
    return limited ? Optional.of(Duration.ofNanos(Math.max(remaining(), 1))) : Optional.empty();
  }

  /** The answer to a request: once its headers are here, or where it is wanted whole, its body. Sent from the caller's own thread, which costs half as much. */
  Answer send(HttpClient http, HttpRequest request, boolean whole) throws IOException {
    var thread = Thread.currentThread();
    var answer = new AtomicReference<Answer>();
    try {
      begin(thread::interrupt);
      http.send(request, info -> {
        answer.set(new Answer(info.statusCode(), info.headers(), new ByteBody(whole)));
        return answer.get().body();
      });
      return answer.get();
    } catch (HttpConnectTimeoutException e) {
      if (remaining() > 0) throw e;
      throw new Over(ErrorKind.TIMEOUT);
    } catch (HttpTimeoutException e) {
      throw new Over(ErrorKind.TIMEOUT);
    } catch (IOException e) {
      // Lost within the body, so early that the JDK has not handed the headers over: what is there of it counts.
      if (answer.get() == null) throw e;
      answer.get().body().onError(e);
      return answer.get();
    } catch (InterruptedException e) {
      if (isEnded()) throw new Over(ErrorKind.ABORTED);
      throw interrupted();
    } finally {
      finish();
      // The interrupt was ours, whether it came in time or not.
      if (isEnded()) Thread.interrupted();
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
    poll(new LinkedBlockingQueue<>(), time);
  }

  @Override
  public void close() {
    releases.forEach(Runnable::run);
  }
}
