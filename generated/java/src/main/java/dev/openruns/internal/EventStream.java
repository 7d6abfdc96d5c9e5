// Copied from src/java/dev/openruns/internal/EventStream.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.RunStream;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The events of one call for a caller that pulls them. A stream that nobody refers to any more gives its connection back when it
 * is collected, and one that was never read does so after some time.
 */
final class EventStream<E> implements RunStream<E>, Iterator<E> {
  private static final Cleaner CLEANER = Cleaner.create();
  private final StreamCall<E> call;
  private final HttpClient http;
  private final Cleaner.Cleanable cleanable;
  private Timers.@Nullable Timer unread;
  private volatile boolean closed;
  private boolean isDone;
  private @Nullable E next;

  private EventStream(StreamCall<E> call, HttpClient http) {
    this.call = call;
    this.http = http;
    cleanable = CLEANER.register(this, call::close);
  }

  /** Opens a stream; it is here when its headers are. */
  static <E> EventStream<E> open(StreamCall<E> call, HttpClient http, @Nullable Duration maxUnread) {
    var stream = new EventStream<>(call, http);
    try {
      Blocking.run(call.open(), http, call.exchange);
    } catch (Throwable e) {
      stream.close();
      throw e;
    }
    var body = call.body();
    if (maxUnread != null && body != null) stream.unread = freeLater(body, maxUnread);
    return stream;
  }

  /** The timer must not refer to the stream, which could never be collected then. */
  private static Timers.Timer freeLater(ByteBody body, Duration time) {
    return Timers.after(time.toNanos(), () -> body.fail(
        new IOException("the stream was not read for " + time.toSeconds() + " s, so its connection was given back")));
  }

  @Override
  public @Nullable String runId() {
    var run = call.resumption().run();
    return run == null ? null : run.runId();
  }

  @Override
  public @Nullable String threadId() {
    var run = call.resumption().run();
    return run == null ? null : run.threadId();
  }

  @Override
  public Iterator<E> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    if (next != null) return true;
    if (isDone || closed) return false;
    if (unread != null) unread.cancel();
    unread = null;
    try {
      next = Blocking.run(call.next(), http, call.exchange);
    } catch (Throwable e) {
      close();
      throw e;
    }
    isDone = next == null;
    if (isDone) close();
    return !isDone;
  }

  @Override
  public E next() {
    if (!hasNext()) throw new NoSuchElementException("the stream has ended");
    var event = next;
    next = null;
    if (event == null) throw new NoSuchElementException("the stream was closed");
    return event;
  }

  @Override
  public void close() {
    closed = true;
    cleanable.clean();
  }
}
