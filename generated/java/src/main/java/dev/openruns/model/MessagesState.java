// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The state of a graph that holds a conversation, the most common shape of a graph's state.
 *
 * @param messages The conversation so far.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagesState(
    @JsonProperty("messages") List<Message> messages) {}
