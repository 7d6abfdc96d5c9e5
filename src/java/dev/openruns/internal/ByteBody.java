package dev.openruns.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A body that is pulled piece by piece, so that a slow reader slows its server down instead of filling memory; or one that is
 * handed over when all of it is here, which wakes its reader only once.
 */
final class ByteBody implements HttpResponse.BodySubscriber<ByteBody>, AutoCloseable {
  private static final Object END = new Object();
  private static final int PIECES_AHEAD = 16;
  private final boolean whole;
  private final CompletableFuture<ByteBody> ready = new CompletableFuture<>();
  private final LinkedBlockingQueue<Object> queue = new LinkedBlockingQueue<>();
  private Flow.Subscription subscription;
  private boolean closed;
  private boolean finished;

  ByteBody(boolean whole) {
    this.whole = whole;
    if (!whole) ready.complete(this);
  }

  @Override
  public CompletionStage<ByteBody> getBody() {
    return ready;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    synchronized (this) {
      subscription = given;
      if (closed) given.cancel();
    }
    given.request(whole ? Long.MAX_VALUE : PIECES_AHEAD);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    queue.add(pieces);
  }

  @Override
  public void onError(Throwable cause) {
    queue.add(cause);
    ready.complete(this);
  }

  @Override
  public void onComplete() {
    queue.add(END);
    ready.complete(this);
  }

  /** The next piece; null at the end of the body. */
  List<ByteBuffer> next(Watch watch, Duration idleTimeout) throws IOException {
    if (finished) return null;
    var next = watch.poll(queue, idleTimeout);
    if (next == null) throw new IOException("no byte for " + idleTimeout.toMillis() + " ms (idleTimeout)");
    if (next instanceof Throwable cause) throw new IOException(cause.getMessage(), cause);
    finished = next == END;
    if (finished) return null;
    if (!whole) subscription.request(1);
    @SuppressWarnings("unchecked") // Nothing else is ever put there.
    var pieces = (List<ByteBuffer>) next;
    return pieces;
  }

  byte[] readAll(Watch watch, Duration idleTimeout) throws IOException {
    var all = new ByteArrayOutputStream();
    for (var pieces = next(watch, idleTimeout); pieces != null; pieces = next(watch, idleTimeout)) {
      for (var piece : pieces) {
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        all.write(bytes);
      }
    }
    return all.toByteArray();
  }

  /** Frees the connection. */
  @Override
  public void close() {
    Flow.Subscription open;
    synchronized (this) {
      closed = true;
      open = subscription;
    }
    if (open != null && !finished) open.cancel();
  }
}
