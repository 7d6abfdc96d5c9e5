// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name and version of an MCP client or server.
 *
 * @param name Its name.
 * @param title Its name for people. Null where it is absent.
 * @param version Its version.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpImplementation(
    @JsonProperty("name") String name,
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("version") String version) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String title;
    private @Nullable String version;

    private Builder() {}

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

    /**
     * Its name for people.
     *
     * @param value the value
     * @return this builder
     */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /**
     * Its version.
     *
     * @param value the value
     * @return this builder
     */
    public Builder version(String value) {
      this.version = value;
      return this;
    }

    /** {@return what was given} */
    public McpImplementation build() {
      return new McpImplementation(
          Objects.requireNonNull(name, "name"),
          title,
          Objects.requireNonNull(version, "version"));
    }
  }
}
