// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.IfExists;
import dev.openruns.model.ThreadSuperstep;
import dev.openruns.model.ThreadTtl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.create}. */
public final class ThreadsCreateParams extends Params {
  private ThreadsCreateParams(Map<String, @Nullable Object> values) {
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
     * The thread's id; without it the server chooses one.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * Metadata of the thread; the server drops keys that are its own.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * What happens when the id is taken. The server's default is {@code "raise"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ifExists(IfExists value) {
      values.put("if_exists", value);
      return this;
    }

    /**
     * How long the thread lives, for ever by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ttl(ThreadTtl value) {
      values.put("ttl", value);
      return this;
    }

    /**
     * Steps that fill the new thread with state, as when a conversation is moved; they need {@code graph_id} in the
     * metadata. When a step fails, the thread exists all the same.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder supersteps(List<ThreadSuperstep> value) {
      values.put("supersteps", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsCreateParams build() {
      return new ThreadsCreateParams(values);
    }
  }
}
