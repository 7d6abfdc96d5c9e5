// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which namespaces to list, and which page of them.
 *
 * @param prefix What a namespace starts with; the label <code>*</code> fits any. Null where it is absent.
 * @param suffix What a namespace ends with; the label <code>*</code> fits any. Null where it is absent.
 * @param maxDepth How many labels to return; longer namespaces are cut and named once. Null where it is absent.
 * @param limit The largest number of namespaces. Null where it is absent.
 * @param offset How many namespaces to skip. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoreNamespaceSearch(
    @JsonProperty("prefix") @Nullable List<String> prefix,
    @JsonProperty("suffix") @Nullable List<String> suffix,
    @JsonProperty("max_depth") @Nullable Long maxDepth,
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("offset") @Nullable Long offset) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> prefix;
    private @Nullable List<String> suffix;
    private @Nullable Long maxDepth;
    private @Nullable Long limit;
    private @Nullable Long offset;

    private Builder() {}

    /**
     * What a namespace starts with; the label <code>*</code> fits any.
     *
     * @param value the value
     * @return this builder
     */
    public Builder prefix(List<String> value) {
      this.prefix = value;
      return this;
    }

    /**
     * What a namespace ends with; the label <code>*</code> fits any.
     *
     * @param value the value
     * @return this builder
     */
    public Builder suffix(List<String> value) {
      this.suffix = value;
      return this;
    }

    /**
     * How many labels to return; longer namespaces are cut and named once.
     *
     * @param value the value
     * @return this builder
     */
    public Builder maxDepth(long value) {
      this.maxDepth = value;
      return this;
    }

    /**
     * The largest number of namespaces.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * How many namespaces to skip.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offset(long value) {
      this.offset = value;
      return this;
    }

    /** {@return what was given} */
    public StoreNamespaceSearch build() {
      return new StoreNamespaceSearch(
          prefix,
          suffix,
          maxDepth,
          limit,
          offset);
    }
  }
}
