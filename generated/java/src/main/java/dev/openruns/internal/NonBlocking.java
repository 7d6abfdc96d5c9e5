// Copied from src/java/dev/openruns/internal/NonBlocking.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the steps of a call without a thread of its own: they go on in the threads of the {@link HttpClient}, or in the
 * executor's where a timer or a cancellation moved them on.
 *
 * @param <R> the result of the call
 */
final class NonBlocking<R> {
  /** Gets the end of a call that could not be reached at once. */
  interface End<R> {
    void reached(Step.@Nullable Done<R> done, @Nullable Throwable error);
  }

  private final HttpClient http;
  private final Executor executor;
  private final Exchange exchange;
  private final End<R> end;

  NonBlocking(HttpClient http, Executor executor, Exchange exchange, End<R> end) {
    this.http = http;
    this.executor = executor;
    this.exchange = exchange;
    this.end = end;
  }

  /** Carries out steps until the call is done, or one has to wait: then null, and the end is told later. */
  Step.@Nullable Done<R> run(Step<R> first) {
    Step<R> step = first;
    while (step != null) {
      if (step instanceof Step.Done<R> done) return done;
      if (step instanceof Step.Read<R> read) step = read(read);
      else step = step instanceof Step.Send<R> send ? send(send) : sleep((Step.Sleep<R>) step);
    }
    return null;
  }

  private void goOn(Supplier<Step<R>> next) {
    Step.Done<R> done;
    try {
      done = run(next.get());
    } catch (Throwable e) {
      end.reached(null, e);
      return;
    }
    if (done != null) end.reached(done, null);
  }

  /** Runs an action elsewhere: a timer's thread, or one that cancels, must not carry out a call or its caller's callbacks. */
  private void execute(Runnable action) {
    try {
      executor.execute(action);
    } catch (RejectedExecutionException e) {
      action.run();
    }
  }

  private @Nullable Step<R> send(Step.Send<R> step) {
    var pending = new CompletableFuture<Answer>();
    Lifetime.Wait wait;
    try {
      wait = begin(pending, exchange.options.idleTimeout());
    } catch (Lifetime.Over e) {
      return step.failed().on(e);
    }
    var answer = new AtomicReference<@Nullable Answer>();
    CompletableFuture<HttpResponse<ByteBody>> sent;
    try {
      sent = http.sendAsync(step.request(), info -> {
        var body = new ByteBody(step.isWhole());
        answer.set(new Answer(info.statusCode(), info.headers(), body));
        return body;
      });
    } catch (RuntimeException e) {
      wait.close();
      return step.failed().on(e);
    }
    sent.whenComplete((response, error) -> {
      var found = answer.get();
      if (found == null) pending.completeExceptionally(error == null ? new IOException("no answer") : unwrap(error));
      else {
        // Lost within the body, so early that the JDK has not handed the headers over: what is there of it counts.
        if (error != null) found.body().onError(unwrap(error));
        pending.complete(found);
      }
    });
    pending.whenComplete((found, error) -> {
      wait.close();
      if (error == null) goOn(() -> step.then().on(found));
      else {
        sent.cancel(true);
        goOn(() -> step.failed().on(explain(wait, error)));
      }
    });
    return null;
  }

  private @Nullable Step<R> read(Step.Read<R> step) {
    var body = step.body();
    var pending = new CompletableFuture<@Nullable Void>();
    Lifetime.Wait wait;
    try {
      exchange.lifetime.check();
      if (!body.whenReady(() -> pending.complete(null))) return take(step);
      wait = begin(pending, exchange.options.idleTimeout());
      if (pending.isDone()) {
        wait.close();
        return take(step);
      }
    } catch (Lifetime.Over e) {
      return step.failed().on(e);
    }
    pending.whenComplete((nothing, error) -> {
      wait.close();
      goOn(() -> error == null ? take(step) : step.failed().on(explain(wait, error)));
    });
    return null;
  }

  private Step<R> take(Step.Read<R> step) {
    List<ByteBuffer> pieces;
    try {
      pieces = step.body().takeReady();
    } catch (IOException e) {
      return step.failed().on(e);
    }
    return step.then().on(pieces);
  }

  private @Nullable Step<R> sleep(Step.Sleep<R> step) {
    var pending = new CompletableFuture<@Nullable Void>();
    Lifetime.Wait wait;
    try {
      wait = begin(pending, step.time());
    } catch (Lifetime.Over e) {
      return step.failed().on(e);
    }
    pending.whenComplete((nothing, error) -> {
      wait.close();
      goOn(() -> {
        try {
          exchange.lifetime.check();
        } catch (Lifetime.Over e) {
          return step.failed().on(e);
        }
        return step.then().get();
      });
    });
    return null;
  }

  private Lifetime.Wait begin(CompletableFuture<?> pending, @Nullable Duration silence) {
    return exchange.lifetime.begin(
        () -> execute(() -> pending.completeExceptionally(new IOException("woken"))), silence, true);
  }

  private static Exception explain(Lifetime.Wait wait, Throwable error) {
    if (wait.isWoken()) {
      try {
        wait.explain();
      } catch (IOException | Lifetime.Over e) {
        return e;
      }
    }
    return error instanceof Exception exception ? exception : new IOException(error);
  }

  private static Throwable unwrap(Throwable error) {
    return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
  }
}
