// Copied from src/java/dev/openruns/RunStream.java by `npm run generate`; edit it there.
package dev.openruns;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The events of a run or a thread, as they arrive. Close it, best by {@code try (var events = …)}: leaving early ends the
 * request and frees its connection. It can be read once; {@link Iterator#next} throws an {@link OpenRunsException}.
 *
 * <p>A stream that was never read gives its connection back after {@link ClientOptions.Builder#maxUnread}, 60 seconds unless set;
 * one that was left open and is not referred to any more, when it is garbage collected.
 *
 * @param <E> the events
 */
public interface RunStream<E> extends Iterable<E>, AutoCloseable {
  /** {@return the run; null until it is known, from the headers on or from the first event on} */
  @Nullable String runId();

  /** {@return the run's thread; null where it has none, or the server does not say it} */
  @Nullable String threadId();

  /** {@return the events; always the same iterator} */
  @Override
  Iterator<E> iterator();

  /** {@return the events as a stream, whose closing closes this} */
  default Stream<E> stream() {
    var events = Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(events, false).onClose(this::close);
  }

  /** Ends the request and frees its connection. */
  @Override
  void close();
}
