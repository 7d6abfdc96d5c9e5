// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is traced in LangSmith.
 *
 * @param projectName The project that takes the trace.
 * @param exampleId The example of a dataset that the run answers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LangsmithTracer(
    @JsonProperty("project_name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> projectName,
    @JsonProperty("example_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> exampleId) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private Field<String> projectName = Field.unset();
    private Field<String> exampleId = Field.unset();

    private Builder() {}

    /**
     * The project that takes the trace.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder projectName(@Nullable String value) {
      this.projectName = Field.of(value);
      return this;
    }

    /**
     * The example of a dataset that the run answers.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder exampleId(@Nullable String value) {
      this.exampleId = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public LangsmithTracer build() {
      return new LangsmithTracer(projectName, exampleId);
    }
  }
}
