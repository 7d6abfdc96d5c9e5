// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much a thread occupies in the checkpointer.
 *
 * @param threadId The thread's id.
 * @param totalBytes The sum of the three parts, in bytes.
 * @param checkpoints The checkpoints, with their metadata.
 * @param channelValues The values of the state's channels, one for each version.
 * @param pendingWrites What tasks wrote that no checkpoint holds yet.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadStorage(
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("total_bytes") long totalBytes,
    @JsonProperty("checkpoints") StorageCount checkpoints,
    @JsonProperty("channel_values") ChannelStorage channelValues,
    @JsonProperty("pending_writes") StorageCount pendingWrites) {}
