// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A message or a piece of one, and where it comes from.
 *
 * @param streamedMessage A message as a stream tells it: a chunk where the model streams, a complete message where it
 *     does not.
 * @param stepMetadata What is known about the run, and inside a node about the step and the model, that sent
 *     something. The metadata that users gave to the run, the assistant and the config is merged in, so further keys
 *     are theirs.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"streamedMessage", "stepMetadata"})
public record MessageTuple(StreamedMessage streamedMessage, StepMetadata stepMetadata) {}
