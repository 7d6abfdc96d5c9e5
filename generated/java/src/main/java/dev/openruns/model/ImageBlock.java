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
 * An image, by one of URL, bytes or file id.
 *
 * @param url Where it is. Null where it is absent.
 * @param base64 The bytes, as base64. Null where it is absent.
 * @param fileId The id under which the provider keeps it. Null where it is absent.
 * @param mimeType The media type. Null where it is absent.
 * @param id The id of the block. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImageBlock(
    @JsonProperty("url") @Nullable String url,
    @JsonProperty("base64") @Nullable String base64,
    @JsonProperty("file_id") @Nullable String fileId,
    @JsonProperty("mime_type") @Nullable String mimeType,
    @JsonProperty("id") @Nullable String id,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param url Where it is. Null where it is absent.
   * @param base64 The bytes, as base64. Null where it is absent.
   * @param fileId The id under which the provider keeps it. Null where it is absent.
   * @param mimeType The media type. Null where it is absent.
   * @param id The id of the block. Null where it is absent.
   * @param additional all other fields
   */
  public ImageBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always image
   */
  @JsonProperty("type")
  public String type() {
    return "image";
  }
}
