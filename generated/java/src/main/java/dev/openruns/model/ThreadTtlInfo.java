// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * When a thread expires.
 *
 * @param strategy What happens then. Null where it is absent.
 * @param ttlMinutes Its time to live, in minutes. Null where it is absent.
 * @param expiresAt The time at which it expires. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadTtlInfo(
    @JsonProperty("strategy") @Nullable ThreadPruneStrategy strategy,
    @JsonProperty("ttl_minutes") @Nullable Number ttlMinutes,
    @JsonProperty("expires_at") @Nullable String expiresAt) {}
