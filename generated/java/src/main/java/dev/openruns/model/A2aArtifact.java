// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a task produced.
 *
 * @param artifactId The artifact's id.
 * @param name {@code Assistant Response} or {@code Interrupt}.
 * @param description What it is.
 * @param parts The answer's parts or one data part for each interrupt.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aArtifact(
    @JsonProperty("artifactId") String artifactId,
    @JsonProperty("name") String name,
    @JsonProperty("description") String description,
    @JsonProperty("parts") List<A2aPart> parts) {}
