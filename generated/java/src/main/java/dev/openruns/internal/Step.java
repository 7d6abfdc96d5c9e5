// Copied from src/java/dev/openruns/internal/Step.java by `npm run generate`; edit it there.
package dev.openruns.internal;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs next of the network or the clock, and how it goes on then. The protocol of a call is written once, as such
 * steps; {@link Blocking} carries them out in the caller's thread, {@link NonBlocking} without holding any thread.
 *
 * @param <R> the result of the call
 */
sealed interface Step<R> {
  /** How a call goes on with what a step gave; what it throws ends the call. */
  interface Next<T extends @Nullable Object, R> {
    Step<R> on(T value);
  }

  /**
   * A request is to be sent.
   *
   * @param isWhole whether the answer is wanted only when its whole body is here
   * @param then gets the answer
   * @param failed gets why there is none
   */
  record Send<R>(HttpRequest request, boolean isWhole, Next<Answer, R> then, Next<Exception, R> failed)
      implements Step<R> {}

  /**
   * The next pieces of a body are to be read.
   *
   * @param then gets the pieces; null at the end of the body
   * @param failed gets why there are none
   */
  record Read<R>(ByteBody body, Next<@Nullable List<ByteBuffer>, R> then, Next<Exception, R> failed)
      implements Step<R> {}

  /** Some time is to pass. */
  record Sleep<R>(Duration time, Supplier<Step<R>> then, Next<Exception, R> failed) implements Step<R> {}

  /** The call is done. */
  record Done<R>(@Nullable R value) implements Step<R> {}
}
