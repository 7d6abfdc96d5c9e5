// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A number of rows and their size.
 *
 * @param count The number of rows.
 * @param bytes Their size, in bytes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StorageCount(
    @JsonProperty("count") long count,
    @JsonProperty("bytes") long bytes) {}
