// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.ThreadStreamMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.joinStream}. */
public final class ThreadsJoinStreamParams extends Params {
  private ThreadsJoinStreamParams(Map<String, @Nullable Object> values) {
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
     * What of the thread to send, {@code run_modes} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamModes(List<ThreadStreamMode> value) {
      values.put("stream_modes", value);
      return this;
    }

    /**
     * Sent by some clients and read by no server; use {@code stream_modes}.
     *
     * @param value the value, if any
     * @return this builder
     * @deprecated See the description.
     */
    @Deprecated
    public Builder streamMode(List<ThreadStreamMode> value) {
      values.put("stream_mode", value);
      return this;
    }

    /**
     * The id of the last event that arrived; the server goes on after it. {@code -} replays the thread from its
     * beginning; without the header only what happens from now on is sent.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder lastEventId(String value) {
      values.put("last_event_id", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsJoinStreamParams build() {
      require(values, "thread_id");
      return new ThreadsJoinStreamParams(values);
    }
  }
}
