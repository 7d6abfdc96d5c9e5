// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.ProtocolChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.streamEvents}. */
public final class ThreadsStreamEventsParams extends Params {
  private ThreadsStreamEventsParams(Map<String, @Nullable Object> values) {
    super(values);
  }

  /** {@return a builder; what it is not given is not sent} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parameters. What is not given is not sent; null is sent as null. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The id of the thread.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * The kinds of events to send.
     *
     * @param value the value
     * @return this builder
     */
    public Builder channels(List<ProtocolChannel> value) {
      values.put("channels", value);
      return this;
    }

    /**
     * The subgraphs to send events of, each with all below it; all by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder namespaces(List<List<String>> value) {
      values.put("namespaces", value);
      return this;
    }

    /**
     * How far below each of {@code namespaces} to go, without limit by default; ignored without them.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder depth(long value) {
      values.put("depth", value);
      return this;
    }

    /**
     * The {@code seq} of the last event that arrived; the server replays all and leaves out the events up to this
     * one.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder since(long value) {
      values.put("since", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsStreamEventsParams build() {
      require(values, "thread_id", "channels");
      return new ThreadsStreamEventsParams(values);
    }
  }
}
