// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.AssistantSelectField;
import dev.openruns.model.AssistantSortBy;
import dev.openruns.model.SortOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.search}. */
public final class AssistantsSearchParams extends Params {
  private AssistantsSearchParams(Map<String, @Nullable Object> values) {
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
     * Metadata that an assistant has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The graph that an assistant has to run; an unknown one is refused with 404.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder graphId(String value) {
      values.put("graph_id", value);
      return this;
    }

    /**
     * A part of the name, in upper or lower case.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder name(String value) {
      values.put("name", value);
      return this;
    }

    /**
     * The largest number of assistants. The server's default is {@code 10}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * How many assistants to skip. The server's default is {@code 0}.
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
    public Builder sortBy(AssistantSortBy value) {
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
    public Builder select(List<AssistantSelectField> value) {
      values.put("select", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsSearchParams build() {
      return new AssistantsSearchParams(values);
    }
  }
}
