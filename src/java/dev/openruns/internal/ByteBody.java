package dev.openruns.internal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A body that is pulled piece by piece, so that a slow reader slows its server down instead of filling memory; or one that is
 * handed over when all of it is here, which wakes its reader only once.
 */
final class ByteBody implements HttpResponse.BodySubscriber<ByteBody>, AutoCloseable {
  private static final int PIECES_AHEAD = 16;
  private final boolean isWhole;
  private final CompletableFuture<ByteBody> ready = new CompletableFuture<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final ArrayDeque<List<ByteBuffer>> pieces = new ArrayDeque<>(2);
  private Flow.@Nullable Subscription subscription;
  private @Nullable Runnable listener;
  private @Nullable Throwable failure;
  private volatile long received;
  private boolean ended;
  private boolean closed;

  /**
   * Makes an empty one.
   *
   * @param isWhole whether it is handed over only when all of it is here
   */
  ByteBody(boolean isWhole) {
    this.isWhole = isWhole;
    if (!isWhole) ready.complete(this);
  }

  @Override
  public CompletionStage<ByteBody> getBody() {
    return ready;
  }

  @Override
  public void onSubscribe(Flow.Subscription upstream) {
    lock.lock();
    try {
      subscription = upstream;
      if (closed) upstream.cancel();
    } finally {
      lock.unlock();
    }
    upstream.request(isWhole ? Long.MAX_VALUE : PIECES_AHEAD);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    long size = 0;
    for (var buffer : buffers) size += buffer.remaining();
    received += size;
    arrive(buffers, null);
    if (isWhole && received > Policy.MAX_ANSWER_SIZE) {
      close();
      onComplete();
    }
  }

  /** How many bytes have come. */
  long received() {
    return received;
  }

  @Override
  public void onError(Throwable cause) {
    arrive(null, cause);
    ready.complete(this);
  }

  @Override
  public void onComplete() {
    arrive(null, null);
    ready.complete(this);
  }

  private void arrive(@Nullable List<ByteBuffer> buffers, @Nullable Throwable cause) {
    Runnable told;
    lock.lock();
    try {
      if (buffers != null) pieces.add(buffers);
      else if (!ended) {
        ended = true;
        failure = cause;
      }
      told = listener;
      listener = null;
      arrived.signal();
    } finally {
      lock.unlock();
    }
    if (told != null) told.run();
  }

  private boolean isReady() {
    return !pieces.isEmpty() || ended;
  }

  /** Takes what is here; null at the end of the body. Only where something is ready. */
  private @Nullable List<ByteBuffer> next() throws IOException {
    var buffers = pieces.poll();
    if (buffers == null) {
      if (failure != null) throw new IOException(failure.getMessage(), failure);
      return null;
    }
    if (!isWhole && subscription != null) subscription.request(1);
    return buffers;
  }

  /** Waits for the next pieces, in this thread; null at the end of the body. */
  @Nullable List<ByteBuffer> take(Lifetime lifetime, @Nullable Duration silence) throws IOException {
    lifetime.check();
    lock.lock();
    try {
      if (isReady()) return next();
    } finally {
      lock.unlock();
    }
    try (var wait = lifetime.begin(this::wakeReader, silence, false)) {
      lock.lock();
      try {
        while (!isReady()) {
          long left = wait.nanosLeft();
          if (wait.isWoken() || left <= 0) wait.explain();
          else arrived.awaitNanos(left);
        }
        return next();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Lifetime.Over(dev.openruns.ErrorKind.ABORTED);
      } finally {
        lock.unlock();
      }
    }
  }

  private void wakeReader() {
    lock.lock();
    try {
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Calls the listener once, when something is here; false: something is here already, and it is not called. */
  boolean whenReady(Runnable told) {
    lock.lock();
    try {
      if (isReady()) return false;
      listener = told;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Takes what is here, after {@link #whenReady}; null at the end of the body. */
  @Nullable List<ByteBuffer> takeReady() throws IOException {
    lock.lock();
    try {
      return next();
    } finally {
      lock.unlock();
    }
  }

  /** Frees the connection; what has arrived can still be read, and then the failure. */
  void fail(IOException cause) {
    close();
    arrive(null, cause);
  }

  /** Frees the connection. */
  @Override
  public void close() {
    Flow.Subscription open;
    lock.lock();
    try {
      closed = true;
      open = ended ? null : subscription;
    } finally {
      lock.unlock();
    }
    if (open != null) open.cancel();
  }
}
