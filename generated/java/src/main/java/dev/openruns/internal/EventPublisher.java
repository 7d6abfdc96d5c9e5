// Copied from src/java/dev/openruns/internal/EventPublisher.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of one call for subscribers: each opens a stream of its own when it asks for the first event, and gets no more than
 * it asks for. No thread is held between two events.
 *
 * @param <E> the events
 */
final class EventPublisher<E> implements Flow.Publisher<E> {
  private final Core core;
  private final Supplier<StreamCall<E>> calls;

  EventPublisher(Core core, Supplier<StreamCall<E>> calls) {
    this.core = core;
    this.calls = calls;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super E> subscriber) {
    subscriber.onSubscribe(new Subscription(subscriber));
  }

  private final class Subscription implements Flow.Subscription {
    private final Flow.Subscriber<? super E> subscriber;
    private @Nullable StreamCall<E> call;
    private @Nullable NonBlocking<E> driver;
    private boolean isOpen;
    private boolean isBusy;
    private boolean isInvalid;
    private boolean isOver;
    private long wanted;

    Subscription(Flow.Subscriber<? super E> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      synchronized (this) {
        if (n <= 0) isInvalid = true;
        else wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
        if (isBusy || isOver) return;
        isBusy = true;
      }
      core.executor().execute(this::pump);
    }

    @Override
    public void cancel() {
      synchronized (this) {
        isOver = true;
      }
      free();
    }

    private synchronized boolean isOver() {
      return isOver;
    }

    private void free() {
      StreamCall<E> open;
      synchronized (this) {
        open = call;
      }
      if (open != null) open.close();
    }

    /** Delivers events until one has to be waited for, or no more are wanted. */
    private void pump() {
      try {
        while (take()) {
          var step = isOpen ? call().next() : call().open();
          var done = driver().run(step);
          // Goes on when what it waits for is here.
          if (done == null) return;
          deliver(done);
        }
      } catch (Throwable e) {
        fail(e);
      }
    }

    /** Whether an event is wanted, or the stream is yet to be opened; else the pump rests until more are asked for. */
    private synchronized boolean take() {
      if (isInvalid) throw new IllegalArgumentException("request(n) takes a positive number");
      if (isOver || wanted == 0) {
        isBusy = false;
        return false;
      }
      if (isOpen && wanted != Long.MAX_VALUE) wanted--;
      return true;
    }

    private StreamCall<E> call() {
      synchronized (this) {
        if (call == null) call = calls.get();
        if (isOver) call.close();
        return call;
      }
    }

    private NonBlocking<E> driver() {
      if (driver == null) driver = core.driver(call().exchange, this::reached);
      return driver;
    }

    private void reached(Step.@Nullable Done<E> done, @Nullable Throwable error) {
      try {
        if (done == null) throw error == null ? new IllegalStateException("no result") : error;
        deliver(done);
      } catch (Throwable e) {
        fail(e);
        return;
      }
      pump();
    }

    private void deliver(Step.Done<E> done) {
      if (!isOpen) isOpen = true;
      else if (done.value() != null) {
        if (!isOver()) subscriber.onNext(done.value());
      } else if (end()) subscriber.onComplete();
    }

    /** Frees the connection; false where the subscription was over before. */
    private boolean end() {
      boolean first;
      synchronized (this) {
        first = !isOver;
        isOver = true;
        isBusy = false;
      }
      free();
      return first;
    }

    /** Also what the subscriber itself throws: it gets no further signal then but this. */
    private void fail(Throwable error) {
      if (end()) subscriber.onError(error);
    }
  }
}
