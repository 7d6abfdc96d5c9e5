// Copied from src/java/dev/openruns/RequestOptions.java by `npm run generate`; edit it there.
package dev.openruns;

import dev.openruns.internal.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one call does differently; each method gives changed options. */
public final class RequestOptions {
  /** Nothing special. */
  public static final RequestOptions NONE = new RequestOptions();

  private Supplier<? extends Map<String, ? extends @Nullable String>> headers = Map::of;
  private List<Cancellation> cancellations = List.of();
  private @Nullable Duration timeout;
  private boolean hasTimeout;
  private Consumer<RunCreated> onRunCreated = run -> {};
  private Consumer<Reconnect> onReconnect = reconnect -> {};
  private boolean raiseError = true;
  private int maxReconnects = Policy.MAX_RECONNECTS;
  private @Nullable Duration idleTimeout;
  private long maxEventSize = Policy.MAX_EVENT_SIZE;

  private RequestOptions() {}

  private RequestOptions with(Consumer<RequestOptions> change) {
    var copy = new RequestOptions();
    copy.headers = headers;
    copy.cancellations = cancellations;
    copy.timeout = timeout;
    copy.hasTimeout = hasTimeout;
    copy.onRunCreated = onRunCreated;
    copy.onReconnect = onReconnect;
    copy.raiseError = raiseError;
    copy.maxReconnects = maxReconnects;
    copy.idleTimeout = idleTimeout;
    copy.maxEventSize = maxEventSize;
    change.accept(copy);
    return copy;
  }

  /**
   * Headers that win over everything that the client sends by itself.
   *
   * @param value the headers; a null value unsets what would have been sent
   * @return changed options
   */
  public RequestOptions headers(Map<String, ? extends @Nullable String> value) {
    return with(copy -> copy.headers = () -> value);
  }

  /**
   * Headers that are asked for before every request of the call, each retry and reconnect too.
   *
   * @param value gives the headers
   * @return changed options
   */
  public RequestOptions headers(Supplier<? extends Map<String, ? extends @Nullable String>> value) {
    return with(copy -> copy.headers = value);
  }

  /**
   * Ends the call at once and frees its connection, when cancelled; given twice, either does.
   *
   * @param value what ends the call
   * @return changed options
   */
  public RequestOptions cancellation(Cancellation value) {
    var all = new ArrayList<>(cancellations);
    all.add(value);
    return with(copy -> copy.cancellations = List.copyOf(all));
  }

  /**
   * Deadline of the whole call: retries, waiting and streaming included. Unless given, ordinary calls have that of
   * {@link ClientOptions.Builder#timeout}, and waits, joins and streams have none.
   *
   * @param value how long it may take; null for as long as it takes
   * @return changed options
   */
  public RequestOptions timeout(@Nullable Duration value) {
    return with(copy -> {
      copy.timeout = value;
      copy.hasTimeout = true;
    });
  }

  /**
   * Called once with the run, as soon as the headers of the answer are here, before its body.
   *
   * @param value what to call
   * @return changed options
   */
  public RequestOptions onRunCreated(Consumer<RunCreated> value) {
    return with(copy -> copy.onRunCreated = value);
  }

  /**
   * Told of every stream that was lost and is about to be opened again.
   *
   * @param value what to call
   * @return changed options
   */
  public RequestOptions onReconnect(Consumer<Reconnect> value) {
    return with(copy -> copy.onReconnect = value);
  }

  /**
   * Whether a failed run is thrown as a {@link RunException}; else it is handed over as a value. True unless given.
   *
   * @param value whether to throw
   * @return changed options
   */
  public RequestOptions raiseError(boolean value) {
    return with(copy -> copy.raiseError = value);
  }

  /**
   * How often in a row a lost wait or stream is taken up again; 5 unless given, 0 for never.
   *
   * @param value how often
   * @return changed options
   */
  public RequestOptions maxReconnects(int value) {
    return with(copy -> copy.maxReconnects = value);
  }

  /**
   * Time without a byte after which a connection counts as lost, also while the headers of the answer are awaited; never unless
   * given.
   *
   * @param value how long; null for as long as it takes
   * @return changed options
   */
  public RequestOptions idleTimeout(@Nullable Duration value) {
    return with(copy -> copy.idleTimeout = value);
  }

  /**
   * Largest event of a stream in bytes; 64 MiB unless given.
   *
   * @param value the bytes
   * @return changed options
   */
  public RequestOptions maxEventSize(long value) {
    return with(copy -> copy.maxEventSize = value);
  }

  /** {@return the headers of the next request} */
  public Map<String, ? extends @Nullable String> headers() {
    return headers.get();
  }

  /** {@return what may end the call} */
  public List<Cancellation> cancellations() {
    return cancellations;
  }

  /** {@return whether a deadline, or none, was asked for} */
  public boolean hasTimeout() {
    return hasTimeout;
  }

  /** {@return the deadline; null for none} */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** {@return what is called with the run} */
  public Consumer<RunCreated> onRunCreated() {
    return onRunCreated;
  }

  /** {@return what is told of reconnects} */
  public Consumer<Reconnect> onReconnect() {
    return onReconnect;
  }

  /** {@return whether a failed run is thrown} */
  public boolean raiseError() {
    return raiseError;
  }

  /** {@return how often in a row a lost connection is taken up again} */
  public int maxReconnects() {
    return maxReconnects;
  }

  /** {@return the longest silence; null for any} */
  public @Nullable Duration idleTimeout() {
    return idleTimeout;
  }

  /** {@return the largest event in bytes} */
  public long maxEventSize() {
    return maxEventSize;
  }
}
