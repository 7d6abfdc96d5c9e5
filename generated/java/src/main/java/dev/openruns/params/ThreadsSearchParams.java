// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.SortOrder;
import dev.openruns.model.ThreadSelectField;
import dev.openruns.model.ThreadSortBy;
import dev.openruns.model.ThreadStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.search}. */
public final class ThreadsSearchParams extends Params {
  private ThreadsSearchParams(Map<String, @Nullable Object> values) {
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
     * The threads that may be found, all by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ids(List<String> value) {
      values.put("ids", value);
      return this;
    }

    /**
     * What the metadata has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder values(Map<String, ? extends @Nullable Object> value) {
      values.put("values", UserData.map(value));
      return this;
    }

    /**
     * The status that they have to have.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder status(ThreadStatus value) {
      values.put("status", value);
      return this;
    }

    /**
     * The largest number of rows. The server's default is {@code 10}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * The number of rows to skip. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder offset(long value) {
      values.put("offset", value);
      return this;
    }

    /**
     * The field to sort by. The server's default is {@code "updated_at"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder sortBy(ThreadSortBy value) {
      values.put("sort_by", value);
      return this;
    }

    /**
     * The direction. The server's default is {@code "desc"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder sortOrder(SortOrder value) {
      values.put("sort_order", value);
      return this;
    }

    /**
     * The fields to show, all by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder select(List<ThreadSelectField> value) {
      values.put("select", value);
      return this;
    }

    /**
     * Values to pick out of each thread, at most ten.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder extract(Map<String, String> value) {
      values.put("extract", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsSearchParams build() {
      return new ThreadsSearchParams(values);
    }
  }
}
