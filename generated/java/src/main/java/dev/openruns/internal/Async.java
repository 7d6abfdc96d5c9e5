// Copied from src/java/dev/openruns/internal/Async.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.Cancellation;
import dev.openruns.RequestOptions;
import dev.openruns.RunStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** Runs the blocking calls elsewhere. */
public final class Async {
  private final Core core;

  /**
   * Makes one for a client.
   *
   * @param core the client's core
   */
  public Async(Core core) {
    this.core = core;
  }

  /**
   * Begins a call; cancelling the future ends it.
   *
   * @param <R> the result
   * @param options what the call does differently
   * @param call the call
   * @return its result
   */
  public <R> CompletableFuture<R> call(RequestOptions options, Function<RequestOptions, R> call) {
    var cancellation = new Cancellation();
    var own = options.cancellation(cancellation);
    var future = new CompletableFuture<R>();
    core.executor().execute(() -> {
      try {
        future.complete(call.apply(own));
      } catch (Throwable e) {
        future.completeExceptionally(e);
      }
    });
    future.whenComplete((result, error) -> {
      if (future.isCancelled()) cancellation.cancel();
    });
    return future;
  }

  /**
   * Opens a stream for each subscriber; nothing is sent before there is one. It reads no further than what was asked for.
   *
   * @param <E> the events
   * @param options what the call does differently
   * @param call opens the stream
   * @return its events
   */
  public <E> Flow.Publisher<E> publish(RequestOptions options, Function<RequestOptions, RunStream<E>> call) {
    return subscriber -> new Pump<>(subscriber, options, call).start(core);
  }

  private static final class Pump<E> implements Flow.Subscription {
    private final Flow.Subscriber<? super E> subscriber;
    private final Cancellation cancellation = new Cancellation();
    private final RequestOptions options;
    private final Function<RequestOptions, RunStream<E>> call;
    private long wanted;
    private boolean invalid;

    Pump(Flow.Subscriber<? super E> subscriber, RequestOptions options, Function<RequestOptions, RunStream<E>> call) {
      this.subscriber = subscriber;
      this.options = options.cancellation(cancellation);
      this.call = call;
    }

    void start(Core core) {
      core.executor().execute(() -> {
        subscriber.onSubscribe(this);
        try (var events = call.apply(options)) {
          while (await() && events.iterator().hasNext()) subscriber.onNext(events.iterator().next());
          if (!cancellation.isCancelled()) subscriber.onComplete();
        } catch (Exception e) {
          if (!cancellation.isCancelled()) subscriber.onError(e);
        }
      });
    }

    /** Whether an event is wanted, once one is or none will be. */
    private synchronized boolean await() throws InterruptedException {
      while (wanted == 0 && !invalid && !cancellation.isCancelled()) wait();
      if (invalid) throw new IllegalArgumentException("request(n) takes a positive number");
      if (wanted != Long.MAX_VALUE) wanted--;
      return !cancellation.isCancelled();
    }

    @Override
    public synchronized void request(long n) {
      if (n <= 0) invalid = true;
      else wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
      notifyAll();
    }

    @Override
    public void cancel() {
      cancellation.cancel();
      synchronized (this) {
        notifyAll();
      }
    }
  }
}
