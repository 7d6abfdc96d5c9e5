// Copied from src/java/dev/openruns/internal/Blocking.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import dev.openruns.ErrorKind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of a call in the caller's thread, which costs half as much as handing them to others. */
final class Blocking {
  private Blocking() {}

  /** Carries out steps until the call is done; null where it has no result. */
  static <R> @Nullable R run(Step<R> first, HttpClient http, Exchange exchange) {
    var step = first;
    for (;;) {
      if (step instanceof Step.Done<R> done) return done.value();
      if (step instanceof Step.Send<R> send) step = send(send, http, exchange);
      else if (step instanceof Step.Read<R> read) step = read(read, exchange);
      else if (step instanceof Step.Sleep<R> sleep) step = sleep(sleep, exchange);
    }
  }

  private static <R> Step<R> send(Step.Send<R> step, HttpClient http, Exchange exchange) {
    Answer answer;
    try {
      answer = answerTo(step, http, exchange);
    } catch (IOException | RuntimeException e) {
      return step.failed().on(e);
    }
    return step.then().on(answer);
  }

  private static <R> Answer answerTo(Step.Send<R> step, HttpClient http, Exchange exchange) throws IOException {
    var thread = Thread.currentThread();
    var answer = new AtomicReference<@Nullable Answer>();
    var wait = exchange.lifetime.begin(thread::interrupt, exchange.options.idleTimeout(), true);
    try {
      http.send(step.request(), info -> {
        var body = new ByteBody(step.isWhole());
        answer.set(new Answer(info.statusCode(), info.headers(), body));
        return body;
      });
    } catch (IOException e) {
      var early = answer.get();
      if (early == null) throw e;
      // Lost within the body, so early that the JDK has not handed the headers over: what is there of it counts.
      early.body().onError(e);
    } catch (InterruptedException e) {
      if (wait.isWoken()) wait.explain();
      thread.interrupt();
      throw new Lifetime.Over(ErrorKind.ABORTED);
    } finally {
      wait.close();
      // The interrupt was ours, whether it came in time or not.
      if (wait.isWoken()) Thread.interrupted();
    }
    var found = answer.get();
    if (found == null) throw new IOException("the HttpClient gave no answer");
    return found;
  }

  private static <R> Step<R> read(Step.Read<R> step, Exchange exchange) {
    List<ByteBuffer> pieces;
    try {
      pieces = step.body().take(exchange.lifetime, exchange.options.idleTimeout());
    } catch (IOException | Lifetime.Over e) {
      return step.failed().on(e);
    }
    return step.then().on(pieces);
  }

  private static <R> Step<R> sleep(Step.Sleep<R> step, Exchange exchange) {
    var thread = Thread.currentThread();
    try (var wait = exchange.lifetime.begin(() -> LockSupport.unpark(thread), step.time(), false)) {
      for (long left = wait.nanosLeft(); left > 0 && !wait.isWoken(); left = wait.nanosLeft()) {
        LockSupport.parkNanos(left);
        if (thread.isInterrupted()) throw new Lifetime.Over(ErrorKind.ABORTED);
      }
      exchange.lifetime.check();
    } catch (Lifetime.Over e) {
      return step.failed().on(e);
    }
    return step.then().get();
  }
}
