// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A file, either its bytes or where it lies.
 *
 * @param bytes The content in base64. Null where it is absent.
 * @param uri Where it lies, which the server does not fetch. Null where it is absent.
 * @param mimeType Its media type. Null where it is absent.
 * @param name Its name. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aFile(
    @JsonProperty("bytes") @Nullable String bytes,
    @JsonProperty("uri") @Nullable String uri,
    @JsonProperty("mimeType") @Nullable String mimeType,
    @JsonProperty("name") @Nullable String name) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String bytes;
    private @Nullable String uri;
    private @Nullable String mimeType;
    private @Nullable String name;

    private Builder() {}

    /**
     * The content in base64.
     *
     * @param value the value
     * @return this builder
     */
    public Builder bytes(String value) {
      this.bytes = value;
      return this;
    }

    /**
     * Where it lies, which the server does not fetch.
     *
     * @param value the value
     * @return this builder
     */
    public Builder uri(String value) {
      this.uri = value;
      return this;
    }

    /**
     * Its media type.
     *
     * @param value the value
     * @return this builder
     */
    public Builder mimeType(String value) {
      this.mimeType = value;
      return this;
    }

    /**
     * Its name.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** {@return what was given} */
    public A2aFile build() {
      return new A2aFile(
          bytes,
          uri,
          mimeType,
          name);
    }
  }
}
