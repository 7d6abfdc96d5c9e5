// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The number and size of the values of a state's channels.
 *
 * @param count The number of rows.
 * @param bytes Their size, in bytes.
 * @param byChannel The same, for each channel.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelStorage(
    @JsonProperty("count") long count,
    @JsonProperty("bytes") long bytes,
    @JsonProperty("by_channel") Map<String, StorageVersions> byChannel) {}
