// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The versions of one channel and their size.
 *
 * @param versions The number of versions.
 * @param bytes Their size, in bytes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StorageVersions(
    @JsonProperty("versions") long versions,
    @JsonProperty("bytes") long bytes) {}
