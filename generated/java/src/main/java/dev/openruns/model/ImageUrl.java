// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an image is.
 *
 * @param url An https or data URL.
 * @param detail How closely the model looks: {@code auto}, {@code low} or {@code high}. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImageUrl(
    @JsonProperty("url") String url,
    @JsonProperty("detail") @Nullable String detail) {}
