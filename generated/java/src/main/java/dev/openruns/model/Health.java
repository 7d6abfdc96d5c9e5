// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server is.
 *
 * @param ok Whether all that was checked works.
 * @param services What was checked, empty on a server in memory. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Health(
    @JsonProperty("ok") boolean ok,
    @JsonProperty("services") @Nullable Map<String, ServiceHealth> services) {}
