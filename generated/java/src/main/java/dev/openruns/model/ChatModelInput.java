// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The conversations that a chat model is to answer, mostly one.
 *
 * @param messages The conversations.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatModelInput(
    @JsonProperty("messages") List<List<StreamedMessage>> messages) {}
