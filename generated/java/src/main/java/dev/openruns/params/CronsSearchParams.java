// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.CronSelectField;
import dev.openruns.model.CronSortBy;
import dev.openruns.model.SortOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code crons.search}. */
public final class CronsSearchParams extends Params {
  private CronsSearchParams(Map<String, @Nullable Object> values) {
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
     * The assistant that a cron has to run, by id only.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The thread that a cron has to run on.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * Whether a cron has to be enabled, either by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder enabled(boolean value) {
      values.put("enabled", value);
      return this;
    }

    /**
     * Metadata that a cron has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The largest number of crons. The server's default is {@code 10}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * How many crons to skip. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder offset(long value) {
      values.put("offset", value);
      return this;
    }

    /**
     * The field to sort by, {@code created_at} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder sortBy(CronSortBy value) {
      values.put("sort_by", value);
      return this;
    }

    /**
     * The direction of sorting, {@code desc} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder sortOrder(SortOrder value) {
      values.put("sort_order", value);
      return this;
    }

    /**
     * The fields to return; all of them when it is absent or empty.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder select(List<CronSelectField> value) {
      values.put("select", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public CronsSearchParams build() {
      return new CronsSearchParams(values);
    }
  }
}
