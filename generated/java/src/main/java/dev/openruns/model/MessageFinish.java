// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The message is complete.
 *
 * @param reason Why the model stopped. Null where it is absent.
 * @param usage The tokens that a model's answer took. Null where it is absent.
 * @param metadata What a model provider said about its answer (model, finish reason), free because each provider has
 *     its own. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageFinish(
    @JsonProperty("reason") @Nullable String reason,
    @JsonProperty("usage") @Nullable UsageMetadata usage,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always message-finish
   */
  @JsonProperty("event")
  public String event() {
    return "message-finish";
  }
}
