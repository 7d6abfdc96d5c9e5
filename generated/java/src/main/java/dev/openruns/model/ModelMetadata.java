// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the model; providers add further keys.
 *
 * @param provider The provider. Null where it is absent.
 * @param model The model. Null where it is absent.
 * @param modelType The kind of model. Null where it is absent.
 * @param runId The call of the model. Null where it is absent.
 * @param threadId The thread. Null where it is absent.
 * @param systemFingerprint The provider's mark of its configuration. Null where it is absent.
 * @param serviceTier The provider's class of service. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelMetadata(
    @JsonProperty("provider") @Nullable String provider,
    @JsonProperty("model") @Nullable String model,
    @JsonProperty("model_type") @Nullable String modelType,
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("system_fingerprint") @Nullable String systemFingerprint,
    @JsonProperty("service_tier") @Nullable String serviceTier,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param provider The provider. Null where it is absent.
   * @param model The model. Null where it is absent.
   * @param modelType The kind of model. Null where it is absent.
   * @param runId The call of the model. Null where it is absent.
   * @param threadId The thread. Null where it is absent.
   * @param systemFingerprint The provider's mark of its configuration. Null where it is absent.
   * @param serviceTier The provider's class of service. Null where it is absent.
   * @param additional all other fields
   */
  public ModelMetadata {
    if (additional == null) additional = Map.of();
  }
}
